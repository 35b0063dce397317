import type { ComparedVolumes } from '../../src/documents/comparison/compared.ts';
import type { IndicatorValue, Report } from '../../src/documents/report/report.ts';
import { sampleReport } from './sampleReport.ts';

type Volumes = Report['total']['volumes'];

/**
 * The sample held against a year of which every seventh value is missing and the others are a little higher or lower, each in
 * its own way: all that a comparison can say occurs.
 */
export function sampleComparison(change: Partial<Report> = {}): Report {
  const report = sampleReport();
  const directions = ['toward', 'away', 'within', 'unchanged', null] as const;
  let place = 0;
  const compared = (value: IndicatorValue): IndicatorValue => {
    place++;
    const { numerator, denominator, value: now, base } = value;
    if (place % 7 === 0 || now === null) {
      const reason = { code: 'empty-denominator', args: {} };
      const previous = { value: null, numerator: 0, denominator: 0, base: 0, reason };
      return { ...value, previous, change: null };
    }
    const factor = numerator === null || denominator === null || numerator === 0 ? 1 : (now * denominator) / numerator;
    const before = numerator === null ? null : Math.max(0, numerator + ((place % 5) - 2));
    const earlier = before === null || denominator === null ? now + 1.5 : (before * factor) / denominator;
    const direction = directions[place % 5] ?? null;
    return {
      ...value,
      previous: { value: earlier, numerator: before, denominator, base, reason: null },
      change: {
        kind: 'points',
        value: now - earlier,
        direction,
        by: direction === null ? null : value.band === null && direction !== 'within' ? 'better' : 'band',
        significant: place % 4 === 0 ? true : place % 4 === 1 ? null : false,
        interval: null,
      },
    };
  };
  const values = (of: Record<string, IndicatorValue>) =>
    Object.fromEntries(Object.entries(of).map(([id, value]) => [id, compared(value)]));
  const volumesOf = (volumes: Volumes): ComparedVolumes => {
    const one = (now: number | null) => ({
      previous: now === null ? null : Math.max(0, now - 3),
      reason: null,
      change: null,
    });
    const { carriedOver, incoming, docket, closed, pending } = volumes;
    return {
      carriedOver: one(carriedOver),
      incoming: one(incoming),
      docket: one(docket),
      closed: one(closed),
      pending: one(pending),
    };
  };
  return {
    ...report,
    comparedWith: {
      kind: 'previous-year',
      file: null,
      period: { label: '2023', start: '2023-01-01', end: '2023-12-31' },
      asOf: report.asOf,
      measuredOn: '2023-12-31',
    },
    courts: report.courts.map((court) => ({
      ...court,
      indicators: values(court.indicators),
      comparedVolumes: volumesOf(court.volumes),
    })),
    total: {
      ...report.total,
      indicators: values(report.total.indicators),
      comparedVolumes: volumesOf(report.total.volumes),
    },
    ...change,
  };
}
