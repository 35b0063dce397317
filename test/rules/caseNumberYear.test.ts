import { expect, test } from 'vitest';
import { checkerOf } from './checked.ts';

const check = checkerOf('案号,法院,立案日期');
const numbered = (number: string, filed: string) => check(`${number},昆都仑区,${filed}`);
const filedOn = (filed: string, year: number) => numbered(`（${year}）内0203民初12号`, filed);
const wrong = ['caseNumber case-number-year'];

test.each([
  ['2024-01-01', 2024, []],
  ['2024-12-31', 2024, []],
  // The next year, from 1 December on.
  ['2023-11-30', 2024, wrong],
  ['2023-12-01', 2024, []],
  ['2023-12-31', 2024, []],
  // The year before, up to 31 January.
  ['2025-01-01', 2024, []],
  ['2025-01-31', 2024, []],
  ['2025-02-01', 2024, wrong],
  // Further off, no day is fine.
  ['2022-12-31', 2024, wrong],
  ['2024-01-05', 2022, wrong],
  ['2024-06-15', 2023, wrong],
  ['2024-06-15', 2025, wrong],
  ['2024-12-15', 2023, wrong],
  ['2024-01-15', 2025, wrong],
] as const)('filed on %s under a number of %d', async (filed, year, issues) => {
  expect(await filedOn(filed, year)).toEqual(issues);
});

test('old-style numbers have a year too', async () => {
  expect(await numbered('（2014）昆民一初字第12号', '2014-03-01')).toEqual([]);
  expect(await numbered('（2014）昆民一初字第12号', '2013-12-26')).toEqual([]);
  expect(await numbered('（2014）昆民一初字第12号', '2015-03-01')).toEqual(wrong);
});

test('without a filing day or a number there is nothing to compare', async () => {
  expect(await numbered('（2020）内0203民初12号', '')).toEqual(['filedOn missing-value']);
  expect(await numbered('（2020）内0203民初12号', '待定')).toEqual(['filedOn unreadable-date']);
  expect(await numbered('', '2024-01-05')).toEqual([]);
  expect(await numbered('民初12号', '2024-01-05')).toEqual(['caseNumber unreadable-case-number']);
});

test('a rejected filing day is compared all the same', async () => {
  expect(await numbered('（2024）内0203民初12号', '1979-12-31')).toEqual(['filedOn filed-too-early', ...wrong]);
  expect(await numbered('（2024）内0203民初12号', '2026-03-01')).toEqual(['filedOn date-in-future', ...wrong]);
});
