import { divided, type Measured, MISSING, single } from './measured.ts';
import {
  closedCases,
  closingsUnknown,
  filed,
  incoming,
  lacks,
  maps,
  pendingCases,
  type Setting,
} from './populations.ts';
import type { Case } from './types.ts';

function ascending(days: number[]): number[] {
  return days.sort((a, b) => a - b);
}

function duration(one: Case): number {
  return (one.closedOn ?? Number.NaN) - filed(one);
}

/** R type 7 with p = tenths / 10, sorted values in. */
export function quantile(sorted: number[], tenths: number): number | null {
  if (sorted.length === 0) return null;
  const h = (sorted.length - 1) * tenths;
  const below = Math.floor(h / 10);
  const rest = h % 10;
  const a = sorted[below] ?? Number.NaN;
  const b = sorted[below + 1] ?? a;
  return (a * (10 - rest) + b * rest) / 10;
}

export function durationQuantile(cases: Case[], setting: Setting, tenths: number): Measured {
  if (closingsUnknown(cases, setting)) return MISSING;
  const days = ascending(closedCases(cases, setting).map(duration));
  return single(quantile(days, tenths), days.length);
}

export function averageDuration(cases: Case[], setting: Setting): Measured {
  if (closingsUnknown(cases, setting)) return MISSING;
  const days = closedCases(cases, setting).map(duration);
  return divided(
    days.reduce((sum, one) => sum + one, 0),
    days.length,
  );
}

export function netAverageDuration(cases: Case[], setting: Setting): Measured {
  const closed = closedCases(cases, setting);
  if (lacks(setting, closed, ['closedOn'], ['deductedDays'])) return MISSING;
  const net = closed.map((one) => Math.max(0, duration(one) - (one.deducted ?? 0)));
  return divided(
    net.reduce((sum, one) => sum + one, 0),
    net.length,
  );
}

export function medianPendingAge(cases: Case[], setting: Setting): Measured {
  if (closingsUnknown(cases, setting)) return MISSING;
  const ages = ascending(pendingCases(cases, setting).map((one) => setting.measured - filed(one)));
  return single(quantile(ages, 5), ages.length);
}

/** The smallest t with S(t) at or under a half, S in whole numbers; null where S stays above. */
export function survivalMedian(closed: number[], censored: number[]): number | null {
  let numerator = 1n;
  let denominator = 1n;
  for (const t of ascending([...new Set(closed)])) {
    const atRisk = [...closed, ...censored].filter((days) => days >= t).length;
    const ending = closed.filter((days) => days === t).length;
    numerator *= BigInt(atRisk - ending);
    denominator *= BigInt(atRisk);
    if (2n * numerator <= denominator) return t;
  }
  return null;
}

export function medianTimeToClose(cases: Case[], setting: Setting): Measured {
  const arrived = incoming(cases, setting);
  if (arrived.some((one) => !maps(setting, one, 'closedOn'))) return MISSING;
  const closed = closedCases(arrived, setting).map(duration);
  const open = pendingCases(arrived, setting).map((one) => setting.measured - filed(one));
  const none = arrived.length === 0 ? 'empty-denominator' : 'median-not-reached';
  return single(survivalMedian(closed, open), arrived.length, none);
}
