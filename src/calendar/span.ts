import { type Day, dayFromIso, isoOf } from './day.ts';
import { firstMonthOfYear, monthEnd, monthStart, type StatisticalCalendar } from './statisticalCalendar.ts';

/** A run of days as it is named, before a calendar says which days they are. */
export type Span =
  /**
   * Years, halves, quarters or months, of which a year has `perYear`, numbered on from year 0: 2024-Q3 is 2024 × 4 + 2. Only
   * months make ranges.
   */
  | {
      readonly kind: 'parts';
      readonly perYear: 1 | 2 | 4 | 12;
      readonly from: number;
      readonly to: number;
      readonly isRange: boolean;
    }
  | { readonly kind: 'days'; readonly start: Day; readonly end: Day };

/** The span of a label such as `2024-Q3`, of which `--period` tells all forms; undefined for anything else. */
export function spanNamed(label: string): Span | undefined {
  return onePart(label) ?? monthRange(label) ?? dayRange(label);
}

/** The label of a span, as `spanNamed` reads it. */
export function labelOf(span: Span): string {
  if (span.kind === 'days') return `${isoOf(span.start)}..${isoOf(span.end)}`;
  const { perYear, from, to, isRange } = span;
  const nameOf = (number: number) => {
    const year = String(Math.floor(number / perYear));
    const part = (number % perYear) + 1;
    const month = String(part).padStart(2, '0');
    return { 1: year, 2: `${year}-H${part}`, 4: `${year}-Q${part}`, 12: `${year}-${month}` }[perYear];
  };
  return isRange ? `${nameOf(from)}..${nameOf(to)}` : nameOf(from);
}

/** First and last day. Halves and quarters are parts of the statistical year, months are absolute, days plain. */
export function daysOf(span: Span, calendar: StatisticalCalendar): { readonly start: Day; readonly end: Day } {
  if (span.kind === 'days') return { start: span.start, end: span.end };
  const { perYear, from, to } = span;
  const months = 12 / perYear;
  const firstMonth = (number: number) =>
    perYear === 12 ? number : firstMonthOfYear(calendar, Math.floor(number / perYear)) + (number % perYear) * months;
  return { start: monthStart(calendar, firstMonth(from)), end: monthEnd(calendar, firstMonth(to) + months - 1) };
}

const partPattern = /^([1-9]\d{3})(?:-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/;

function onePart(label: string): Extract<Span, { kind: 'parts' }> | undefined {
  const [, year, part = ''] = partPattern.exec(label) ?? [];
  if (year === undefined) return undefined;
  const perYear = part === '' ? 1 : part.startsWith('H') ? 2 : part.startsWith('Q') ? 4 : 12;
  const number = Number(year) * perYear + (part === '' ? 0 : Number(part.replace(/^[HQ]/, '')) - 1);
  return { kind: 'parts', perYear, from: number, to: number, isRange: false };
}

function monthRange(label: string): Span | undefined {
  const [first, last, ...more] = label.split('..').map(onePart);
  if (first?.perYear !== 12 || last?.perYear !== 12 || more.length > 0) return undefined;
  return { ...first, to: last.to, isRange: true };
}

function dayRange(label: string): Span | undefined {
  const [start, end, ...more] = label.split('..').map(dayFromIso);
  return start === undefined || end === undefined || more.length > 0 ? undefined : { kind: 'days', start, end };
}
