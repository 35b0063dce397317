import { describe, expect, test } from 'vitest';
import { bare, figureOf, measured, type Question } from './measured.ts';

const quarter: Question = { period: '2024-Q1' };
const evenness = async (closings: readonly string[], asked: Question = quarter) => {
  const lines = closings.map((closed) => `内0203,2023-12-01,${closed}`);
  return figureOf(await measured(['法院代码,立案日期,结案日期', ...lines], asked), 'closing-evenness');
};

describe('over the months of a quarter', () => {
  test('the same in each: 1', async () => {
    expect(await evenness(['2024-01-01', '2024-02-29', '2024-03-31'])).toMatchObject({
      value: 1,
      numerator: null,
      denominator: null,
      base: 3,
      interval: null,
      reason: null,
    });
  });

  test('all in one: 0', async () => {
    expect(await evenness(['2024-02-01', '2024-02-29', '2024-02-15'])).toMatchObject({ value: 0, base: 3 });
    expect(await evenness(['2024-03-31'])).toMatchObject({ value: 0, base: 1 });
  });

  test('2, 1 and 1', async () => {
    // Σ│p − 1/3│ = 1/6 + 1/12 + 1/12 = 1/3; 1 − 1/3 × 3 ÷ 4 = 3/4
    const closings = ['2024-01-01', '2024-01-31', '2024-02-01', '2024-03-01'];
    expect(await evenness(closings)).toMatchObject({ value: 0.75, base: 4 });
  });

  test('closings outside it do not count', async () => {
    const outside = ['2023-12-31', '2024-04-01', ''];
    expect(await evenness(['2024-01-01', '2024-02-01', '2024-03-01', ...outside])).toMatchObject({ value: 1, base: 3 });
  });
});

test('over a year: two months of twelve', async () => {
  // Σ│p − 1/12│ = 2 × 5/12 + 10 × 1/12 = 5/3; 1 − 5/3 × 12 ÷ 22 = 1/11
  const { value } = await evenness(['2024-01-01', '2024-12-31'], {});
  expect(value).toBeCloseTo(1 / 11, 12);
});

describe('only months that lie wholly in the period up to M', () => {
  test('as-of inside a month leaves it out, though its closings are in the base', async () => {
    // January 2, February 1: Σ│p − 1/2│ = 1/3; 1 − 1/3 × 2 ÷ 2 = 2/3
    const closings = ['2024-01-01', '2024-01-31', '2024-02-29', '2024-03-01', '2024-03-30'];
    const { value, base } = await evenness(closings, { ...quarter, asOf: '2024-03-30' });
    expect(value).toBeCloseTo(2 / 3, 12);
    expect(base).toBe(5);
    // On the month's last day it is whole: 2, 1, 2 → Σ│p − 1/3│ = 1/15 + 2/15 + 1/15 = 4/15; 1 − 4/15 × 3/4
    const whole = await evenness(closings, { ...quarter, asOf: '2024-03-31' });
    expect(whole.value).toBeCloseTo(0.8, 12);
  });

  test('a period of days that cuts months', async () => {
    const period = '2024-01-15..2024-04-10';
    const closings = ['2024-01-20', '2024-01-21', '2024-02-10', '2024-03-10', '2024-04-05'];
    expect(await evenness(closings, { period })).toMatchObject({ value: 1, base: 5 });
  });

  test('months from the 21st to the 20th', async () => {
    const scheme = { ...bare, calendar: { yearStartMonth: 1, monthStartDay: 21 } };
    const asked = { scheme, period: '2024-02..2024-03' }; // 2024-01-21 to 2024-03-20
    expect(await evenness(['2024-02-20', '2024-02-21'], asked)).toMatchObject({ value: 1, base: 2 });
    expect(await evenness(['2024-02-21', '2024-03-20'], asked)).toMatchObject({ value: 0, base: 2 });
  });
});

describe('null', () => {
  test.each([
    ['2024-03', 1],
    ['2024-01-15..2024-03-15', 1],
    ['2024-01-15..2024-02-28', 0],
  ])('%s: fewer than two whole months', async (period, months) => {
    expect(await evenness(['2024-02-15', '2024-03-15'], { period })).toMatchObject({
      value: null,
      reason: { code: 'too-few-months', args: { months } },
    });
  });

  test('nothing closed', async () => {
    expect(await evenness(['', '2024-04-01'])).toMatchObject({
      value: null,
      base: 0,
      reason: { code: 'empty-denominator' },
    });
  });

  test('nothing closed in a whole month', async () => {
    expect(await evenness(['2024-01-20', '2024-04-05'], { period: '2024-01-15..2024-04-10' })).toMatchObject({
      value: null,
      base: 2,
      reason: { code: 'empty-denominator' },
    });
  });
});
