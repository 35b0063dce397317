import type { FieldId } from '../cases/fields.ts';
import type { Bilingual } from '../messages/language.ts';
import type { Fraction } from '../statistics/histogram.ts';
import type { TraitId } from '../traits/registry.ts';

export type Unit = 'share' | 'ratio' | 'days' | 'cases';

/**
 * By what a report counts appeals and their outcomes: the day of the appeal itself (the period method, as courts print
 * it), or the closing of the first-instance case (the cohort of closings).
 */
export interface Bases {
  readonly reversal: 'appeal-closing' | 'case-closing';
  readonly appeal: 'appeal-filing' | 'case-closing';
}

/** A column whose blanks matter: among the cases with these traits, those with `that` are blank. */
export interface BlankCheck {
  readonly field: FieldId;
  readonly among: readonly TraitId[];
  readonly that: TraitId;
}

/** How a value comes from a tally. All are conjunctions of traits, so that cases, columns and steps follow from them. */
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
      readonly blanks?: readonly BlankCheck[];
    }
  /** Mean of the days from filing to closing over the cases closed in the period. */
  | { readonly kind: 'mean-duration' }
  /** Quantile of the same. */
  | { readonly kind: 'duration-quantile'; readonly probability: Fraction };

/** An indicator: data over traits. */
export interface Indicator {
  readonly id: string;
  readonly label: Bilingual;
  /** For the heads of narrow tables. */
  readonly shortLabel: Bilingual;
  readonly unit: Unit;
  /** The measure, or one for each basis of the report. */
  readonly measure: Measure | ((bases: Bases) => Measure);
}

/** States an indicator; the type of its id is kept. */
export function defineIndicator<const Id extends string>(
  indicator: Indicator & { readonly id: Id },
): Indicator & { readonly id: Id } {
  return indicator;
}
