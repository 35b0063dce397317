import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Scheme } from '../../src/bands/scheme.ts';
import { dayFromIso } from '../../src/calendar/day.ts';
import type { CaseTable } from '../../src/cases/caseTable.ts';
import { type FieldId, fieldIds } from '../../src/cases/fields.ts';
import { type ColumnMapping, headerRecogniser } from '../../src/cases/headers.ts';
import { collectCases } from '../../src/cases/readCases.ts';
import { buildReport, type ReportOptions } from '../../src/documents/report/buildReport.ts';
import type { Report } from '../../src/documents/report/report.ts';
import type { AppealDenominator, Bases } from '../../src/indicators/indicator.ts';
import { indicators as registered } from '../../src/indicators/registry.ts';
import { openInput } from '../../src/input/input.ts';
import type { RankingOptions } from '../../src/ranking/ranking.ts';

export interface CaseFile {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

export interface Asked {
  readonly today: string;
  readonly period?: string | undefined;
  readonly asOf?: string | undefined;
  readonly duplicates?: 'first' | 'last' | undefined;
  readonly reversalBasis?: Bases['reversal'] | undefined;
  readonly appealDenominator?: AppealDenominator | undefined;
  readonly by?: ReportOptions['by'] | undefined;
  readonly where?: ReportOptions['where'] | undefined;
  readonly judges?: ReportOptions['judges'] | undefined;
  readonly holidays?: ReportOptions['holidays'] | undefined;
  /** Ids of the indicators that are reported; all where left out. */
  readonly only?: readonly string[] | undefined;
  readonly columns?: ColumnMapping | undefined;
  readonly ranking?: RankingOptions | undefined;
  readonly outlook?: boolean | undefined;
  /** The id of the indicator whose gaps are taken apart. */
  readonly explainGap?: string | undefined;
  readonly compare?: ReportOptions['compare'] | undefined;
  readonly scheme: Scheme;
}

export function day(iso: string): number {
  const found = dayFromIso(iso);
  if (found === undefined) throw new RangeError(iso);
  return found;
}

/** Reads files, written to a folder of their own, into a table; `only` these fields of them, where not all are wanted. */
export async function tableOf(
  files: readonly CaseFile[],
  { today, columns = {} }: Pick<Asked, 'today' | 'columns'>,
  only: ReadonlySet<FieldId> = new Set(fieldIds),
): Promise<CaseTable> {
  const folder = mkdtempSync(join(tmpdir(), 'courtstat-'));
  try {
    const collector = collectCases({ mapping: columns, blankWords: [], today: day(today), only });
    for (const { path, bytes } of files) {
      writeFileSync(join(folder, path), bytes);
      const stdin = () => Readable.from([]);
      await collector.add(await openInput(path, {}, headerRecogniser(columns), { folder, stdin }));
    }
    return collector.finish();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The report of files as the program would make it. */
export async function reportOf(files: readonly CaseFile[], asked: Asked): Promise<Report> {
  const { today, period, asOf, duplicates = 'first', reversalBasis, appealDenominator, scheme } = asked;
  const { by, where, judges, holidays, outlook = false, compare } = asked;
  const explained = registered.find(({ id }) => id === asked.explainGap);
  const ranking: RankingOptions = asked.ranking ?? { within: 'level', by: 'attainment' };
  return buildReport(await tableOf(files, asked), {
    version: '0.0.0',
    scheme,
    indicators: registered.filter(({ id }) => asked.only?.includes(id) ?? true),
    today: day(today),
    duplicates,
    ranking,
    outlook,
    ...(explained === undefined ? {} : { explainGap: explained }),
    defaultCaseType: { name: '民事一审', kind: { line: 'civil', instance: 'first' } },
    bases: {
      ...(reversalBasis === undefined ? {} : { reversal: reversalBasis }),
      ...(appealDenominator === undefined ? {} : { appealDenominator }),
    },
    ...(period === undefined ? {} : { period }),
    ...(asOf === undefined ? {} : { asOf: day(asOf) }),
    ...(by === undefined ? {} : { by }),
    ...(where === undefined ? {} : { where }),
    ...(judges === undefined ? {} : { judges }),
    ...(holidays === undefined ? {} : { holidays }),
    ...(compare === undefined ? {} : { compare }),
  });
}
