import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInSchemes } from '../../src/bands/builtIn.ts';
import type { Scheme } from '../../src/bands/scheme.ts';
import { isoOf } from '../../src/calendar/day.ts';
import { windowOf } from '../../src/documents/window.ts';
import { measure } from '../../src/indicators/measure.ts';
import { indicators } from '../../src/indicators/registry.ts';
import { rejectRows } from '../../src/rules/rejectRows.ts';
import { profileRows } from '../../src/tally/profiles.ts';
import { mergeTallies, type Tally } from '../../src/tally/tally.ts';
import { tallyCases } from '../../src/tally/tallyCases.ts';
import { day, reportOf, tableOf } from './reportOf.ts';

const scheme = builtInSchemes[0] as Scheme;
const today = '2025-02-15';
const asOf = '2025-01-31';

interface CaseRow {
  readonly court: string;
  readonly type: string;
  readonly filed: string;
  readonly closed: string;
  readonly procedure: string;
  readonly appeal: string;
}

const some = (from: string, to: string) => fc.integer({ min: day(from), max: day(to) });

/** Cases filed from 2022 on, closed up to as-of or not at all, some appealed. Their numbers come with their place. */
const caseRow: fc.Arbitrary<CaseRow> = fc
  .record({
    court: fc.constantFrom('0202', '0203', '0291', '0783'),
    type: fc.constantFrom('民初', '民初', '刑初', '行初', '民终', '执', '执恢', '民特'),
    filed: some('2022-06-01', '2025-01-31'),
    took: fc.option(fc.nat({ max: 500 })),
    procedure: fc.constantFrom('小额诉讼', '简易', '普通', ''),
    appeal: fc.option(
      fc.record({
        after: fc.nat({ max: 60 }),
        took: fc.option(fc.nat({ max: 120 })),
        outcome: fc.constantFrom('维持', '改判', '发回重审'),
      }),
    ),
  })
  .map(({ court, type, filed, took, procedure, appeal }) => {
    const closed = took === null || filed + took > day(asOf) ? undefined : filed + took;
    const written = (at: number | undefined) => (at === undefined || at > day(asOf) ? '' : isoOf(at));
    const appealed = appeal === null || closed === undefined ? undefined : closed + appeal.after;
    const decided = appealed === undefined || appeal?.took == null ? undefined : appealed + appeal.took;
    const outcome = written(decided) === '' ? '' : (appeal?.outcome ?? '');
    return {
      court,
      type,
      filed: isoOf(filed),
      closed: written(closed),
      procedure,
      appeal: [written(appealed) === '' ? '否' : '是', written(appealed), outcome, written(decided)].join(),
    };
  });

const header = '案号,立案日期,结案日期,适用程序,是否上诉,二审立案日期,二审结果,二审结案日期';

/** Rows with a number of their own each, so that none is a duplicate. */
function numbered(rows: readonly CaseRow[]): string[] {
  return rows.map(
    ({ court, type, filed, closed, procedure, appeal }, index) =>
      `（${filed.slice(0, 4)}）内${court}${type}${index + 1}号,${filed},${closed},${procedure},${appeal}`,
  );
}

function csv(lines: readonly string[]): string {
  return `${[header, ...lines].join('\n')}\n`;
}

const periods = fc.constantFrom('2023', '2024', '2024-H2', '2024-03', '2025', '2024-11-21..2025-01-20');

test('carried over + incoming − closed = pending, and the courts add up to the total', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(caseRow, { minLength: 1, maxLength: 60 }), periods, async (rows, period) => {
      const report = await reportOf([{ path: 'a.csv', bytes: csv(numbered(rows)) }], { today, asOf, period, scheme });
      for (const { volumes: v } of [...report.courts, report.total]) {
        expect((v.carriedOver ?? Number.NaN) + v.incoming - (v.closed ?? Number.NaN)).toBe(v.pending);
        expect((v.carriedOver ?? Number.NaN) + v.incoming).toBe(v.docket);
      }
      for (const volume of ['carriedOver', 'incoming', 'docket', 'closed', 'pending'] as const) {
        const sum = report.courts.reduce((total, { volumes }) => total + (volumes[volume] ?? 0), 0);
        expect(sum).toBe(report.total.volumes[volume]);
      }
      expect(report.quality.rows).toBe(rows.length);
    }),
    { numRuns: 60 },
  );
});

test('the order of the rows changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .array(caseRow, { minLength: 1, maxLength: 40 })
        .chain((rows) =>
          fc.tuple(fc.constant(numbered(rows)), fc.shuffledSubarray(numbered(rows), { minLength: rows.length })),
        ),
      async ([ordered, shuffled]) => {
        const asked = { today, asOf, period: '2024', scheme };
        const [one, other] = await Promise.all(
          [ordered, shuffled].map((lines) => reportOf([{ path: 'a.csv', bytes: csv(lines) }], asked)),
        );
        expect({ ...other, inputs: [] }).toEqual({ ...one, inputs: [] });
      },
    ),
    { numRuns: 40 },
  );
});

test('one file or several: the same numbers', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(caseRow, { minLength: 2, maxLength: 40 }), fc.nat(), async (rows, cut) => {
      const lines = numbered(rows);
      const at = 1 + (cut % (lines.length - 1));
      const asked = { today, asOf, period: '2024', scheme };
      const whole = await reportOf([{ path: 'a.csv', bytes: csv(lines) }], asked);
      const parts = await reportOf(
        [
          { path: 'a.csv', bytes: csv(lines.slice(0, at)) },
          { path: 'b.csv', bytes: csv(lines.slice(at)) },
        ],
        asked,
      );
      expect({ ...parts, inputs: [] }).toEqual({ ...whole, inputs: [] });
    }),
    { numRuns: 40 },
  );
});

async function tallyOf(path: string, lines: readonly string[]): Promise<Tally> {
  const table = await tableOf([{ path, bytes: csv(lines) }], { today });
  const { rows } = rejectRows(table, { today: day(today), duplicates: 'first' });
  const profiles = profileRows(table, rows, {
    defaultKind: { line: 'civil', instance: 'first' },
    excludeTypeCodes: scheme.excludeTypeCodes,
  });
  return tallyCases(table, profiles, windowOf('2024', day(asOf), scheme.calendar));
}

test('the tallies of two parts add up to the tally of the whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(caseRow, { minLength: 2, maxLength: 40 }), fc.nat(), async (rows, cut) => {
      const lines = numbered(rows);
      const at = 1 + (cut % (lines.length - 1));
      const [whole, one, other] = await Promise.all([
        tallyOf('a.csv', lines),
        tallyOf('a.csv', lines.slice(0, at)),
        tallyOf('b.csv', lines.slice(at)),
      ]);
      const bases = { reversal: 'appeal-closing', appeal: 'appeal-filing' } as const;
      for (const { measure: definition } of indicators) {
        const measured = (tally: Tally | undefined) =>
          measure(tally as Tally, typeof definition === 'function' ? definition(bases) : definition, 366);
        expect(measured(mergeTallies(one as Tally, other as Tally))).toEqual(measured(whole));
        expect(measured(mergeTallies(other as Tally, one as Tally))).toEqual(measured(whole));
      }
    }),
    { numRuns: 40 },
  );
});

test('tallies of different periods do not add up', async () => {
  const lines = ['（2024）内0202民初1号,2024-01-05,,简易,否,,,'];
  const one = await tallyOf('a.csv', lines);
  expect(() => mergeTallies(one, { ...one, basis: 'another' })).toThrow(RangeError);
});
