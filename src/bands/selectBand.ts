import { dayFromIso } from '../calendar/day.ts';
import { firstMonthOfYear, monthEnd, monthStart, yearOf } from '../calendar/statisticalCalendar.ts';
import type { CourtLevel } from '../cases/register.ts';
import { CourtstatError } from '../errors.ts';
import type { Window } from '../tally/window.ts';
import type { Band, Scheme } from './scheme.ts';

/** Whose value is held against a band; the pooled total is no court, and only bands without courts or level fit it. */
export type Judged = { readonly code: string; readonly level: CourtLevel | null } | 'total';

/**
 * The band of an indicator for a court and window, the most specific that fits: courts over court level over month over
 * dates. Undefined where none fits; throws `equal-bands` where two fit equally well. Bands for a line of business fit no
 * court as a whole.
 */
export function selectBand(scheme: Scheme, indicator: string, judged: Judged, window: Window): Band | undefined {
  const fitting = (scheme.indicators[indicator]?.bands ?? []).filter((band) => fits(band, scheme, judged, window));
  const rated = fitting.map((band) => ({ band, rating: specificity(band) }));
  const best = Math.max(...rated.map(({ rating }) => rating));
  const [band, equal] = rated.filter(({ rating }) => rating === best);
  if (equal !== undefined) {
    const court = judged === 'total' ? '*' : judged.code;
    throw new CourtstatError('equal-bands', { scheme: scheme.id, indicator, court });
  }
  return band?.band;
}

function fits(band: Band, scheme: Scheme, judged: Judged, window: Window): boolean {
  const { courts, courtLevel, line, throughMonth, validFrom, validTo } = band;
  if (line !== undefined) return false;
  if (courts !== undefined && (judged === 'total' || !courts.includes(judged.code))) return false;
  if (courtLevel !== undefined && (judged === 'total' || judged.level !== courtLevel)) return false;
  if (throughMonth !== undefined && !runsThrough(throughMonth, scheme, window)) return false;
  if (validFrom !== undefined && window.measuredOn < (dayFromIso(validFrom) ?? Number.POSITIVE_INFINITY)) return false;
  return validTo === undefined || window.measuredOn <= (dayFromIso(validTo) ?? Number.NEGATIVE_INFINITY);
}

/** Whether the window is the statistical year up to the end of its n-th month. */
function runsThrough(months: number, { calendar }: Scheme, { period, measuredOn }: Window): boolean {
  const first = firstMonthOfYear(calendar, yearOf(calendar, period.start));
  return period.start === monthStart(calendar, first) && measuredOn === monthEnd(calendar, first + months - 1);
}

function specificity({ courts, courtLevel, throughMonth, validFrom, validTo }: Band): number {
  const dated = validFrom !== undefined || validTo !== undefined;
  return [courts, courtLevel, throughMonth, dated || undefined].reduce<number>(
    (rating, condition) => rating * 2 + (condition === undefined ? 0 : 1),
    0,
  );
}
