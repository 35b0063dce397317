import type { Measurement } from '../../indicators/measurement.ts';
import type { ValueChange } from './compared.ts';

export type ChangeKind = ValueChange['kind'];

/** Why two values cannot be compared. */
export const changeReasons = ['before-data', 'no-value', 'no-previous-value', 'previous-is-zero'] as const;
export type ChangeReason = (typeof changeReasons)[number];

/** As much of a value as a change depends on. */
export type Compared = Pick<Measurement, 'value' | 'numerator' | 'denominator'>;

export interface Change {
  readonly previous: number | null;
  readonly change: number | null;
  readonly reason: ChangeReason | null;
}

/** The change of a count; `previous` is undefined where it lies before the data. */
export function countChange(value: number | null, previous: number | null | undefined): Change {
  return changeOf(counted(value), previous === undefined ? undefined : counted(previous), 'percent');
}

/** The change of a value; `previous` is undefined where it lies before the data. */
export function changeOf(now: Compared, previous: Compared | undefined, kind: ChangeKind): Change {
  const before = previous?.value ?? null;
  const none = (reason: ChangeReason): Change => ({ previous: before, change: null, reason });
  if (previous === undefined) return none('before-data');
  if (now.value === null) return none('no-value');
  if (before === null) return none('no-previous-value');
  const change = amountOf(now, previous, kind);
  return change === null ? none('previous-is-zero') : { previous: before, change, reason: null };
}

/** By how much a value differs from an earlier one, or for `percent` by what part of that; null for a part of 0. Both have a value. */
export function amountOf(now: Compared, previous: Compared, kind: ChangeKind): number | null {
  const change = difference(now, previous);
  if (kind !== 'percent') return change;
  return previous.value === 0 ? null : change / (previous.value ?? Number.NaN);
}

/** A count as a value to compare. */
export function counted(value: number | null): Compared {
  return { value, numerator: value, denominator: value === null ? null : 1 };
}

/** Of quotients by one division of whole numbers, as far as they are exact: 0.9 less 0.8 is 0.1. */
function difference(now: Compared, previous: Compared): number {
  const bare = (now.value ?? 0) - (previous.value ?? 0);
  if (!isQuotient(now) || !isQuotient(previous)) return bare;
  const products = [
    now.numerator * previous.denominator,
    previous.numerator * now.denominator,
    now.denominator * previous.denominator,
  ] as const;
  if (!products.every(Number.isSafeInteger)) return bare;
  return (products[0] - products[1]) / products[2];
}

function isQuotient(of: Compared): of is { value: number; numerator: number; denominator: number } {
  const { value, numerator, denominator } = of;
  return numerator !== null && denominator !== null && denominator !== 0 && value === numerator / denominator;
}
