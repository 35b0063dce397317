import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarYear } from '../../src/calendar/statisticalCalendar.ts';
import { windowOf } from '../../src/documents/window.ts';
import { rejectRows } from '../../src/rules/rejectRows.ts';
import { groupings } from '../../src/tally/grouping.ts';
import { profileRows } from '../../src/tally/profiles.ts';
import { countCases, type Tally } from '../../src/tally/tally.ts';
import { tallyCases } from '../../src/tally/tallyCases.ts';
import { windowTallier } from '../../src/tally/windowTallier.ts';
import { limitsOfRows } from '../../src/timeLimits/limitsOfRows.ts';
import { type TraitId, traits, wordsOf } from '../../src/traits/registry.ts';
import { asOf, caseRow, csv, numbered, today } from '../documents/generatedCases.ts';
import { day, tableOf } from '../documents/reportOf.ts';
import { civilFirst } from './tallied.ts';

/** A tally with its lists in an order of their own. */
function inOrder({ cells, parts, ...tally }: Tally) {
  return {
    ...tally,
    cells: cells.map((cell) => JSON.stringify(Object.entries(cell).sort())).sort(),
    parts: parts.map(({ judges, ...part }) => ({ ...part, judges: [...judges].sort() })),
  };
}

const periods = [
  '2023',
  '2024',
  '2024-02',
  '2024-03',
  '2024-01..2024-03',
  '2022-06',
  '2025-01',
  '2024-05-07..2024-05-07',
];
const asked = fc.record({
  rows: fc.array(caseRow, { minLength: 1, maxLength: 50 }),
  grouping: fc.constantFrom(...groupings),
  lookedAt: fc.constantFrom(asOf, '2025-01-01', '2026-12-31'),
});

/** The table of rows in two files, and what it takes to count it. */
async function prepared({
  rows,
  grouping,
}: {
  rows: readonly Parameters<typeof numbered>[0][number][];
  grouping: (typeof groupings)[number];
}) {
  const lines = numbered(rows);
  const files = [lines.filter((_, at) => at % 3 > 0), lines.filter((_, at) => at % 3 === 0)];
  const table = await tableOf(
    files.map((own, at) => ({ path: `${at}.csv`, bytes: csv(own) })),
    { today },
  );
  const rejected = rejectRows(table, { today: day(today), duplicates: 'first' }).rows;
  const limits = limitsOfRows(table, { defaultKind: civilFirst, rejected });
  const options = { defaultKind: civilFirst, excludeTypeCodes: ['执恢'], limits, grouping };
  return { table, profiles: profileRows(table, rejected, options), dueOn: limits.dueOn };
}

describe('the tallies of many windows', () => {
  test('are those of each window by itself', () =>
    fc.assert(
      fc.asyncProperty(asked, async ({ rows, grouping, lookedAt }) => {
        const { table, profiles, dueOn } = await prepared({ rows, grouping });
        const tallyOf = windowTallier(table, profiles, dueOn);
        for (const period of periods) {
          const window = windowOf(period, day(lookedAt), calendarYear);
          expect(inOrder(tallyOf(window))).toEqual(inOrder(tallyCases(table, profiles, window, dueOn)));
        }
      }),
      { numRuns: 60 },
    ));

  test('tell cases apart by the traits asked for, and count them as all traits would', () =>
    fc.assert(
      fc.asyncProperty(
        asked,
        fc.uniqueArray(fc.constantFrom(...traits.map(({ id }) => id)), { minLength: 1, maxLength: 5 }),
        async ({ rows, grouping }, ids) => {
          const { table, profiles, dueOn } = await prepared({ rows, grouping });
          const window = windowOf('2024', day(asOf), calendarYear);
          const told = windowTallier(table, profiles, dueOn, ids)(window);
          const whole = tallyCases(table, profiles, window, dueOn);
          for (const id of ids) expect(countCases(told, wordsOf([id]))).toBe(countCases(whole, wordsOf([id])));
          expect(countCases(told, wordsOf(ids))).toBe(countCases(whole, wordsOf(ids)));
          expect(told.cells.length).toBeLessThanOrEqual(whole.cells.length);
        },
      ),
      { numRuns: 60 },
    ));

  test('refuse traits that were not asked for: they would be counted as 0', async () => {
    const table = await tableOf([{ path: 'a.csv', bytes: '法院代码,立案日期\n内0203,2024-01-05\n' }], { today });
    const profiles = profileRows(table, new Uint8Array(1), { defaultKind: civilFirst, excludeTypeCodes: [] });
    const asked: readonly TraitId[] = ['incoming', 'civil'];
    const tally = windowTallier(table, profiles, new Int32Array(1), asked)(windowOf('2024', day(asOf), calendarYear));
    expect(countCases(tally, wordsOf(['incoming', 'civil']))).toBe(1);
    expect(() => countCases(tally, wordsOf(['incoming', 'first-instance']))).toThrow(RangeError);
  });

  test('where days are mistyped, two thousand years apart', async () => {
    const bytes = [
      '法院代码,立案日期,结案日期,是否上诉,二审立案日期,二审结案日期',
      '内0203,2024-01-05,2024-02-04,是,0202-03-04,2024-03-01',
      '内0203,2022-01-05,2022-02-04,是,2022-02-20,0001-03-01',
      '内0203,2023-12-05,2024-02-04,否,,',
      '',
    ].join('\n');
    const table = await tableOf([{ path: 'a.csv', bytes }], { today });
    expect((table.filedOn[0] as number) - (table.appealFiledOn[0] as number)).toBeGreaterThan(1800 * 365);
    const profiles = profileRows(table, new Uint8Array(3), { defaultKind: civilFirst, excludeTypeCodes: [] });
    const dueOn = new Int32Array(3);
    const tallyOf = windowTallier(table, profiles, dueOn);
    for (const period of periods) {
      const window = windowOf(period, day(asOf), calendarYear);
      expect(inOrder(tallyOf(window))).toEqual(inOrder(tallyCases(table, profiles, window, dueOn)));
    }
  });

  test('of no case at all', async () => {
    const table = await tableOf([{ path: 'a.csv', bytes: '法院代码,立案日期\n内0203,2024-01-05\n' }], { today });
    const profiles = profileRows(table, Uint8Array.of(1), { defaultKind: civilFirst, excludeTypeCodes: [] });
    const window = windowOf('2024', day(asOf), calendarYear);
    const tally = windowTallier(table, profiles, new Int32Array(1))(window);
    expect(inOrder(tally)).toEqual(inOrder(tallyCases(table, profiles, window)));
    expect(tally.cells).toEqual([]);
  });
});
