import { type Day, dayFromIso, latestDayOnEarth } from '../calendar/day.ts';
import { CourtstatError } from '../errors.ts';

/** Today: `--today`, else SOURCE_DATE_EPOCH, else the clock — the latest day anywhere on Earth. */
export function todayOf(given: string | undefined): Day {
  if (given !== undefined) return dayOption('--today', given);
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch !== undefined && /^\d+$/.test(epoch)) return Math.floor(Number(epoch) / 86_400);
  return latestDayOnEarth(Date.now());
}

/** The day given to an option; throws `unreadable-day-option`. */
export function dayOption(option: string, text: string): Day {
  const day = dayFromIso(text.trim());
  if (day === undefined) throw new CourtstatError('unreadable-day-option', { option, text });
  return day;
}
