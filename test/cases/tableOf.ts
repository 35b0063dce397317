import { Readable } from 'node:stream';
import { dayFromIso, isoOf } from '../../src/calendar/day.ts';
import type { CaseTable } from '../../src/cases/caseTable.ts';
import { blankDay, unreadableDay } from '../../src/cases/dayCell.ts';
import { type ColumnMapping, headerRecogniser } from '../../src/cases/headers.ts';
import { type CaseReadingOptions, collectCases } from '../../src/cases/readCases.ts';
import { openInput } from '../../src/input/input.ts';

interface Options extends Pick<CaseReadingOptions, 'extraWords' | 'only'> {
  readonly mapping?: ColumnMapping;
  readonly blankWords?: readonly string[];
  readonly today?: string;
}

/** The cases of lists that are read one after the other; unless said otherwise, on 2025-06-30. */
export async function tableOf(lists: readonly (string | Uint8Array)[], options: Options = {}): Promise<CaseTable> {
  const { mapping = {}, blankWords = [], today = '2025-06-30', ...reading } = options;
  const collector = collectCases({ mapping, blankWords, today: dayFromIso(today) ?? Number.NaN, ...reading });
  for (const list of lists) {
    const stdin = () => Readable.from([Buffer.from(list)]);
    await collector.add(await openInput('-', {}, headerRecogniser(mapping), { folder: '/', stdin }));
  }
  return collector.finish();
}

/** A list with one column besides the court, a comma-free cell to a row. */
export function columnOf(header: string, cells: readonly string[]): string {
  return ['法院,立案日期,'.concat(header), ...cells.map((cell) => `昆都仑区,2024-01-01,${cell}`), ''].join('\n');
}

/** What a day column holds, as text: `YYYY-MM-DD`, `blank` or `unreadable`. */
export function daysOf(days: Int32Array, rows: number): string[] {
  return Array.from(days.subarray(0, rows), (day) => {
    if (day === blankDay) return 'blank';
    return day === unreadableDay ? 'unreadable' : isoOf(day);
  });
}
