import { expect, test } from 'vitest';
import type { Asked } from '../documents/reportOf.ts';
import { figureOf, measured } from './measured.ts';

const header = '法院代码,立案日期,结案日期';
const lines = [
  '2023-12-31,2024-01-01', // closed
  '2024-01-01,2024-12-31', // closed
  '2024-05-01,2024-05-31', // closed
  '2024-06-30,2024-08-01', // closed
  '2024-12-31,2025-01-01', // pending
  '2023-01-01,', // pending
  '2024-12-30,', // pending
  '2025-01-01,', // not yet filed
].map((line) => `内0203,${line}`);

const time = async (asked: Partial<Asked>) => figureOf(await measured([header, ...lines], asked), 'disposition-time');

test('pending ÷ closed × days of the period', async () => {
  // 3 ÷ 4 × 366 days of 2024
  expect(await time({})).toMatchObject({
    value: 274.5,
    numerator: 3,
    denominator: 4,
    base: 4,
    interval: null,
    reason: null,
  });
});

test('the days run up to as-of', async () => {
  // 2024-01-01 to 2024-05-31 = 31 + 29 + 31 + 30 + 31 = 152 days; closed 2; pending: filed 2024-01-01 and 2023-01-01
  expect(await time({ asOf: '2024-05-31' })).toMatchObject({ value: 152, numerator: 2, denominator: 2 });
});

test('one day', async () => {
  // Closed on 2024-12-31: 1. Pending at its end: 3.
  expect(await time({ period: '2024-12-31..2024-12-31' })).toMatchObject({ value: 3, numerator: 3, denominator: 1 });
});

test('nothing closed: null, because the denominator is 0', async () => {
  expect(await time({ period: '2024-03' })).toMatchObject({
    value: null,
    denominator: 0,
    reason: { code: 'empty-denominator' },
  });
});

test('nothing pending: 0 days', async () => {
  const report = await measured([header, '内0203,2024-01-05,2024-12-31']);
  expect(figureOf(report, 'disposition-time')).toMatchObject({ value: 0, numerator: 0, denominator: 1 });
});

test('a file without the closing date leaves it without a value', async () => {
  const report = await measured({ 'a.csv': [header, ...lines], 'b.csv': ['法院代码,立案日期', '内0203,2020-01-05'] });
  expect(figureOf(report, 'disposition-time')).toMatchObject({
    value: null,
    reason: { code: 'missing-column', args: { fields: ['closedOn'], file: 'b.csv' } },
  });
});
