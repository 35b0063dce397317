import { Chalk } from 'chalk';
import type { IndicatorValue, Report, ReportCourt } from '../../src/documents/report/report.ts';
import { renderTerminal, type TerminalOptions } from '../../src/renderers/report/terminal.ts';
import { sampleGroups } from './sampleGroups.ts';
import { sampleIndicators, valueWith } from './sampleValues.ts';

/** What a court is made of here: volumes, sum of days, two quantiles, and the parts of the four civil shares. */
type Figures = readonly [
  code: string,
  name: string,
  carriedOver: number,
  incoming: number,
  closed: number,
  days: number,
  median: number,
  p90: number,
  civil: number,
  small: number,
  first: number,
  reversed: number,
  appealed: number,
];

// biome-ignore format: a table
const figures: readonly Figures[] = [
  ['内0222', '固阳县人民法院', 5, 110, 113, 5305, 36, 93, 75, 21, 89, 1, 2],
  ['内0206', '包头市白云鄂博矿区人民法院', 1, 17, 18, 870, 38, 106, 9, 3, 12, 0, 2],
  ['内0221', '土默特右旗人民法院', 14, 163, 170, 10441, 50.5, 139, 107, 23, 122, 0, 7],
  ['内0291', '包头稀土高新技术产业开发区人民法院', 6, 184, 182, 9813, 37, 108.9, 122, 59, 138, 4, 12],
  ['内0203', '包头市昆都仑区人民法院', 37, 490, 482, 33356, 51, 147, 306, 134, 333, 2, 18],
  ['内0204', '包头市青山区人民法院', 28, 370, 354, 25842, 55, 154.4, 222, 69, 252, 3, 24],
  ['内0207', '包头市九原区人民法院', 21, 253, 265, 20909, 63, 154, 173, 43, 185, 3, 12],
  ['内0205', '包头市石拐区人民法院', 3, 28, 29, 2694, 57, 165.6, 13, 2, 15, 0, 2],
  ['内0223', '达尔罕茂明安联合旗人民法院', 9, 108, 109, 9472, 71, 160.2, 73, 14, 77, 2, 4],
  ['内0202', '包头市东河区人民法院', 63, 309, 295, 23512, 62, 163.2, 184, 37, 203, 4, 21],
];

function courtOf(row: Figures, place: number): ReportCourt {
  const [code, name, carriedOver, incoming, closed, days, median, p90, civil, small, first, reversed, appealed] = row;
  const docket = carriedOver + incoming;
  const pending = docket - closed;
  const parts: readonly (readonly [number, number, number?])[] = [
    [closed, docket],
    [closed, incoming],
    [days, closed],
    [median, 0],
    [p90, 0],
    [small, civil],
    [reversed, first],
    [appealed, first],
    [pending, closed, 366],
  ];
  const values = sampleIndicators.map((one, index): [string, IndicatorValue] => {
    const [numerator, denominator, factor = 1] = parts[index] ?? [0, 1];
    const made =
      denominator === 0
        ? { value: numerator, numerator: null, denominator: null, base: closed }
        : { value: (numerator * factor) / denominator, numerator, denominator, base: denominator };
    return [one.id, valueWith(one, made, { rank: place })];
  });
  const judged = values.filter(([, { verdict }]) => !['no-band', 'too-few'].includes(verdict));
  const met = judged.filter(([, { verdict }]) => verdict === 'within' || verdict === 'better').length;
  return {
    code,
    name,
    level: 'basic',
    rank: place,
    rejected: place - 1,
    attainment: { met, judged: judged.length, share: met / judged.length, shortfall: 0 },
    volumes: { carriedOver, incoming, docket, closed, pending },
    indicators: Object.fromEntries(values),
    groups: sampleGroups({ carriedOver, incoming, closed, days, median, p90 }),
  };
}

/** A report of ten courts and nine indicators, made by hand; no number of it comes from the program. */
export function sampleReport(change: Partial<Report> = {}): Report {
  const pooled = figures.reduce<number[]>(
    (sums, row) => row.slice(2).map((part, index) => (sums[index] ?? 0) + Number(part)),
    [],
  );
  const total = courtOf(['', '', ...pooled.with(4, 54).with(5, 152)] as unknown as Figures, 1);
  return {
    schemaVersion: 1,
    tool: { name: 'courtstat', version: '0.0.0' },
    period: { label: '2024', start: '2024-01-01', end: '2024-12-31' },
    asOf: '2025-01-31',
    measuredOn: '2024-12-31',
    scheme: {
      id: 'mongolian-horse-5.1',
      version: '1',
      title: { zh: '蒙马奔腾5.1（示例区间）', en: 'Mongolian Horse 5.1 (illustrative bands)' },
      status: 'illustrative',
      source: 'made for tests',
    },
    bases: {
      reversal: 'appeal-closing',
      appeal: 'appeal-filing',
      retrial: 'retrial-closing',
      appealDenominator: 'closings',
    },
    groupedBy: 'line',
    adjusted: { excludeTypeCodes: null, calendar: null },
    where: { line: null, courts: null },
    inputs: [
      { path: 'data/baotou-2023.csv', sha256: 'a'.repeat(64), encoding: 'utf-8', rows: 2581, rejected: 45 },
      { path: 'data/2024.csv', sha256: 'b'.repeat(64), encoding: 'gb18030', rows: 2273, rejected: 0 },
    ],
    quality: {
      rows: 4854,
      accepted: 4809,
      rejected: 45,
      excluded: 264,
      byRule: { 'wrong-cell-count': 5, 'closed-before-filed': 6, 'duplicate-case-number': 34, 'rule-of-tomorrow': 0 },
    },
    indicators: sampleIndicators.map(({ id, label, unit, better, weight }) => ({ id, label, unit, better, weight })),
    courts: figures.map((row, index) => courtOf(row, index + 1)),
    total: {
      code: null,
      name: null,
      level: null,
      rejected: 45,
      volumes: total.volumes,
      indicators: Object.fromEntries(
        Object.entries(total.indicators).map(([id, value]) => [id, { ...value, rank: null, rankOf: null }]),
      ),
      groups: total.groups,
    },
    notices: [
      { code: 'as-of-default', args: { asOf: '2025-01-31', filings: 0, closings: 38 } },
      {
        code: 'scope',
        args: { lines: { civil: 1406, criminal: 125, administrative: 45, enforcement: 643, other: 0 } },
      },
      { code: 'excluded', args: { codes: { 执保: 115, 执恢: 149 }, by: 'scheme' } },
      { code: 'appeals-immature', args: { closings: 27, from: '2025-01-02', to: '2025-01-31' } },
    ],
    ...change,
  };
}

/** The sample with one court changed; the others stay as they are. */
export function withCourt(index: number, change: (court: ReportCourt) => Partial<ReportCourt>): Report {
  const report = sampleReport();
  const courts = report.courts.map((court, place) => (place === index ? { ...court, ...change(court) } : court));
  return { ...report, courts };
}

/** The sample with one value of one court changed. */
export function withValue(index: number, id: string, change: Partial<IndicatorValue>): Report {
  return withCourt(index, ({ indicators: values }) => {
    const value = values[id];
    if (value === undefined) throw new Error(`no ${id}`);
    return { indicators: { ...values, [id]: { ...value, ...change } } };
  });
}

export function print(report: Report, options: Partial<TerminalOptions> = {}): string {
  return renderTerminal(report, {
    language: 'zh',
    width: 100,
    ascii: false,
    chalk: new Chalk({ level: 0 }),
    ...options,
  });
}
