import { dayFromIso } from '../calendar/day.ts';
import { firstMonthOfYear, monthEnd, monthStart, yearOf } from '../calendar/statisticalCalendar.ts';
import type { CourtLevel } from '../cases/courtLevels.ts';
import type { Line } from '../cases/typeCodes.ts';
import { CourtstatError } from '../errors.ts';
import type { Window } from '../tally/window.ts';
import type { Band, Scheme } from './scheme.ts';

/**
 * Whose value is held against a band. The pooled total (code null) is no court, and only bands without courts or level fit
 * it; bands for a line of business fit only the cases of that line by themselves.
 */
export interface Judged {
  readonly code: string | null;
  readonly level: CourtLevel | null;
  readonly line?: Line;
}

export const total: Judged = { code: null, level: null };

/**
 * The band of an indicator for a court and window, the most specific that fits: courts over court level over line over month over
 * dates. Undefined where none fits; throws `equal-bands` where two fit equally well.
 */
export function selectBand(scheme: Scheme, indicator: string, judged: Judged, window: Window): Band | undefined {
  const fitting = (scheme.indicators[indicator]?.bands ?? []).filter((band) => fits(band, scheme, judged, window));
  const rated = fitting.map((band) => ({ band, rating: specificity(band) }));
  const best = Math.max(...rated.map(({ rating }) => rating));
  const [band, equal] = rated.filter(({ rating }) => rating === best);
  if (equal !== undefined) {
    const court = judged.code ?? '*';
    throw new CourtstatError('equal-bands', { scheme: scheme.id, indicator, court });
  }
  return band?.band;
}

function fits(band: Band, scheme: Scheme, judged: Judged, window: Window): boolean {
  const { courts, courtLevel, line, throughMonth, validFrom, validTo } = band;
  if (line !== undefined && judged.line !== line) return false;
  if (courts !== undefined && (judged.code === null || !courts.includes(judged.code))) return false;
  if (courtLevel !== undefined && judged.level !== courtLevel) return false;
  if (throughMonth !== undefined && !runsThrough(throughMonth, scheme, window)) return false;
  if (validFrom !== undefined && window.measuredOn < (dayFromIso(validFrom) ?? Number.POSITIVE_INFINITY)) return false;
  return validTo === undefined || window.measuredOn <= (dayFromIso(validTo) ?? Number.NEGATIVE_INFINITY);
}

/** Whether the window is the statistical year up to the end of its n-th month. */
function runsThrough(months: number, { calendar }: Scheme, { period, measuredOn }: Window): boolean {
  const first = firstMonthOfYear(calendar, yearOf(calendar, period.start));
  return period.start === monthStart(calendar, first) && measuredOn === monthEnd(calendar, first + months - 1);
}

/** How specific a band is: the conditions it sets as bits, the most telling first. Equal for bands with the same kinds of condition. */
export function specificity({ courts, courtLevel, line, throughMonth, validFrom, validTo }: Band): number {
  const dated = validFrom !== undefined || validTo !== undefined;
  return [courts, courtLevel, line, throughMonth, dated || undefined].reduce<number>(
    (rating, condition) => rating * 2 + (condition === undefined ? 0 : 1),
    0,
  );
}
