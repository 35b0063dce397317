import { describe, expect, test } from 'vitest';
import { completeScheme } from '../../../src/bands/scheme.ts';
import type { Report, ReportGroup } from '../../../src/documents/report/report.ts';
import { type Asked, reportOf } from '../reportOf.ts';

/** The low edge of a closure rate tells which band it was held against. */
const scheme = completeScheme({
  id: 'by-line',
  version: '1',
  title: { zh: '分条线', en: 'by line' },
  status: 'illustrative',
  source: '-',
  minimumCases: 1,
  indicators: {
    'closure-rate': {
      better: 'higher',
      bands: [
        { low: 0.1, source: '-' },
        { low: 0.2, line: 'civil', source: '-' },
        { low: 0.3, line: 'civil', courtLevel: 'basic', source: '-' },
      ],
    },
    'average-duration': { better: 'lower', bands: [{ high: 20, source: '-' }] },
  },
});

const lines = [
  '案号,立案日期,结案日期,承办法官',
  '（2024）内0203执1号,2024-01-05,2024-01-15,甲', // 10 days
  '（2024）内0203民初2号,2024-01-05,2024-02-04,乙', // 30 days
  '（2024）内0203民初3号,2024-01-05,,',
  '（2024）内0203刑初4号,2024-01-05,2024-01-25,甲', // 20 days
  '（2024）内0204民终5号,2024-01-05,2024-01-06,甲', // 1 day
];

const reportOn = (asked: Partial<Asked> = {}) =>
  reportOf([{ path: 'a.csv', bytes: `${lines.join('\n')}\n` }], {
    today: '2025-02-15',
    asOf: '2025-01-31',
    period: '2024',
    scheme,
    ...asked,
  });
const groupsOf = ({ courts, total }: Report, court = '内0203'): readonly ReportGroup[] =>
  (court === 'total' ? total : courts.find(({ code }) => code === court))?.groups ?? [];
const keysOf = (groups: readonly ReportGroup[]) => groups.map(({ code }) => code);
const lowOf = ({ indicators }: Pick<ReportGroup, 'indicators'>) => indicators['closure-rate']?.band?.low;

describe('where no breakdown is asked for', () => {
  test('groups are lines of business in their own order, of the indicators that a mix says little of', async () => {
    const report = await reportOn();
    expect(report.groupedBy).toBe('line');
    expect(keysOf(groupsOf(report))).toEqual(['civil', 'criminal', 'enforcement']);
    expect(keysOf(groupsOf(report, '内0204'))).toEqual(['civil']);
    expect(keysOf(groupsOf(report, 'total'))).toEqual(['civil', 'criminal', 'enforcement']);
    for (const group of groupsOf(report)) {
      expect(Object.keys(group.indicators)).toEqual([
        ...['closure-rate', 'average-duration', 'median-duration', 'p90-duration', 'net-average-duration'],
        'disposition-time',
      ]);
    }
  });

  test('each line is measured by itself', async () => {
    const [civil, criminal, enforcement] = groupsOf(await reportOn());
    expect(civil?.volumes).toEqual({ carriedOver: 0, incoming: 2, docket: 2, closed: 1, pending: 1 });
    expect(civil?.indicators['closure-rate']).toMatchObject({ numerator: 1, denominator: 2, value: 0.5 });
    const days = [civil, criminal, enforcement].map((group) => group?.indicators['average-duration']?.value);
    expect(days).toEqual([30, 20, 10]);
  });

  test('groups have no places', async () => {
    for (const { indicators } of groupsOf(await reportOn())) {
      for (const { rank, rankOf } of Object.values(indicators)) expect([rank, rankOf]).toEqual([null, null]);
    }
  });
});

describe('a breakdown that is asked for', () => {
  test('has every indicator of the report', async () => {
    const report = await reportOn({ by: 'line' });
    const ids = report.indicators.map(({ id }) => id);
    for (const { indicators } of groupsOf(report)) expect(Object.keys(indicators)).toEqual(ids);
  });

  test('puts cases without a key last', async () => {
    const report = await reportOn({ by: 'judge' });
    expect(report.groupedBy).toBe('judge');
    expect(keysOf(groupsOf(report))).toEqual(['乙', '甲', '']);
  });

  test('of all courts puts the same key of several together', async () => {
    const ofTotal = groupsOf(await reportOn({ by: 'judge' }), 'total');
    expect(ofTotal.map(({ code, volumes: { closed } }) => [code, closed])).toEqual([
      ['乙', 1],
      ['甲', 3],
      ['', 0],
    ]);
    // 甲 of two courts is two judges.
    expect(ofTotal.map(({ indicators }) => indicators['closures-per-judge']?.value)).toEqual([1, 1.5, null]);
  });

  test('does not divide by the judges that a court is said to have', async () => {
    const report = await reportOn({ by: 'judge', judges: { 内0203: 30 } });
    expect(report.courts[0]?.indicators['closures-per-judge']).toMatchObject({ numerator: 3, denominator: 30 });
    expect(groupsOf(report)[1]?.indicators['closures-per-judge']).toMatchObject({ numerator: 2, denominator: 1 });
  });

  test('counts what its own bands make of it', async () => {
    const [civil, criminal] = groupsOf(await reportOn());
    // Closed 1 of 2 (0.3 and more), 30 days (20 and less)
    expect(civil?.attainment).toMatchObject({ met: 1, judged: 2, share: 0.5 });
    expect(criminal?.attainment).toMatchObject({ met: 2, judged: 2, share: 1 });
  });
});

describe('bands for a line of business', () => {
  test('hold in the group of that line: in a court by its level too, in all courts without', async () => {
    const report = await reportOn();
    expect(groupsOf(report).map(lowOf)).toEqual([0.3, 0.1, 0.1]);
    expect(groupsOf(report, 'total').map(lowOf)).toEqual([0.2, 0.1, 0.1]);
    expect([...report.courts, report.total].map(lowOf)).toEqual([0.1, 0.1, 0.1]);
  });

  test('hold in no other breakdown', async () => {
    const report = await reportOn({ by: 'judge' });
    expect(groupsOf(report).map(lowOf)).toEqual([0.1, 0.1, 0.1]);
    expect(groupsOf(await reportOn({ by: 'case-type' })).map(lowOf)).toEqual([0.1, 0.1, 0.1]);
  });

  test('hold everywhere in a report on that line', async () => {
    const report = await reportOn({ by: 'judge', where: { line: 'civil' } });
    expect(report.courts.map(lowOf)).toEqual([0.3, 0.3]);
    expect(lowOf(report.total)).toBe(0.2);
    expect(groupsOf(report).map(lowOf)).toEqual([0.3, 0.3]);
    expect(groupsOf(report, 'total').map(lowOf)).toEqual([0.2, 0.2, 0.2]);
  });
});
