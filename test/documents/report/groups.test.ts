import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lines } from '../../../src/cases/typeCodes.ts';
import type {
  IndicatorValue,
  Report,
  ReportCourt,
  ReportGroup,
  ReportTotal,
} from '../../../src/documents/report/report.ts';
import { indicators } from '../../../src/indicators/registry.ts';
import { groupings } from '../../../src/tally/grouping.ts';
import { bare } from '../../indicators/measured.ts';
import { asOf, caseRow, csv, numbered, periods, today } from '../generatedCases.ts';
import { type Asked, reportOf } from '../reportOf.ts';

const scheme = { ...bare, excludeTypeCodes: ['执恢'] };
const volumes = ['carriedOver', 'incoming', 'docket', 'closed', 'pending'] as const;
const bases = fc.constantFrom('appeal-closing', 'case-closing');
const denominators = fc.constantFrom('closings', 'judgments', 'appealable');

/** Groups have all indicators where a breakdown is asked for. */
const breakdowns = fc.record({
  rows: fc.array(caseRow, { minLength: 1, maxLength: 50 }),
  by: fc.constantFrom(...groupings),
  period: periods,
  reversalBasis: bases,
  appealDenominator: denominators,
});

type Breakdown = typeof breakdowns extends fc.Arbitrary<infer B> ? B : never;

const reportOn = ({ rows, ...asked }: Breakdown, more: Partial<Asked> = {}) =>
  reportOf([{ path: 'a.csv', bytes: csv(numbered(rows)) }], { today, asOf, scheme, ...asked, ...more });

const members = ({ courts, total }: Report): readonly (ReportCourt | ReportTotal)[] => [...courts, total];
const everyone = (report: Report): readonly (ReportCourt | ReportTotal | ReportGroup)[] =>
  members(report).flatMap((member) => [member, ...member.groups]);
const figure = ({ indicators: of }: { readonly indicators: Record<string, IndicatorValue> }, id: string) => {
  const value = of[id];
  if (value === undefined) throw new RangeError(`no ${id}`);
  return value;
};

function sumOf<T>(list: readonly T[], of: (one: T) => number | null): number {
  return list.reduce((sum, one) => sum + (of(one) ?? Number.NaN), 0);
}

function holds(check: (report: Report, asked: Breakdown) => void | Promise<void>, numRuns = 80) {
  return fc.assert(
    fc.asyncProperty(breakdowns, async (asked) => check(await reportOn(asked), asked)),
    { numRuns },
  );
}

describe('for every court, the total and each of their groups', () => {
  test('carried over + incoming = docket, and less the closed ones = pending', () =>
    holds((report) => {
      for (const { volumes: v } of everyone(report)) {
        expect((v.carriedOver ?? Number.NaN) + v.incoming).toBe(v.docket);
        expect((v.docket ?? Number.NaN) - (v.closed ?? Number.NaN)).toBe(v.pending);
      }
    }));

  test('what is settled and what is appealed are the closings together', () =>
    holds((report) => {
      for (const member of everyone(report)) {
        const [settled, appealed] = [figure(member, 'settled-rate'), figure(member, 'appeal-rate')];
        expect(settled.denominator).toBe(appealed.denominator);
        if (appealed.numerator === null) expect(settled.numerator).toBeNull();
        else expect((settled.numerator ?? Number.NaN) + appealed.numerator).toBe(appealed.denominator);
      }
    }));

  test('reversed + remanded = reversed or remanded', () =>
    holds((report) => {
      for (const member of everyone(report)) {
        const [all, reversed, remanded] = ['reversal-rate', 'reversed-rate', 'remanded-rate'].map((id) =>
          figure(member, id),
        ) as [IndicatorValue, IndicatorValue, IndicatorValue];
        expect([reversed.denominator, remanded.denominator]).toEqual([all.denominator, all.denominator]);
        if (all.numerator === null) expect([reversed.numerator, remanded.numerator]).toEqual([null, null]);
        else expect((reversed.numerator ?? Number.NaN) + (remanded.numerator ?? Number.NaN)).toBe(all.numerator);
      }
    }));

  test('no mean grows by what is deducted', () =>
    holds((report) => {
      for (const member of everyone(report)) {
        const [net, mean] = [figure(member, 'net-average-duration'), figure(member, 'average-duration')];
        expect(net.denominator).toBe(mean.denominator);
        expect(net.numerator ?? Number.NaN).toBeLessThanOrEqual(mean.numerator ?? Number.NaN);
        expect(net.numerator ?? Number.NaN).toBeGreaterThanOrEqual(0);
      }
    }));

  test('what is within the statutory limit is within the limit, and parts are no more than wholes', () =>
    holds((report) => {
      for (const member of everyone(report)) {
        const [moved, bare] = [figure(member, 'within-limit-rate'), figure(member, 'statutory-within-limit-rate')];
        expect(moved.denominator).toBe(bare.denominator);
        expect(moved.numerator ?? Number.NaN).toBeGreaterThanOrEqual(bare.numerator ?? Number.NaN);
        const overdue = figure(member, 'overdue-pending-rate');
        expect(overdue.numerator ?? Number.NaN).toBeLessThanOrEqual(overdue.denominator ?? Number.NaN);
        expect(overdue.denominator ?? Number.NaN).toBeLessThanOrEqual(member.volumes.pending ?? Number.NaN);
        const long = figure(member, 'long-pending-rate');
        expect(long.denominator).toBe(member.volumes.docket);
        expect(long.numerator ?? Number.NaN).toBeLessThanOrEqual(member.volumes.pending ?? Number.NaN);
      }
    }));
});

/** Of these the parts of groups add up; the others are quantiles, or divide by judges. */
const additive = indicators.map(({ id }) => id).filter((id) => id !== 'closures-per-judge');

describe('groups add up', () => {
  test('to their court, and those of all courts to the total', () =>
    holds((report) => {
      for (const { groups, volumes: of } of members(report)) {
        for (const volume of volumes) expect(sumOf(groups, (group) => group.volumes[volume])).toBe(of[volume]);
      }
      for (const { code, volumes: of } of report.total.groups) {
        const same = report.courts.flatMap(({ groups }) => groups.filter((group) => group.code === code));
        for (const volume of volumes) expect(sumOf(same, (group) => group.volumes[volume])).toBe(of[volume]);
      }
    }));

  test('in numerators, denominators and sums of days', () =>
    holds((report) => {
      for (const member of members(report)) {
        for (const id of additive) {
          const whole = figure(member, id);
          const parts = member.groups.map((group) => figure(group, id));
          // A column that is blank in all cases of a group says nothing of it.
          if ([whole, ...parts].some(({ reason }) => reason?.code === 'blank-column')) continue;
          const add = (of: 'numerator' | 'denominator') => {
            if (whole[of] === null) expect(parts.every((part) => part[of] === null)).toBe(true);
            else expect(sumOf(parts, (part) => part[of])).toBe(whole[of]);
          };
          add('numerator');
          add('denominator');
        }
      }
    }));

  test('each group stands once, none without a key before the others', () =>
    holds((report) => {
      for (const { groups } of members(report)) {
        const codes = groups.map(({ code }) => code);
        expect(new Set(codes).size).toBe(codes.length);
        if (codes.includes('')) expect(codes.at(-1)).toBe('');
      }
    }));
});

describe('a report that is narrowed', () => {
  const numbersOf = ({ volumes: of, indicators: values }: ReportCourt | ReportTotal | ReportGroup) => ({
    volumes: of,
    values: Object.entries(values).map(([id, { rank: _, rankOf: __, ...value }]) => [id, value]),
  });

  test('to a line has what the group of that line has', () =>
    fc.assert(
      fc.asyncProperty(breakdowns, fc.constantFrom(...lines), async (asked, line) => {
        const whole = await reportOn({ ...asked, by: 'line' });
        const narrowed = await reportOn(asked, { where: { line } });
        expect(narrowed.where).toEqual({ line, courts: null });
        for (const { code, groups } of whole.courts) {
          const group = groups.find((one) => one.code === line);
          const court = narrowed.courts.find((one) => one.code === code);
          // A court with excluded cases of the line only is listed without a number.
          if (group !== undefined) expect(court && numbersOf(court)).toEqual(numbersOf(group));
          else expect(court?.volumes.docket ?? 0).toBe(0);
        }
        const ofAll = whole.total.groups.find((one) => one.code === line);
        if (ofAll !== undefined) expect(numbersOf(narrowed.total)).toEqual(numbersOf(ofAll));
      }),
      { numRuns: 60 },
    ));

  test('to courts has them as they were', () =>
    holds(async (report, asked) => {
      const [first] = report.courts;
      if (first === undefined) return;
      const narrowed = await reportOn(asked, { where: { courts: [first.code] } });
      expect(narrowed.where).toEqual({ line: null, courts: [first.code] });
      expect(narrowed.courts.map(numbersOf)).toEqual([numbersOf(first)]);
      expect(narrowed.courts[0]?.groups).toEqual(first.groups);
      expect(numbersOf(narrowed.total)).toEqual(numbersOf(first));
    }, 40));
});
