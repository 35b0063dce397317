import type { AppealDenominator, Bases, Indicator, Measure } from './indicator.ts';

/** What an indicator counts, and on which basis where there is a choice. */
export interface Reading {
  readonly basis: { readonly of: BasisName; readonly choice: string } | null;
  readonly measure: Measure;
}

export const basisNames = ['reversal', 'appeal', 'retrial'] as const;
export type BasisName = (typeof basisNames)[number];

const byEvent = { reversal: 'appeal-closing', appeal: 'appeal-filing', retrial: 'retrial-closing' } as const;
const byClosing = { reversal: 'case-closing', appeal: 'case-closing', retrial: 'case-closing' } as const;

/** The measure of an indicator on the bases of a report. */
export function measureOf({ measure }: Pick<Indicator, 'measure'>, bases: Bases): Measure {
  return typeof measure === 'function' ? measure(bases) : measure;
}

/** Whether two sets of bases make a difference to an indicator. */
export function isMeasuredAlike(indicator: Pick<Indicator, 'measure'>, bases: Bases, others: Bases): boolean {
  return isSame(measureOf(indicator, bases), measureOf(indicator, others));
}

/** The measures of an indicator: one, or two where it depends on what the columns let a report count by. */
export function readingsOf({ measure }: Pick<Indicator, 'measure'>, appealDenominator: AppealDenominator): Reading[] {
  if (typeof measure !== 'function') return [{ basis: null, measure }];
  const bases: Bases = { ...byEvent, appealDenominator };
  const first = measure(bases);
  for (const of of basisNames) {
    const other = measure({ ...bases, [of]: byClosing[of] });
    if (isSame(first, other)) continue;
    return [
      { basis: { of, choice: byEvent[of] }, measure: first },
      { basis: { of, choice: byClosing[of] }, measure: other },
    ];
  }
  return [{ basis: null, measure: first }];
}

/** Whether an indicator divides by first-instance closings that can be narrowed to what can be appealed. */
export function dependsOnAppealDenominator({ measure }: Pick<Indicator, 'measure'>): boolean {
  if (typeof measure !== 'function') return false;
  return !isSame(
    measure({ ...byEvent, appealDenominator: 'closings' }),
    measure({ ...byEvent, appealDenominator: 'appealable' }),
  );
}

/** Whether an indicator is made of the days from filing to closing. */
export function tellsOfDurations({ measure }: Pick<Indicator, 'measure'>): boolean {
  if (typeof measure === 'function') return false;
  const { kind } = measure;
  return kind === 'mean-duration' || kind === 'survival-median' || (kind === 'quantile' && measure.of === 'durations');
}

/** Measures are plain data. */
function isSame(one: Measure, other: Measure): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
