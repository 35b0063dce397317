import { describe, expect, test } from 'vitest';
import { figureOf, measured, noticesOf, partlyBlank, type Question } from './measured.ts';

const header = '案号,立案日期,结案日期,是否上诉,二审立案日期,二审结果,二审结案日期';
let serial = 0;
/** A civil first-instance case of the court; cells from the filing date on. */
const first = (cells: string) => `（2023）内0203民初${++serial}号,${cells}`;
const unappealed = (count: number) => Array.from({ length: count }, () => first('2024-01-05,2024-02-04,否,,,'));
const rate = async (lines: string[], asked: Question = {}) =>
  figureOf(await measured([header, ...lines], asked), 'reversal-rate');

describe('by the closing day of the appeal (the period method)', () => {
  test.each([
    ['2023-12-31', 0],
    ['2024-01-01', 1],
    ['2024-12-31', 1],
    ['2025-01-01', 0],
  ])('an appeal decided on %s: %i', async (decided, numerator) => {
    const lines = [...unappealed(4), first(`2023-01-05,2023-06-01,是,2023-07-01,改判,${decided}`)];
    expect(await rate(lines)).toMatchObject({ value: numerator / 4, numerator, denominator: 4, base: 4 });
  });

  test('M is as-of where that is earlier', async () => {
    const lines = [...unappealed(4), first('2023-01-05,2023-06-01,是,2023-07-01,改判,2024-06-30')];
    expect(await rate(lines, { asOf: '2024-06-30' })).toMatchObject({ numerator: 1, denominator: 4 });
    expect(await rate(lines, { asOf: '2024-06-29' })).toMatchObject({ numerator: 0, denominator: 4 });
  });

  test('of the outcomes only 改判 and 发回重审 count', async () => {
    const outcomes = ['改判', '部分改判', '发回重审', '维持', '指令审理', '调解', '撤回上诉', '按撤回上诉处理', '其他'];
    const lines = outcomes.map((outcome) => first(`2024-01-05,2024-02-04,是,2024-03-01,${outcome},2024-05-01`));
    // 3 of 9
    expect(await rate(lines)).toMatchObject({ value: 1 / 3, numerator: 3, denominator: 9 });
  });

  test('has a Poisson interval: the appeals are not those of the closings', async () => {
    const reversed = Array.from({ length: 10 }, () => first('2023-01-05,2023-06-01,是,2023-07-01,改判,2024-03-01'));
    // 10 events over 5 closings: (11.92072941 ∓ 6.48874330) ÷ 5
    const { value, interval } = await rate([...unappealed(5), ...reversed]);
    expect(value).toBe(2);
    expect(interval?.low).toBeCloseTo(1.0863972, 6);
    expect(interval?.high).toBeCloseTo(3.6818945, 6);
  });

  test('second instance, enforcement and retrial are in neither part', async () => {
    const lines = [
      ...unappealed(2),
      '（2024）内0203民终1号,2024-01-05,2024-02-04,是,2024-02-10,改判,2024-03-01',
      '（2024）内0203执1号,2024-01-05,2024-02-04,是,2024-02-10,改判,2024-03-01',
      '（2024）内0203民再1号,2024-01-05,2024-02-04,是,2024-02-10,改判,2024-03-01',
      '（2024）内0203刑初1号,2024-01-05,2024-02-04,是,2024-02-10,发回重审,2024-03-01',
    ];
    expect(await rate(lines)).toMatchObject({ numerator: 1, denominator: 3 });
  });

  test('nobody appealed: a true 0', async () => {
    expect(await rate(unappealed(3))).toMatchObject({ value: 0, numerator: 0, denominator: 3, reason: null });
  });

  test('nobody closed at first instance: null', async () => {
    const lines = [first('2024-01-05,2025-01-04,,,,'), first('2023-01-05,2023-06-01,是,2023-07-01,改判,2024-03-01')];
    expect(await rate(lines)).toMatchObject({
      value: null,
      numerator: 1,
      denominator: 0,
      reason: { code: 'empty-denominator' },
    });
  });
});

describe('outcomes without a day', () => {
  const undated = first('2024-01-05,2024-02-04,是,2024-03-01,改判,');
  const dated = first('2024-01-05,2024-02-04,是,2024-03-01,发回重审,2024-05-01');

  test('are in no numerator, and a notice counts them', async () => {
    const report = await measured([header, ...unappealed(2), undated, dated]);
    expect(figureOf(report, 'reversal-rate')).toMatchObject({ value: 0.25, numerator: 1, denominator: 4 });
    expect(noticesOf(report, 'appeal-outcome-undated')).toEqual([{ cases: 1 }]);
  });

  test('no notice where all have one', async () => {
    expect(noticesOf(await measured([header, dated]), 'appeal-outcome-undated')).toEqual([]);
  });

  test('all of them: the column is missing for this court', async () => {
    expect(await rate([...unappealed(2), undated])).toMatchObject({
      value: null,
      reason: { code: 'blank-column', args: { field: 'appealClosedOn', cases: 1 } },
    });
  });
});

describe('blank outcomes', () => {
  const waiting = () => first('2024-01-05,2024-02-04,是,2024-03-01,,');
  const upheld = () => first('2024-01-05,2024-02-04,是,2024-03-01,维持,2024-05-01');

  test('of all who appealed: the column is missing for this court', async () => {
    expect(await rate([...unappealed(2), waiting()])).toMatchObject({
      value: null,
      reason: { code: 'blank-column', args: { field: 'appealOutcome', cases: 1 } },
    });
  });

  test('of some: counted as no, and told', async () => {
    const report = await measured([header, ...unappealed(2), waiting(), upheld()]);
    expect(figureOf(report, 'reversal-rate')).toMatchObject({ value: 0, denominator: 4 });
    expect(partlyBlank(report, 'reversal-rate')).toEqual([
      { field: 'appealOutcome', courts: [{ code: '内0203', blank: 1, eligible: 2 }] },
    ]);
  });
});
