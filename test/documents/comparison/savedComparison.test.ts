import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/documents/report/report.ts';
import { bare, figureOf, measured, noticesOf, type Question, times } from '../../indicators/measured.ts';

const header = '法院代字,立案日期,结案日期,案件类型,是否上诉,二审立案日期';
const cases = (count: number, filed: string, closed = '', court = '内0203', type = '民事一审') =>
  times(count, `${court},${filed},${closed},${type},否,`);
const lines = [
  ...cases(3, '2022-05-01', '2022-07-01'),
  ...cases(20, '2023-05-01', '2023-06-01'),
  ...cases(30, '2024-05-01', '2024-06-01'),
  ...cases(12, '2023-05-01', '2023-06-01', '内0204'),
  ...cases(14, '2024-05-01', '2024-06-01', '内0204'),
];

const made = (asked: Question, of: readonly string[] = lines) => measured([header, ...of], asked);
const against = (report: Report, asked: Question = {}, of: readonly string[] = lines) =>
  made({ ...asked, compare: { file: 'old/saved.json', report } }, of);
const codesOf = ({ notices }: Report) => notices.map(({ code }) => code).filter((code) => code.startsWith('compared-'));

describe('a saved report', () => {
  test('gives the earlier values, with its own days', async () => {
    const report = await against(await made({ period: '2023', asOf: '2024-01-31' }));
    expect(report.comparedWith).toEqual({
      kind: 'report',
      file: 'old/saved.json',
      period: { label: '2023', start: '2023-01-01', end: '2023-12-31' },
      asOf: '2024-01-31',
      measuredOn: '2023-12-31',
    });
    expect(figureOf(report, 'closure-rate')).toMatchObject({
      previous: { value: 1, numerator: 20, denominator: 20, base: 20, reason: null },
      change: { kind: 'points', value: 0, significant: false },
    });
    // How the days are spread is not saved.
    expect(figureOf(report, 'average-duration').change).toMatchObject({ value: 0, significant: null, interval: null });
    expect(report.total.comparedVolumes?.closed).toEqual({
      previous: 32,
      reason: null,
      change: { kind: 'percent', value: 12 / 32 },
    });
    expect(codesOf(report)).toEqual(['compared-saved']);
    expect(noticesOf(report, 'compared-saved')).toEqual([
      { file: 'old/saved.json', asOf: '2024-01-31', measuredOn: '2023-12-31' },
    ]);
  });

  test('that is a comparison itself serves as well', async () => {
    const saved = await made({ period: '2023', compare: 'previous-year' });
    const report = await against(saved);
    expect(figureOf(report, 'closure-rate').previous).toMatchObject({ numerator: 20 });
  });

  test('of the same days is not tested against chance', async () => {
    const report = await against(await made({ asOf: '2024-12-31' }));
    expect(figureOf(report, 'closure-rate').change).toMatchObject({ value: 0, significant: null });
    expect(codesOf(report)).toEqual(['compared-saved', 'compared-overlap']);
  });

  test('that shares one day, its last or its first, overlaps; one that ends the day before does not', async () => {
    const overlaps = async (saved: string, now: string) =>
      codesOf(await against(await made({ period: saved }), { period: now })).includes('compared-overlap');
    expect(await overlaps('2023', '2023-12-31..2024-12-31')).toBe(true);
    expect(await overlaps('2023', '2024')).toBe(false);
    expect(await overlaps('2023-12-31..2024-12-31', '2023')).toBe(true);
    expect(await overlaps('2024', '2023')).toBe(false);
  });

  test('passes on that its own columns were partly blank', async () => {
    const blank = [
      '法院代字,立案日期,结案日期,案件类型,审判组织',
      ...times(10, '内0203,2023-05-01,2023-06-01,民事一审,独任'),
      ...times(10, '内0203,2023-05-01,2023-06-01,民事一审,'),
    ];
    const report = await against(await measured(blank, { period: '2023' }));
    expect(noticesOf(report, 'compared-blank')).toMatchObject([{ indicators: ['sole-judge-rate'], field: 'tribunal' }]);
  });
});

describe('courts are matched by code', () => {
  test('one that is only in one of the two is told, and has no earlier values', async () => {
    const others = [...cases(20, '2023-05-01', '2023-06-01'), ...cases(5, '2023-05-01', '2023-06-01', '内0205')];
    const report = await against(await made({ period: '2023' }, others));
    expect(figureOf(report, 'closure-rate', '内0203').previous).toMatchObject({ numerator: 20 });
    const reason = { code: 'not-in-report', args: {} };
    expect(figureOf(report, 'closure-rate', '内0204')).toMatchObject({
      previous: { value: null, reason },
      change: null,
    });
    expect(report.courts.find(({ code }) => code === '内0204')?.comparedVolumes?.closed).toMatchObject({ reason });
    expect(noticesOf(report, 'compared-courts')).toMatchObject([
      { here: [{ code: '内0204' }], there: [{ code: '内0205' }] },
    ]);
  });

  test('of courts that were not asked for nothing is told, and the totals are not compared', async () => {
    const report = await against(await made({ period: '2023' }), { where: { courts: ['内0203'] } });
    expect(figureOf(report, 'closure-rate', '内0203').previous).toMatchObject({ numerator: 20 });
    expect(figureOf(report, 'closure-rate', 'total').previous?.reason).toEqual({ code: 'other-courts', args: {} });
    expect(codesOf(report)).toEqual(['compared-saved', 'compared-total']);
  });
});

describe('what was counted otherwise', () => {
  test('cases of another line are refused', async () => {
    const civil = await made({ period: '2023', where: { line: 'civil' } });
    await expect(against(civil)).rejects.toMatchObject({
      code: 'report-of-other-line',
      args: { path: 'old/saved.json', here: null, there: 'civil' },
    });
    expect(codesOf(await against(civil, { where: { line: 'civil' } }))).toEqual(['compared-saved']);
  });

  test('type codes left out then and counted now are refused, the other way round they are told', async () => {
    const numbered = (year: number) =>
      ['民初', '执恢'].map((type, index) => `（${year}）内0203${type}${index + 1}号,${year}-05-01,${year}-06-01`);
    const of = ['案号,立案日期,结案日期', ...numbered(2023), ...numbered(2024)];
    const narrowed = { ...bare, excludeTypeCodes: ['执恢', '执保'] };
    const [whole, part] = await Promise.all([bare, narrowed].map((scheme) => measured(of, { period: '2023', scheme })));
    const compare = (report: Report | undefined) => ({ file: 'saved.json', report: report as Report });
    await expect(measured(of, { compare: compare(part) })).rejects.toMatchObject({
      code: 'report-of-other-scope',
      args: { here: [], there: ['执恢'] },
    });
    const told = await measured(of, { scheme: narrowed, compare: compare(whole) });
    expect(noticesOf(told, 'compared-exclusions')).toEqual([{ codes: ['执恢'] }]);
    expect(codesOf(await measured(of, { scheme: narrowed, compare: compare(part) }))).toEqual(['compared-saved']);
  });

  test('another basis: only the indicators that depend on it are not compared', async () => {
    const saved = await made({ period: '2023', appealDenominator: 'judgments' });
    const report = await against(saved);
    expect(figureOf(report, 'appeal-rate')).toMatchObject({
      previous: { value: null, reason: { code: 'other-basis' } },
      change: null,
    });
    expect(figureOf(report, 'closure-rate').previous).toMatchObject({ numerator: 20 });
    const [{ indicators } = { indicators: [] }] = noticesOf(report, 'compared-bases');
    expect(indicators).toContain('reversal-rate');
    expect(indicators).not.toContain('closure-rate');
  });

  test('a number of judges given to one of the two: their closings are not compared', async () => {
    const perJudge = { only: ['closures-per-judge'] };
    const of = ['法院代字,立案日期,结案日期,承办法官'];
    for (const year of [2023, 2024]) {
      for (const court of ['内0203', '内0204']) of.push(...times(10, `${court},${year}-05-01,${year}-06-01,甲`));
    }
    const told = async (then: Record<string, number>, now: Record<string, number>) => {
      const saved = await measured(of, { ...perJudge, period: '2023', judges: then });
      return measured(of, { ...perJudge, judges: now, compare: { file: 'saved.json', report: saved } });
    };
    const reason = { code: 'other-basis', args: {} };

    const one = await told({ 内0203: 5 }, {});
    expect(figureOf(one, 'closures-per-judge', '内0203')).toMatchObject({
      previous: { value: null, reason },
      change: null,
    });
    expect(figureOf(one, 'closures-per-judge', '内0204')).toMatchObject({
      previous: { value: 10 },
      change: { value: 0 },
    });
    // Neither total is that of numbers given.
    expect(figureOf(one, 'closures-per-judge', 'total').previous).toMatchObject({ value: 10 });
    expect(noticesOf(one, 'compared-judge-numbers')).toEqual([{ courts: ['内0203'] }]);

    const all = await told({}, { 内0203: 5, 内0204: 5 });
    expect(figureOf(all, 'closures-per-judge', 'total').previous?.reason).toEqual(reason);
    expect(noticesOf(all, 'compared-judge-numbers')).toEqual([{ courts: ['内0203', '内0204', null] }]);

    const both = await told({ 内0203: 5, 内0204: 4 }, { 内0203: 10, 内0204: 5 });
    expect(figureOf(both, 'closures-per-judge', '内0203')).toMatchObject({
      previous: { value: 2, denominator: 5 },
      change: { kind: 'percent', value: -0.5 },
    });
    expect(codesOf(both)).toEqual(['compared-saved']);
  });

  test('a total that is not compared anyway is not told of', async () => {
    const saved = await made({ period: '2023', judges: { 内0203: 5, 内0204: 5 }, only: ['closures-per-judge'] });
    const report = await against(saved, { where: { courts: ['内0203'] }, only: ['closures-per-judge'] });
    expect(noticesOf(report, 'compared-judge-numbers')).toEqual([{ courts: ['内0203'] }]);
    expect(codesOf(report)).toContain('compared-total');
  });

  test('another row kept of one case number is told', async () => {
    const saved = await made({ period: '2023', duplicates: 'last' });
    expect(noticesOf(await against(saved), 'compared-duplicates')).toEqual([{ here: 'first', there: 'last' }]);
    expect(codesOf(await against(saved, { duplicates: 'last' }))).toEqual(['compared-saved']);
  });

  test('another calendar of holidays is told where limits are shown', async () => {
    const holidays = {
      holidays: { years: new Set([2023, 2024]), closed: new Set<number>(), worked: new Set<number>() },
      source: 'days.json',
    };
    const saved = await made({ period: '2023', holidays });
    expect(noticesOf(await against(saved), 'compared-holidays')).toEqual([{ here: null, there: 'days.json' }]);
    expect(codesOf(await against(saved, { holidays }))).toEqual(['compared-saved']);
    expect(codesOf(await against(saved, { only: ['closure-rate'] }))).toEqual(['compared-saved']);
  });

  test('a report that does not say its settings: told where those of now are not the usual', async () => {
    const { settings: _, ...old } = await made({ period: '2023' });
    expect(codesOf(await against(old))).toEqual(['compared-saved']);
    expect(codesOf(await against(old, { duplicates: 'last' }))).toEqual(['compared-saved', 'compared-settings-untold']);
    expect(codesOf(await against(old, { judges: { 内0203: 3 } }))).toContain('compared-settings-untold');
  });

  test('another breakdown: the groups are not compared', async () => {
    const report = await against(await made({ period: '2023' }), { by: 'judge' });
    const group = report.courts[0]?.groups[0];
    expect(group?.indicators['closure-rate']?.previous?.reason).toEqual({ code: 'other-grouping', args: {} });
    expect(noticesOf(report, 'compared-groups')).toEqual([{ here: 'judge', there: 'line' }]);
    expect(figureOf(report, 'closure-rate').previous).toMatchObject({ numerator: 20 });
  });

  test('a group or an indicator that was not saved has no earlier value', async () => {
    const saved = await made({ period: '2023' });
    const { 'closure-rate': _, ...values } = saved.total.indicators;
    const report = await against({ ...saved, total: { ...saved.total, indicators: values, groups: [] } });
    const reason = { code: 'not-in-report', args: {} };
    expect(figureOf(report, 'closure-rate', 'total').previous?.reason).toEqual(reason);
    expect(report.total.groups[0]?.comparedVolumes?.closed.reason).toEqual(reason);
  });

  test('another scheme, or another version of it, is told', async () => {
    const saved = await made({ period: '2023', scheme: { ...bare, version: '0' } });
    expect(noticesOf(await against(saved), 'compared-scheme')).toEqual([{ id: 'bare', version: '0' }]);
  });
});

describe('another span', () => {
  test.each([
    ['2023-H1', '2024', [{ here: 366, there: 181 }]],
    ['2023', '2024', []],
    ['2023-02', '2024-03', []],
    ['2023-02-01..2023-03-02', '2024-03-01..2024-03-30', []],
  ])('%s held against %s', async (before, now, lengths) => {
    const report = await against(await made({ period: before }), { period: now });
    expect(noticesOf(report, 'compared-lengths')).toEqual(lengths);
  });

  test('a later one runs backwards', async () => {
    const report = await against(await made({ period: '2024' }), { period: '2023' });
    expect(noticesOf(report, 'compared-later')).toEqual([{ here: '2023-12-31', there: '2024-12-31' }]);
  });

  test('a label that means other days now', async () => {
    const scheme = { ...bare, calendar: { yearStartMonth: 12, monthStartDay: 1 } };
    const report = await against(await made({ period: '2023', scheme }));
    expect(noticesOf(report, 'compared-calendar')).toEqual([{ label: '2023' }]);
    const alike = await against(await made({ period: '2023', scheme }), { scheme });
    expect(noticesOf(alike, 'compared-calendar')).toEqual([]);
  });
});
