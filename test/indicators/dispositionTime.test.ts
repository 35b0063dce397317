import { describe, expect, test } from 'vitest';
import { bare, figureOf, measured, type Question } from './measured.ts';

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

const time = async (asked: Question) => figureOf(await measured([header, ...lines], asked), 'disposition-time');

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

describe('a scheme that counts a whole year as 365 days', () => {
  const scheme = { ...bare, yearDays: 365 };

  test('does so in a leap year, however the year is written', async () => {
    // 3 ÷ 4 × 365
    for (const period of ['2024', '2024-01..2024-12', '2024-01-01..2024-12-31']) {
      expect(await time({ scheme, period })).toMatchObject({ value: 273.75, numerator: 3, denominator: 4 });
    }
  });

  test('takes the days of a part of a year as they are', async () => {
    expect(await time({ scheme, asOf: '2024-05-31' })).toMatchObject({ value: 152 });
    // 2024-H1: 182 days; 3 pending (2024-01-01, 2024-06-30, 2023-01-01), closed on 2024-01-01 and 2024-05-31
    expect(await time({ scheme, period: '2024-H1' })).toMatchObject({ value: 273, numerator: 3, denominator: 2 });
    // Two days short of the year: 364 days; closed 3; pending 2024-01-01 and 2023-01-01
    const eve = { value: (2 * 364) / 3, numerator: 2, denominator: 3 };
    expect(await time({ scheme, asOf: '2024-12-29' })).toMatchObject(eve);
  });

  test('two whole years are twice as many days', async () => {
    const both = await time({ scheme, period: '2023-01..2024-12' });
    expect(both?.value).toBe(((both?.numerator ?? 0) * 730) / (both?.denominator ?? 0));
    expect(both?.numerator).toBeGreaterThan(0);
    const days = (await time({ scheme, period: '2023-02..2024-12' }))?.value ?? 0;
    expect(days).not.toBe(both?.value);
  });

  test('means the year of its own calendar', async () => {
    const inDecember = { ...scheme, calendar: { yearStartMonth: 12, monthStartDay: 1 } };
    // 2023-12-01 to 2024-11-30: closed on 01-01, 05-31 and 08-01; pending 2024-01-01 and 2023-01-01
    expect(await time({ scheme: inDecember })).toMatchObject({ value: (2 * 365) / 3, numerator: 2, denominator: 3 });
    const calendarYear = '2024-01-01..2024-12-31';
    expect(await time({ scheme: inDecember, period: calendarYear })).toMatchObject({ value: 274.5 });
  });
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
