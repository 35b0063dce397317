import { type Day, isoOf } from '../calendar/day.ts';
import { type EarlierKind, earlierPeriod } from '../calendar/earlierPeriod.ts';
import { parsePeriod, yearHolding } from '../calendar/period.ts';
import type { StatisticalCalendar } from '../calendar/statisticalCalendar.ts';
import { CourtstatError } from '../errors.ts';
import type { Window } from '../tally/window.ts';

/**
 * The window of a report: the period asked for, or the statistical year that holds the as-of day; measured on the
 * earlier of its end and as-of. Throws `period-after-data` where as-of lies before the period.
 */
export function windowOf(period: string | undefined, asOf: Day, calendar: StatisticalCalendar): Window {
  const chosen = period === undefined ? yearHolding(asOf, calendar) : parsePeriod(period, calendar);
  if (asOf < chosen.start) {
    const { label, start } = chosen;
    throw new CourtstatError('period-after-data', { label, start: isoOf(start), asOf: isoOf(asOf) });
  }
  return { period: chosen, asOf, measuredOn: Math.min(chosen.end, asOf), calendar };
}

/**
 * The window of an earlier period, measured on the day on which it was as far along as `window` is, or at its end where that is
 * over. The data is looked at as of the same day.
 */
export function earlierWindow({ period, measuredOn, asOf, calendar }: Window, kind: EarlierKind): Window {
  return { ...earlierPeriod(period, measuredOn, calendar, kind), asOf, calendar };
}
