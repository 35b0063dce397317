import { describe, expect, test } from 'vitest';
import { figureOf, measured, partlyBlank, type Question } from './measured.ts';

let serial = 0;
const first = (cells: string) => `（2023）内0203民初${++serial}号,${cells}`;

describe('with the filing day of the appeal: appeals filed in the period', () => {
  const header = '案号,立案日期,结案日期,是否上诉,二审立案日期';
  const unappealed = (count: number) => Array.from({ length: count }, () => first('2024-01-05,2024-02-04,否,'));
  const rate = async (lines: string[], asked: Question = {}) =>
    figureOf(await measured([header, ...lines], asked), 'appeal-rate');

  test.each([
    ['2023-12-31', 0],
    ['2024-01-01', 1],
    ['2024-12-31', 1],
    ['2025-01-01', 0],
  ])('filed on %s against a case of the year before: %i of 4', async (filed, numerator) => {
    const report = await measured([header, ...unappealed(4), first(`2023-01-05,2023-06-01,是,${filed}`)]);
    expect(report.bases.appeal).toBe('appeal-filing');
    expect(figureOf(report, 'appeal-rate')).toMatchObject({ value: numerator / 4, numerator, denominator: 4, base: 4 });
  });

  test('up to as-of', async () => {
    const lines = [...unappealed(4), first('2023-01-05,2023-06-01,是,2024-06-30')];
    expect(await rate(lines, { asOf: '2024-06-30' })).toMatchObject({ numerator: 1 });
    expect(await rate(lines, { asOf: '2024-06-29' })).toMatchObject({ numerator: 0 });
  });

  test('the day alone tells of the appeal', async () => {
    expect(await rate([...unappealed(3), first('2024-01-05,2024-02-04,,2024-03-01')])).toMatchObject({
      value: 0.25,
      numerator: 1,
      denominator: 4,
    });
  });

  test('4 of 93, with a Poisson interval (汪清: 服判息诉率 95.70 %)', async () => {
    const appealed = Array.from({ length: 4 }, () => first('2024-01-05,2024-02-04,是,2024-03-01'));
    const { value, interval } = await rate([...unappealed(89), ...appealed]);
    expect(value).toBe(4 / 93);
    // √4.96036471 = 2.22718762; × z = 4.36520752; (5.92072941 ∓ 4.36520752) ÷ 93
    expect(interval?.low).toBeCloseTo(0.0167261, 6);
    expect(interval?.high).toBeCloseTo(0.1106015, 6);
  });

  test('only first instance', async () => {
    const others = ['民终', '执', '民再', '民特'].map(
      (type) => `（2024）内0203${type}1号,2024-01-05,2024-02-04,是,2024-03-01`,
    );
    expect(await rate([...unappealed(2), ...others])).toMatchObject({ value: 0, numerator: 0, denominator: 2 });
  });

  test('appeals without a day are in no numerator, and are told', async () => {
    const report = await measured([
      header,
      ...unappealed(2),
      first('2024-01-05,2024-02-04,是,'),
      first('2024-01-05,2024-02-04,是,2024-03-01'),
    ]);
    expect(figureOf(report, 'appeal-rate')).toMatchObject({ numerator: 1, denominator: 4 });
    expect(partlyBlank(report, 'appeal-rate')).toEqual([
      { field: 'appealFiledOn', courts: [{ code: '内0203', blank: 1, eligible: 2 }] },
    ]);
  });

  test('nobody appealed: a true 0', async () => {
    expect(await rate(unappealed(2))).toMatchObject({ value: 0, reason: null });
  });
});

describe('without it: closed first-instance cases that were appealed', () => {
  const header = '案号,立案日期,结案日期,是否上诉,二审结果';
  const lines = [
    first('2024-01-05,2024-01-05,是,'),
    first('2023-01-05,2024-12-31,是,改判'),
    first('2024-01-05,2024-02-04,否,'),
    first('2024-01-05,2024-02-04,否,'),
    first('2023-01-05,2023-12-31,是,'), // closed before
    first('2024-01-05,2025-01-01,是,'), // closed after
    first('2024-01-05,,是,'), // pending
    '（2024）内0203民终1号,2024-01-05,2024-02-04,是,',
    '（2024）内0203执1号,2024-01-05,2024-02-04,是,',
  ];

  test('a share with a Wilson interval', async () => {
    const report = await measured([header, ...lines]);
    expect(report.bases.appeal).toBe('case-closing');
    const { value, numerator, denominator, interval } = figureOf(report, 'appeal-rate');
    expect([value, numerator, denominator]).toEqual([0.5, 2, 4]);
    expect(((interval?.low ?? 0) + (interval?.high ?? 0)) / 2).toBeCloseTo(0.5, 12);
  });

  test('an outcome implies an appeal', async () => {
    const report = await measured([header, ...lines, first('2024-01-05,2024-02-04,,维持')]);
    expect(figureOf(report, 'appeal-rate')).toMatchObject({ value: 0.6, numerator: 3, denominator: 5 });
  });

  test('blank in every closed case: missing', async () => {
    const report = await measured([header, first('2024-01-05,2024-02-04,,'), first('2024-01-05,2024-02-04,-,')]);
    expect(figureOf(report, 'appeal-rate')).toMatchObject({
      value: null,
      reason: { code: 'blank-column', args: { field: 'appealed', cases: 2 } },
    });
  });

  test('partly blank: counted as no, and told', async () => {
    const report = await measured([header, ...lines, first('2024-01-05,2024-02-04,,')]);
    expect(figureOf(report, 'appeal-rate')).toMatchObject({ value: 0.4, numerator: 2, denominator: 5 });
    expect(partlyBlank(report, 'appeal-rate')).toEqual([
      { field: 'appealed', courts: [{ code: '内0203', blank: 1, eligible: 5 }] },
    ]);
  });

  test('one file without the filing day decides for all', async () => {
    const report = await measured({
      'a.csv': [header, ...lines],
      'b.csv': [
        '案号,立案日期,结案日期,是否上诉,二审立案日期',
        '（2024）内0204民初1号,2024-01-05,2024-02-04,是,2025-01-20',
        '（2024）内0204民初2号,2024-01-05,2024-02-04,是,2025-02-01', // after as-of: not yet
        '（2024）内0204民初3号,2024-01-05,2024-02-04,否,',
      ],
    });
    expect(report.bases.appeal).toBe('case-closing');
    expect(figureOf(report, 'appeal-rate', '内0204')).toMatchObject({ value: 1 / 3, numerator: 1, denominator: 3 });
  });
});

test('no column tells of appeals: missing, and no other court with them', async () => {
  const report = await measured({
    'a.csv': ['案号,立案日期,结案日期,是否上诉', first('2024-01-05,2024-02-04,是')],
    'b.csv': ['案号,立案日期,结案日期', '（2024）内0204民初1号,2024-01-05,2024-02-04'],
  });
  const reason = { code: 'missing-column', args: { fields: ['appealed', 'appealFiledOn'], file: 'b.csv' } };
  expect(figureOf(report, 'appeal-rate', '内0204')).toMatchObject({ value: null, reason });
  expect(figureOf(report, 'appeal-rate', 'total')).toMatchObject({ value: null, reason });
  expect(figureOf(report, 'appeal-rate')).toMatchObject({ value: 1, reason: null });
});

test('a court that never stated the day of an appeal has no rate, unless a flag or an appeal says something', async () => {
  const header = '法院代码,案件类型,立案日期,结案日期,是否上诉,二审立案日期';
  const closed = (flag = '', day = '') => `内0203,民事一审,2023-01-05,2024-02-04,${flag},${day}`;
  const told = async (...lines: string[]) => figureOf(await measured([header, ...lines]), 'appeal-rate');
  expect(await told(closed(), closed())).toMatchObject({
    value: null,
    reason: { code: 'blank-column', args: { field: 'appealFiledOn', cases: 2 } },
  });
  expect(await told(closed('否'), closed())).toMatchObject({ value: 0, denominator: 2 });
  expect(await told(closed('', '2024-03-01'), closed())).toMatchObject({ value: 0.5, numerator: 1 });
  // An appeal against an earlier decision shows that days are stated.
  const earlier = '内0203,民事一审,2023-01-05,2023-12-04,,2023-12-20';
  expect(await told(earlier, closed(), closed())).toMatchObject({ value: 0, denominator: 2 });
});
