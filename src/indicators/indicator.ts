import type { FieldId } from '../cases/fields.ts';
import type { Bilingual } from '../messages/language.ts';
import type { Fraction } from '../statistics/histogram.ts';
import type { TraitId } from '../traits/registry.ts';

export type Unit = 'share' | 'ratio' | 'days' | 'cases';

/** What appeals and reversals are divided by: all first-instance closings, the judgments, or what can be appealed. */
export const appealDenominators = ['closings', 'judgments', 'appealable'] as const;
export type AppealDenominator = (typeof appealDenominators)[number];

/**
 * By what a report counts appeals, their outcomes and those of retrials: the day of the event itself (the period method, as
 * courts print it), or the closing of the case (the cohort of closings).
 */
export interface Bases {
  readonly reversal: 'appeal-closing' | 'case-closing';
  readonly appeal: 'appeal-filing' | 'case-closing';
  readonly retrial: 'retrial-closing' | 'case-closing';
  readonly appealDenominator: AppealDenominator;
}

/** A column whose blanks matter: among the cases with these traits, those with `that` are blank. */
export interface BlankCheck {
  readonly field: FieldId;
  readonly among: readonly TraitId[];
  readonly that: TraitId;
  /** Most of them are blank for good reason: only where all are does the column tell nothing. */
  readonly usuallyBlank?: true;
}

/** How a value comes from a tally. Nearly all are conjunctions of traits, so that cases, columns and steps follow from them. */
export type Measure =
  /** Those of the cases that have further traits ÷ the cases. */
  | {
      readonly kind: 'share';
      readonly of: readonly TraitId[];
      readonly that: readonly TraitId[];
      readonly blanks?: readonly BlankCheck[];
    }
  /** Events ÷ cases that they need not be part of; `times` the days of the period; `poisson` where it is a rate of events. */
  | {
      readonly kind: 'rate';
      readonly events: readonly TraitId[];
      readonly per: readonly TraitId[];
      readonly times?: 'days';
      readonly interval?: 'poisson';
      /** By what too few cases are told: the divisor, or events and divisor together. */
      readonly base?: 'sum';
      readonly blanks?: readonly BlankCheck[];
    }
  /** (Cases − events) ÷ cases: what is left of a share or rate of events, with its interval turned round. */
  | {
      readonly kind: 'remainder';
      readonly per: readonly TraitId[];
      readonly events: readonly TraitId[];
      readonly interval: 'wilson' | 'poisson';
      readonly blanks?: readonly BlankCheck[];
    }
  /** Mean of the days from filing to closing over the cases closed in the period; `net` of the days deducted. */
  | { readonly kind: 'mean-duration'; readonly net?: true }
  /** Quantile of the same, or of the days from filing to M over the pending cases. */
  | { readonly kind: 'quantile'; readonly of: 'durations' | 'ages'; readonly probability: Fraction }
  /** Kaplan–Meier median of the days from filing to closing over the incoming cases, pending ones censored on M. */
  | { readonly kind: 'survival-median' }
  /** How evenly the closings are spread over the whole months of the period. */
  | { readonly kind: 'evenness' }
  /** Closings with a judge named ÷ the judges; with the number of judges given, all closings ÷ that number. */
  | { readonly kind: 'per-judge' };

/** What a reader has to know of an indicator. */
export interface About {
  /** What it says, in a sentence or two. */
  readonly definition: Bilingual;
  /** In the field's terms, as it would be written in a circular. */
  readonly formula: Bilingual;
  /** What it does not say, and what to read beside it. */
  readonly caveats: Bilingual;
  /** Indicators to read together with it. */
  readonly related: readonly string[];
}

/** An indicator: data over traits. */
export interface Indicator {
  readonly id: string;
  readonly label: Bilingual;
  /** For the heads of narrow tables. */
  readonly shortLabel: Bilingual;
  readonly unit: Unit;
  readonly about: About;
  /** A ratio that is written as a number (1.38), not as a percentage. */
  readonly isPlainRatio?: true;
  /** The measure, or one for each basis of the report. */
  readonly measure: Measure | ((bases: Bases) => Measure);
}

/** States an indicator; the type of its id is kept. */
export function defineIndicator<const Id extends string>(
  indicator: Indicator & { readonly id: Id },
): Indicator & { readonly id: Id } {
  return indicator;
}

/** What would leave closings out of the narrower divisors. */
export function appealableBlanks({ appealDenominator }: Bases): readonly BlankCheck[] {
  return appealDenominator === 'closings'
    ? []
    : [{ field: 'closingMethod', among: ['closed', 'first-instance'], that: 'method-blank' }];
}

/** The first-instance closings that appeals are held against. */
export function appealableClosings({ appealDenominator }: Bases): readonly TraitId[] {
  const narrowed = { closings: [], judgments: ['by-judgment'], appealable: ['appealable'] } as const;
  return ['closed', 'first-instance', ...narrowed[appealDenominator]];
}
