import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarYear } from '../../src/calendar/statisticalCalendar.ts';
import { windowOf } from '../../src/documents/window.ts';
import { measure } from '../../src/indicators/measure.ts';
import { indicators } from '../../src/indicators/registry.ts';
import { rejectRows } from '../../src/rules/rejectRows.ts';
import { type Grouping, groupings } from '../../src/tally/grouping.ts';
import { profileRows } from '../../src/tally/profiles.ts';
import { countCases, judgesOf, mergeTallies, type Tally } from '../../src/tally/tally.ts';
import { tallyCases } from '../../src/tally/tallyCases.ts';
import { limitsOfRows } from '../../src/timeLimits/limitsOfRows.ts';
import { wordsOf } from '../../src/traits/registry.ts';
import { asOf, caseRow, csv, numbered, periods, today } from '../documents/generatedCases.ts';
import { day, tableOf } from '../documents/reportOf.ts';
import { civilFirst } from './tallied.ts';

interface Asked {
  readonly period: string;
  readonly grouping: Grouping;
}

async function tallyOf(path: string, lines: readonly string[], { period, grouping }: Asked): Promise<Tally> {
  const table = await tableOf([{ path, bytes: csv(lines) }], { today });
  const { rows } = rejectRows(table, { today: day(today), duplicates: 'first' });
  const limits = limitsOfRows(table, { defaultKind: civilFirst, rejected: rows });
  const options = { defaultKind: civilFirst, excludeTypeCodes: ['执恢'], limits, grouping };
  return tallyCases(table, profileRows(table, rows, options), windowOf(period, day(asOf), calendarYear), limits.dueOn);
}

const byText = (one: string, other: string) => (one < other ? -1 : 1);
/** A histogram by value, whatever zeros stand behind the last. */
const filled = (histogram: readonly number[]) => Object.entries(histogram).filter(([, count]) => count > 0);

/** A tally with names in place of places, and its lists in an order of their own; inputs are put together. */
function named({ basis, courts, groups, cells, parts }: Tally) {
  const whose = ({ court, group }: { readonly court: number; readonly group: number }) =>
    `${courts[court]?.code} ${groups[group]}`;
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const key = [whose(cell), cell.fixed, cell.moreFixed, cell.dated].join();
    counts.set(key, (counts.get(key) ?? 0) + cell.count);
  }
  return {
    basis,
    courts: courts.map(({ code }) => code).sort(byText),
    counts: [...counts].sort(([one], [other]) => byText(one, other)),
    parts: parts
      .map(({ durations, ages, incomingClosed, incomingPending, judges, netDays, monthlyClosings, ...place }) => ({
        whose: whose(place),
        durations: filled(durations),
        ages: filled(ages),
        incomingClosed: filled(incomingClosed),
        incomingPending: filled(incomingPending),
        netDays,
        monthlyClosings,
        judges: [...judges].sort(byText),
      }))
      .sort((one, other) => byText(one.whose, other.whose)),
  };
}

const halves = fc
  .record({
    rows: fc.array(caseRow, { minLength: 2, maxLength: 50 }),
    cut: fc.nat(),
    period: periods,
    grouping: fc.constantFrom(...groupings),
  })
  .map(({ rows, cut, ...asked }) => {
    const lines = numbered(rows);
    const at = 1 + (cut % (lines.length - 1));
    return { lines, parts: [lines.slice(0, at), lines.slice(at)] as const, asked };
  });

describe('the tallies of two parts', () => {
  test('add up to the tally of the whole, either way round', () =>
    fc.assert(
      fc.asyncProperty(halves, async ({ lines, parts, asked }) => {
        const [whole, one, other] = await Promise.all([
          tallyOf('a.csv', lines, asked),
          tallyOf('a.csv', parts[0], asked),
          tallyOf('b.csv', parts[1], asked),
        ]);
        expect(named(mergeTallies(one, other))).toEqual(named(whole));
        expect(named(mergeTallies(other, one))).toEqual(named(whole));
        expect(judgesOf(mergeTallies(one, other))).toBe(judgesOf(whole));
      }),
      { numRuns: 80 },
    ));

  test('leave their inputs apart, and those of the same path together', () =>
    fc.assert(
      fc.asyncProperty(halves, async ({ parts, asked }) => {
        const [one, other, again] = await Promise.all([
          tallyOf('a.csv', parts[0], asked),
          tallyOf('b.csv', parts[1], asked),
          tallyOf('a.csv', parts[1], asked),
        ]);
        const ofInput = (tally: Tally) =>
          tally.inputs.map(({ path }, input) => [
            path,
            tally.cells.reduce((sum, cell) => sum + (cell.input === input ? cell.count : 0), 0),
          ]);
        const [first = 0, second = 0] = [one, other].map(({ cells }) =>
          cells.reduce((sum, { count }) => sum + count, 0),
        );
        expect(ofInput(mergeTallies(one, other))).toEqual([
          ['a.csv', first],
          ['b.csv', second],
        ]);
        expect(ofInput(mergeTallies(one, again))).toEqual([['a.csv', first + second]]);
      }),
      { numRuns: 20 },
    ));

  test('measure what the whole measures', () =>
    fc.assert(
      fc.asyncProperty(
        halves,
        fc.record({
          reversal: fc.constantFrom('appeal-closing', 'case-closing'),
          appeal: fc.constantFrom('appeal-filing', 'case-closing'),
          retrial: fc.constantFrom('retrial-closing', 'case-closing'),
          appealDenominator: fc.constantFrom('closings', 'judgments', 'appealable'),
        }),
        async ({ lines, parts, asked }, bases) => {
          const [whole, one, other] = await Promise.all([
            tallyOf('a.csv', lines, asked),
            tallyOf('a.csv', parts[0], asked),
            tallyOf('b.csv', parts[1], asked),
          ]);
          for (const { measure: definition } of indicators) {
            const measured = (tally: Tally) =>
              measure(tally, typeof definition === 'function' ? definition(bases) : definition, { days: 366 });
            expect(measured(mergeTallies(one, other))).toEqual(measured(whole));
            expect(measured(mergeTallies(other, one))).toEqual(measured(whole));
          }
        },
      ),
      { numRuns: 60 },
    ));
});

test('cases that differ in one trait only stay apart, whichever word it stands in', async () => {
  const asked = { period: '2024', grouping: 'line' } as const;
  const closed = (serial: number, method: string, retried: string) =>
    `（2024）内0202民初${serial}号,2024-01-05,2024-02-04,普通,,,${method},,,,,,,,否,,,,${retried}`;
  const lines = [
    closed(1, '判决', '维持,2024-06-01'),
    closed(2, '判决', '改判,2024-06-01'),
    closed(3, '调解', '维持,2024-06-01'),
    closed(4, '判决', '维持,2023-06-01'),
  ];
  const [one, other] = await Promise.all([tallyOf('a.csv', lines, asked), tallyOf('b.csv', lines.slice(0, 2), asked)]);
  const counts = (tally: Tally) =>
    (['retrial-outcome-known', 'retrial-reversed-or-remanded', 'mediated', 'retrial-decided'] as const).map((id) =>
      countCases(tally, wordsOf([id])),
    );
  expect(counts(one)).toEqual([4, 1, 1, 3]);
  expect(counts(mergeTallies(one, other))).toEqual([6, 2, 1, 5]);
});

test('tallies counted for something else do not add up', async () => {
  const line = '（2024）内0202民初1号,2024-01-05,,简易,,,,,甲,,,,,,否,,,,,';
  const one = await tallyOf('a.csv', [line], { period: '2024', grouping: 'line' });
  const others = await Promise.all([
    tallyOf('a.csv', [line], { period: '2024-H1', grouping: 'line' }),
    tallyOf('a.csv', [line], { period: '2024', grouping: 'judge' }),
  ]);
  for (const other of others) expect(() => mergeTallies(one, other)).toThrow(RangeError);
  expect(() => mergeTallies(one, one)).not.toThrow();
});
