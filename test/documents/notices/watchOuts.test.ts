import { describe, expect, test } from 'vitest';
import { bare, measured, noticesOf } from '../../indicators/measured.ts';
import { filed, header, months, watched, year } from './monthlyCases.ts';

describe('few-filings', () => {
  test('a month with far fewer than the three before and the three after is told with its numbers', async () => {
    const report = await measured([header, ...year({ '05': 4 })]);
    expect(noticesOf(report, 'few-filings')).toEqual([
      { courts: [{ code: '内0203', months: [{ month: '2024-05', count: 4, usual: 40 }] }] },
    ]);
  });

  test('even months draw nothing', async () => {
    const { notices } = await measured([header, ...year({})]);
    expect(notices.filter(({ code }) => watched.includes(code))).toEqual([]);
  });

  test('half as many is not far fewer, and in a small court few are chance', async () => {
    expect(noticesOf(await measured([header, ...year({ '05': 20 })]), 'few-filings')).toEqual([]);
    expect(noticesOf(await measured([header, ...year({ '05': 0 }, 3)]), 'few-filings')).toEqual([]);
  });

  test('a list that begins thinly, or grows, is no gap', async () => {
    const growing = Object.fromEntries(months.map((month, index) => [month, 2 ** Math.min(index, 8)]));
    expect(noticesOf(await measured([header, ...year(growing)]), 'few-filings')).toEqual([]);
  });

  test('the second month has one before it, which is no usual; the third has two', async () => {
    const from = (begin: number, few: string) =>
      months.slice(begin).flatMap((month) => filed(`2024-${month}`, month === few ? 4 : 40));
    expect(noticesOf(await measured([header, ...from(2, '04')]), 'few-filings')).toEqual([]);
    expect(noticesOf(await measured([header, ...from(2, '05')]), 'few-filings')).toEqual([
      { courts: [{ code: '内0203', months: [{ month: '2024-05', count: 4, usual: 40 }] }] },
    ]);
    // A case of long ago is the first one: months without any count as such.
    const old = filed('2015-03', 1);
    expect(noticesOf(await measured([header, ...old, ...from(2, '04')]), 'few-filings')).toEqual([
      { courts: [{ code: '内0203', months: [{ month: '2024-04', count: 4, usual: 160 / 6 }] }] },
    ]);
  });

  test('January and February are slow in every year: a quarter is not far fewer, less is', async () => {
    const lines = (january: number, february: number) => [
      ...months.slice(6).flatMap((month) => filed(`2023-${month}`, 40)),
      ...year({ '01': january, '02': february }),
    ];
    const told = async (...counts: [number, number]) =>
      noticesOf(await measured([header, ...lines(...counts)]), 'few-filings');
    expect(await told(10, 40)).toEqual([]);
    expect(await told(9, 40)).toMatchObject([{ courts: [{ months: [{ month: '2024-01', count: 9, usual: 40 }] }] }]);
    expect(await told(40, 10)).toEqual([]);
    expect(await told(40, 9)).toMatchObject([{ courts: [{ months: [{ month: '2024-02', count: 9, usual: 40 }] }] }]);
  });

  test('March is no slow month', async () => {
    expect(noticesOf(await measured([header, ...year({ '03': 12 })]), 'few-filings')).toHaveLength(1);
  });

  test('so is the first month of a statistical year, wherever it lies', async () => {
    const lines = [header, ...year({ '10': 12 })];
    const told = async (yearStartMonth: number) => {
      const scheme = { ...bare, calendar: { yearStartMonth, monthStartDay: 1 } };
      return noticesOf(await measured(lines, { scheme, period: '2024-04..2024-12' }), 'few-filings');
    };
    expect(await told(1)).toHaveLength(1);
    expect(await told(9)).toHaveLength(1);
    expect(await told(10)).toEqual([]);
  });

  test('the last month over by as-of is held against those before it; one not over is not looked at', async () => {
    const lines = [header, ...year({ '10': 3, '11': 3, '12': 3 })];
    const asOf = '2024-10-31';
    expect(noticesOf(await measured(lines, { asOf }), 'few-filings')).toEqual([
      { courts: [{ code: '内0203', months: [{ month: '2024-10', count: 3, usual: 40 }] }] },
    ]);
    expect(noticesOf(await measured(lines, { asOf: '2024-10-30' }), 'few-filings')).toEqual([]);
  });

  test('only months of the period are told; those around it are looked at', async () => {
    const lines = [header, ...year({ '05': 4 })];
    expect(noticesOf(await measured(lines, { period: '2024-05' }), 'few-filings')).toHaveLength(1);
    expect(noticesOf(await measured(lines, { period: '2024-06' }), 'few-filings')).toEqual([]);
  });
});

test('few-closings: by the month of closing', async () => {
  const early = (month: string, cases: number) => filed(month, cases, 5);
  const lines = months.flatMap((month) => early(`2024-${month}`, month === '06' ? 2 : 30));
  expect(noticesOf(await measured([header, ...lines]), 'few-closings')).toEqual([
    { courts: [{ code: '内0203', months: [{ month: '2024-06', count: 2, usual: 30 }] }] },
  ]);
});

test('a month says the same in every period that holds it', async () => {
  const lines = [header, ...months.flatMap((month, at) => filed(`2024-${month}`, month === '07' ? 5 : 30 + at))];
  const usual = (33 + 34 + 35 + 37 + 38 + 39) / 6;
  for (const period of ['2024', '2024-H2', '2024-Q3', '2024-07', '2024-07..2024-12']) {
    expect(noticesOf(await measured(lines, { period }), 'few-filings')).toEqual([
      { courts: [{ code: '内0203', months: [{ month: '2024-07', count: 5, usual }] }] },
    ]);
  }
});

test('courts stand in the order of their codes, and total nothing', async () => {
  const lines = ['内0204', '内0203'].flatMap((court) =>
    months.flatMap((month) => filed(`2024-${month}`, month === '05' ? 3 : 40, 12, court)),
  );
  const [told] = noticesOf(await measured([header, ...lines]), 'few-filings');
  expect((told as { courts: { code: string }[] }).courts.map(({ code }) => code)).toEqual(['内0203', '内0204']);
});
