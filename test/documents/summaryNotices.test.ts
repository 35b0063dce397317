import { describe, expect, test } from 'vitest';
import { summaryPart } from '../../src/documents/summaryPart.ts';
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

describe('a part of a summary', () => {
  const whole = () =>
    summarised([header, ...cases], {
      months: monthsFrom('2024-01', '2024-12'),
      asOf: day('2024-03-20'),
      indicators: ['closure-rate'],
    });

  test('has the rows and the months that were asked for', async () => {
    const summary = await whole();
    const part = summaryPart(summary, { court: '内0204', month: '2024-02' });
    expect(part.rows).toEqual(summary.rows.filter(({ court, month }) => court === '内0204' && month === '2024-02'));
    expect(part.rows).toHaveLength(1);
    expect([part.months.map(({ month }) => month), part.courts.map(({ code }) => code)]).toEqual([
      ['2024-02'],
      ['内0204'],
    ]);
  });

  test('of all courts pooled has the courts that it is made of', async () => {
    const part = summaryPart(await whole(), { court: null });
    expect(part.rows.map(({ court }) => court)).toEqual([null, null, null]);
    expect(part.courts).toHaveLength(2);
  });

  test('says of another month or court nothing', async () => {
    const summary = await whole();
    const notices = [
      { code: 'partly-blank', args: { field: 'x', courts: [{ code: '内0203' }, { code: '内0204' }] } },
      {
        code: 'few-filings',
        args: { courts: [{ code: '内0204', months: [{ month: '2024-01' }, { month: '2024-02' }] }] },
      },
      { code: 'closings-at-year-end', args: { month: '2023-12', courts: [{ code: '内0204' }] } },
      { code: 'holidays-ignored', args: {} },
      ...summary.notices.filter(({ code }) => code.startsWith('month')),
    ];
    const part = (wanted: Parameters<typeof summaryPart>[1]) => summaryPart({ ...summary, notices }, wanted).notices;
    expect(part({})).toEqual(notices);
    expect(part({ court: '内0204', month: '2024-02' })).toEqual([
      { code: 'partly-blank', args: { field: 'x', courts: [{ code: '内0204' }] } },
      { code: 'few-filings', args: { courts: [{ code: '内0204', months: [{ month: '2024-02' }] }] } },
      { code: 'holidays-ignored', args: {} },
    ]);
    expect(part({ month: '2024-03' }).map(({ code }) => code)).toEqual([
      'partly-blank',
      'holidays-ignored',
      'month-incomplete',
    ]);
    expect(part({ court: '内0203' }).map(({ code }) => code)).toEqual([
      'partly-blank',
      'holidays-ignored',
      'month-incomplete',
      'months-not-begun',
    ]);
  });
});
