import { describe, expect, test } from 'vitest';
import { emptyMonths } from '../../src/observations/facts/emptyMonths.ts';
import { observed } from './observed.ts';

/** So many filings in each month from 2024-01 on. */
const list = (court: string, ...filings: number[]) =>
  filings
    .flatMap((count, month) =>
      Array.from({ length: count }, () => `${court},2024-${String(month + 1).padStart(2, '0')}-10`),
    )
    .join('\n');
const headed = (...lists: string[]) => ['法院,立案日期', ...lists, ''].join('\n');

test('the empty months of a busy court are told, with how many it files around them', async () => {
  // (9 + 8 + 7 + 10 + 9 + 8) ÷ 6 = 8.5
  const text = headed(list('昆都仑区人民法院', 0, 9, 8, 7, 0, 0, 10, 9, 8), list('青山区人民法院', 9, 9, 9));
  expect(await observed('month-without-filings', text)).toEqual([
    {
      rule: 'month-without-filings',
      severity: 'info',
      file: null,
      court: '内0203',
      args: { months: ['2024-05', '2024-06'], average: 8.5 },
    },
  ]);
});

test('rows that are rejected fill no month', async () => {
  const text = headed(list('昆都仑区人民法院', 6, 0, 6), '昆都仑区人民法院,2024-02-30', '昆都仑区人民法院,2024-02-3');
  // 2024-02-3 is a day, 2024-02-30 is none.
  expect(await observed('month-without-filings', text)).toEqual([]);
  const without = headed(list('昆都仑区人民法院', 6, 0, 6), '昆都仑区人民法院,2024-02-30');
  expect((await observed('month-without-filings', without)).map(({ args }) => args)).toEqual([
    { months: ['2024-02'], average: 6 },
  ]);
});

test('courts are told of in the order of their codes', async () => {
  const text = headed(list('青山区人民法院', 6, 0, 6), list('东河区人民法院', 6, 0, 6));
  expect((await observed('month-without-filings', text)).map(({ court }) => court)).toEqual(['内0202', '内0204']);
});

describe('empty months', () => {
  const of = (...filings: number[]) =>
    emptyMonths(new Map(filings.flatMap((count, month) => (count === 0 ? [] : [[month, count] as const]))));

  test('need five filings a month on both sides', () => {
    expect(of(5, 0, 5)).toEqual({ months: [1], average: 5 });
    expect(of(4, 0, 5)).toBeUndefined();
    expect(of(5, 0, 4)).toBeUndefined();
  });

  test('are looked at with six months on either side, empty ones among them', () => {
    // Before month 6: 30 in six months. Before month 7 in the second: 29.
    expect(of(1, 1, 1, 1, 1, 25, 0, 40)).toEqual({ months: [6], average: 70 / 7 });
    expect(of(99, 1, 1, 1, 1, 1, 24, 0, 40)).toBeUndefined();
    // Before month 8: 18 + 0 + 12 in the months 2 to 7.
    expect(of(1, 0, 0, 0, 18, 0, 0, 12, 0, 40)?.months).toEqual([8]);
  });

  test('are none in the thinning tail of unfinished cases', () => {
    expect(of(1, 0, 0, 2, 0, 3, 6, 20, 80, 150, 210, 240, 250)).toBeUndefined();
    expect(of(1, 0, 0, 2, 0, 3, 6, 20, 80, 150, 0, 240, 250)?.months).toEqual([10]);
  });

  test('are none without any filing, or in a single month', () => {
    expect(of()).toBeUndefined();
    expect(of(0, 9)).toBeUndefined();
  });
});
