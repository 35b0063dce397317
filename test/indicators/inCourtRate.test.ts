import { describe, expect, test } from 'vitest';
import { figureOf, measured, partlyBlank, times } from './measured.ts';

const header = '法院代码,案件类型,立案日期,结案日期,结案方式,是否当庭宣判';
const first = (cells: string) => `民事一审,2024-01-05,2024-02-04,${cells}`;
const rate = async (...lines: string[]) =>
  figureOf(await measured([header, ...lines.map((line) => `内0203,${line}`)]), 'in-court-rate');

test.each([
  ['判决', 2],
  ['裁定', 2],
  ['裁定驳回起诉', 2],
  ['调解', 1],
  ['撤诉', 1],
  ['移送', 1],
  ['', 1],
])('closed by %s: %i cases that could have been pronounced in court', async (method, denominator) => {
  const value = await rate(first(`${method},是`), first('判决,否'));
  expect(value).toMatchObject({ value: (denominator - 1) / denominator, denominator, base: denominator });
});

test('first-instance closings of the period, of every line', async () => {
  const value = await rate(
    '刑事一审,2023-01-05,2024-01-01,判决,是', // on the first day
    '行政一审,2024-01-05,2024-12-31,判决,否', // on the last day
    first('判决,是'),
    '民事一审,2024-01-05,2025-01-01,判决,是',
    '民事一审,2023-01-05,2023-12-31,判决,是',
    '民事二审,2024-01-05,2024-02-04,判决,是',
    '民事再审,2024-01-05,2024-02-04,判决,是',
  );
  expect(value).toMatchObject({ value: 2 / 3, numerator: 2, denominator: 3 });
});

test('nobody whose case was decided: null; one that was not pronounced in court: a true 0', async () => {
  expect(await rate(first('调解,是'))).toMatchObject({ value: null, reason: { code: 'empty-denominator' } });
  expect(await rate(first('判决,否'))).toMatchObject({ value: 0, denominator: 1, reason: null });
});

test('a file without the flag matters only with a judgment or a ruling', async () => {
  const full = [header, `内0203,${first('判决,是')}`];
  const other = (method: string) => ['法院代码,立案日期,结案日期,结案方式', `内0203,2024-01-05,2024-02-04,${method}`];
  const mediated = await measured({ 'a.csv': full, 'b.csv': other('调解') });
  expect(figureOf(mediated, 'in-court-rate')).toMatchObject({ value: 1, denominator: 1 });
  const decided = await measured({ 'a.csv': full, 'b.csv': other('判决') });
  expect(figureOf(decided, 'in-court-rate')).toMatchObject({
    value: null,
    reason: { code: 'missing-column', args: { fields: ['pronouncedInCourt'], file: 'b.csv' } },
  });
});

describe('blanks', () => {
  test('of the flag in all of them, of the method in all closings: missing', async () => {
    expect(await rate(first('判决,'), first('调解,是'))).toMatchObject({
      value: null,
      reason: { code: 'blank-column', args: { field: 'pronouncedInCourt', cases: 1 } },
    });
    expect(await rate(first(',是'), first(',否'))).toMatchObject({
      value: null,
      reason: { code: 'blank-column', args: { field: 'closingMethod', cases: 2 } },
    });
  });

  test('in part: counted as no, and told', async () => {
    const lines = [...times(3, first('判决,是')), first('判决,'), first(',是')].map((line) => `内0203,${line}`);
    const report = await measured([header, ...lines]);
    expect(figureOf(report, 'in-court-rate')).toMatchObject({ value: 0.75, numerator: 3, denominator: 4 });
    expect(partlyBlank(report, 'in-court-rate')).toEqual([
      { field: 'closingMethod', courts: [{ code: '内0203', blank: 1, eligible: 5 }] },
      { field: 'pronouncedInCourt', courts: [{ code: '内0203', blank: 1, eligible: 4 }] },
    ]);
  });
});
