import { remembering } from './cellMemo.ts';
import type { ColumnReader } from './columnReader.ts';
import { blankDay, parseDay } from './dayCell.ts';
import type { Dictionaries } from './dictionaries.ts';
import type { Decode } from './readers.ts';

const firstYear = 1900;
const years = 200;
/** No day is this number: the table has not been asked for it yet. */
const unasked = 0x7fff_ffff;

/**
 * Reads day columns. The usual spelling (2024-01-05, 2024/01/05) is looked up in a table of all such days; others are
 * remembered like any cell, timestamps by their date part.
 */
export function dayReader({ isBlank, today }: Dictionaries, decode: Decode): ColumnReader {
  const read = remembering((bytes, start, end) => parseDay(decode(bytes.subarray(start, end)), isBlank, today));
  const table = new Int32Array(years * 13 * 32).fill(unasked);
  return ({ batch: { bytes, starts, ends }, firstCells, count, at }, data, row) => {
    for (let record = 0; record < count; record++) {
      const cell = (firstCells[record] as number) + at;
      const start = starts[cell] as number;
      const end = ends[cell] as number;
      const place = end - start === 10 ? placeOf(bytes, start) : -1;
      if (start === end) data[row + record] = blankDay;
      else if (place < 0) data[row + record] = read(bytes, start, endOfDatePart(bytes, start, end));
      else {
        if (table[place] === unasked) table[place] = read(bytes, start, end);
        data[row + record] = table[place] as number;
      }
    }
  };
}

/** Place in the table of `YYYY-MM-DD` or `YYYY/MM/DD` from 1900 to 2099, or -1. */
function placeOf(bytes: Uint8Array, start: number): number {
  const separator = bytes[start + 4];
  if ((separator !== 0x2d && separator !== 0x2f) || bytes[start + 7] !== separator) return -1;
  const year = 100 * twoDigits(bytes, start) + twoDigits(bytes, start + 2) - firstYear;
  const month = twoDigits(bytes, start + 5);
  const day = twoDigits(bytes, start + 8);
  return year >= 0 && year < years && month >= 0 && month <= 12 && day >= 0 && day <= 31
    ? (year * 13 + month) * 32 + day
    : -1;
}

/** The number of two digits, or one far below zero. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - 0x30;
  const ones = (bytes[at + 1] as number) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -100_000;
}

/** Index behind `2024-01-05` in `2024-01-05 09:30:15`: timestamps would else be as many values as there are rows. */
function endOfDatePart(bytes: Uint8Array, start: number, end: number): number {
  if (end - start < 13) return end;
  for (let at = start + 8; at <= start + 10; at++) {
    const byte = bytes[at];
    if (byte === 0x20 || byte === 0x54) return isTimeOfDay(bytes, at + 1, end) ? at : end;
  }
  return end;
}

/** `H:MM`, `HH:MM:SS` or with decimals, and nothing else; other spellings are left to the careful reader. */
function isTimeOfDay(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  let part = 0;
  for (const limit of [24, 59, 60]) {
    const from = at;
    let value = 0;
    while (at < end && at < from + 2 && isDigit(bytes[at])) value = value * 10 + (bytes[at++] as number) - 0x30;
    if (at === from || value > limit) return false;
    part++;
    if (at >= end) return part > 1;
    if (part < 3 && bytes[at++] !== 0x3a) return false;
  }
  if (bytes[at++] !== 0x2e) return false;
  while (at < end && isDigit(bytes[at])) at++;
  return at === end && isDigit(bytes[at - 1]);
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
