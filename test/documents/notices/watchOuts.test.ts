import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../src/calendar/day.ts';
import { bare, measured, noticesOf, type Question, times } from '../../indicators/measured.ts';
import { day } from '../reportOf.ts';
import { summarised } from '../summary/summarised.ts';

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

test('closings-at-month-end: twice what the last five days of the shortest month would give', async () => {
  const lines = (late: number) => [
    ...times(late, '内0203,民事一审,2024-03-01,2024-03-27'),
    ...times(100 - late, '内0203,民事一审,2024-03-01,2024-03-26'),
  ];
  const told = async (late: number) => noticesOf(await measured([header, ...lines(late)]), 'closings-at-month-end');
  expect(await told(36)).toEqual([{ days: 5, courts: [{ code: '内0203', late: 36, closings: 100 }] }]);
  expect(await told(35)).toEqual([]);
});

test('closings-at-month-end: 5 of 28 days are 10 of 28 closings when doubled, no fewer; of 29 closings nothing is said', async () => {
  const closed = (late: number, others: number) =>
    measured([
      header,
      ...times(late, '内0203,民事一审,2024-03-01,2024-03-27'),
      ...times(others, '内0203,民事一审,2024-03-01,2024-03-26'),
    ]);
  expect(noticesOf(await closed(50, 90), 'closings-at-month-end')).toHaveLength(1);
  expect(noticesOf(await closed(49, 91), 'closings-at-month-end')).toEqual([]);
  expect(noticesOf(await closed(14, 21), 'closings-at-month-end')).toHaveLength(1);
  // 13 of 35 are more than twice 6.25, and yet less than 3.29 × √(35 × 5/28 × 23/28) more.
  expect(noticesOf(await closed(13, 22), 'closings-at-month-end')).toEqual([]);
  expect(noticesOf(await closed(30, 0), 'closings-at-month-end')).toHaveLength(1);
  expect(noticesOf(await closed(29, 0), 'closings-at-month-end')).toEqual([]);
});

describe('closings-at-year-end', () => {
  const closedOn10th = (month: string, cases: number) => times(cases, `内0203,民事一审,2024-01-01,2024-${month}-15`);
  const lines = (december: number) => months.flatMap((month) => closedOn10th(month, month === '12' ? december : 20));

  test('twice a month before', async () => {
    expect(noticesOf(await measured([header, ...lines(45)]), 'closings-at-year-end')).toEqual([
      { month: '2024-12', courts: [{ code: '内0203', closings: 45, usual: 20 }] },
    ]);
    expect(noticesOf(await measured([header, ...lines(40)]), 'closings-at-year-end')).toHaveLength(1);
    expect(noticesOf(await measured([header, ...lines(39)]), 'closings-at-year-end')).toEqual([]);
  });

  test('whatever the period, against eleven months: not the December before, and months before the period too', async () => {
    const closed = (month: string, cases: number) => times(cases, `内0203,民事一审,2023-01-01,${month}-15`);
    const counts = months.flatMap((month, at) => closed(`2024-${month}`, month === '12' ? 70 : 20 + at));
    for (const period of ['2024', '2024-H2', '2024-Q4', '2024-12', '2023-12..2024-12', '2024-12-01..2025-01-10']) {
      const report = await measured([header, ...closed('2023-12', 25), ...counts], { period });
      expect(noticesOf(report, 'closings-at-year-end')).toEqual([
        { month: '2024-12', courts: [{ code: '内0203', closings: 70, usual: 25 }] },
      ]);
    }
  });

  test("from the court's first closing on, whatever was filed before; three months at least", async () => {
    const from = (begin: number, asked: Question = {}) =>
      measured(
        [
          header,
          ...times(1, '内0203,民事一审,2019-01-01,'),
          ...closedOn10th('01', 30).map((line) => line.replace('内0203', '内0204')),
          ...months.slice(begin).flatMap((month) => closedOn10th(month, month === '12' ? 60 : 20)),
        ],
        asked,
      );
    for (const period of ['2024', '2024-12']) {
      expect(noticesOf(await from(8, { period }), 'closings-at-year-end')).toMatchObject([{ courts: [{ usual: 20 }] }]);
      expect(noticesOf(await from(9, { period }), 'closings-at-year-end')).toEqual([]);
    }
  });

  test('months without a closing count where there was one before', async () => {
    const lines = [
      ...times(1, '内0203,民事一审,2019-01-01,2019-02-01'),
      ...closedOn10th('11', 22),
      ...closedOn10th('12', 30),
    ];
    expect(noticesOf(await measured([header, ...lines]), 'closings-at-year-end')).toEqual([
      { month: '2024-12', courts: [{ code: '内0203', closings: 30, usual: 2 }] },
    ]);
    expect(noticesOf(await measured([header, ...lines.slice(0, -1)]), 'closings-at-year-end')).toEqual([]);
  });

  test('twice as many in a few months of few closings may be chance', async () => {
    // 30 against 15: 15 ÷ √(18.75 × 4/3) = 3.0 with three months before, 15 ÷ √(16.25 × 12/11) = 3.6 with eleven.
    const from = (begin: number) =>
      measured([header, ...months.slice(begin).flatMap((month) => closedOn10th(month, month === '12' ? 30 : 15))]);
    expect(noticesOf(await from(8), 'closings-at-year-end')).toEqual([]);
    expect(noticesOf(await from(0), 'closings-at-year-end')).toHaveLength(1);
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

describe('durations-jump', () => {
  /** The court's data goes back far enough: six whole months between this filing and April. */
  const early = filed('2023-09', 1);

  /** Closings in July that took so many days on average, against such that took ten. */
  const july = (cases: number, days: number, before = 60) => [
    header,
    ...early,
    ...['04', '05', '06'].flatMap((month) => [
      ...filed(`2024-${month}`, before / 6, 8),
      ...filed(`2024-${month}`, before / 6, 12),
    ]),
    ...filed('2024-07', Math.ceil(cases / 2), days - 4),
    ...filed('2024-07', Math.floor(cases / 2), days + 4),
  ];
  const told = async (lines: readonly string[], asked: Question = {}) =>
    noticesOf(await measured(lines, asked), 'durations-jump');

  test('against the closings of the three months before, up or down, in the period or not', async () => {
    const jumped = (days: number) => [
      { courts: [{ code: '内0203', months: [{ month: '2024-07', days, usual: 10, closings: 30 }] }] },
    ];
    expect(await told(july(30, 15))).toEqual(jumped(15));
    expect(await told(july(30, 15), { period: '2024-07' })).toEqual(jumped(15));
    expect(await told(july(30, 6))).toEqual(jumped(6));
  });

  test('half as much again, and no less', async () => {
    expect(await told(july(30, 14))).toEqual([]);
    expect(await told(july(30, 7))).toEqual([]);
  });

  test('of fewer than thirty closings, in the month or before it, nothing is said', async () => {
    expect(await told(july(29, 16))).toEqual([]);
    expect(await told(july(40, 15, 30))).toHaveLength(1);
    expect(await told(july(40, 15, 24))).toEqual([]);
  });

  test('days that do not vary at all jump where they differ by half', async () => {
    const lines = (days: number, before: number) => [
      header,
      ...early,
      ...filed('2024-06', 30, before),
      ...filed('2024-07', 30, days),
    ];
    expect(await told(lines(15, 10))).toHaveLength(1);
    expect(await told(lines(14, 10))).toEqual([]);
    expect(await told(lines(0, 0))).toEqual([]);
    expect(await told(lines(1, 0))).toHaveLength(1);
  });

  test('six whole months of the court lie before the three months, whatever other courts have', async () => {
    const begun = (month: string) => [
      header,
      ...filed('2022-01', 40, 12, '内0204'),
      ...filed(month, 1),
      ...july(30, 15).slice(2),
    ];
    expect(await told(begun('2023-09'))).toHaveLength(1);
    expect(await told(begun('2023-10'))).toEqual([]);
  });

  test('where a court whose work is steady begins with new filings, durations that grow are no jump', async () => {
    // Sixty filings a month, on every other day or so, closed after 20 to 200 days in turn.
    const steady = (from: number) =>
      Array.from({ length: 24 * 60 }, (_, serial) => {
        const [month, place] = [Math.floor(serial / 60), serial % 60];
        const on =
          day(`${from + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`) +
          Math.floor(place * 0.46);
        const closed = on + 20 + ((serial * 101) % 181);
        return `内0203,民事一审,${isoOf(on)},${closed <= day('2025-01-31') ? isoOf(closed) : ''}`;
      });
    expect(await told([header, ...steady(2024)])).toEqual([]);
    expect(await told([header, ...steady(2023)])).toEqual([]);
    expect(await told([header, ...steady(2023)], { period: '2023' })).toEqual([]);
  });

  test('is told only where an indicator tells of durations', async () => {
    for (const only of [['closure-rate'], ['disposition-time', 'median-pending-age'], ['within-limit-rate']]) {
      expect(await told(july(30, 15), { only })).toEqual([]);
    }
    for (const id of [
      'average-duration',
      'median-duration',
      'p90-duration',
      'net-average-duration',
      'median-time-to-close',
    ]) {
      expect(await told(july(30, 15), { only: ['closure-rate', id] })).toHaveLength(1);
    }
  });

  test('in a summary too', async () => {
    const codes = async (id: string) =>
      (await summarised(july(30, 15), { indicators: [id] })).notices.map(({ code }) => code);
    expect(await codes('closure-rate')).not.toContain('durations-jump');
    expect(await codes('average-duration')).toContain('durations-jump');
  });
});

test('courts stand in the order of their codes, and total nothing', async () => {
  const lines = ['内0204', '内0203'].flatMap((court) =>
    months.flatMap((month) => filed(`2024-${month}`, month === '05' ? 3 : 40, 12, court)),
  );
  const [told] = noticesOf(await measured([header, ...lines]), 'few-filings');
  expect((told as { courts: { code: string }[] }).courts.map(({ code }) => code)).toEqual(['内0203', '内0204']);
});
