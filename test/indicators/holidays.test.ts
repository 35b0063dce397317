import { expect, test } from 'vitest';
import { buildReport, type ReportOptions } from '../../src/documents/report/buildReport.ts';
import { indicators } from '../../src/indicators/registry.ts';
import type { Holidays } from '../../src/timeLimits/holidays.ts';
import { day, tableOf } from '../documents/reportOf.ts';
import { bare, figureOf, noticesOf } from './measured.ts';

/** One case due on 2024-06-15, a Saturday, and closed on the Monday after; one due and pending on that Saturday. */
const lines = [
  '法院代码,适用程序,立案日期,结案日期,扣除天数',
  '内0203,简易,2024-03-15,2024-06-17,',
  '内0203,简易,2024-03-15,,',
];

async function reportWith(given: Pick<ReportOptions, 'holidays'>, asOf: string, rows = lines) {
  const table = await tableOf([{ path: 'a.csv', bytes: rows.join('\n') }], { today: '2025-02-15' });
  return buildReport(table, {
    version: '0.0.0',
    scheme: bare,
    indicators,
    period: '2024',
    asOf: day(asOf),
    today: day('2025-02-15'),
    duplicates: 'first',
    ranking: { within: 'level', by: 'attainment' },
    defaultCaseType: { name: '民事一审', kind: { line: 'civil', instance: 'first' } },
    ...given,
  });
}

const holidays = (years: readonly number[]): Pick<ReportOptions, 'holidays'> => {
  const calendar: Holidays = { years: new Set(years), closed: new Set(), worked: new Set() };
  return { holidays: { holidays: calendar, source: 'days.json' } };
};

test('without a calendar the last day stays where it is, and the report says so', async () => {
  const report = await reportWith({}, '2024-06-17');
  expect(figureOf(report, 'within-limit-rate')).toMatchObject({ value: 0, denominator: 1 });
  expect(figureOf(report, 'statutory-within-limit-rate')).toMatchObject({ value: 0, denominator: 1 });
  expect(figureOf(report, 'overdue-pending-rate')).toMatchObject({ value: 1, denominator: 1 });
  expect(noticesOf(report, 'holidays-ignored')).toEqual([{}]);
});

test('with one it moves to the next working day, of closed and of pending cases', async () => {
  const report = await reportWith(holidays([2024]), '2024-06-17');
  expect(figureOf(report, 'within-limit-rate')).toMatchObject({ value: 1, denominator: 1 });
  expect(figureOf(report, 'statutory-within-limit-rate')).toMatchObject({ value: 1, denominator: 1 });
  expect(figureOf(report, 'overdue-pending-rate')).toMatchObject({ value: 0, denominator: 1 });
  expect(noticesOf(report, 'holidays-counted')).toEqual([{ source: 'days.json' }]);
  const later = await reportWith(holidays([2024]), '2024-06-18');
  expect(figureOf(later, 'overdue-pending-rate')).toMatchObject({ value: 1, denominator: 1 });
});

test('a year that it does not cover: the day stays, and a notice names the year', async () => {
  const report = await reportWith(holidays([2023]), '2024-06-17');
  expect(figureOf(report, 'within-limit-rate')).toMatchObject({ value: 0 });
  expect(noticesOf(report, 'holidays-unknown')).toEqual([{ years: [2024] }]);
});

test('the years of cases that were over before the period matter to nobody', async () => {
  const old = [...lines, '内0203,简易,2021-03-15,2021-04-01,'];
  expect(noticesOf(await reportWith(holidays([2024]), '2024-06-17', old), 'holidays-unknown')).toEqual([]);
  const open = [...lines, '内0203,简易,2021-03-15,,'];
  expect(noticesOf(await reportWith(holidays([2024]), '2024-06-17', open), 'holidays-unknown')).toEqual([
    { years: [2021] },
  ]);
});
