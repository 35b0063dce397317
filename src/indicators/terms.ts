import type { FieldId } from '../cases/fields.ts';
import { needsOf, type TraitId } from '../traits/registry.ts';
import type { Needs } from '../traits/trait.ts';
import type { Measure } from './indicator.ts';

/** What the cases of a term are to the value: counted above or below the line, taken off, or looked at one by one. */
export const roles = ['denominator', 'numerator', 'taken-off', 'cases', 'ended', 'censored'] as const;
export type Role = (typeof roles)[number];

/** The cases that have all these traits. */
export interface Term {
  readonly role: Role;
  readonly traits: readonly TraitId[];
}

/** What too few cases are told by: the denominator, both sides, the cases looked at, or the closings. */
export const baseKinds = ['denominator', 'sum', 'cases', 'closings'] as const;
export type BaseKind = (typeof baseKinds)[number];

/** The populations that a measure counts. `judgesGiven`: the number of judges comes from outside. */
export function termsOf(measure: Measure, judgesGiven = false): readonly Term[] {
  switch (measure.kind) {
    case 'share':
      return [
        { role: 'denominator', traits: measure.of },
        { role: 'numerator', traits: [...measure.of, ...measure.that] },
      ];
    case 'rate':
      return [
        { role: 'denominator', traits: measure.per },
        { role: 'numerator', traits: measure.events },
      ];
    case 'remainder':
      return [
        { role: 'denominator', traits: measure.per },
        { role: 'taken-off', traits: measure.events },
      ];
    case 'mean-duration':
    case 'evenness':
      return [{ role: 'cases', traits: ['closed'] }];
    case 'quantile':
      return [{ role: 'cases', traits: [measure.of === 'durations' ? 'closed' : 'pending'] }];
    case 'survival-median':
      return [
        { role: 'cases', traits: ['incoming'] },
        { role: 'ended', traits: ['incoming', 'closed'] },
        { role: 'censored', traits: ['incoming', 'pending'] },
      ];
    case 'per-judge':
      return [{ role: 'numerator', traits: judgesGiven ? ['closed'] : ['closed', 'judge-named'] }];
  }
}

export function intervalOf(measure: Measure): 'wilson' | 'poisson' | null {
  if (measure.kind === 'share') return 'wilson';
  return measure.kind === 'rate' || measure.kind === 'remainder' ? (measure.interval ?? null) : null;
}

export function baseKindOf(measure: Measure): BaseKind {
  switch (measure.kind) {
    case 'rate':
      return measure.base ?? 'denominator';
    case 'share':
    case 'remainder':
    case 'mean-duration':
      return 'denominator';
    case 'per-judge':
      return 'closings';
    default:
      return 'cases';
  }
}

/** All traits that taking a measure asks for. */
export function traitsOf(measure: Measure): readonly TraitId[] {
  const blanks = 'blanks' in measure ? (measure.blanks ?? []) : [];
  return [
    ...[true, false].flatMap((judgesGiven) => termsOf(measure, judgesGiven).flatMap(({ traits }) => traits)),
    ...blanks.flatMap(({ among, that }) => [...among, that]),
    ...(measure.kind === 'per-judge' ? (['judge-blank'] as const) : []),
  ];
}

/** The columns without which a measure has no value; of each inner list one is enough. */
export function columnsOf(measure: Measure): Needs {
  const deducted: readonly FieldId[] = ['deductedDays'];
  const needs = termsOf(measure).flatMap(({ traits }) => traits.flatMap(needsOf));
  const all = measure.kind === 'mean-duration' && measure.net ? [...needs, deducted] : needs;
  return all.filter((anyOf, index) => all.findIndex((other) => other.join() === anyOf.join()) === index);
}
