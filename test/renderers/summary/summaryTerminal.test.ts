import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Summary } from '../../../src/documents/summary/summary.ts';
import { day } from '../../documents/reportOf.ts';
import { monthsFrom, summarised } from '../../documents/summary/summarised.ts';
import { linesOf, paragraph, settings } from '../lines.ts';
import { printSummary, summaryAtHand } from './summaryAtHand.ts';

let summary: Summary;
/** From before the data to a month that is not over. */
let byMonth: Summary;

beforeAll(async () => {
  summary = await summaryAtHand();
  byMonth = await summaryAtHand({ months: { last: 5 }, asOf: day('2023-01-20') });
});

it.each([
  ['zh', 60, false],
  ['zh', 80, false],
  ['zh', 120, false],
  ['zh', 160, false],
  ['en', 80, false],
  ['en', 160, false],
  ['zh', 80, true],
] as const)('%s at %i columns, ASCII: %s', async (language, width, ascii) => {
  await expect(printSummary(summary, { language, width, ascii })).toMatchFileSnapshot(
    `../golden/summary-${language}-${width}${ascii ? '-ascii' : ''}.txt`,
  );
});

it.each(settings)('no line is wider than the terminal: $language, $width, ASCII $ascii', (options) => {
  const text = printSummary(summary, options);
  for (const line of linesOf(text)) expect(stringWidth(line)).toBeLessThanOrEqual(options.width);
  if (options.ascii) expect(text.replace(/[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/g, '')).toMatch(/^[\n -~]*$/);
});

test('colour changes nothing but the colour', () => {
  const coloured = printSummary(summary, { chalk: new Chalk({ level: 1 }) });
  expect(coloured).not.toBe(stripVTControlCharacters(coloured));
  expect(stripVTControlCharacters(coloured)).toBe(printSummary(summary));
});

it.each([
  ['zh', 60],
  ['zh', 120],
  ['en', 80],
  ['en', 200],
] as const)('month by month: %s at %i columns', async (language, width) => {
  await expect(printSummary(byMonth, { language, width, byMonth: true })).toMatchFileSnapshot(
    `../golden/summary-months-${language}-${width}.txt`,
  );
});

it.each(settings)('no line of months is wider: $language, $width, ASCII $ascii', (options) => {
  const text = printSummary(byMonth, { ...options, byMonth: true });
  for (const line of linesOf(text)) expect(stringWidth(line)).toBeLessThanOrEqual(options.width);
  if (options.ascii) expect(text.replace(/[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/g, '')).toMatch(/^[\n -~]*$/);
});

describe('what is printed, by hand', () => {
  const header = '法院,案号,立案日期,结案日期';
  const cases = [
    '青山区,（2023）内0204民初1号,2023-01-10,2023-01-20',
    '青山区,（2024）内0204民初1号,2024-01-10,2024-01-25',
    '青山区,（2024）内0204民初2号,2024-01-11,2024-02-20',
    '青山区,（2024）内0204民初3号,2024-02-01,2024-02-29',
    '青山区,（2024）内0204民初4号,2024-02-05,',
  ];
  const little = (last: string, asked = {}) =>
    summarised([header, ...cases], {
      months: monthsFrom('2024-01', last),
      indicators: ['closure-rate', 'average-duration', 'reversal-remand-ratio'],
      asOf: day('2024-03-31'),
      ...asked,
    });

  test('counts change by per cent, shares by percentage points, days by days', async () => {
    const lines = paragraph(printSummary(await little('2024-02'), { width: 120 }), '本月：');
    const row = (name: string) => lines.find((line) => line.startsWith(name))?.split(/ {2,}/);
    expect(row('旧存')).toEqual(['旧存', '▁█', '1', '—', '—', '0', '—']);
    expect(row('新收')).toEqual(['新收', '▄▄', '2', '0.00%', '—', '4', '+300.00%']);
    expect(row('结案 ')).toEqual(['结案', '▁█', '2', '+100.00%', '—', '3', '+200.00%']);
    expect(row('结案率')?.slice(0, 5)).toEqual(['结案率', '▁█', '66.67%', '2/3', '+16.67 点']);
    expect(row('平均')?.slice(0, 5)).toEqual(['平均天数', '▁█', '34.0 天', '68/2', '+19.0 天']);
  });

  test('a dash says in the legend why it stands there', async () => {
    const text = printSummary(await little('2024-02'));
    expect(text).toContain('环比、同比为“—”：本期无数值；上期无数值；上期为 0，不算百分比');
  });

  test('before the data begins too', async () => {
    expect(printSummary(await little('2024-02', { months: monthsFrom('2023-01', '2023-02') }))).toContain(
      '上期早于数据起点',
    );
  });

  const monthTable = (text: string) =>
    paragraph(text, '逐月')
      .slice(3)
      .map((line) => line.split(/ {2,}/));

  test('of one court every month is listed, with what its values are made of', async () => {
    const text = printSummary(await little('2024-02', { months: monthsFrom('2022-12', '2024-02') }), { width: 120 });
    const rows = monthTable(text);
    expect(rows).toHaveLength(15);
    expect(rows[0]).toEqual(['2022-12 无数据', '—', '—', '—', '—', '—', '—', '—', '—']);
    expect(rows[1]?.slice(0, 8)).toEqual(['2023-01', '0', '1', '1', '1', '0', '100.00% 1/1', '10.0 天 10/1']);
    expect(rows.at(-1)?.slice(0, 8)).toEqual(['2024-02', '1', '2', '3', '2', '1', '66.67% 2/3', '34.0 天 68/2']);
    expect(text).not.toContain('--by-month');
  });

  test('of several courts where it is asked for; else it says how', () => {
    expect(printSummary(summary)).not.toContain('逐月');
    expect(printSummary(summary)).toContain('各月的数字：加 --by-month');
    const text = printSummary(summary, { byMonth: true });
    expect(text.split('\n').filter((line) => line === '逐月')).toHaveLength(3);
    expect(text).toContain('2024-12 未完');
    expect(text).not.toContain('--by-month');
  });

  test('a single month has no table of months, whoever asks', async () => {
    const text = printSummary(await little('2024-01'), { byMonth: true });
    expect(text).not.toContain('逐月');
    expect(text).not.toContain('--by-month');
  });

  test('of changes that may lack cases those are told that are shown: of the last month', async () => {
    const asked = { months: monthsFrom('2023-02', '2023-03'), indicators: [] };
    const lines = [header, ...cases, '青山区,（2023）内0204民初2号,2023-02-10,2023-02-20'];
    const two = await summarised(lines, { ...asked, asOf: day('2024-03-31') });
    expect(two.notices.map(({ code }) => code)).toContain('changes-incomplete');
    expect(printSummary(two)).not.toContain('变化宜慎用');
    const one = await summarised(lines, {
      ...asked,
      months: monthsFrom('2023-02', '2023-02'),
      asOf: day('2024-03-31'),
    });
    expect(printSummary(one)).toContain('变化宜慎用');
  });

  test('words that say why there is no value are not broken within', async () => {
    const nothing = await little('2024-03', { where: { line: 'criminal' as const }, asOf: day('2024-03-31') });
    for (const width of [60, 80, 100, 120, 160]) {
      const text = printSummary(nothing, { language: 'en', width });
      expect(text).toMatch(/denominator/);
      expect(text).not.toMatch(/denominato?$/m);
    }
  });

  test('one month is not drawn, nor one that is not over', async () => {
    expect(printSummary(await little('2024-01'))).not.toContain('走势');
    expect(printSummary(await little('2024-03', { asOf: day('2024-03-10') }))).toContain('2个月走势');
    expect(printSummary(await little('2024-03'))).toContain('3个月走势');
  });

  test('a month that is not over says so, and with what it is compared', async () => {
    const text = printSummary(await little('2024-02', { asOf: day('2024-02-10') }), { width: 200 });
    expect(text).toContain('2024-02 截至 2024-02-10，本月未完');
    expect(text).toContain('本月：2024-02（2024-02-01 至 2024-02-10，未完）');
    expect(text).toContain('环比、同比与较早月份的前 10 天相比');
  });

  test('one court stands for all: there is no total of it', async () => {
    expect(printSummary(await little('2024-02'))).not.toContain('合计');
    expect(printSummary(summary)).toContain('合计（2 个法院）');
  });

  test('the days of a calendar of its own are told', async () => {
    const { scheme } = await import('../../indicators/measured.ts').then(({ bare }) => ({
      scheme: { ...bare, calendar: { yearStartMonth: 12, monthStartDay: 21 } },
    }));
    const text = printSummary(await little('2024-02', { scheme }));
    expect(text).toContain('年度始于 12 月，月为上月 21 日至当月 20 日');
    expect(text).toContain('本月：2024-02（2024-01-21 至 2024-02-20）');
    expect(text).toContain('本年累计：2024（2023-11-21 至 2024-02-20）');
  });

  test('what steers a terminal is taken out of names', async () => {
    const odd = {
      ...summary,
      courts: summary.courts.map((court) => ({ ...court, name: `\u001b[31m${court.name}\n` })),
    };
    expect(printSummary(odd)).not.toContain('\u001b');
  });
});
