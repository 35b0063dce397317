import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeScheme, type Scheme } from '../../../src/bands/scheme.ts';
import type { CaseTable } from '../../../src/cases/caseTable.ts';
import { lines } from '../../../src/cases/typeCodes.ts';
import type { CaseList } from '../../../src/documents/caseList/caseList.ts';
import { buildExplanation } from '../../../src/documents/explanation/buildExplanation.ts';
import { buildReport } from '../../../src/documents/report/buildReport.ts';
import type { IndicatorValue } from '../../../src/documents/report/report.ts';
import { CourtstatError } from '../../../src/errors.ts';
import { appealDenominators, type Indicator, type Measure } from '../../../src/indicators/indicator.ts';
import { type PartName, partNames } from '../../../src/indicators/parts.ts';
import { indicatorIds, indicators } from '../../../src/indicators/registry.ts';
import { defaultScheme, explanationOptions } from '../explanation/explained.ts';
import { asOf, caseRow, csv, numbered, periods, today } from '../generatedCases.ts';
import { day, tableOf } from '../reportOf.ts';
import { type Listing, listOf } from './listed.ts';

const columns = ['file', 'line', 'courtCode', 'days', 'netDays'] as const;
type Listed = CaseList['courts'][number] | CaseList['total'];

const keysOf = ({ cases }: CaseList) => cases.map(({ file, line }) => `${file}:${line}`).sort();

/** How many cases a part has by what a report states; undefined where it states no such number. */
function stated(value: IndicatorValue, measure: Measure, name: PartName): number | null | undefined {
  switch (measure.kind) {
    case 'share':
    case 'rate':
    case 'remainder':
      return name === 'gap' ? undefined : value[name];
    case 'mean-duration':
      return name === 'gap' ? undefined : value.denominator;
    case 'quantile':
    case 'evenness':
      return name === 'gap' ? undefined : value.base;
    case 'survival-median':
      return name === 'denominator' ? value.base : undefined;
    case 'per-judge':
      return name === 'gap' ? undefined : value.numerator;
  }
}

/** The list of a part, or the code of why there is none. */
function listOrWhy(indicator: Indicator, table: CaseTable, part: PartName, asked: Listing): CaseList | string {
  try {
    return listOf(indicator.id, table, { columns, ...asked, part });
  } catch (error) {
    if (error instanceof CourtstatError && error.code === 'unlistable-part') {
      return (error as CourtstatError<'unlistable-part'>).args.why;
    }
    throw error;
  }
}

/** Holds the three lists of every indicator (or of some) against the report of the same options. */
function expectAgreement(table: CaseTable, asked: Listing, some: readonly Indicator[] = indicators): void {
  const options = { ...explanationOptions(), ...asked };
  const ranking = { within: 'level', by: 'none' } as const;
  const report = buildReport(table, { ...options, indicators, ranking });
  for (const indicator of some) {
    const { id } = indicator;
    const measure = typeof indicator.measure === 'function' ? indicator.measure(report.bases) : indicator.measure;
    const byPart = Object.fromEntries(
      partNames.map((part) => [part, listOrWhy(indicator, table, part, asked)]),
    ) as Record<PartName, CaseList | string>;
    for (const part of partNames) {
      const list = byPart[part];
      if (typeof list === 'string') continue;
      const told = `${id} ${part}`;
      expect(list.bases).toEqual(report.bases);
      expect(list.courts.map(({ code }) => code)).toEqual(report.courts.map(({ code }) => code).sort());
      expect(new Set(keysOf(list)).size, told).toBe(list.cases.length);
      expect(list.omitted).toBe(0);
      for (const court of list.courts) {
        const own = report.courts.find(({ code }) => code === court.code)?.indicators[id] as IndicatorValue;
        expectValue(court, own);
        const count = list.cases.filter(({ courtCode }) => courtCode === court.code).length;
        expectCount(court, own, count, stated(own, measure, part), told);
      }
      const total = report.total.indicators[id] as IndicatorValue;
      expectValue(list.total, total);
      if (list.courts.every(({ cases }) => cases !== null) || part !== 'gap') {
        expectCount(list.total, total, list.cases.length, stated(total, measure, part), `${told} total`);
      }
    }
    expectParts(byPart, measure, id, report.total.indicators[id] as IndicatorValue);
    expectEnded(byPart.numerator, indicator, table, options, measure);
  }
}

function expectValue({ cases: _, ...listed }: Listed, { rank: __, rankOf: ___, ...own }: IndicatorValue): void {
  const { code: c, name: n, level: l, ...value } = listed as CaseList['courts'][number];
  expect(value).toEqual(own);
}

function expectCount(
  member: Listed,
  { reason }: IndicatorValue,
  listed: number,
  counted: number | null | undefined,
  told: string,
): void {
  const { cases } = member;
  const isCourt = 'code' in member;
  expect(cases ?? 0, told).toBe(listed);
  // Of all courts pooled those are listed of which it can be told.
  if (reason?.code === 'missing-column') expect(isCourt ? cases : null, told).toBeNull();
  else if (reason?.code === 'blank-column') expect(cases === 0, told).toBe(false);
  else if (counted !== undefined) expect(cases, told).toBe(counted);
}

/** What the three lists are to each other. */
function expectParts(byPart: Record<PartName, CaseList | string>, measure: Measure, id: string, total: IndicatorValue) {
  const { numerator, denominator, gap } = byPart;
  if (typeof denominator === 'string') throw new RangeError(denominator);
  const among = new Set(keysOf(denominator));
  const isNet = measure.kind === 'mean-duration' && measure.net === true;
  if (measure.kind === 'mean-duration' && total.numerator !== null) {
    const days = denominator.cases.map((one) => Number(one[isNet ? 'netDays' : 'days']));
    expect(days.reduce((sum, own) => sum + own, 0)).toBe(total.numerator);
  }
  if (typeof numerator === 'string') {
    expect([id, numerator, denominator.bases.appeal]).toEqual(['settled-rate', 'remainder', 'appeal-filing']);
  } else if (measure.kind !== 'rate') {
    expect(keysOf(numerator).filter((key) => !among.has(key))).toEqual([]);
  }
  if (typeof gap === 'string') return;
  const { better } = gap.indicator;
  const gapCourts = new Set(gap.courts.filter(({ cases }) => cases !== null).map(({ code }) => code));
  const keysIn = ({ cases }: CaseList) =>
    cases.filter(({ courtCode }) => gapCourts.has(String(courtCode))).map(({ file, line }) => `${file}:${line}`);
  const whole = keysIn(denominator);
  if (gap.part.beyond !== null) {
    const edges = new Map(gap.courts.map(({ code, band }) => [code, band?.[gap.part.beyond ?? 'high'] ?? null]));
    const beyond = denominator.cases.filter((one) => {
      const edge = edges.get(String(one.courtCode)) ?? null;
      const days = Number(one[isNet ? 'netDays' : 'days']);
      return edge !== null && (gap.part.beyond === 'high' ? days > edge : days < edge);
    });
    expect(keysOf(gap)).toEqual(beyond.map(({ file, line }) => `${file}:${line}`).sort());
  } else if (typeof numerator === 'string') {
    expect(better).toBe('higher');
    for (const { cases, denominator: per, numerator: left } of gap.courts) {
      if (per !== null && left !== null) expect(cases).toBe(per - left);
    }
  } else if (better === 'lower') {
    expect(keysOf(gap)).toEqual(keysIn(numerator).sort());
  } else {
    const counted = new Set(keysIn(numerator));
    const left = whole.filter((key) => !counted.has(key));
    expect(keysOf(gap)).toEqual(left.sort());
  }
}

/** Kaplan–Meier: a report does not state how many of the incoming cases were closed, an explanation does. */
function expectEnded(
  list: CaseList | string,
  indicator: Indicator,
  table: CaseTable,
  { where, ...options }: ReturnType<typeof explanationOptions>,
  { kind }: Measure,
): void {
  if (kind !== 'survival-median' || typeof list === 'string' || where?.courts !== undefined) return;
  const asked = { ...options, ...(where === undefined ? {} : { where }) };
  const [member] = buildExplanation(indicator, asked, table).data?.members ?? [];
  const ended = member?.counts.find(({ role }) => role === 'ended')?.steps.at(-1)?.cases;
  if (ended !== undefined) expect(list.cases).toHaveLength(ended);
}

/** A scheme in which every indicator has a direction and a band. */
const directed = (directions: readonly Scheme['indicators'][string]['better'][]) =>
  completeScheme({
    id: 'directed',
    version: '1',
    title: { zh: '试用', en: 'Trial' },
    status: 'illustrative',
    source: '-',
    excludeTypeCodes: ['执恢'],
    minimumCases: 1,
    indicators: Object.fromEntries(
      indicatorIds.map((id, index) => [
        id,
        {
          better: directions[index % directions.length] ?? 'higher',
          bands: [
            { low: 0.3, high: 90, source: '甲' },
            { low: 1, high: 30, courts: ['内0203'], source: '乙' },
            // Only an upper edge: nothing lies below it.
            { high: 60, courts: ['内0202'], source: '丙' },
          ],
        },
      ]),
    ),
  });

/** Some indicators: over the runs all of them. */
const few = fc.subarray([...indicators] as Indicator[], { minLength: 8, maxLength: 8 });

/** Columns without which some indicators have another basis, or no value. */
const optional = [
  ...['结案日期', '适用程序', '是否小额', '审判组织', '结案方式', '承办法官', '扣除天数', '是否上诉'],
  ...['二审立案日期', '二审结果', '二审结案日期', '再审结果', '再审结案日期'],
];

describe('the lists of every indicator have as many cases as the report counts', () => {
  const fixture = (path: string) => ({
    path: path.split('/').at(-1) ?? path,
    bytes: readFileSync(new URL(`../../../fixtures/${path}`, import.meta.url)),
  });
  const bases = (['appeal-closing', 'case-closing'] as const).flatMap((reversal) =>
    appealDenominators.map((appealDenominator) => ({ reversal, appealDenominator })),
  );

  test.each([defaultScheme, directed(['higher', 'lower'])])('in a fixture, by the scheme $id', async (scheme) => {
    expectAgreement(await tableOf([fixture('baotou/cases-gb18030.csv')], { today: '2025-02-15' }), { scheme });
  });

  test.each(bases)('in the fixtures, by $reversal and $appealDenominator', async (asked) => {
    const table = await tableOf([fixture('baotou/cases.csv')], { today: '2025-02-15' });
    const depending = indicators.filter(({ measure }) => typeof measure === 'function');
    expectAgreement(table, { bases: asked }, depending);
    const small = await tableOf([fixture('small/english-headers.csv'), fixture('unusual/headers.csv')], {
      today: '2025-02-15',
      columns: { filedOn: ['收件日', 'filed_on'], closedOn: ['报结日', 'closed_on'] },
    });
    expectAgreement(small, { bases: asked });
  });

  test('in one court, in one line, over a month', async () => {
    const table = await tableOf([fixture('baotou/cases.csv')], { today: '2025-02-15' });
    const thirdOf = (from: number) => indicators.filter((_, index) => index % 3 === from);
    expectAgreement(table, { where: { courts: ['青山', '东河'] }, period: '2024-06' }, thirdOf(0));
    expectAgreement(table, { where: { courts: ['石拐'], line: 'criminal' }, period: '2024-H1' }, thirdOf(1));
    expectAgreement(table, { asOf: day('2024-07-10') }, thirdOf(2));
    expectAgreement(table, { where: { line: 'enforcement' } }, thirdOf(0));
  });

  test('in generated cases', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(caseRow, { minLength: 1, maxLength: 60 }),
        periods,
        fc.constantFrom(undefined, ...bases),
        fc.subarray(optional),
        fc.array(fc.constantFrom('higher', 'lower', 'target'), { minLength: 5, maxLength: 5 }),
        fc.constantFrom(undefined, { 内0202: 3, 内0203: 2, 内0291: 1, 内0783: 4 }),
        fc.constantFrom(undefined, ...lines),
        few,
        async (rows, period, asked, left, directions, judges, line, some) => {
          const table = await tableOf([{ path: 'a.csv', bytes: without(csv(numbered(rows)), left) }], { today });
          const listing: Listing = {
            scheme: directed(directions as readonly ('higher' | 'lower' | 'target')[]),
            today: day(today),
            asOf: day(asOf),
            period,
            ...(asked === undefined ? {} : { bases: asked }),
            ...(judges === undefined ? {} : { judges }),
            ...(line === undefined ? {} : { where: { line } }),
          };
          expectAgreement(table, listing, some);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('in several files, of which some lack columns', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(caseRow, { minLength: 2, maxLength: 40 }),
        fc.nat(),
        fc.subarray(optional),
        fc.subarray(optional),
        few,
        async (rows, cut, left, right, some) => {
          const whole = numbered(rows);
          const at = 1 + (cut % (whole.length - 1));
          const table = await tableOf(
            [
              { path: 'b.csv', bytes: without(csv(whole.slice(0, at)), left) },
              { path: 'a.csv', bytes: without(csv(whole.slice(at)), right) },
            ],
            { today },
          );
          const listing = { scheme: directed(['higher', 'lower']), today: day(today), asOf: day(asOf) };
          expectAgreement(table, listing, some);
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** A CSV file without some of its columns; no cell of it holds a comma. */
function without(text: string, headers: readonly string[]): string {
  const [head = [], ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  const kept = head.flatMap((header, index) => (headers.includes(header) ? [] : [index]));
  return `${[head, ...rows].map((cells) => kept.map((index) => cells[index]).join()).join('\n')}\n`;
}
