import { expect, test } from 'vitest';
import { figureOf, measured, type Question } from './measured.ts';

const header = '法院代码,立案日期,结案日期';
const age = async (lines: readonly string[], asked: Question = {}) =>
  figureOf(await measured([header, ...lines.map((line) => `内0203,${line}`)], asked), 'median-pending-age');

const lines = [
  '2023-12-31,', // 366 days on 2024-12-31
  '2024-12-01,2025-01-01', // 30, closed the day after M
  '2024-12-31,', // 0
  '2024-01-01,2024-12-31', // closed on M
  '2025-01-01,', // not yet filed
];

test('the middle one of 0, 30 and 366 days', async () => {
  expect(await age(lines)).toMatchObject({
    value: 30,
    numerator: null,
    denominator: null,
    base: 3,
    interval: null,
    reason: null,
  });
});

test('half way between the two in the middle of an even number', async () => {
  // 0, 7, 30, 366
  expect(await age([...lines, '2024-12-24,'])).toMatchObject({ value: 18.5, base: 4 });
});

test('on as-of where that is earlier', async () => {
  // 2024-06-30: 182 days since 2023-12-31, 181 since 2024-01-01
  expect(await age(lines, { asOf: '2024-06-30' })).toMatchObject({ value: 181.5, base: 2 });
});

test('one case: its age; filed on M: 0', async () => {
  expect(await age(['2024-12-31,'])).toMatchObject({ value: 0, base: 1, reason: null });
});

test('nobody pending: null', async () => {
  expect(await age(['2024-01-01,2024-12-31', '2025-01-01,'])).toMatchObject({
    value: null,
    base: 0,
    reason: { code: 'empty-denominator' },
  });
});
