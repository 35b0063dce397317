import type { Contestant } from '../report/places.ts';
import type { Notice } from '../report/report.ts';
import { notice } from './notices.ts';
import type { NoticeOptions } from './reportNotices.ts';

/**
 * Where numbers of judges are given, but closings are divided by the judges named in the data all the same: where the cases
 * are narrowed to a line or broken down, and in courts without a number.
 */
export function judgeNotices(
  courts: readonly Contestant[],
  { indicators, judges = {}, where = {}, by }: NoticeOptions,
): Notice[] {
  const isGiven = courts.some(({ code }) => judges[code] !== undefined);
  if (!isGiven || !indicators.some(({ id }) => id === 'closures-per-judge')) return [];
  const narrowed = where.line !== undefined;
  const without = courts.flatMap(({ code }) => (judges[code] === undefined ? [code] : [])).sort();
  if (!narrowed && by === undefined && without.length === 0) return [];
  return [notice('judges-by-name', { narrowed, grouped: by !== undefined, courts: narrowed ? [] : without })];
}
