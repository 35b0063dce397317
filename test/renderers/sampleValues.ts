import type { IndicatorValue, Report } from '../../src/documents/report/report.ts';

type Indicator = Report['indicators'][number];

/** The indicators of the sample, with the edges of their bands. */
export const sampleIndicators: readonly (Indicator & { readonly low?: number; readonly high?: number })[] = [
  indicator('closure-rate', '结案率', 'Closure rate', 'share', 'higher', { low: 0.93 }),
  indicator('clearance-rate', '结收比', 'Clearance rate', 'ratio', 'higher', { low: 0.99 }),
  indicator('average-duration', '平均审理天数', 'Average duration', 'days', 'lower', { high: 60 }),
  indicator('median-duration', '审理天数中位数', 'Median duration', 'days', 'lower', {}),
  indicator('p90-duration', '九成结案天数', '90th percentile duration', 'days', 'lower', {}),
  indicator('small-claims-rate', '小额诉讼程序适用率', 'Small-claims rate', 'share', 'target', {
    low: 0.24,
    high: 0.45,
  }),
  indicator('reversal-rate', '一审裁判被改判发回重审率', 'Reversal and remand rate', 'share', 'lower', { high: 0.015 }),
  indicator('appeal-rate', '上诉率', 'Appeal rate', 'share', 'lower', { low: 0.03, high: 0.1019 }),
  indicator('disposition-time', '结案周期（CEPEJ）', 'Disposition time (CEPEJ)', 'days', 'lower', {}),
];

function indicator(
  id: string,
  zh: string,
  en: string,
  unit: Indicator['unit'],
  better: 'higher' | 'lower' | 'target',
  band: { low?: number; high?: number },
): Indicator & { low?: number; high?: number } {
  return { id, label: { zh, en }, unit, better, weight: 1, ...band };
}

/** A value with its verdict, as the document holds it; `change` overrides any part. */
export function valueWith(
  { id, unit, better, low, high }: Indicator & { readonly low?: number; readonly high?: number },
  made: { value: number; numerator: number | null; denominator: number | null; base: number },
  change: Partial<IndicatorValue> = {},
): IndicatorValue {
  const { value, base } = made;
  const band = low === undefined && high === undefined ? null : { low: low ?? null, high: high ?? null, source: id };
  const under = low !== undefined && value < low;
  const over = high !== undefined && value > high;
  const outside = under ? (better === 'lower' ? 'better' : 'below') : better === 'higher' ? 'better' : 'above';
  const judged = under || over ? outside : 'within';
  const verdict = band === null ? 'no-band' : base < 10 ? 'too-few' : judged;
  const uncertain = unit === 'share' && base < 150 && base >= 10 && band !== null;
  return { ...made, interval: null, band, reason: null, verdict, uncertain, rank: 1, rankOf: 10, ...change };
}
