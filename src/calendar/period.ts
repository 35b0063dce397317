import { CourtstatError } from '../errors.ts';
import { type Day, isoOf } from './day.ts';
import { daysOf, labelOf, type Span, spanNamed } from './span.ts';
import { type StatisticalCalendar, yearOf } from './statisticalCalendar.ts';

/** A closed interval of days with the label under which the user asked for it. */
export interface Period {
  readonly label: string;
  readonly start: Day;
  readonly end: Day;
}

/**
 * The period that `--period` names: `2024`, `2024-H1`, `2024-Q3`, `2024-03`, `2024-01..2024-06` or
 * `2024-01-21..2024-02-20`. Halves, quarters and months are those of the statistical calendar; days are plain.
 * Throws `unreadable-period` for anything else (a mixed range too) and `reversed-period`.
 */
export function parsePeriod(text: string, calendar: StatisticalCalendar): Period {
  const span = spanNamed(text.trim().toUpperCase());
  if (span === undefined) throw new CourtstatError('unreadable-period', { text });
  const period = periodOf(span, calendar);
  if (period.end < period.start) {
    throw new CourtstatError('reversed-period', { text, start: isoOf(period.start), end: isoOf(period.end) });
  }
  return period;
}

/** The statistical year that holds a day, labelled by its number. */
export function yearHolding(day: Day, calendar: StatisticalCalendar): Period {
  const year = yearOf(calendar, day);
  return periodOf({ kind: 'parts', perYear: 1, from: year, to: year, isRange: false }, calendar);
}

/** The days of a span under its label. */
export function periodOf(span: Span, calendar: StatisticalCalendar): Period {
  return { label: labelOf(span), ...daysOf(span, calendar) };
}
