import { UTCDate } from '@date-fns/utc';
import { addMonths as addMonthsToDate } from 'date-fns/addMonths';

/** A calendar day as the number of days since 1970-01-01; no time zone is ever involved. */
export type Day = number;

const millisecondsPerDay = 86_400_000;

/** The day of a year (1–9999), month (1–12) and day of month, or undefined where the calendar has no such day. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  // Called for every distinct date of an export: the plain Date is a hundred times quicker than a wrapped one, and its
  // UTC methods know no zone either. Setting the full year takes years below 100 as they are.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? Math.round(date.getTime() / millisecondsPerDay) : undefined;
}

/** A day as `YYYY-MM-DD`; a due day moved behind the year 9999 has six digits and a sign there, as ISO 8601 writes it. */
export function isoOf(day: Day): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, -'T00:00:00.000Z'.length);
}

/** The day written as `YYYY-MM-DD`, or undefined for anything else. */
export function dayFromIso(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts === null ? undefined : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** Year, month (1–12) and day of month of a day. */
export function partsOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** The same-numbered day `months` later, or that month's last day where there is none (民法典 art. 202). */
export function addMonths(day: Day, months: number): Day {
  return Math.round(addMonthsToDate(new UTCDate(day * millisecondsPerDay), months).getTime() / millisecondsPerDay);
}

/** The first filing day whose `months` (ending like a time limit) are not over on a day: what was filed earlier is older. */
export function firstDayWithin(day: Day, months: number): Day {
  let first = addMonths(day, -months) - 3;
  while (addMonths(first, months) < day) first++;
  return first;
}

/** The latest calendar day anywhere on Earth (UTC+14) at an instant in milliseconds: what is later lies in the future. */
export function latestDayOnEarth(milliseconds: number): Day {
  return Math.floor((milliseconds + 14 * 3_600_000) / millisecondsPerDay);
}
