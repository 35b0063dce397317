import { describe, expect, test } from 'vitest';
import { buildSummary } from '../../../src/documents/summary/buildSummary.ts';
import { bare } from '../../indicators/measured.ts';
import { day, tableOf } from '../reportOf.ts';
import { monthsFrom, rowOf, summarised, summaryOptions } from './summarised.ts';

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

describe('a month that is not over', () => {
  const asked = { months: monthsFrom('2024-03'), indicators: [] };

  test('may be over all the same where as-of is the last event: it says which day to give', async () => {
    const friday = ['内0203,2024-03-04,2024-03-28', '内0203,2024-03-29,'];
    const { asOf: _, ...options } = summaryOptions(asked);
    const bytes = `${[header, ...friday].join('\n')}\n`;
    const { notices } = buildSummary(await tableOf([{ path: 'a.csv', bytes }], { today: '2025-02-15' }), options);
    expect(notices).toContainEqual({
      code: 'month-incomplete',
      args: { month: '2024-03', measuredOn: '2024-03-29', days: 29, end: '2024-03-31' },
    });
  });

  test('says no such thing where the day was given', async () => {
    const { notices } = await summarised([header, ...cases], { ...asked, asOf: day('2024-03-29') });
    expect(notices.find(({ code }) => code === 'month-incomplete')?.args).toMatchObject({ end: null });
  });
});

describe('that data begins is told', () => {
  test('of all courts together where several are shown, with their number: of one that begins later nothing', async () => {
    const old = ['内0203,2022-01-05,2022-02-04', '内0203,2024-03-01,2024-03-02', '内0204,2024-02-10,2024-02-20'];
    const asked = { months: monthsFrom('2024-03', '2024-03'), indicators: [] };
    const summary = await summarised([header, ...old], asked);
    expect(codes(summary)).not.toContain('data-begins');
    expect(codes(summary)).toContain('courts-begin-later');
    expect((await summarised([header, ...old], { ...asked, where: { courts: ['内0204'] } })).notices).toContainEqual({
      code: 'data-begins',
      args: { firstFiled: '2024-02-10', firstClosed: '2024-02-20', courts: 1 },
    });
    expect((await summarised([header, ...cases], asked)).notices).toContainEqual({
      code: 'data-begins',
      args: { firstFiled: '2023-01-05', firstClosed: '2023-02-04', courts: 2 },
    });
  });

  /** A court with a case a month from a day on, filed and closed at once. */
  const monthly = (first: string) =>
    Array.from({ length: 36 }, (_, at) => `${2022 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-15`)
      .filter((of) => of >= first)
      .map((of) => `内0203,${of},${of}`);
  const toldFor = async (first: string, month: string, monthStartDay = 1) => {
    const summary = await summarised([header, ...monthly(first)], {
      months: monthsFrom(month, month),
      indicators: [],
      scheme: { ...bare, calendar: { yearStartMonth: 1, monthStartDay } },
    });
    const { volumes, yearToDate } = rowOf(summary, month);
    const reasons = [
      volumes.incoming.monthOnMonth,
      volumes.incoming.yearOnYear,
      yearToDate.volumes.incoming.yearOnYear,
    ];
    return [reasons.map(({ reason }) => reason === 'before-data'), codes(summary).includes('data-begins')];
  };

  test.each([
    ['nothing', '2022-01-01', '2024-03', [false, false, false], false],
    ['the year to date only', '2023-02-01', '2024-03', [false, false, true], true],
    ['the year', '2023-04-01', '2024-03', [false, true, true], true],
    ['the month too', '2024-03-01', '2024-03', [true, true, true], true],
  ])('where it concerns %s', async (_, first, month, spans, told) => {
    expect(await toldFor(first, month)).toEqual([spans, told]);
  });
});
