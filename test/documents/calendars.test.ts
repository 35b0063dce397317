import { Chalk } from 'chalk';
import { describe, expect, test } from 'vitest';
import type { StatisticalCalendar } from '../../src/calendar/statisticalCalendar.ts';
import type { Report } from '../../src/documents/report/report.ts';
import { renderTerminal } from '../../src/renderers/report/terminal.ts';
import { schemeWith } from '../bands/schemeAtHand.ts';
import { figureOf, measured, volumesOf } from '../indicators/measured.ts';

/** One case filed and closed on each of these days: the edges of years and months by all three calendars. */
const edges = [
  ...['2023-11-30', '2023-12-01', '2023-12-20', '2023-12-21', '2023-12-31'],
  ...['2024-01-01', '2024-01-20', '2024-01-21', '2024-01-31'],
  ...['2024-11-30', '2024-12-01', '2024-12-20', '2024-12-21', '2024-12-31'],
];
const file = ['法院代码,立案日期,结案日期', ...edges.map((day) => `内0203,${day},${day}`)];

function reportOf(calendar: StatisticalCalendar, period: string): Promise<Report> {
  const bands = [{ throughMonth: 1, low: 0.5, source: '-' }];
  const scheme = schemeWith({ 'closure-rate': { better: 'higher', bands } }, { calendar });
  return measured(file, { scheme, period });
}

function shown(report: Report, language: 'zh' | 'en'): string {
  return renderTerminal(report, { language, width: 100, ascii: false, chalk: new Chalk({ level: 0 }) });
}

const calendars = {
  'calendar year': { yearStartMonth: 1, monthStartDay: 1 },
  'December to November': { yearStartMonth: 12, monthStartDay: 1 },
  'months from the 21st': { yearStartMonth: 1, monthStartDay: 21 },
} as const;

describe.each<[keyof typeof calendars, string, string, string, number]>([
  // The cases are counted in the list above.
  ['calendar year', '2024', '2024-01-01', '2024-12-31', 9],
  ['calendar year', '2024-01', '2024-01-01', '2024-01-31', 4],
  ['December to November', '2024', '2023-12-01', '2024-11-30', 9],
  ['December to November', '2024-Q1', '2023-12-01', '2024-02-29', 8],
  ['December to November', '2024-12', '2024-12-01', '2024-12-31', 4],
  ['months from the 21st', '2024', '2023-12-21', '2024-12-20', 9],
  ['months from the 21st', '2024-01', '2023-12-21', '2024-01-20', 4],
  ['months from the 21st', '2024-02', '2024-01-21', '2024-02-20', 2],
])('%s, %s', (name, period, start, end, cases) => {
  test(`is ${start} to ${end}, and that is printed`, async () => {
    const report = await reportOf(calendars[name], period);
    expect(report.period).toEqual({ label: period, start, end });
    expect(report.measuredOn).toBe(end);
    expect(shown(report, 'zh')).toContain(`统计期间  ${period}（${start} 至 ${end}）`);
    expect(shown(report, 'en')).toMatch(new RegExp(`^Period +${period} \\(${start} to ${end}\\)$`, 'm'));
  });

  test(`counts the ${cases} cases of these days`, async () => {
    const report = await reportOf(calendars[name], period);
    expect(volumesOf(report)).toMatchObject({ incoming: cases, closed: cases });
  });
});

test('a band for the first month holds in the first month of the calendar, and in no other', async () => {
  const low = async (calendar: StatisticalCalendar, period: string) =>
    figureOf(await reportOf(calendar, period), 'closure-rate').band?.low ?? null;
  const { 'December to November': december, 'months from the 21st': twentyFirst } = calendars;
  expect(await low(december, '2023-12')).toBe(0.5);
  expect(await low(december, '2024-01')).toBeNull();
  expect(await low(twentyFirst, '2024-01')).toBe(0.5);
  expect(await low(twentyFirst, '2024-01-01..2024-01-31')).toBeNull();
});

test('the months that closings are spread over are those of the calendar', async () => {
  // Of five cases in December by calendar months two fall, by months from the 21st, into January.
  const lines = ['2024-11-25', '2024-12-05', '2024-12-15', '2024-12-25', '2024-12-28'];
  const evenness = async (calendar: StatisticalCalendar, period: string) =>
    figureOf(
      await measured(['法院代码,立案日期,结案日期', ...lines.map((day) => `内0203,2024-11-22,${day}`)], {
        scheme: schemeWith({}, { calendar }),
        period,
      }),
      'closing-evenness',
    ).value;
  // November 1 of 5, December 4 of 5: 1 − (0.3 + 0.3) × 2 ÷ 2 = 0.4.
  expect(await evenness(calendars['calendar year'], '2024-11..2024-12')).toBeCloseTo(0.4, 12);
  // December (from 21 November) 3 of 5, January 2 of 5: 1 − (0.1 + 0.1) = 0.8.
  expect(await evenness(calendars['months from the 21st'], '2024-12..2025-01')).toBeCloseTo(0.8, 12);
});
