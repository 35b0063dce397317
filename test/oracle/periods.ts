import { dayOf, dayOfOption, textOfDay } from './days.ts';
import { OracleError } from './types.ts';

export interface Calendar {
  yearStartMonth: number;
  monthStartDay: number;
}

export interface Period {
  label: string;
  start: number;
  end: number;
}

/** Months are counted from year 0: December 2024 is 2024 * 12 + 11. */
export function monthStart(month: number, calendar: Calendar): number {
  const begins = calendar.monthStartDay > 1 ? month - 1 : month;
  const day = dayOf(Math.floor(begins / 12), (begins % 12) + 1, calendar.monthStartDay);
  if (day === null) throw new OracleError('no such month');
  return day;
}

export function monthEnd(month: number, calendar: Calendar): number {
  return monthStart(month + 1, calendar) - 1;
}

export function firstMonthOfYear(year: number, calendar: Calendar): number {
  return (calendar.yearStartMonth > 6 ? year - 1 : year) * 12 + calendar.yearStartMonth - 1;
}

function months(label: string, first: number, count: number, calendar: Calendar): Period {
  return { label, start: monthStart(first, calendar), end: monthEnd(first + count - 1, calendar) };
}

function monthNumber(year: string | undefined, month: string | undefined): number {
  const number = Number(month);
  if (number < 1 || number > 12) throw new OracleError(`not a month: ${month}`);
  return Number(year) * 12 + number - 1;
}

export function readPeriod(label: string, calendar: Calendar): Period {
  let found = /^(\d{4})$/.exec(label);
  if (found !== null) return months(label, firstMonthOfYear(Number(found[1]), calendar), 12, calendar);
  found = /^(\d{4})-H([12])$/.exec(label);
  if (found !== null) {
    return months(label, firstMonthOfYear(Number(found[1]), calendar) + (Number(found[2]) - 1) * 6, 6, calendar);
  }
  found = /^(\d{4})-Q([1-4])$/.exec(label);
  if (found !== null) {
    return months(label, firstMonthOfYear(Number(found[1]), calendar) + (Number(found[2]) - 1) * 3, 3, calendar);
  }
  found = /^(\d{4})-(\d{2})$/.exec(label);
  if (found !== null) return months(label, monthNumber(found[1], found[2]), 1, calendar);
  found = /^(\d{4})-(\d{2})\.\.(\d{4})-(\d{2})$/.exec(label);
  if (found !== null) {
    const first = monthNumber(found[1], found[2]);
    const last = monthNumber(found[3], found[4]);
    if (last < first) throw new OracleError(`a reversed range: ${label}`);
    return months(label, first, last - first + 1, calendar);
  }
  found = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(label);
  if (found !== null) {
    const start = dayOfOption(found[1] ?? '');
    const end = dayOfOption(found[2] ?? '');
    if (end < start) throw new OracleError(`a reversed range: ${label}`);
    return { label, start, end };
  }
  throw new OracleError(`not a period: ${label}`);
}

/** The statistical year that holds a day. */
export function yearHolding(day: number, calendar: Calendar): Period {
  const year = Number(textOfDay(day).slice(0, 4));
  for (const candidate of [year - 1, year, year + 1]) {
    const period = readPeriod(String(candidate).padStart(4, '0'), calendar);
    if (period.start <= day && day <= period.end) return period;
  }
  throw new OracleError('no statistical year holds the day');
}

/** n when s is a statistical year's first day and M the last day of its n-th month, else null. */
export function throughMonth(start: number, measured: number, calendar: Calendar): number | null {
  const year = yearHolding(start, calendar);
  if (year.start !== start) return null;
  const first = firstMonthOfYear(Number(year.label), calendar);
  for (let n = 1; n <= 12; n += 1) {
    if (monthEnd(first + n - 1, calendar) === measured) return n;
  }
  return null;
}
