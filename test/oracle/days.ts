import { isBlank, isPlaceholderDay } from './cells.ts';
import { OracleError } from './types.ts';

const MILLISECONDS = 86_400_000;

/** Whole days since 1970-01-01, or null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.getTime() / MILLISECONDS;
}

export function textOfDay(day: number): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** An option such as --as-of, always YYYY-MM-DD. */
export function dayOfOption(text: string): number {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const day = found === null ? null : dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
  if (day === null) throw new OracleError(`not a day: ${text}`);
  return day;
}

const TIME = /(?:T|\s*)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/i;

const SPELLINGS = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];

interface Parts {
  year: number;
  month: number;
  day: number;
}

function partsWithoutTime(text: string): Parts | null {
  for (const spelling of SPELLINGS) {
    const found = spelling.exec(text);
    if (found !== null) return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  }
  return null;
}

function partsOf(text: string): Parts | null {
  const whole = partsWithoutTime(text);
  if (whole !== null) return whole;
  // a time of day after the date: try every place where it might begin
  for (let cut = text.length - 1; cut >= 8; cut -= 1) {
    const rest = text.slice(cut);
    const time = TIME.exec(rest);
    if (time === null || time.index !== 0 || !/^[T\s]/i.test(rest)) continue;
    const parts = partsWithoutTime(text.slice(0, cut).trim());
    if (parts !== null) return parts;
  }
  return null;
}

export function isBlankDay(text: string): boolean {
  if (isBlank(text)) return true;
  const parts = partsOf(text);
  return parts !== null && isPlaceholderDay(parts.year, parts.month, parts.day);
}

const SERIAL = /^\d{1,6}(?:\.\d+)?$/;
const SERIAL_ZERO = Date.UTC(1899, 11, 30) / MILLISECONDS;

function serialDay(text: string): number | null {
  return SERIAL.test(text) ? SERIAL_ZERO + Math.floor(Number(text)) : null;
}

/** Does every cell of the column that is not blank hold an Excel serial within 1980 to today? */
export function holdsSerials(column: string[], today: number): boolean {
  const filled = column.filter((text) => !isBlankDay(text));
  const first = dayOfOption('1980-01-01');
  return (
    filled.length > 0 &&
    filled.every((text) => {
      const day = serialDay(text);
      return day !== null && day >= first && day <= today;
    })
  );
}

export type DayCell = { kind: 'blank' } | { kind: 'unreadable' } | { kind: 'day'; day: number };

export function readDay(text: string, serialColumn: boolean): DayCell {
  if (isBlankDay(text)) return { kind: 'blank' };
  if (serialColumn) {
    const day = serialDay(text);
    return day === null ? { kind: 'unreadable' } : { kind: 'day', day };
  }
  const parts = partsOf(text);
  const day = parts === null ? null : dayOf(parts.year, parts.month, parts.day);
  return day === null ? { kind: 'unreadable' } : { kind: 'day', day };
}
