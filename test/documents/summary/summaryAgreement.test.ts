import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInSchemes } from '../../../src/bands/builtIn.ts';
import type { Scheme } from '../../../src/bands/scheme.ts';
import { dayFromIso } from '../../../src/calendar/day.ts';
import { monthLabel, monthOf } from '../../../src/calendar/statisticalCalendar.ts';
import type { CaseTable } from '../../../src/cases/caseTable.ts';
import { buildReport } from '../../../src/documents/report/buildReport.ts';
import type { Report } from '../../../src/documents/report/report.ts';
import type { Summary, SummaryRow } from '../../../src/documents/summary/summary.ts';
import { indicators } from '../../../src/indicators/registry.ts';
import { caseRow, csv, numbered, today } from '../generatedCases.ts';
import { day, tableOf } from '../reportOf.ts';
import { monthsFrom, type SummaryQuestion, summaryOf, summaryOptions } from './summarised.ts';

const [official] = builtInSchemes as [Scheme];
/** Calendars of all kinds: by it months and years are other days. */
const schemes = [
  official,
  { ...official, calendar: { yearStartMonth: 12, monthStartDay: 1 } },
  { ...official, calendar: { yearStartMonth: 1, monthStartDay: 21 } },
];

const questions = fc.record({
  rows: fc.array(caseRow, { minLength: 1, maxLength: 40 }),
  scheme: fc.constantFrom(...schemes),
  asOf: fc.constantFrom('2024-02-29', '2024-03-20', '2024-12-31', '2025-01-31'),
  judges: fc.constantFrom(undefined, { 内0202: 3, 内0203: 2, 内0291: 1, 内0783: 1 }),
});

type Member = { readonly volumes: Report['total']['volumes']; readonly indicators: Report['total']['indicators'] };

/** The courts and the total of a report of the same options. */
function reported(table: CaseTable, period: string, asked: SummaryQuestion): (code: string | null) => Member {
  const options = { ...summaryOptions(asked), indicators, period };
  const report = buildReport(table, { ...options, ranking: { within: 'level', by: 'none' } });
  const courts = new Map(report.courts.map((court) => [court.code, court]));
  return (code) => (code === null ? report.total : (courts.get(code) as Member));
}

const volumes = ['carriedOver', 'incoming', 'docket', 'closed', 'pending'] as const;

describe('every number of a summary is that of a report', () => {
  test('of the month, of the year to date, and of what they are compared with', () =>
    fc.assert(
      fc.asyncProperty(questions, async ({ rows, scheme, asOf, judges }) => {
        const table = await tableOf([{ path: 'a.csv', bytes: csv(numbered(rows)) }], { today });
        const asked = { scheme, asOf: day(asOf), months: { last: 4 }, ...(judges === undefined ? {} : { judges }) };
        const summary = summaryOf(table, asked);
        const { calendar } = scheme;
        for (const month of summary.months) {
          const january = monthLabel(monthOf(calendar, dayFromIso(month.yearToDate.start) ?? Number.NaN));
          const own = reported(table, month.month, asked);
          const year = reported(table, `${january}..${month.month}`, asked);
          const days = ({ start, end }: { start: string; end: string }) => reported(table, `${start}..${end}`, asked);
          const [before, lastYear] = [days(month.monthBefore), days(month.yearBefore)];
          const yearBefore = days(month.yearToDate.yearBefore);
          for (const row of summary.rows.filter((one) => one.month === month.month)) {
            if (row.beforeData) expectNothing(row);
            else expectSame(row, own(row.court), year(row.court));
            expectCompared(row, before(row.court), lastYear(row.court), yearBefore(row.court));
          }
        }
      }),
      { numRuns: 25 },
    ));
});

function expectSame(row: SummaryRow, own: Member, year: Member): void {
  for (const volume of volumes) {
    expect(row.volumes[volume].value).toBe(own.volumes[volume]);
    expect(row.yearToDate.volumes[volume].value).toBe(year.volumes[volume]);
  }
  for (const { id } of indicators) {
    const { monthOnMonth: _, yearOnYear: __, ...month } = row.indicators[id] ?? {};
    const { interval: ___, band: ____, verdict: _____, uncertain: ______, ...bare } = unranked(own, id);
    expect(month).toEqual(bare);
    const { yearOnYear: _______, ...toDate } = row.yearToDate.indicators[id] ?? {};
    expect(toDate).toEqual(unranked(year, id));
  }
}

function unranked({ indicators: values }: Member, id: string) {
  const { rank: _, rankOf: __, ...value } = values[id] as Report['total']['indicators'][string];
  return value;
}

function expectNothing({ volumes: counts, indicators: values }: SummaryRow): void {
  for (const { value } of Object.values(counts)) expect(value).toBeNull();
  for (const { value, reason } of Object.values(values)) expect([value, reason?.code]).toEqual([null, 'before-data']);
}

/** What is compared is what was reported of the earlier days, and nothing is compared but for a reason. */
function expectCompared(row: SummaryRow, before: Member, lastYear: Member, yearBefore: Member): void {
  const spans = [
    [row.volumes, row.indicators, 'monthOnMonth', before],
    [row.volumes, row.indicators, 'yearOnYear', lastYear],
    [row.yearToDate.volumes, row.yearToDate.indicators, 'yearOnYear', yearBefore],
  ] as const;
  for (const [counts, values, change, earlier] of spans) {
    for (const volume of volumes) {
      const of = counts[volume] as SummaryRow['volumes']['closed'];
      const { previous, change: part, reason } = of[change];
      if (reason !== 'before-data') expect(previous).toBe(earlier.volumes[volume]);
      expect(part === null).toBe(reason !== null);
      if (part !== null) expect(part).toBeCloseTo(((of.value ?? 0) - (previous ?? 0)) / (previous ?? 0), 12);
    }
    for (const { id, unit } of indicators) {
      const of = values[id] as SummaryRow['indicators'][string];
      const { previous, previousNumerator, previousDenominator, change: difference, reason } = of[change];
      const { value, numerator, denominator } = earlier.indicators[id] as Report['total']['indicators'][string];
      if (reason !== 'before-data') {
        expect([previous, previousNumerator, previousDenominator]).toEqual([value, numerator, denominator]);
      }
      expect(difference === null).toBe(reason !== null);
      if (difference === null || of.value === null || previous === null) continue;
      const bare = of.value - previous;
      expect(difference).toBeCloseTo(unit === 'cases' ? bare / previous : bare, 9);
    }
  }
}

describe('the numbers of a summary hold together', () => {
  const some = fc.record({
    rows: fc.array(caseRow, { minLength: 1, maxLength: 60 }),
    scheme: fc.constantFrom(...schemes),
  });
  const whole = async (lines: readonly string[], scheme: Scheme) =>
    summaryOf(await tableOf([{ path: 'a.csv', bytes: csv(lines) }], { today }), {
      scheme,
      months: monthsFrom('2023-06', '2024-12'),
      indicators: ['closure-rate', 'average-duration', 'reversal-rate'],
    });
  const known = ({ rows }: Summary) => rows.filter(({ volumes: { incoming } }) => incoming.value !== null);

  test('what is pending is carried over, flows add up over the months, and courts add up to all', () =>
    fc.assert(
      fc.asyncProperty(some, async ({ rows, scheme }) => {
        const summary = await whole(numbered(rows), scheme);
        const shown = known(summary);
        for (const row of shown) {
          const { carriedOver, incoming, closed, pending, docket } = row.volumes;
          const count = (of: { value: number | null }) => of.value ?? Number.NaN;
          expect(count(carriedOver) + count(incoming) - count(closed)).toBe(pending.value);
          expect(count(carriedOver) + count(incoming)).toBe(docket.value);
          const next = shown.find(({ court, month }) => court === row.court && month > row.month);
          if (next !== undefined) expect(next.volumes.carriedOver.value).toBe(pending.value);
          const ofYear = shown.filter(
            ({ court, month }) =>
              court === row.court && month <= row.month && yearOf(summary, month) === yearOf(summary, row.month),
          );
          if (beginsYear(summary, ofYear[0]?.month)) {
            for (const flow of ['incoming', 'closed'] as const) {
              const sum = ofYear.reduce((total, one) => total + count(one.volumes[flow]), 0);
              expect(row.yearToDate.volumes[flow].value).toBe(sum);
            }
          }
        }
        for (const { month, volumes: total } of shown.filter(({ court }) => court === null)) {
          const courts = shown.filter((row) => row.month === month && row.court !== null);
          // Of a court that begins later the total has what there is.
          if (summary.rows.some((row) => row.month === month && row.beforeData)) continue;
          for (const volume of volumes) {
            expect(courts.reduce((sum, row) => sum + (row.volumes[volume].value ?? 0), 0)).toBe(total[volume].value);
          }
        }
      }),
      { numRuns: 40 },
    ));

  test('the order of the rows changes nothing', () =>
    fc.assert(
      fc.asyncProperty(some, fc.nat(), async ({ rows, scheme }, cut) => {
        const lines = numbered(rows);
        const at = cut % lines.length;
        const { inputs: _, ...one } = await whole(lines, scheme);
        const { inputs: __, ...other } = await whole([...lines.slice(at), ...lines.slice(0, at)].reverse(), scheme);
        expect(other).toEqual(one);
      }),
      { numRuns: 40 },
    ));

  function yearOf({ months }: Summary, month: string): string | undefined {
    return months.find((one) => one.month === month)?.yearToDate.year;
  }

  function beginsYear({ months }: Summary, month: string | undefined): boolean {
    const found = months.find((one) => one.month === month);
    return found !== undefined && found.start === found.yearToDate.start;
  }
});
