import { describe, expect, test } from 'vitest';
import { schemeWith } from '../../bands/schemeAtHand.ts';
import { bare, figureOf, measured, noticesOf, times } from '../../indicators/measured.ts';
import { cases, changeOf, compared, header } from './comparedCases.ts';

describe('by hand', () => {
  // 2023: 1 carried over, 20 filed, 15 of them closed after 30 days, and 6 pending at the end. 2024: those 6, 24 more, of all of
  // which 24 closed after 40 days.
  const lines = [
    ...cases(1, '2022-12-31', '2025-01-01'),
    ...cases(15, '2023-03-01', '2023-03-31'),
    ...cases(5, '2023-12-31', '2025-01-01'),
    ...cases(24, '2024-03-01', '2024-04-10'),
  ];
  const scheme = schemeWith({
    'closure-rate': { better: 'higher', bands: [{ low: 0.9, source: '-' }] },
    'average-duration': { better: 'lower', bands: [] },
    'clearance-rate': { better: 'target', bands: [] },
  });

  test('the last value with what it was made of, the change, and which way it went', async () => {
    const report = await compared(lines, { scheme });
    expect(report.comparedWith).toEqual({
      kind: 'previous-year',
      file: null,
      period: { label: '2023', start: '2023-01-01', end: '2023-12-31' },
      asOf: '2025-01-31',
      measuredOn: '2023-12-31',
    });
    const { previous, change } = changeOf(report, 'closure-rate');
    expect(previous).toEqual({ value: 15 / 21, numerator: 15, denominator: 21, base: 21, reason: null });
    expect(change).toMatchObject({
      kind: 'points',
      // 24/30 − 15/21, by one division.
      value: 54 / 630,
      direction: 'toward',
      by: 'band',
      significant: false,
    });
    expect(change?.interval?.low).toBeLessThan(0);
    expect(change?.interval?.high).toBeGreaterThan(24 / 30 - 15 / 21);
  });

  test('days, ratios and counts in units of their own', async () => {
    const report = await compared(lines, { scheme });
    expect(changeOf(report, 'average-duration').change).toMatchObject({
      kind: 'days',
      value: 10,
      direction: 'away',
      by: 'better',
      // All cases of a year took as long: the difference is no chance.
      significant: true,
      interval: { low: 10, high: 10 },
    });
    expect(changeOf(report, 'clearance-rate').change).toEqual({
      kind: 'ratio',
      value: 24 / 24 - 15 / 20,
      direction: null,
      by: null,
      significant: null,
      interval: null,
    });
  });

  test('volumes in percent of what they were', async () => {
    const { courts, total } = await compared(lines, { scheme });
    for (const member of [courts[0], total]) {
      expect(member?.comparedVolumes).toEqual({
        carriedOver: { previous: 1, reason: null, change: { kind: 'percent', value: 5 } },
        incoming: { previous: 20, reason: null, change: { kind: 'percent', value: 0.2 } },
        docket: { previous: 21, reason: null, change: { kind: 'percent', value: 9 / 21 } },
        closed: { previous: 15, reason: null, change: { kind: 'percent', value: 0.6 } },
        pending: { previous: 6, reason: null, change: { kind: 'percent', value: 0 } },
      });
    }
  });

  test('groups as their court, with the band of their line', async () => {
    const civil = schemeWith({
      'closure-rate': { better: 'higher', bands: [{ low: 0.7, line: 'civil', source: '-' }] },
    });
    const report = await compared(lines, { scheme: civil });
    const group = report.courts[0]?.groups.find(({ code }) => code === 'civil');
    expect(group?.indicators['closure-rate']).toMatchObject({
      previous: { numerator: 15, denominator: 21 },
      change: { direction: 'within', by: 'band' },
    });
    expect(group?.comparedVolumes?.closed).toMatchObject({ previous: 15 });
    expect(changeOf(report, 'closure-rate').change?.direction).toBe('toward');
  });

  test('closings per judge grow in percent', async () => {
    const report = await compared(lines, { scheme, judges: { 内0203: 3 } });
    expect(changeOf(report, 'closures-per-judge')).toMatchObject({
      previous: { value: 5, numerator: 15, denominator: 3 },
      change: { kind: 'percent', value: 0.6, significant: null },
    });
    expect(noticesOf(report, 'compared-judges')).toEqual([{}]);
  });
});

describe('what is 0 or missing', () => {
  test('growth from 0 is null, and no change is neither', async () => {
    const lines = [
      ...cases(2, '2022-05-01', '2022-06-01'),
      ...cases(3, '2023-05-01', '2023-06-01'),
      ...cases(1, '2023-12-31', '2024-01-01'),
    ];
    const { courts } = await compared(lines);
    expect(courts[0]?.comparedVolumes?.carriedOver).toEqual({
      previous: 0,
      reason: null,
      change: { kind: 'percent', value: null },
    });
    expect(courts[0]?.comparedVolumes?.incoming).toEqual({
      previous: 4,
      reason: null,
      change: { kind: 'percent', value: -1 },
    });
  });

  test('a denominator that was 0 leaves no earlier value, and so no change', async () => {
    const lines = [...cases(1, '2021-05-01', '2021-06-01'), ...cases(12, '2024-05-01', '2024-06-01')];
    const report = await compared(lines);
    expect(changeOf(report, 'closure-rate')).toEqual({
      previous: {
        value: null,
        numerator: 0,
        denominator: 0,
        base: 0,
        reason: { code: 'empty-denominator', args: {} },
      },
      change: null,
    });
  });

  test('a column that is missing is missing in both', async () => {
    const lines = [...cases(2, '2022-05-01', '2023-06-01'), ...cases(2, '2023-05-01', '2024-06-01')];
    const reason = { code: 'missing-column', args: { fields: ['smallClaims', 'procedure'], file: 'a.csv' } };
    const report = await compared(lines);
    expect(figureOf(report, 'small-claims-rate')).toMatchObject({ reason, previous: { reason }, change: null });
  });

  test('too few cases on either side: no direction, no test', async () => {
    const scheme = schemeWith({ 'closure-rate': { better: 'higher', bands: [{ low: 0.9, source: '-' }] } });
    const few = [...cases(9, '2022-12-31', '2023-06-01'), ...cases(200, '2024-01-01', '')];
    expect(changeOf(await compared(few, { scheme }), 'closure-rate').change).toMatchObject({
      value: -1,
      direction: null,
      by: null,
      significant: null,
      interval: null,
    });
    const enough = [...cases(10, '2022-12-31', '2023-06-01'), ...cases(200, '2024-01-01', '')];
    expect(changeOf(await compared(enough, { scheme }), 'closure-rate').change).toMatchObject({
      direction: 'away',
      significant: true,
    });
  });

  test('one case', async () => {
    const report = await compared(cases(1, '2023-12-31', '2024-01-01'));
    expect(report.total.comparedVolumes?.incoming).toMatchObject({ previous: null, reason: { code: 'before-data' } });
    expect(report.total.volumes).toMatchObject({ carriedOver: 1, closed: 1 });
  });
});

describe('boundary days', () => {
  test('what was closed on the last day of the earlier period was closed in it, a day later it was carried over', async () => {
    const lines = [
      ...cases(1, '2022-01-01', '2022-02-01'),
      ...cases(1, '2023-01-01', '2023-12-31'),
      ...cases(1, '2023-12-31', '2024-01-01'),
      ...cases(1, '2022-12-31', '2023-01-01'),
    ];
    const { comparedVolumes, volumes } = (await compared(lines)).total;
    const previous = Object.fromEntries(
      Object.entries(comparedVolumes ?? {}).map(([key, value]) => [key, value.previous]),
    );
    expect(previous).toEqual({ carriedOver: 1, incoming: 2, docket: 3, closed: 2, pending: 1 });
    expect(volumes).toEqual({ carriedOver: 1, incoming: 0, docket: 1, closed: 1, pending: 0 });
  });

  test('a period that is still running is held against the same part', async () => {
    const lines = [
      ...cases(2, '2023-01-05', '2023-06-30'),
      ...cases(3, '2024-01-05', '2024-03-12'),
      ...cases(5, '2024-01-05', '2024-03-13'),
      ...cases(7, '2025-01-05', '2025-03-12'),
    ];
    const report = await compared(lines, { period: '2025', asOf: '2025-03-12', today: '2025-03-20' });
    expect(report.comparedWith).toMatchObject({ period: { end: '2024-12-31' }, measuredOn: '2024-03-12' });
    expect(report.total.comparedVolumes?.closed).toMatchObject({ previous: 3 });
    expect(report.total.comparedVolumes?.pending).toMatchObject({ previous: 5 });
    expect(report.total.volumes.closed).toBe(7);
  });

  test('as-of in the middle: the earlier period is looked at on the same day', async () => {
    // Appealed on 1 March 2024: known by then, and it would not have been at the end of 2023.
    const lines = [
      '法院代字,立案日期,结案日期,案件类型,二审立案日期,二审结果,二审结案日期',
      '内0203,2022-01-01,2022-02-01,民事一审,,,',
      ...times(10, '内0203,2023-10-01,2023-12-20,民事一审,2024-03-01,改判,2024-06-01'),
      ...times(10, '内0203,2024-01-02,2024-02-02,民事一审,,,'),
    ];
    const asked = { compare: 'previous-year', period: '2024', reversalBasis: 'case-closing' } as const;
    const before = await measured(lines, { ...asked, asOf: '2024-05-31' });
    expect(before.comparedWith?.measuredOn).toBe('2023-05-31');
    const after = await measured(lines, { ...asked, asOf: '2024-12-31' });
    expect(after.comparedWith?.measuredOn).toBe('2023-12-31');
    expect(changeOf(after, 'reversal-rate')).toMatchObject({ previous: { numerator: 10, denominator: 10 } });
    expect(noticesOf(after, 'compared-as-of')).toEqual([
      expect.objectContaining({ asOf: '2024-12-31', measuredOn: '2023-12-31' }),
    ]);
    const [{ followed } = { followed: [] }] = noticesOf(after, 'compared-as-of');
    expect(followed).toContain('reversal-rate');
    expect(followed).not.toContain('appeal-rate');
  });
});

test('spans with days in common are not tested', async () => {
  const lines = [
    ...cases(1, '2021-05-01', '2021-06-01'),
    ...cases(50, '2022-06-01', '2022-12-01'),
    ...cases(50, '2023-06-01', ''),
  ];
  const report = await compared(lines, { period: '2022-01..2023-12', scheme: bare });
  expect(report.comparedWith).toMatchObject({ period: { start: '2021-01-01' }, measuredOn: '2022-12-31' });
  expect(changeOf(report, 'closure-rate').change).toMatchObject({ significant: null, interval: null });
  expect(noticesOf(report, 'compared-overlap')).toEqual([{}]);
});

test('one day in common is an overlap, a day between is none', async () => {
  const lines = [...cases(1, '2021-05-01', '2021-06-01'), ...cases(50, '2023-06-01', '2023-12-01')];
  const ofPeriod = async (period: string) => {
    const report = await compared(lines, { period, scheme: bare });
    return { measuredOn: report.comparedWith?.measuredOn, overlaps: noticesOf(report, 'compared-overlap').length };
  };
  expect(await ofPeriod('2023-12-31..2024-12-31')).toEqual({ measuredOn: '2023-12-31', overlaps: 1 });
  expect(await ofPeriod('2024-01-01..2024-12-31')).toEqual({ measuredOn: '2023-12-31', overlaps: 0 });
});

test('a report that is not compared says nothing of it', async () => {
  const report = await measured([header, ...cases(3, '2023-05-01', '2024-06-01')]);
  expect(JSON.stringify(report)).not.toMatch(/previous|compared|"change"/i);
});
