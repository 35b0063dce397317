import { completeScheme, type Scheme } from '../../src/bands/scheme.ts';
import { type IndicatorValue, type Report, reportSchema } from '../../src/documents/report/report.ts';
import { type Asked, reportOf } from '../documents/reportOf.ts';

/** A scheme without bands that leaves nothing out, over calendar years. */
export const bare: Scheme = completeScheme({
  id: 'bare',
  version: '1',
  title: { zh: '无区间', en: 'no bands' },
  status: 'illustrative',
  source: '-',
  indicators: {},
});

/** What a test asks besides the cases. */
export type Question = Partial<Asked>;

/**
 * The report on 2024, as of 2025-01-31 and with today 2025-02-15 unless asked otherwise, of lines of CSV by path; held
 * against its schema as JSON would hold it.
 */
export async function measured(
  files: Readonly<Record<string, readonly string[]>> | readonly string[],
  asked: Question = {},
): Promise<Report> {
  const named = Object.entries(Array.isArray(files) ? { 'a.csv': files as readonly string[] } : files);
  const written = named.map(([path, lines]) => ({ path, bytes: `${(lines as readonly string[]).join('\n')}\n` }));
  const report = await reportOf(written, {
    today: '2025-02-15',
    asOf: '2025-01-31',
    period: '2024',
    scheme: bare,
    ...asked,
  });
  return reportSchema.parse(JSON.parse(JSON.stringify(report)));
}

/** The same line so many times: cases without a number are no duplicates of each other. */
export function times(count: number, line: string): string[] {
  return Array<string>(count).fill(line);
}

/** One value of a court (by its code, or `total`). */
export function figureOf(report: Report, indicator: string, court = '内0203'): IndicatorValue {
  const member = court === 'total' ? report.total : report.courts.find(({ code }) => code === court);
  const value = member?.indicators[indicator];
  if (value === undefined) throw new RangeError(`no ${indicator} of ${court}`);
  return value;
}

export function volumesOf(report: Report, court = '内0203') {
  return report.courts.find(({ code }) => code === court)?.volumes;
}

/** The notices with that code. */
export function noticesOf(report: Report, code: string) {
  return report.notices.filter((notice) => notice.code === code).map(({ args }) => args);
}

/** The columns that a report says are partly blank for an indicator. */
export function partlyBlank(report: Report, indicator: string) {
  return noticesOf(report, 'partly-blank')
    .filter(({ indicators }) => (indicators as string[]).includes(indicator))
    .map(({ field, courts }) => ({ field, courts }));
}
