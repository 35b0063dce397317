import { wilson } from './intervals.ts';
import { allBlank, divided, type Measured, MISSING, single } from './measured.ts';
import { firstMonthOfYear, monthEnd, monthStart, yearHolding } from './periods.ts';
import {
  carriedOver,
  closedCases,
  closingsUnknown,
  incoming,
  lacks,
  pendingCases,
  type Setting,
} from './populations.ts';
import type { Case } from './types.ts';

export function closureRate(cases: Case[], setting: Setting): Measured {
  if (closingsUnknown(cases, setting)) return MISSING;
  const docket = carriedOver(cases, setting).length + incoming(cases, setting).length;
  return divided(closedCases(cases, setting).length, docket, { interval: wilson });
}

export function clearanceRate(cases: Case[], setting: Setting): Measured {
  if (closingsUnknown(cases, setting)) return MISSING;
  return divided(closedCases(cases, setting).length, incoming(cases, setting).length);
}

/** Days of [s, M], as the scheme counts them. */
function days({ start, measured, calendar, yearDays }: Setting): number {
  const year = yearHolding(start, calendar);
  if (yearDays !== null && year.start === start && year.end === measured) return yearDays;
  return measured - start + 1;
}

export function dispositionTime(cases: Case[], setting: Setting): Measured {
  if (closingsUnknown(cases, setting)) return MISSING;
  const closed = closedCases(cases, setting).length;
  return divided(pendingCases(cases, setting).length, closed, { times: days(setting) });
}

/** First and last day of every statistical month that lies wholly in [s, M]. */
function wholeMonths({ start, measured, calendar }: Setting): { first: number; last: number }[] {
  const from = firstMonthOfYear(Number(yearHolding(start, calendar).label), calendar);
  const found: { first: number; last: number }[] = [];
  for (let month = from; monthEnd(month, calendar) <= measured; month += 1) {
    const first = monthStart(month, calendar);
    if (first >= start) found.push({ first, last: monthEnd(month, calendar) });
  }
  return found;
}

/** 1 − Σ│c/N − 1/k│ × k ÷ (2(k − 1)) with everything multiplied by 2N(k − 1), so that an edge of a band is met exactly. */
export function evenness(closings: number[]): number | null {
  const k = closings.length;
  const total = closings.reduce((sum, count) => sum + count, 0);
  if (k < 2 || total === 0) return null;
  const whole = 2 * total * (k - 1);
  return (whole - closings.reduce((sum, count) => sum + Math.abs(k * count - total), 0)) / whole;
}

export function closingEvenness(cases: Case[], setting: Setting): Measured {
  if (closingsUnknown(cases, setting)) return MISSING;
  const closed = closedCases(cases, setting);
  const months = wholeMonths(setting);
  const counts = months.map(
    ({ first, last }) =>
      closed.filter(({ closedOn }) => closedOn !== null && first <= closedOn && closedOn <= last).length,
  );
  const none = closed.length > 0 && months.length < 2 ? 'too-few-months' : 'empty-denominator';
  return single(evenness(counts), closed.length, none);
}

/** `judges`: how many there are, where the configuration says it. */
export function closuresPerJudge(cases: Case[], setting: Setting, judges: number | null): Measured {
  const closed = closedCases(cases, setting);
  if (lacks(setting, closed, ['closedOn'])) return MISSING;
  if (judges !== null) return divided(closed.length, judges, { base: closed.length });
  if (lacks(setting, closed, ['judge'])) return MISSING;
  const named = closed.filter((one) => one.judge !== '');
  const distinct = new Set(named.map((one) => JSON.stringify([one.court, one.judge])));
  const blank = allBlank(closed, (one) => one.judge === '');
  return divided(named.length, distinct.size, { base: closed.length, blank });
}
