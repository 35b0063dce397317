import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BacklogCourt, BacklogTotal, Breakdown } from '../../../src/documents/backlog/backlog.ts';
import type { ReportCourt, ReportGroup, ReportTotal } from '../../../src/documents/report/report.ts';
import { bare } from '../../indicators/measured.ts';
import { asOf, caseRow, csv, numbered, today } from '../generatedCases.ts';
import { reportOf } from '../reportOf.ts';
import { type BacklogFound, backlogOf } from './backlogOf.ts';

const scheme = { ...bare, excludeTypeCodes: ['执恢'] };
const some = (lines: readonly string[], path = 'a.csv') => ({ path, bytes: csv(lines) });
const someCases = fc.array(caseRow, { minLength: 1, maxLength: 60 });
const days = fc.constantFrom(asOf, '2024-12-31', '2024-02-29', '2023-06-30', '2022-01-01');

/** What a backlog and a report of the same day say alike. */
function inBacklog({ code, pending, ages, limits, rejected }: BacklogCourt | BacklogTotal) {
  const { value, numerator, denominator } = limits.overdue;
  return {
    ...{ code, pending, rejected, median: ages?.median ?? null },
    overdue: { value, numerator, denominator },
    long: ages?.overYear.cases,
  };
}

function inReport({ code, rejected, volumes, indicators }: ReportCourt | ReportTotal) {
  const { value, numerator, denominator } = indicators['overdue-pending-rate'] ?? {};
  return {
    ...{ code, pending: volumes.pending, rejected, median: indicators['median-pending-age']?.value ?? null },
    overdue: { value, numerator, denominator },
    long: indicators['long-pending-rate']?.numerator,
  };
}

const groupsOf = ({ groups }: Breakdown) => (groups ?? []).map(({ code, pending }) => ({ code, pending }));
const pendingGroups = (groups: readonly ReportGroup[]) =>
  groups
    .map(({ code, volumes }) => ({ code, pending: volumes.pending }))
    .filter(({ pending }) => pending !== 0)
    .sort((one, other) => (one.code < other.code ? -1 : 1));
const byCode = <T extends { readonly code: string }>(groups: readonly T[]) =>
  groups.toSorted((one, other) => (one.code < other.code ? -1 : 1));

test('the numbers are those of a report with the same as-of day, whatever its period', () =>
  fc.assert(
    fc.asyncProperty(someCases, days, async (rows, on) => {
      const files = [some(numbered(rows))];
      const { backlog } = await backlogOf(files, { today, asOf: on, scheme });
      for (const period of [undefined, `${on.slice(0, 7)}-01..${on}`]) {
        const ranking = { within: 'level', by: 'none' } as const;
        const report = await reportOf(files, { today, asOf: on, scheme, period, ranking });
        expect(backlog.courts.map(inBacklog)).toEqual(report.courts.map(inReport));
        expect(inBacklog(backlog.total)).toEqual(inReport(report.total));
        expect({ ...backlog.quality, asOf: backlog.asOf }).toEqual({ ...report.quality, asOf: report.asOf });
      }
      const byJudge = await reportOf(files, { today, asOf: on, scheme, by: 'judge' });
      for (const { code, groups } of byJudge.courts) {
        const court = backlog.courts.find((one) => one.code === code);
        expect(byCode(groupsOf(court?.judges ?? { groups: null, reason: null }))).toEqual(pendingGroups(groups));
      }
      const byProcedure = await reportOf(files, { today, asOf: on, scheme, by: 'procedure' });
      expect(byCode(groupsOf(backlog.total.procedures))).toEqual(pendingGroups(byProcedure.total.groups));
    }),
    { numRuns: 40 },
  ));

const sum = (numbers: readonly (number | null | undefined)[]) =>
  numbers.reduce<number>((all, one) => all + (one ?? Number.NaN), 0);

test('parts add up: bands, groups, limits, courts and lists', () =>
  fc.assert(
    fc.asyncProperty(someCases, days, fc.nat({ max: 60 }), async (rows, on, dueWithin) => {
      const { backlog, cases } = await backlogOf([some(numbered(rows))], { today, asOf: on, scheme, dueWithin });
      const { courts, total, overdue, dueSoon } = backlog;
      for (const { pending, ages, procedures, limits } of [...courts, total]) {
        expect(sum((ages?.bands ?? []).map(({ cases: own }) => own))).toBe(pending);
        expect(sum((procedures.groups ?? []).map((group) => group.pending))).toBe(pending);
        expect(sum([limits.withLimit.numerator, limits.withoutLimit])).toBe(pending);
        expect(limits.procedureBlank).toBeLessThanOrEqual(limits.withoutLimit ?? -1);
        for (const count of ['overdue', 'pastStatutory', 'dueSoon'] as const) {
          expect(sum((limits.kinds ?? []).map((kind) => kind[count].numerator))).toBe(limits[count].numerator);
        }
        // Days are deducted or added, never taken away.
        expect(limits.overdue.numerator).toBeLessThanOrEqual(limits.pastStatutory.numerator ?? -1);
      }
      for (const { pending, judges } of courts) {
        expect(sum((judges.groups ?? []).map((group) => group.pending))).toBe(pending);
      }
      expect(sum(courts.map(({ pending }) => pending))).toBe(total.pending);
      expect(cases).toHaveLength(total.pending ?? -1);
      expect(overdue).toMatchObject({ total: total.limits.overdue.numerator, reason: null });
      expect(dueSoon).toMatchObject({ total: total.limits.dueSoon.numerator, reason: null });
      // The lists are the first cases of all.
      expect([...overdue.cases, ...dueSoon.cases]).toEqual(cases.slice(0, overdue.total + dueSoon.total));
      expect(backlog.limits.map(({ id }) => id)).toEqual((total.limits.kinds ?? []).map(({ limit }) => limit));
    }),
    { numRuns: 60 },
  ));

/** Without what says where a row stands. */
function elsewhere({ backlog, cases }: BacklogFound) {
  const moved = (list: BacklogFound['cases']) => list.map((one) => ({ ...one, file: '', line: 0 }));
  const { overdue, dueSoon, ...rest } = backlog;
  return {
    ...{ ...rest, inputs: [] },
    overdue: { ...overdue, cases: moved(overdue.cases) },
    dueSoon: { ...dueSoon, cases: moved(dueSoon.cases) },
    cases: moved(cases),
  };
}

test('the order of the rows and how they are divided among files change nothing', () =>
  fc.assert(
    fc.asyncProperty(
      someCases.chain((rows) =>
        fc.tuple(
          fc.constant(numbered(rows)),
          fc.shuffledSubarray(numbered(rows), { minLength: rows.length }),
          fc.nat({ max: rows.length }),
        ),
      ),
      async ([ordered, shuffled, cut]) => {
        const asked = { today, asOf, scheme };
        const whole = await backlogOf([some(ordered)], asked);
        const parts = [some(shuffled.slice(0, cut), 'b.csv'), some(shuffled.slice(cut))];
        const divided = await backlogOf(
          parts.filter(({ bytes }) => bytes.split('\n').length > 2),
          asked,
        );
        expect(elsewhere(divided)).toEqual(elsewhere(whole));
      },
    ),
    { numRuns: 40 },
  ));
