import { describe, expect, test } from 'vitest';
import type { Notice } from '../../../src/documents/report/report.ts';
import { monthsFrom, rowOf, type SummaryQuestion, summarised } from './summarised.ts';

const header = '法院代码,立案日期,结案日期';
const one = (court: string, ...days: readonly string[]) => days.map((of) => `${court},${of}`);
/** So many cases of a court, filed and closed on the same days. */
const many = (count: number, court: string, days: string) => Array<string>(count).fill(`${court},${days}`);
const cautions = ['courts-begin-later', 'changes-incomplete', 'changes-unlike'];
const summaryOf = (lines: readonly string[], from: string, to = from, asked: SummaryQuestion = {}) =>
  summarised([header, ...lines], { months: monthsFrom(from, to), indicators: [], ...asked });
const toldOf = ({ notices }: { readonly notices: readonly Notice[] }) =>
  notices.filter(({ code }) => cautions.includes(code));

/** A court with cases each month from January 2022 on, so that there is always something carried over. */
const steady = (court: string) =>
  ['2022', '2023', '2024'].flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => {
      const at = String(month + 1).padStart(2, '0');
      return `${court},${year}-${at}-05,${year}-${at}-25`;
    }),
  );

describe('courts whose data begins later', () => {
  const late = one('内0203', '2024-04-10,2024-04-20', '2024-05-10,2024-05-20', '2024-06-10,2024-06-20');

  test('are named, with the months of the total that have them on one side only', async () => {
    const summary = await summaryOf([...steady('内0204'), ...late], '2024-03', '2024-06');
    expect(toldOf(summary)).toContainEqual({
      code: 'courts-begin-later',
      args: {
        courts: [
          {
            code: '内0203',
            firstFiled: '2024-04-10',
            firstClosed: '2024-04-20',
            months: [
              { month: '2024-03', changes: [] },
              { month: '2024-04', changes: ['monthOnMonth', 'yearOnYear', 'yearToDate'] },
              { month: '2024-05', changes: ['yearOnYear', 'yearToDate'] },
              { month: '2024-06', changes: ['yearOnYear', 'yearToDate'] },
            ],
          },
        ],
      },
    });
    // The total stays that of a report: one court before, two now.
    expect(rowOf(summary, '2024-04').volumes.incoming).toMatchObject({
      value: 2,
      monthOnMonth: { previous: 1, change: 1 },
    });
  });

  test('are not named long after, nor where all begin together', async () => {
    const old = one('内0203', '2022-01-10,2022-01-20', '2024-06-10,2024-06-20');
    expect(toldOf(await summaryOf([...steady('内0204'), ...old], '2024-03', '2024-06'))).toEqual([]);
    const codes = toldOf(await summaryOf(late, '2024-03', '2024-06')).map(({ code }) => code);
    expect(codes).not.toContain('courts-begin-later');
  });
});

describe('a span that begins as the data does', () => {
  test('is compared with, and said to lack cases', async () => {
    const lines = one('内0203', '2024-02-28,2024-02-29', '2024-03-05,2024-03-20', '2024-04-05,2024-04-20');
    const summary = await summaryOf(lines, '2024-03', '2024-04');
    expect(rowOf(summary, '2024-03').volumes.incoming.monthOnMonth).toEqual({ previous: 1, change: 0, reason: null });
    expect(toldOf(summary)).toEqual([
      {
        code: 'changes-incomplete',
        args: {
          courts: [
            {
              code: '内0203',
              firstFiled: '2024-02-28',
              firstClosed: '2024-02-29',
              months: [{ month: '2024-03', change: 'monthOnMonth', from: '2024-02-01' }],
            },
          ],
        },
      },
    ]);
  });

  test('of a year too, in each of its months', async () => {
    const lines = one('内0203', '2023-01-03,2023-01-05', '2024-01-05,2024-01-20', '2024-02-05,2024-02-20');
    const [told] = toldOf(await summaryOf(lines, '2024-01', '2024-02'));
    expect(told?.args.courts).toMatchObject([
      {
        months: [
          { month: '2024-01', change: 'yearOnYear', from: '2023-01-01' },
          { month: '2024-01', change: 'yearToDate', from: '2023-01-01' },
          { month: '2024-02', change: 'yearToDate', from: '2023-01-01' },
        ],
      },
    ]);
  });

  test('nothing is said where cases were carried over into it', async () => {
    expect(toldOf(await summaryOf(steady('内0203'), '2024-01', '2024-12'))).toEqual([]);
  });
});

describe('volumes that are unlike', () => {
  const old = steady('内0203');

  test('four times as many are no reason, more are; fewer too', async () => {
    // With the steady case 5 in April: 20 in May are four times as many, 21 in June against 5 in July a little more.
    const lines = [
      ...many(4, '内0203', '2024-04-06,2024-04-07'),
      ...many(19, '内0203', '2024-05-06,2024-05-07'),
      ...many(20, '内0203', '2024-06-06,2024-06-07'),
      ...many(4, '内0203', '2024-07-06,2024-07-07'),
    ];
    const summary = await summaryOf([...old, ...lines], '2024-05', '2024-07');
    const months = toldOf(summary).flatMap(({ args }) => args.courts as { code: string; months: object[] }[]);
    expect(months.map(({ code }) => code)).toEqual(['内0203']);
    expect(months[0]?.months.filter((of) => 'change' in of && of.change === 'monthOnMonth')).toEqual([
      { month: '2024-07', change: 'monthOnMonth', volume: 'incoming', previous: 21, now: 5 },
      { month: '2024-07', change: 'monthOnMonth', volume: 'closed', previous: 21, now: 5 },
    ]);
    expect(months[0]?.months).toContainEqual({
      month: '2024-06',
      change: 'yearOnYear',
      volume: 'closed',
      previous: 1,
      now: 21,
    });
    expect(months[0]?.months).toContainEqual({
      month: '2024-05',
      change: 'yearToDate',
      volume: 'incoming',
      previous: 5,
      now: 28,
    });
  });

  test('of the total where no court is unlike by itself: the court that has come', async () => {
    const lines = [...old, ...many(30, '内0204', '2024-06-06,2024-06-07')];
    const told = toldOf(await summaryOf(lines, '2024-06')).find(({ code }) => code === 'changes-unlike');
    expect(told?.args.courts).toEqual([
      {
        code: null,
        months: ['monthOnMonth', 'yearOnYear', 'yearToDate'].flatMap((change) => {
          const [previous, now] = change === 'yearToDate' ? [6, 36] : [1, 31];
          return ['incoming', 'closed'].map((volume) => ({ month: '2024-06', change, volume, previous, now }));
        }),
      },
    ]);
  });
});
