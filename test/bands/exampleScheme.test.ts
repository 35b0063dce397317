import { expect, test } from 'vitest';
import { checkScheme } from '../../src/bands/checkScheme.ts';
import { isoOf } from '../../src/calendar/day.ts';
import { loadScheme } from '../../src/config/loadScheme.ts';
import { day } from '../documents/reportOf.ts';
import { figureOf, measured, volumesOf } from '../indicators/measured.ts';

const fixtures = new URL('../../fixtures/', import.meta.url).pathname;
const scheme = await loadScheme('schemes/example.json', fixtures);

/** Rows of a court, from a day on one a day, all closed after so many days. */
function rows(code: string, type: string, from: string, count: number, days: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const filed = day(from) + index;
    return `${code},${type},${isoOf(filed)},${isoOf(filed + days)}`;
  });
}

const file = [
  '法院代码,案件类型,立案日期,结案日期',
  ...rows('内0203', '民事一审', '2024-01-01', 40, 50),
  ...rows('内0203', '首次执行', '2024-01-01', 40, 100),
  ...rows('内02', '民事二审', '2024-01-01', 40, 80),
];

test('loads, and a check has nothing to say but that it is short', () => {
  expect(scheme).toMatchObject({
    id: 'example',
    minimumCases: 20,
    calendar: { yearStartMonth: 12, monthStartDay: 21 },
  });
  const { clashes, remarks } = checkScheme(scheme);
  expect(clashes).toEqual([]);
  expect(remarks.map(({ code }) => code)).toEqual(['without-entry']);
});

test('its year runs from 21 November to 20 November', async () => {
  const report = await measured(file, { scheme, period: '2024' });
  expect(report.period).toEqual({ label: '2024', start: '2023-11-21', end: '2024-11-20' });
  expect(volumesOf(report)).toMatchObject({ incoming: 80, closed: 80 });
});

test('its floors hold for the half year and the year', async () => {
  const low = async (period: string) =>
    figureOf(await measured(file, { scheme, period }), 'closure-rate').band?.low ?? null;
  expect(await low('2024-H1')).toBe(0.5);
  expect(await low('2024')).toBe(0.9);
  expect(await low('2024-H2')).toBeNull();
  expect(await low('2024-01-01..2024-11-20')).toBeNull();
});

test('its band of a court level and its band of a line', async () => {
  const report = await measured(file, { scheme, period: '2024' });
  const duration = (court: string) => figureOf(report, 'average-duration', court);
  expect(duration('内0203')).toMatchObject({ value: 75, band: { high: 60 }, verdict: 'above' });
  expect(duration('内02')).toMatchObject({ value: 80, band: { high: 90 }, verdict: 'within' });
  const groups = report.courts.find(({ code }) => code === '内0203')?.groups ?? [];
  const ofLine = (line: string) => groups.find(({ code }) => code === line)?.indicators['average-duration'];
  expect(ofLine('enforcement')).toMatchObject({ value: 100, band: { high: 120 }, verdict: 'within' });
  expect(ofLine('civil')).toMatchObject({ value: 50, band: { high: 60 }, verdict: 'within' });
});
