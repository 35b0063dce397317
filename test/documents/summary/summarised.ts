import { monthNamed } from '../../../src/calendar/statisticalCalendar.ts';
import type { CaseTable } from '../../../src/cases/caseTable.ts';
import { buildSummary, type SummaryOptions } from '../../../src/documents/summary/buildSummary.ts';
import type { MonthsAsked } from '../../../src/documents/summary/monthRange.ts';
import { type Summary, type SummaryRow, summarySchema } from '../../../src/documents/summary/summary.ts';
import { indicators } from '../../../src/indicators/registry.ts';
import { bare } from '../../indicators/measured.ts';
import { type CaseFile, day, tableOf } from '../reportOf.ts';

export type SummaryQuestion = Partial<Omit<SummaryOptions, 'indicators'>> & {
  /** Ids; all where left out. */
  readonly indicators?: readonly string[];
};

/** From one month to another, as they are named. */
export function monthsFrom(first: string, last?: string): MonthsAsked {
  return { from: month(first), ...(last === undefined ? {} : { to: month(last) }) };
}

function month(label: string): number {
  const found = monthNamed(label);
  if (found === undefined) throw new RangeError(label);
  return found;
}

/** What summaries of tests are made with unless asked otherwise: no bands, calendar months of 2024, as of 2025-01-31. */
export function summaryOptions({ indicators: ids, ...asked }: SummaryQuestion = {}): SummaryOptions {
  return {
    version: '0.0.0',
    scheme: bare,
    indicators: ids === undefined ? indicators : indicators.filter(({ id }) => ids.includes(id)),
    months: monthsFrom('2024-01', '2024-12'),
    today: day('2025-02-15'),
    asOf: day('2025-01-31'),
    duplicates: 'first',
    defaultCaseType: { name: '民事一审', kind: { line: 'civil', instance: 'first' } },
    ...asked,
  };
}

/** The summary of a table, held against its schema as JSON would hold it. */
export function summaryOf(table: CaseTable, asked: SummaryQuestion = {}): Summary {
  return summarySchema.parse(JSON.parse(JSON.stringify(buildSummary(table, summaryOptions(asked)))));
}

export async function summarised(
  files: readonly CaseFile[] | readonly string[],
  asked: SummaryQuestion = {},
): Promise<Summary> {
  const [first] = files;
  const read =
    typeof first === 'object' ? (files as readonly CaseFile[]) : [{ path: 'a.csv', bytes: `${files.join('\n')}\n` }];
  return summaryOf(await tableOf(read, { today: '2025-02-15' }), asked);
}

/** The row of a court (of all pooled, where none is named) and month. */
export function rowOf({ rows }: Summary, monthLabel: string, court: string | null = null): SummaryRow {
  const found = rows.find((row) => row.month === monthLabel && row.court === court);
  if (found === undefined) throw new RangeError(`no row of ${court} in ${monthLabel}`);
  return found;
}
