import { describe, expect, test } from 'vitest';
import { figureOf, measured, type Question } from './measured.ts';

const header = '法院代码,立案日期,结案日期';
const rate = async (lines: readonly string[], asked: Question = {}) =>
  figureOf(await measured([header, ...lines.map((line) => `内0203,${line}`)], asked), 'long-pending-rate');

describe('exactly twelve months on M is not over them, one day more is', () => {
  test.each([
    ['2023-12-31', '2024-12-31', 0],
    ['2023-12-30', '2024-12-31', 1],
    ['2023-06-15', '2024-06-15', 0],
    ['2023-06-15', '2024-06-16', 1],
    ['2023-02-28', '2024-02-28', 0],
    ['2023-02-28', '2024-02-29', 1], // the same-numbered day, not the end of February
  ])('filed on %s, M %s: %i', async (filed, asOf, numerator) => {
    expect(await rate([`${filed},`], { asOf })).toMatchObject({ value: numerator, numerator, denominator: 1, base: 1 });
  });

  test.each([
    ['2024-02-28', '2025-02-28', 0],
    ['2024-02-29', '2025-02-28', 0], // no 29 February 2025
    ['2024-02-28', '2025-03-01', 1],
    ['2024-02-29', '2025-03-01', 1],
    ['2024-03-01', '2025-03-01', 0],
  ])('over a leap day: filed on %s, M %s: %i', async (filed, asOf, numerator) => {
    expect(await rate([`${filed},`], { asOf, period: '2025', today: '2025-06-30' })).toMatchObject({ numerator });
  });
});

test('over the docket, closed cases among it', async () => {
  const value = await rate([
    '2020-01-01,', // pending, old
    '2022-01-01,2025-01-01', // pending on M, old
    '2023-12-31,', // pending
    '2022-01-01,2024-12-31', // closed on M, old
    '2024-05-01,2024-06-01', // closed
    '2020-01-01,2023-12-31', // closed before: no part of the docket
    '2025-01-01,', // not yet filed
  ]);
  expect(value).toMatchObject({ value: 0.4, numerator: 2, denominator: 5, base: 5, reason: null });
});

test('nobody on the docket: null', async () => {
  expect(await rate(['2025-01-01,'])).toMatchObject({ value: null, reason: { code: 'empty-denominator' } });
});

test('one case, pending but young: a true 0', async () => {
  expect(await rate(['2024-12-31,'])).toMatchObject({ value: 0, numerator: 0, denominator: 1, reason: null });
});
