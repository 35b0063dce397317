import { isoOf } from '../../src/calendar/day.ts';
import { parsePeriod } from '../../src/calendar/period.ts';
import { calendarYear } from '../../src/calendar/statisticalCalendar.ts';
import type { IndicatorValue, Report } from '../../src/documents/report/report.ts';
import { caseList, type Lot } from './lots.ts';
import { measured, type Question } from './measured.ts';
import type { Figure } from './publishedExamples.ts';

/** The report on a generated list of cases, as of the end of its period. */
export async function reportOnLots(lots: readonly Lot[], period: string, asked: Question = {}): Promise<Report> {
  const { start, end } = parsePeriod(period, calendarYear);
  const days = { start: isoOf(start), end: isoOf(end) };
  return measured(caseList(lots, days), { period, asOf: days.end, ...asked });
}

/** The value that a published figure is one of. */
export function publishedValue(
  report: Report,
  { of, line, court }: Pick<Figure, 'of' | 'line' | 'court'>,
): IndicatorValue {
  const member = court === undefined ? report.total : report.courts.find(({ name }) => name === court);
  const group = line === undefined ? member : member?.groups.find(({ code }) => code === line);
  const value = group?.indicators[of];
  if (value === undefined) throw new RangeError(`no ${of} of ${court ?? line ?? 'all'}`);
  return value;
}
