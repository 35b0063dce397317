import { describe, expect, test } from 'vitest';
import { isoOf } from '../../src/calendar/day.ts';
import { bare, measured, noticesOf, times } from '../indicators/measured.ts';
import { day } from './reportOf.ts';

const header = '法院代码,案件类型,立案日期,结案日期';
const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** So many cases of a court filed on the tenth of a month and closed so many days later. */
const filed = (month: string, cases: number, took = 12, court = '内0203') =>
  times(cases, `${court},民事一审,${month}-10,${isoOf(day(`${month}-10`) + took)}`);

/** A year of even months, but for those given. */
const year = (counts: Readonly<Record<string, number>>, usual = 40) =>
  months.flatMap((month) => filed(`2024-${month}`, counts[month] ?? usual));

const watched = ['few-filings', 'few-closings', 'closings-at-month-end', 'closings-at-year-end', 'durations-jump'];

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

test('closings-at-month-end: twice what the last five days of the shortest month would give', async () => {
  const lines = (late: number) => [
    ...times(late, '内0203,民事一审,2024-03-01,2024-03-27'),
    ...times(100 - late, '内0203,民事一审,2024-03-01,2024-03-26'),
  ];
  const told = async (late: number) => noticesOf(await measured([header, ...lines(late)]), 'closings-at-month-end');
  expect(await told(36)).toEqual([{ days: 5, courts: [{ code: '内0203', late: 36, closings: 100 }] }]);
  expect(await told(35)).toEqual([]);
});

describe('closings-at-year-end', () => {
  const closedOn10th = (month: string, cases: number) => times(cases, `内0203,民事一审,2024-01-01,2024-${month}-15`);
  const lines = (december: number) => months.flatMap((month) => closedOn10th(month, month === '12' ? december : 20));

  test('twice a month before', async () => {
    expect(noticesOf(await measured([header, ...lines(45)]), 'closings-at-year-end')).toEqual([
      { month: '2024-12', courts: [{ code: '内0203', closings: 45, usual: 20 }] },
    ]);
    expect(noticesOf(await measured([header, ...lines(39)]), 'closings-at-year-end')).toEqual([]);
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

test('durations-jump: against the closings of the three months before', async () => {
  const lines = ['04', '05', '06', '07'].flatMap((month) => [
    ...filed(`2024-${month}`, 20, month === '07' ? 16 : 8),
    ...filed(`2024-${month}`, 20, month === '07' ? 20 : 12),
  ]);
  expect(noticesOf(await measured([header, ...lines]), 'durations-jump')).toEqual([
    { courts: [{ code: '内0203', months: [{ month: '2024-07', days: 18, usual: 10, closings: 40 }] }] },
  ]);
});

test('courts stand in the order of their codes, and total nothing', async () => {
  const lines = ['内0204', '内0203'].flatMap((court) =>
    months.flatMap((month) => filed(`2024-${month}`, month === '05' ? 3 : 40, 12, court)),
  );
  const [told] = noticesOf(await measured([header, ...lines]), 'few-filings');
  expect((told as { courts: { code: string }[] }).courts.map(({ code }) => code)).toEqual(['内0203', '内0204']);
});
