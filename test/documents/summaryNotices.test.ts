import { describe, expect, test } from 'vitest';
import { day } from './reportOf.ts';
import { monthsFrom, summarised } from './summarised.ts';

const header = '法院代码,立案日期,结案日期';
const cases = [
  '内0203,2023-01-05,2023-02-04',
  '内0203,2024-01-05,2024-02-04',
  '内0204,2024-02-10,2024-02-20',
  '内0204,2024-03-05,',
];
const codes = ({ notices }: { readonly notices: readonly { readonly code: string }[] }) =>
  notices.map(({ code }) => code);

describe('what is said of all months, once', () => {
  test('the day that was taken, the scope over all months, what kind a case counts as', async () => {
    const { notices } = await summarised([header, ...cases], {
      months: monthsFrom('2024-01', '2024-03'),
      indicators: ['closure-rate'],
      asOf: day('2024-03-31'),
    });
    expect(notices).toContainEqual({
      code: 'scope',
      args: { lines: { civil: 3, criminal: 0, administrative: 0, enforcement: 0, other: 0 } },
    });
    expect(codes({ notices })).toContain('default-case-type');
    expect(codes({ notices })).not.toContain('as-of-default');
    expect(new Set(codes({ notices })).size).toBe(notices.length);
  });

  test('months that were asked for and have not begun', async () => {
    const summary = await summarised([header, ...cases], { asOf: day('2024-03-31') });
    expect(summary.months.map(({ month }) => month)).toEqual(['2024-01', '2024-02', '2024-03']);
    expect(summary.notices).toContainEqual({
      code: 'months-not-begun',
      args: { from: '2024-04', to: '2024-12', asOf: '2024-03-31' },
    });
  });

  test('nothing of the beginning where the data goes back far enough', async () => {
    const old = ['内0203,2022-01-05,2022-02-04', '内0204,2022-01-05,2022-01-06', ...cases];
    expect(codes(await summarised([header, ...old], { months: monthsFrom('2024-01', '2024-03') }))).not.toContain(
      'data-begins',
    );
    expect(codes(await summarised([header, ...cases], { months: monthsFrom('2024-01', '2024-03') }))).toContain(
      'data-begins',
    );
  });
});
