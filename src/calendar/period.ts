import { CourtstatError } from '../errors.ts';
import { type Day, dayFromIso, isoOf } from './day.ts';
import {
  firstMonthOfYear,
  type MonthIndex,
  monthEnd,
  monthIndexOf,
  monthStart,
  type StatisticalCalendar,
  yearOf,
} from './statisticalCalendar.ts';

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
  const label = text.trim().toUpperCase();
  const period = oneSpan(label, calendar) ?? monthRange(label, calendar) ?? dayRange(label);
  if (period === undefined) throw new CourtstatError('unreadable-period', { text });
  if (period.end < period.start) {
    throw new CourtstatError('reversed-period', { text, start: isoOf(period.start), end: isoOf(period.end) });
  }
  return period;
}

/** The statistical year that holds a day, labelled by its number. */
export function yearHolding(day: Day, calendar: StatisticalCalendar): Period {
  const year = yearOf(calendar, day);
  return months(String(year), calendar, firstMonthOfYear(calendar, year), 12);
}

const yearPattern = '([1-9]\\d{3})';

function oneSpan(label: string, calendar: StatisticalCalendar): Period | undefined {
  const parts = new RegExp(`^${yearPattern}(?:-(H[12]|Q[1-4]|\\d{2}))?$`).exec(label);
  if (parts === null) return undefined;
  const year = Number(parts[1]);
  const part = parts[2] ?? '';
  const first = firstMonthOfYear(calendar, year);
  const number = Number(part.slice(1));
  if (part === '') return months(label, calendar, first, 12);
  if (part.startsWith('H')) return months(label, calendar, first + (number - 1) * 6, 6);
  if (part.startsWith('Q')) return months(label, calendar, first + (number - 1) * 3, 3);
  const month = namedMonth(label);
  return month === undefined ? undefined : months(label, calendar, month, 1);
}

function monthRange(label: string, calendar: StatisticalCalendar): Period | undefined {
  const [from, to, more] = label.split('..').map(namedMonth);
  if (from === undefined || to === undefined || more !== undefined) return undefined;
  return { label, start: monthStart(calendar, from), end: monthEnd(calendar, to) };
}

function dayRange(label: string): Period | undefined {
  const [start, end, more] = label.split('..').map(dayFromIso);
  return start === undefined || end === undefined || more !== undefined ? undefined : { label, start, end };
}

function namedMonth(text: string): MonthIndex | undefined {
  const parts = new RegExp(`^${yearPattern}-(0[1-9]|1[0-2])$`).exec(text);
  return parts === null ? undefined : monthIndexOf(Number(parts[1]), Number(parts[2]));
}

function months(label: string, calendar: StatisticalCalendar, first: MonthIndex, count: number): Period {
  return { label, start: monthStart(calendar, first), end: monthEnd(calendar, first + count - 1) };
}
