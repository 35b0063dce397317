import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInSchemes } from '../../../src/bands/builtIn.ts';
import type { Scheme } from '../../../src/bands/scheme.ts';
import { monthLabel, monthNamed } from '../../../src/calendar/statisticalCalendar.ts';
import type { CaseTable } from '../../../src/cases/caseTable.ts';
import { buildReport } from '../../../src/documents/report/buildReport.ts';
import { summaryView } from '../../../src/documents/summary/buildSummary.ts';
import type { Summary } from '../../../src/documents/summary/summary.ts';
import { indicators } from '../../../src/indicators/registry.ts';
import { caseRow, csv, numbered, today } from '../generatedCases.ts';
import { day, tableOf } from '../reportOf.ts';
import { monthsFrom, type SummaryQuestion, summaryOf, summaryOptions } from './summarised.ts';

const [official] = builtInSchemes as [Scheme];
const viewOf = (table: CaseTable, asked: SummaryQuestion) => summaryView(table, summaryOptions(asked));
const monthAlone = (month: string) => monthsFrom(month, month);
const noticeOf = ({ notices }: Pick<Summary, 'notices'>, code: string) => notices.find((one) => one.code === code);

const questions = fc.record({
  rows: fc.array(caseRow, { minLength: 1, maxLength: 60 }),
  asOf: fc.constantFrom(undefined, '2024-03-20', '2024-12-31', '2025-01-31'),
  judges: fc.constantFrom(undefined, { 内0202: 3, 内0203: 2 }),
  holidays: fc.constantFrom(undefined, {
    holidays: { years: new Set([2024]), closed: new Set<number>(), worked: new Set<number>() },
    source: 'a notice',
  }),
});

describe('a part of a summary', () => {
  test('says what a summary of this month and court alone would, and a report of it', () =>
    fc.assert(
      fc.asyncProperty(questions, async ({ rows, asOf, judges, holidays }) => {
        const table = await tableOf([{ path: 'a.csv', bytes: csv(numbered(rows)) }], { today });
        const { asOf: _, ...options } = summaryOptions();
        const asked: SummaryQuestion = {
          ...options,
          indicators: indicators.map(({ id }) => id),
          scheme: official,
          months: { last: 5 },
          asOf: asOf === undefined ? undefined : day(asOf),
          ...(judges === undefined ? {} : { judges }),
          ...(holidays === undefined ? {} : { holidays }),
        } as SummaryQuestion;
        const { summary, partOf } = viewOf(table, asked);
        expect(partOf({})).toEqual(summary);
        for (const { month } of summary.months) {
          const months = monthAlone(month);
          const alone = summaryOf(table, { ...asked, months });
          expect(partOf({ month }).notices).toEqual(alone.notices);
          expect(partOf({ month, court: null }).notices).toEqual(alone.notices);
          for (const { code } of summary.courts) {
            const where = { courts: [code] };
            const part = partOf({ month, court: code });
            expect(part.notices).toEqual(summaryOf(table, { ...asked, months, where }).notices);
            const report = buildReport(table, {
              ...summaryOptions({ ...asked, where }),
              period: month,
              ranking: { within: 'level', by: 'none' },
            });
            for (const told of ['scope', 'excluded', 'partly-blank', 'appeals-immature', 'filed-before-limit']) {
              expect(noticeOf(part, told)).toEqual(noticeOf(report, told));
            }
          }
        }
        for (const { code } of summary.courts) {
          const where = { courts: [code] };
          expect(partOf({ court: code }).notices).toEqual(summaryOf(table, { ...asked, where }).notices);
        }
      }),
      { numRuns: 25 },
    ));

  const baotou = async () => {
    const bytes = readFileSync(new URL('../../../fixtures/baotou/cases.csv', import.meta.url));
    return tableOf([{ path: 'cases.csv', bytes }], { today });
  };
  const asked = { scheme: official, asOf: day('2025-01-31') };

  test('is the same whatever other months are asked for, before and after', async () => {
    const table = await baotou();
    const views = [
      viewOf(table, { ...asked, months: { last: 14 } }),
      viewOf(table, { ...asked, months: monthsFrom('2024-05', '2024-06') }),
      viewOf(table, { ...asked, months: monthAlone('2024-05') }),
    ];
    for (const court of ['内0204', '内0206', null]) {
      const [first, ...others] = views.map(({ partOf }) => partOf({ court, month: '2024-05' }));
      for (const other of others) expect(other).toEqual(first);
      expect(first?.rows).toHaveLength(1);
      expect(first?.months.map(({ month }) => month)).toEqual(['2024-05']);
    }
  });

  test('has the docket of its month and court in its scope', async () => {
    const { partOf, summary } = viewOf(await baotou(), { ...asked, months: { last: 14 } });
    for (const court of [...summary.courts.map(({ code }) => code), null]) {
      for (const { month } of summary.months) {
        const part = partOf({ court, month });
        const { lines = {} } = (noticeOf(part, 'scope')?.args ?? {}) as { lines?: Record<string, number> };
        const docket = Object.values(lines).reduce((sum, cases) => sum + cases, 0);
        expect([court, month, docket]).toEqual([court, month, part.rows[0]?.volumes.docket.value]);
      }
    }
  });

  test('has the rows, months and courts that were asked for', async () => {
    const { partOf, summary } = viewOf(await baotou(), { ...asked, months: { last: 3 } });
    const place = (rows: Summary['rows']) => rows.map(({ court, month }) => [court, month]);
    const months = summary.months.map(({ month }) => month);
    expect(months).toEqual([-2, -1, 0].map((back) => monthLabel((monthNamed('2025-01') ?? 0) + back)));
    expect(place(partOf({ court: '内0204' }).rows)).toEqual(months.map((month) => ['内0204', month]));
    expect(partOf({ court: '内0204' }).courts.map(({ code }) => code)).toEqual(['内0204']);
    expect(place(partOf({ court: null }).rows)).toEqual(months.map((month) => [null, month]));
    expect(partOf({ court: null }).courts).toEqual(summary.courts);
    const all = partOf({ month: '2024-12' });
    expect(place(all.rows)).toEqual([...summary.courts.map(({ code }) => code), null].map((code) => [code, '2024-12']));
  });

  test('tells of months that have not begun only where it is of all months', async () => {
    const months = monthsFrom('2024-12', '2025-06');
    const { partOf } = viewOf(await baotou(), { ...asked, months });
    expect(noticeOf(partOf({ court: '内0204' }), 'months-not-begun')).toBeDefined();
    expect(noticeOf(partOf({ court: '内0204', month: '2025-01' }), 'months-not-begun')).toBeUndefined();
  });
});
