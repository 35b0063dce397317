import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CaseTable } from '../../../src/cases/caseTable.ts';
import { buildExplanation } from '../../../src/documents/explanation/buildExplanation.ts';
import { type ExplainedMember, explanationSchema } from '../../../src/documents/explanation/explanation.ts';
import { buildReport } from '../../../src/documents/report/buildReport.ts';
import type { IndicatorValue, Report } from '../../../src/documents/report/report.ts';
import type { Indicator } from '../../../src/indicators/indicator.ts';
import { indicators } from '../../../src/indicators/registry.ts';
import { tableOf } from '../reportOf.ts';
import { explanationOptions } from './explained.ts';

const bytes = readFileSync(new URL('../../../fixtures/baotou/cases.csv', import.meta.url));
let table: CaseTable;
let report: Report;

beforeAll(async () => {
  table = await tableOf([{ path: 'cases.csv', bytes }], { today: '2025-02-15' });
  report = buildReport(table, { ...explanationOptions(), indicators, ranking: { within: 'level', by: 'none' } });
});

function membersOf(indicator: Indicator, courts?: readonly string[]): readonly ExplainedMember[] {
  const options = explanationOptions(courts === undefined ? {} : { where: { courts } });
  const explanation = explanationSchema.parse(JSON.parse(JSON.stringify(buildExplanation(indicator, options, table))));
  return explanation.data?.members ?? [];
}

/** What an explanation and a report both state. */
function stated({ result, judgement }: ExplainedMember) {
  const { value, numerator, denominator, base, interval, reason } = result;
  const { band, verdict, uncertain } = judgement;
  const edges = band === null ? null : { low: band.low ?? null, high: band.high ?? null, source: band.source };
  return { value, numerator, denominator, base, interval, band: edges, reason, verdict, uncertain };
}

function reported({ rank: _, rankOf: __, ...value }: IndicatorValue) {
  return value;
}

/** What the steps lead to, by the last of each. */
function reached({ counts }: ExplainedMember, role: string): number | undefined {
  return counts.find((count) => count.role === role)?.steps.at(-1)?.cases;
}

describe.each(indicators)('$id', (indicator) => {
  test('has the numbers of the report, in every court and in all', () => {
    const courts = report.courts.map(({ code }) => code);
    const members = [...membersOf(indicator, courts), ...membersOf(indicator)];
    const values = [...report.courts, report.total].map(({ indicators: own }) => own[indicator.id]);
    expect(members).toHaveLength(courts.length + 1);
    for (const [index, member] of members.entries()) {
      const value = values[index];
      if (value === undefined) throw new RangeError(indicator.id);
      expect(stated(member)).toEqual(reported(value));
    }
  });

  test('has steps that lead to the numbers', () => {
    const [total] = membersOf(indicator);
    if (total === undefined) throw new RangeError('no total');
    const { result, working } = total;
    if (result.reason?.code === 'missing-column') return expect(total.counts).toEqual([]);
    for (const { steps } of total.counts) {
      const cases = steps.map((step) => step.cases);
      expect(cases).toEqual([...cases].sort((a, b) => b - a));
    }
    if (working?.kind !== 'quotient') return expect(reached(total, 'cases') ?? result.base).toBe(result.base);
    expect(reached(total, 'denominator')).toBe(result.denominator);
    const takenOff = reached(total, 'taken-off');
    const numerator = takenOff === undefined ? reached(total, 'numerator') : (result.denominator ?? 0) - takenOff;
    expect(numerator).toBe(result.numerator);
    expect(((result.numerator ?? 0) * (working.factor ?? 1)) / (result.denominator ?? 1)).toBe(result.value);
  });
});

test('rows read, rejected and left out add up over the courts', () => {
  const [closureRate] = indicators;
  if (closureRate === undefined) throw new RangeError('no indicator');
  const courts = membersOf(
    closureRate,
    report.courts.map(({ code }) => code),
  );
  const sum = (key: keyof ExplainedMember['rows']) => courts.reduce((total, { rows }) => total + rows[key], 0);
  expect(sum('read')).toBe(report.quality.rows);
  expect(sum('excluded')).toBe(report.quality.excluded);
  expect(sum('counted')).toBe(report.quality.accepted - report.quality.excluded);
});
