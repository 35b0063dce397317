import { describe, expect, test } from 'vitest';
import { bare, figureOf, measured, noticesOf, partlyBlank, type Question, times } from './measured.ts';

const header = '法院代码,立案日期,结案日期,承办法官';
const closed = (judge: string, court = '内0203') => `${court},2024-01-05,2024-02-04,${judge}`;
const perJudge = async (lines: readonly string[], asked: Question = {}) =>
  figureOf(await measured([header, ...lines], asked), 'closures-per-judge');

describe('closings with a judge named ÷ the judges', () => {
  test('of the period only', async () => {
    const value = await perJudge([
      ...times(4, closed('甲')),
      closed('乙'),
      '内0203,2023-01-05,2024-01-01,乙', // on its first day
      '内0203,2024-01-05,2024-12-31,丙', // on its last day
      '内0203,2023-01-05,2023-12-31,丁',
      '内0203,2024-01-05,2025-01-01,戊',
      '内0203,2024-01-05,,己',
    ]);
    // 7 closings by 甲, 乙 and 丙
    const expected = { value: 7 / 3, numerator: 7, denominator: 3, base: 7, interval: null, reason: null };
    expect(value).toMatchObject(expected);
  });

  test('a judge of the same name in another court is another judge', async () => {
    const report = await measured([header, ...times(3, closed('甲')), closed('甲', '内0204')]);
    expect(figureOf(report, 'closures-per-judge')).toMatchObject({ value: 3, denominator: 1 });
    expect(figureOf(report, 'closures-per-judge', 'total')).toMatchObject({ value: 2, numerator: 4, denominator: 2 });
  });

  test('in two files of one court is the same judge', async () => {
    const files = { 'a.csv': [header, closed('甲')], 'b.csv': [header, closed('甲'), closed('乙')] };
    expect(figureOf(await measured(files), 'closures-per-judge')).toMatchObject({ value: 1.5, denominator: 2 });
  });

  test('of every line', async () => {
    const kinds = ['民事一审', '刑事二审', '首次执行', '国家赔偿'].map(
      (kind) => `内0203,${kind},2024-01-05,2024-02-04,甲`,
    );
    const report = await measured(['法院代码,案件类型,立案日期,结案日期,承办法官', ...kinds]);
    expect(figureOf(report, 'closures-per-judge')).toMatchObject({ value: 4 });
  });

  test('nobody named in part: in neither number, and told; the base is all closings', async () => {
    const report = await measured([header, ...times(4, closed('甲')), closed('-')]);
    expect(figureOf(report, 'closures-per-judge')).toMatchObject({ value: 4, numerator: 4, denominator: 1, base: 5 });
    expect(partlyBlank(report, 'closures-per-judge')).toEqual([
      { field: 'judge', courts: [{ code: '内0203', blank: 1, eligible: 5 }] },
    ]);
  });

  test('nobody named at all: missing', async () => {
    expect(await perJudge([closed(''), closed('')])).toMatchObject({
      value: null,
      reason: { code: 'blank-column', args: { field: 'judge', cases: 2 } },
    });
  });

  test('nothing closed: null', async () => {
    expect(await perJudge(['内0203,2024-01-05,,甲'])).toMatchObject({
      value: null,
      denominator: 0,
      base: 0,
      reason: { code: 'empty-denominator' },
    });
  });
});

describe('with the number of judges of a court given', () => {
  const lines = [...times(5, closed('甲')), ...times(2, closed('')), ...times(3, closed('甲', '内0204'))];

  test('all its closings ÷ that number', async () => {
    const value = await perJudge(lines, { judges: { 内0203: 4 } });
    expect(value).toMatchObject({ value: 1.75, numerator: 7, denominator: 4, base: 7, interval: null });
  });

  test('the names are not needed', async () => {
    const report = await measured(['法院代码,立案日期,结案日期', '内0203,2024-01-05,2024-02-04'], {
      judges: { 内0203: 2 },
    });
    expect(figureOf(report, 'closures-per-judge')).toMatchObject({ value: 0.5, reason: null });
  });

  test('other courts count their names, and so does the total until all are given', async () => {
    const some = await measured([header, ...lines], { judges: { 内0203: 4 } });
    expect(figureOf(some, 'closures-per-judge', '内0204')).toMatchObject({ value: 3, denominator: 1 });
    expect(figureOf(some, 'closures-per-judge', 'total')).toMatchObject({ value: 4, numerator: 8, denominator: 2 });
    const all = await measured([header, ...lines], { judges: { 内0203: 4, 内0204: 1 } });
    expect(figureOf(all, 'closures-per-judge', 'total')).toMatchObject({ value: 2, numerator: 10, denominator: 5 });
  });

  test('nothing closed: a true 0', async () => {
    expect(await perJudge(['内0203,2024-01-05,,甲'], { judges: { 内0203: 4 } })).toMatchObject({ value: 0, base: 0 });
  });
});

test('whether there are too few is told by the closings, not by the judges', async () => {
  const judged = { better: 'higher' as const, weight: 1, bands: [{ low: 5, source: 'test' }] };
  const scheme = { ...bare, indicators: { 'closures-per-judge': judged } };
  expect((await perJudge(times(9, closed('甲')), { scheme })).verdict).toBe('too-few');
  expect((await perJudge(times(10, closed('甲')), { scheme })).verdict).toBe('within');
});

test('the number given is that of the whole court: not of one line, not of groups, and that is said', async () => {
  const lines = [
    '法院代码,案件类型,立案日期,结案日期,承办法官',
    ...times(3, '内0203,民事一审,2024-01-05,2024-02-04,甲'),
    '内0203,刑事一审,2024-01-05,2024-02-04,乙',
    '内0204,民事一审,2024-01-05,2024-02-04,丙',
  ];
  const judges = { 内0203: 4 };
  const told = async (asked: Question) => {
    const report = await measured(lines, { judges, ...asked });
    return { value: figureOf(report, 'closures-per-judge'), notices: noticesOf(report, 'judges-by-name'), report };
  };
  const civil = await told({ where: { line: 'civil' } });
  expect(civil.value).toMatchObject({ value: 3, numerator: 3, denominator: 1 });
  expect(civil.notices).toEqual([{ narrowed: true, grouped: false, courts: [] }]);
  const grouped = await told({ by: 'case-type' });
  expect(grouped.value).toMatchObject({ value: 1, numerator: 4, denominator: 4 });
  expect(grouped.report.courts[0]?.groups[0]?.indicators['closures-per-judge']).toMatchObject({ denominator: 1 });
  expect(grouped.notices).toEqual([{ narrowed: false, grouped: true, courts: ['内0204'] }]);
  expect((await told({ judges: { 内0203: 4, 内0204: 1 } })).notices).toEqual([]);
  expect((await told({ judges: {} })).notices).toEqual([]);
});
