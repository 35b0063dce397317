import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFromIso, isoOf } from '../../src/calendar/day.ts';
import type { Holidays } from '../../src/timeLimits/holidays.ts';
import { limitsOfRows, noLimit } from '../../src/timeLimits/limitsOfRows.ts';
import { tableOf } from '../cases/tableOf.ts';

interface Row {
  readonly type: string;
  readonly filed: string;
  readonly procedure: string;
  readonly small: string;
  readonly own: string;
  readonly deducted: string;
  readonly extended: string;
}

const row: fc.Arbitrary<Row> = fc.record({
  type: fc.constantFrom(
    '民事一审',
    '民事二审',
    '民事再审',
    '刑事一审',
    '刑事二审',
    '行政一审',
    '首次执行',
    '财产保全',
    '',
  ),
  filed: fc
    .date({ min: new Date('2022-12-01'), max: new Date('2025-03-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  procedure: fc.constantFrom('普通', '简易', '速裁', '小额诉讼', '特别', ''),
  small: fc.constantFrom('是', '否', ''),
  own: fc.oneof({ weight: 4, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.nat(90).map(String) }),
  deducted: fc.constantFrom('', '0', '1', '30'),
  extended: fc.constantFrom('', '0', '2', '90'),
});

const off = ['2024-01-01', '2024-02-12', '2024-02-13', '2024-05-01', '2024-05-02', '2024-10-01', '2023-10-02'];
const worked = ['2024-02-04', '2024-05-11', '2023-10-07'];
const coveredYears = ['2023', '2024'];

const daysOf = (texts: readonly string[]) => new Set(texts.map((text) => dayFromIso(text) ?? Number.NaN));
const holidays: Holidays = { years: new Set(coveredYears.map(Number)), closed: daysOf(off), worked: daysOf(worked) };

/** The limit of a row in plain words: `6 months`, `45 days`, or null. */
function limitInWords({ type, procedure, small, own }: Row): string | null {
  if (own !== '') return own === '0' ? null : `${own} days`;
  if (type === '民事一审') {
    if (small === '是' || (small === '' && procedure === '小额诉讼')) return '2 months';
    if (procedure === '普通') return '6 months';
    if (procedure === '特别') return '30 days';
    return procedure === '' ? null : '3 months';
  }
  if (type === '刑事一审') return { 普通: '3 months', 简易: '45 days', 速裁: '15 days' }[procedure] ?? null;
  if (type === '行政一审') return { 普通: '6 months', 简易: '45 days' }[procedure] ?? null;
  return { 民事二审: '3 months', 民事再审: '6 months', 刑事二审: '2 months', 首次执行: '6 months' }[type] ?? null;
}

/** The day so many days later, day by day over the month ends. */
function later(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same-numbered day, tried downwards until the month has it. */
function monthsLater(iso: string, months: number): string {
  const [year = 0, month = 0, dayOfMonth = 0] = iso.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const begin = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  for (let tried = dayOfMonth; ; tried--) {
    const text = `${begin}-${String(tried).padStart(2, '0')}`;
    if (dayFromIso(text) !== undefined) return text;
  }
}

function moved(iso: string): string {
  let tried = iso;
  while (coveredYears.includes(tried.slice(0, 4))) {
    const weekday = new Date(`${tried}T00:00:00Z`).getUTCDay();
    const isOff = off.includes(tried) || ((weekday === 0 || weekday === 6) && !worked.includes(tried));
    if (!isOff) return tried;
    tried = later(tried, 1);
  }
  return iso;
}

function expected(one: Row, withHolidays: boolean): readonly [string, string] {
  const limit = limitInWords(one);
  if (limit === null) return ['none', 'none'];
  const [count = '', unit] = limit.split(' ');
  const bare = unit === 'months' ? monthsLater(one.filed, Number(count)) : later(one.filed, Number(count));
  const due = later(bare, Number(one.deducted) + Number(one.extended));
  return withHolidays && !one.type.startsWith('刑事') ? [moved(bare), moved(due)] : [bare, due];
}

const shown = (day: number | undefined) => (day === noLimit ? 'none' : isoOf(day ?? Number.NaN));

test('due days are those of a plain calculation, row by row', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 60 }), fc.boolean(), async (rows, withHolidays) => {
      const header = '法院,案件类型,立案日期,适用程序,是否小额,审限天数,扣除天数,延长天数';
      const lines = rows.map(({ type, filed, procedure, small, own, deducted, extended }) =>
        ['昆都仑区', type, filed, procedure, small, own, deducted, extended].join(','),
      );
      const table = await tableOf([[header, ...lines, ''].join('\n')]);
      const { statutoryDueOn, dueOn } = limitsOfRows(table, {
        defaultKind: { line: 'other', instance: 'other' },
        ...(withHolidays ? { holidays } : {}),
      });
      expect(rows.map((_, at) => [shown(statutoryDueOn[at]), shown(dueOn[at])])).toEqual(
        rows.map((one) => expected(one, withHolidays)),
      );
    }),
    { numRuns: 200 },
  );
});
