import { describe, expect, test } from 'vitest';
import { figureOf, measured, noticesOf, times } from './measured.ts';

const header = '法院代码,案件类型,适用程序,立案日期,结案日期,扣除天数,延长天数,法定审限';
const ids = ['within-limit-rate', 'statutory-within-limit-rate'] as const;
/** Long enough for limits that end in the February after. */
const asked = { period: '2024-01-01..2025-05-31', asOf: '2025-05-31', today: '2025-06-30' };

async function rates(...lines: string[]) {
  const report = await measured([header, ...lines.map((line) => `内0203,${line}`)], asked);
  return ids.map((id) => figureOf(report, id));
}

describe('closed on the due day is in time, the day after is not', () => {
  test.each([
    // kind, filed, due day, the day after
    ['民事一审,普通,2024-01-05', '2024-07-05', '2024-07-06'], // 6 months
    ['民事一审,普通,2024-08-31', '2025-02-28', '2025-03-01'], // no 31 February
    ['民事一审,普通,2023-08-31', '2024-02-29', '2024-03-01'], // a leap year
    ['民事一审,普通,2024-02-29', '2024-08-29', '2024-08-30'], // same-numbered day, not the month's last
    ['民事一审,由简转普,2024-01-05', '2024-07-05', '2024-07-06'],
    ['民事一审,简易,2024-01-31', '2024-04-30', '2024-05-01'], // 3 months
    ['民事一审,速裁,2024-01-05', '2024-04-05', '2024-04-06'],
    ['民事一审,小额诉讼,2023-12-31', '2024-02-29', '2024-03-01'], // 2 months
    ['刑事一审,普通,2024-01-05', '2024-04-05', '2024-04-06'], // 2 to 3 months: the longer
    ['刑事一审,简易,2024-01-05', '2024-02-19', '2024-02-20'], // 45 days: 26 in January, 19 in February
    ['刑事一审,速裁,2024-01-05', '2024-01-20', '2024-01-21'], // 15 days
    ['行政一审,普通,2024-01-05', '2024-07-05', '2024-07-06'],
    ['行政一审,简易,2024-01-05', '2024-02-19', '2024-02-20'],
    ['民事二审,,2024-01-05', '2024-04-05', '2024-04-06'], // needs no procedure
    ['刑事二审,,2024-01-05', '2024-03-05', '2024-03-06'],
    ['行政二审,,2024-01-05', '2024-04-05', '2024-04-06'],
    ['首次执行,,2024-01-05', '2024-07-05', '2024-07-06'],
  ])('%s: %s', async (filed, due, after) => {
    const inTime = { value: 1, numerator: 1, denominator: 1, base: 1, reason: null };
    for (const rate of await rates(`${filed},${due},,,`)) expect(rate).toMatchObject(inTime);
    for (const rate of await rates(`${filed},${after},,,`)) expect(rate).toMatchObject({ value: 0, denominator: 1 });
  });
});

describe('what the law sets no limit for is no part of the denominator', () => {
  test.each(['民事一审,', '执行保全,', '破产,', '民事一审,看不懂'])('%s', async (kind) => {
    for (const rate of await rates(`${kind},2024-01-05,2024-02-04,,,`)) {
      expect(rate).toMatchObject({ value: null, denominator: 0, reason: { code: 'empty-denominator' } });
    }
    for (const rate of await rates(`${kind},2024-01-05,2024-02-04,,,`, '民事一审,简易,2024-01-05,2024-02-04,,,')) {
      expect(rate).toMatchObject({ value: 1, denominator: 1 });
    }
  });
});

test('days deducted and days extended move the due day; the bare statutory one stays', async () => {
  // Due on 2024-07-05, and 10 + 5 days later on 2024-07-20.
  const ordinary = '民事一审,普通,2024-01-05';
  const moved = await rates(`${ordinary},2024-07-20,10,5,`, `${ordinary},2024-07-05,10,5,`);
  expect(moved).toMatchObject([{ value: 1 }, { value: 0.5, numerator: 1, denominator: 2 }]);
  const late = await rates(`${ordinary},2024-07-21,10,5,`, `${ordinary},2024-07-06,,,`);
  expect(late).toMatchObject([{ value: 0 }, { value: 0 }]);
  expect(await rates(`${ordinary},2024-07-15,10,,`, `${ordinary},2024-07-10,,5,`)).toMatchObject([
    { value: 1 },
    { value: 0 },
  ]);
});

describe("the row's own time limit", () => {
  test('goes before the law', async () => {
    // 2024-01-05 + 30 days = 2024-02-04
    const ordinary = '民事一审,普通,2024-01-05';
    expect(await rates(`${ordinary},2024-02-04,,,30`)).toMatchObject([{ value: 1 }, { value: 1 }]);
    expect(await rates(`${ordinary},2024-02-05,,,30`)).toMatchObject([{ value: 0 }, { value: 0 }]);
    expect(await rates(`${ordinary},2024-02-05,1,,30`)).toMatchObject([{ value: 1 }, { value: 0 }]);
  });

  test('gives one to cases that the law sets none for', async () => {
    expect(await rates('民事一审,,2024-01-05,2024-02-04,,,30')).toMatchObject([{ denominator: 1 }, { value: 1 }]);
  });
});

test('closings of the period only', async () => {
  const summary = '民事一审,简易';
  const counted = await rates(
    `${summary},2023-12-01,2023-12-31,,,`, // before
    `${summary},2023-12-01,2024-01-01,,,`, // its first day, in time
    `${summary},2024-12-01,2025-05-31,,,`, // its last day, late
    `${summary},2025-05-01,2025-06-01,,,`, // after
    `${summary},2024-01-05,,,,`, // pending
  );
  for (const rate of counted) expect(rate).toMatchObject({ value: 0.5, numerator: 1, denominator: 2, base: 2 });
});

test('a blank procedure in part: those cases have no limit', async () => {
  const some = await rates(...times(3, '民事一审,简易,2024-01-05,2024-02-04,,,'), '民事一审,,2024-01-05,2024-02-04,,,');
  for (const rate of some) expect(rate).toMatchObject({ value: 1, denominator: 3 });
});

test('one of the two columns of days is enough, and a notice names the other', async () => {
  const lines = ['法院代码,适用程序,立案日期,结案日期,扣除天数', '内0203,简易,2024-01-05,2024-04-10,5'];
  const report = await measured(lines);
  expect(figureOf(report, 'within-limit-rate')).toMatchObject({ value: 1 });
  expect(noticesOf(report, 'days-not-told')).toEqual([{ file: 'a.csv', field: 'extendedDays' }]);
});

test('neither of them: only the statutory limit can be told', async () => {
  const report = await measured(['法院代码,适用程序,立案日期,结案日期', '内0203,简易,2024-01-05,2024-04-05']);
  expect(figureOf(report, 'statutory-within-limit-rate')).toMatchObject({ value: 1 });
  expect(figureOf(report, 'within-limit-rate')).toMatchObject({
    value: null,
    reason: { code: 'missing-column', args: { fields: ['deductedDays', 'extendedDays'], file: 'a.csv' } },
  });
});
