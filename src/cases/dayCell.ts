import { type Day, dayOf } from '../calendar/day.ts';
import { cleanText } from './cell.ts';

/** What a day column holds where it holds no day; all of them lie below every day that can be written. */
export const blankDay = -0x8000_0000;
export const unreadableDay = -0x7fff_ffff;
/** A number that may be an Excel serial is kept as `serialBase` + serial until the whole column is known. */
export const serialBase = -0x4000_0000;

/** Days that stand for "no date" in case systems. */
const placeholderDays = new Set(['0000-0-0', '1-1-1', '1899-12-30', '1900-1-0', '1900-1-1', '9999-12-31']);

const timeOfDay = String.raw`(?:[T\s]\s*(?:[上下]午)?(\d{1,2})[:时](\d{1,2})(?:分?|[:分](\d{1,2})(?:[.,]\d+)?秒?)\s*(?:Z|[+-]\d{2}:?\d{2}|[AP]M)?)?`;

/** The spellings that may be meant, by what follows the year; of digits only where nothing else does. */
const spellings: Readonly<Record<string, readonly RegExp[]>> = {
  '-': [new RegExp(String.raw`^(\d{4})-(\d{1,2})-(\d{1,2})${timeOfDay}$`, 'i')],
  '/': [new RegExp(String.raw`^(\d{4})/(\d{1,2})/(\d{1,2})${timeOfDay}$`, 'i')],
  '.': [new RegExp(String.raw`^(\d{4})\.(\d{1,2})\.(\d{1,2})${timeOfDay}$`, 'i')],
  年: [
    new RegExp(
      String.raw`^(\d{4})年(\d{1,2})月(\d{1,2})日${timeOfDay.replace(String.raw`[T\s]`, String.raw`[T\s]?`)}$`,
      'i',
    ),
  ],
};
const digitsOnly = [
  new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})${timeOfDay}$`, 'i'),
  /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/,
];

/** Excel counts days from 1899-12-30 (for all days after February 1900). */
export const excelEpoch = dayOf(1899, 12, 30) ?? 0;
const serialFrom = (dayOf(1980, 1, 1) ?? 0) - excelEpoch;

/**
 * The day that a cell's text means: a Day, `blankDay`, `unreadableDay`, or a possible Excel serial between 1980 and
 * `today` above `serialBase`. A time of day is read and dropped: the day is the one that is written.
 */
export function parseDay(text: string, isBlank: (clean: string) => boolean, today: Day): number {
  const clean = cleanText(text);
  if (isBlank(clean)) return blankDay;
  for (const spelling of spellings[clean.charAt(4)] ?? digitsOnly) {
    const parts = spelling.exec(clean);
    if (parts !== null) return dayWritten(parts);
  }
  const serial = /^\d{5}(?:\.\d+)?$/.test(clean) ? Math.floor(Number(clean)) : 0;
  return serial >= serialFrom && serial + excelEpoch <= today ? serialBase + serial : unreadableDay;
}

function dayWritten(parts: RegExpExecArray): number {
  const [year, month, dayOfMonth, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0));
  if (placeholderDays.has(`${year === 0 ? '0000' : year}-${month}-${dayOfMonth}`)) return blankDay;
  if ((hour ?? 0) > 24 || (minute ?? 0) > 59 || (second ?? 0) > 60) return unreadableDay;
  const day = year === 0 ? undefined : dayOf(year ?? 0, month ?? 0, dayOfMonth ?? 0);
  return day ?? unreadableDay;
}
