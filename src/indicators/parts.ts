import type { TraitId } from '../traits/registry.ts';
import type { Measure } from './indicator.ts';
import { type Role, termsOf } from './terms.ts';

/** Which of the cases behind a number: those counted above the line, those below it, or those that hold the value back. */
export const partNames = ['numerator', 'denominator', 'gap'] as const;
export type PartName = (typeof partNames)[number];

/** The side on which a value is better; undefined where nobody says. */
export type BetterSide = 'higher' | 'lower' | 'target' | undefined;

/**
 * The cases that have all `traits`, without those that have all of `except` besides (null: without none); where `beyond` is
 * given, only those whose days lie beyond that edge of the band.
 */
export interface Part {
  readonly traits: readonly TraitId[];
  readonly except: readonly TraitId[] | null;
  readonly beyond: 'low' | 'high' | null;
}

/**
 * Why there is no such list: what is left of a subtraction is no set of cases; no side is the better one; the value belongs
 * to all of its cases together.
 */
export type Unlistable = 'remainder' | 'no-direction' | 'no-single-case';

/**
 * The cases of one part of a measure. A numerator or denominator is exactly what the measure counts there; where it counts
 * nothing on one side of a line (days, evenness, judges) both words mean the cases that the value is made of. The gap
 * follows from the direction: what is not in the numerator where higher is better, what is where lower is; of measures of
 * days the cases beyond the edge; of a remainder the cases taken off.
 */
export function partOf(
  measure: Measure,
  name: PartName,
  { better, judgesGiven = false }: { readonly better?: BetterSide; readonly judgesGiven?: boolean } = {},
): Part | Unlistable {
  const terms = termsOf(measure, judgesGiven);
  const traitsOf = (role: Role) => terms.find((term) => term.role === role)?.traits;
  const numerator = traitsOf('numerator') ?? traitsOf('ended') ?? traitsOf('cases');
  const whole = traitsOf('denominator') ?? traitsOf('cases') ?? numerator ?? [];
  const takenOff = traitsOf('taken-off');
  const counted = () => (takenOff === undefined ? all(numerator ?? []) : leftOf(whole, takenOff));
  if (name === 'denominator') return all(whole);
  if (name === 'numerator') return counted();
  switch (measure.kind) {
    case 'evenness':
    case 'per-judge':
      return 'no-single-case';
  }
  if (better === undefined || better === 'target') return 'no-direction';
  switch (measure.kind) {
    case 'mean-duration':
    case 'quantile':
    case 'survival-median':
      return { ...all(whole), beyond: better === 'lower' ? 'high' : 'low' };
  }
  if (better === 'lower') return counted();
  return takenOff === undefined ? without(whole, numerator ?? []) : all(takenOff);
}

function all(traits: readonly TraitId[]): Part {
  return { traits, except: null, beyond: null };
}

function without(traits: readonly TraitId[], those: readonly TraitId[]): Part {
  return { ...all(traits), except: those.filter((trait) => !traits.includes(trait)) };
}

/** Only where the cases taken off are among the whole is the rest a set of cases. */
function leftOf(whole: readonly TraitId[], takenOff: readonly TraitId[]): Part | Unlistable {
  return whole.every((trait) => takenOff.includes(trait)) ? without(whole, takenOff) : 'remainder';
}
