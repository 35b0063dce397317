import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInSchemes } from '../../../src/bands/builtIn.ts';
import type { Scheme } from '../../../src/bands/scheme.ts';
import { earlierKinds } from '../../../src/calendar/earlierPeriod.ts';
import { buildReport, type ReportOptions } from '../../../src/documents/report/buildReport.ts';
import {
  type IndicatorValue,
  type Report,
  type ReportGroup,
  reportSchema,
} from '../../../src/documents/report/report.ts';
import { indicators } from '../../../src/indicators/registry.ts';
import { groupings } from '../../../src/tally/grouping.ts';
import { explanationOptions } from '../explanation/explained.ts';
import { asOf, type CaseRow, caseRow, csv, numbered, periods, today } from '../generatedCases.ts';
import { day, tableOf } from '../reportOf.ts';

const kind = fc.constantFrom(...earlierKinds);
const by = fc.constantFrom(undefined, ...groupings);
/** Periods that are over by the as-of day, and such that are still running. */
const periodAndDay = fc.constantFrom(
  ['2024', asOf],
  ['2024', '2024-11-30'],
  ['2024', '2024-02-29'],
  ['2024-H2', asOf],
  ['2024-Q1', '2024-03-15'],
  ['2024-03', asOf],
  ['2025', asOf],
  ['2024-11-21..2025-01-20', asOf],
  ['2024-01-01..2024-06-30', '2024-05-31'],
);
const schemeId = fc.constantFrom(...builtInSchemes.map(({ id }) => id));

const tableFrom = (rows: readonly CaseRow[]) => tableOf([{ path: 'a.csv', bytes: csv(numbered(rows)) }], { today });

function optionsOf(asked: Partial<ReportOptions>): ReportOptions {
  return { ...explanationOptions(), indicators, ranking: { within: 'level', by: 'attainment' }, ...asked };
}

type Member = Pick<ReportGroup, 'indicators' | 'volumes' | 'comparedVolumes'>;

/** Courts with their groups, and the total with its. */
function membersOf({ courts, total }: Report): Map<string, Member> {
  const own = [...courts, total].flatMap(({ code, groups, ...member }): [string, Member][] => [
    [String(code), member],
    ...groups.map((group): [string, Member] => [`${code} ${group.code}`, group]),
  ]);
  return new Map(own);
}

const isKnown = ({ comparedVolumes }: Member) => comparedVolumes?.incoming.reason === null;

/** As much of a value as is told of an earlier one. */
function bareValue(of: IndicatorValue | undefined) {
  if (of === undefined) return undefined;
  const { value, numerator, denominator, base, reason } = of;
  return { value, numerator, denominator, base, reason };
}

test('what was before is what a report of those days says, as of the same day', async () => {
  let times = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(caseRow, { minLength: 20, maxLength: 80 }),
      periodAndDay,
      fc.record({ kind, by, schemeId }),
      async (rows, [period = '', on = ''], { kind: compare, by: grouping, schemeId: id }) => {
        const table = await tableFrom(rows);
        const scheme = builtInSchemes.find((one) => one.id === id) as Scheme;
        const common = { asOf: day(on), scheme, ...(grouping === undefined ? {} : { by: grouping }) };
        const report = buildReport(table, optionsOf({ ...common, period, compare }));
        const { period: earlier, measuredOn } = report.comparedWith ?? { period: { start: '' }, measuredOn: '' };
        const other = buildReport(table, optionsOf({ ...common, period: `${earlier.start}..${measuredOn}` }));
        const before = membersOf(other);
        for (const [code, member] of membersOf(report)) {
          if (!isKnown(member)) continue;
          times++;
          const then = before.get(code);
          for (const [id, { previous }] of Object.entries(member.indicators)) {
            expect(previous).toEqual(bareValue(then?.indicators[id]));
          }
          for (const [volume, { previous }] of Object.entries(member.comparedVolumes ?? {})) {
            expect(previous).toBe(then?.volumes[volume as 'closed']);
          }
        }
      },
    ),
    { numRuns: 25 },
  );
  expect(times).toBeGreaterThan(50);
});

test('apart from what is compared the report is the one without a comparison', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(caseRow, { minLength: 1, maxLength: 40 }),
      periods,
      kind,
      by,
      async (rows, period, compare, grouping) => {
        const table = await tableFrom(rows);
        const asked = { period, ...(grouping === undefined ? {} : { by: grouping }) };
        const plain = buildReport(table, optionsOf(asked));
        const report = buildReport(table, optionsOf({ ...asked, compare }));
        expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
        const bare = JSON.parse(JSON.stringify(report), (key, value) =>
          ['previous', 'change', 'comparedVolumes', 'comparedWith'].includes(key) ? undefined : value,
        );
        const notices = report.notices.filter(({ code }) => !code.startsWith('compared-'));
        expect(JSON.stringify({ ...bare, notices })).toBe(JSON.stringify(plain));
      },
    ),
    { numRuns: 25 },
  );
});

test('a report saved of the earlier days compares as the earlier period does, but for means', async () => {
  let times = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(caseRow, { minLength: 20, maxLength: 60 }),
      periods,
      kind,
      by,
      async (rows, period, compare, grouping) => {
        const table = await tableFrom(rows);
        const asked = { period, ...(grouping === undefined ? {} : { by: grouping }) };
        const direct = buildReport(table, optionsOf({ ...asked, compare }));
        const { period: earlier, measuredOn } = direct.comparedWith ?? { period: { start: '' }, measuredOn: '' };
        const saved = buildReport(table, optionsOf({ ...asked, period: `${earlier.start}..${measuredOn}` }));
        const report = buildReport(table, optionsOf({ ...asked, compare: { file: 'saved.json', report: saved } }));
        const members = membersOf(report);
        for (const [code, member] of membersOf(direct)) {
          if (!isKnown(member)) continue;
          times++;
          const other = members.get(code);
          expect(other?.comparedVolumes).toEqual(member.comparedVolumes);
          for (const [id, { previous, change }] of Object.entries(member.indicators)) {
            expect(other?.indicators[id]?.previous).toEqual(previous);
            const untested = id === 'average-duration' && change ? { significant: null, interval: null } : {};
            expect(other?.indicators[id]?.change).toEqual(change && { ...change, ...untested });
          }
        }
      },
    ),
    { numRuns: 25 },
  );
  expect(times).toBeGreaterThan(50);
});

test('the order of the rows changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .array(caseRow, { minLength: 1, maxLength: 40 })
        .chain((rows) =>
          fc.tuple(fc.constant(numbered(rows)), fc.shuffledSubarray(numbered(rows), { minLength: rows.length })),
        ),
      kind,
      by,
      async ([ordered, shuffled], compare, grouping) => {
        const [one, other] = await Promise.all(
          [ordered, shuffled].map(async (lines) => {
            const table = await tableOf([{ path: 'a.csv', bytes: csv(lines) }], { today });
            return buildReport(table, optionsOf({ compare, ...(grouping === undefined ? {} : { by: grouping }) }));
          }),
        );
        expect({ ...other, inputs: [] }).toEqual({ ...one, inputs: [] });
      },
    ),
    { numRuns: 25 },
  );
});
