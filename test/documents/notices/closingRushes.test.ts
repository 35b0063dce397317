import { describe, expect, test } from 'vitest';
import { bare, measured, noticesOf, type Question, times } from '../../indicators/measured.ts';
import { header, months } from './monthlyCases.ts';

test('closings-at-month-end: twice what the last five days of the shortest month would give', async () => {
  const lines = (late: number) => [
    ...times(late, '内0203,民事一审,2024-03-01,2024-03-27'),
    ...times(100 - late, '内0203,民事一审,2024-03-01,2024-03-26'),
  ];
  const told = async (late: number) => noticesOf(await measured([header, ...lines(late)]), 'closings-at-month-end');
  expect(await told(36)).toEqual([{ days: 5, courts: [{ code: '内0203', late: 36, closings: 100 }] }]);
  expect(await told(35)).toEqual([]);
});

test('closings-at-month-end: 5 of 28 days are 10 of 28 closings when doubled, no fewer; of 29 closings nothing is said', async () => {
  const closed = (late: number, others: number) =>
    measured([
      header,
      ...times(late, '内0203,民事一审,2024-03-01,2024-03-27'),
      ...times(others, '内0203,民事一审,2024-03-01,2024-03-26'),
    ]);
  expect(noticesOf(await closed(50, 90), 'closings-at-month-end')).toHaveLength(1);
  expect(noticesOf(await closed(49, 91), 'closings-at-month-end')).toEqual([]);
  expect(noticesOf(await closed(14, 21), 'closings-at-month-end')).toHaveLength(1);
  // 13 of 35 are more than twice 6.25, and yet less than 3.29 × √(35 × 5/28 × 23/28) more.
  expect(noticesOf(await closed(13, 22), 'closings-at-month-end')).toEqual([]);
  expect(noticesOf(await closed(30, 0), 'closings-at-month-end')).toHaveLength(1);
  expect(noticesOf(await closed(29, 0), 'closings-at-month-end')).toEqual([]);
});

describe('closings-at-year-end', () => {
  const closedOn10th = (month: string, cases: number) => times(cases, `内0203,民事一审,2024-01-01,2024-${month}-15`);
  const lines = (december: number) => months.flatMap((month) => closedOn10th(month, month === '12' ? december : 20));

  test('twice a month before', async () => {
    expect(noticesOf(await measured([header, ...lines(45)]), 'closings-at-year-end')).toEqual([
      { month: '2024-12', courts: [{ code: '内0203', closings: 45, usual: 20 }] },
    ]);
    expect(noticesOf(await measured([header, ...lines(40)]), 'closings-at-year-end')).toHaveLength(1);
    expect(noticesOf(await measured([header, ...lines(39)]), 'closings-at-year-end')).toEqual([]);
  });

  test('whatever the period, against eleven months: not the December before, and months before the period too', async () => {
    const closed = (month: string, cases: number) => times(cases, `内0203,民事一审,2023-01-01,${month}-15`);
    const counts = months.flatMap((month, at) => closed(`2024-${month}`, month === '12' ? 70 : 20 + at));
    for (const period of ['2024', '2024-H2', '2024-Q4', '2024-12', '2023-12..2024-12', '2024-12-01..2025-01-10']) {
      const report = await measured([header, ...closed('2023-12', 25), ...counts], { period });
      expect(noticesOf(report, 'closings-at-year-end')).toEqual([
        { month: '2024-12', courts: [{ code: '内0203', closings: 70, usual: 25 }] },
      ]);
    }
  });

  test("from the court's first closing on, whatever was filed before; three months at least", async () => {
    const from = (begin: number, asked: Question = {}) =>
      measured(
        [
          header,
          ...times(1, '内0203,民事一审,2019-01-01,'),
          ...closedOn10th('01', 30).map((line) => line.replace('内0203', '内0204')),
          ...months.slice(begin).flatMap((month) => closedOn10th(month, month === '12' ? 60 : 20)),
        ],
        asked,
      );
    for (const period of ['2024', '2024-12']) {
      expect(noticesOf(await from(8, { period }), 'closings-at-year-end')).toMatchObject([{ courts: [{ usual: 20 }] }]);
      expect(noticesOf(await from(9, { period }), 'closings-at-year-end')).toEqual([]);
    }
  });

  test('months without a closing count where there was one before', async () => {
    const lines = [
      ...times(1, '内0203,民事一审,2019-01-01,2019-02-01'),
      ...closedOn10th('11', 22),
      ...closedOn10th('12', 30),
    ];
    expect(noticesOf(await measured([header, ...lines]), 'closings-at-year-end')).toEqual([
      { month: '2024-12', courts: [{ code: '内0203', closings: 30, usual: 2 }] },
    ]);
    expect(noticesOf(await measured([header, ...lines.slice(0, -1)]), 'closings-at-year-end')).toEqual([]);
  });

  test('twice as many in a few months of few closings may be chance', async () => {
    // 30 against 15: 15 ÷ √(18.75 × 4/3) = 3.0 with three months before, 15 ÷ √(16.25 × 12/11) = 3.6 with eleven.
    const from = (begin: number) =>
      measured([header, ...months.slice(begin).flatMap((month) => closedOn10th(month, month === '12' ? 30 : 15))]);
    expect(noticesOf(await from(8), 'closings-at-year-end')).toEqual([]);
    expect(noticesOf(await from(0), 'closings-at-year-end')).toHaveLength(1);
  });

  test('the year ends where the calendar says', async () => {
    const scheme = { ...bare, calendar: { yearStartMonth: 12, monthStartDay: 1 } };
    const asked = { scheme, period: '2024' };
    const november = months.flatMap((month) => closedOn10th(month, month === '11' ? 60 : 20));
    expect(noticesOf(await measured([header, ...november], asked), 'closings-at-year-end')).toMatchObject([
      { month: '2024-11' },
    ]);
    expect(noticesOf(await measured([header, ...lines(60)], asked), 'closings-at-year-end')).toEqual([]);
  });
});
