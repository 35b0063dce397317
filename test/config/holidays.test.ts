import { describe, expect, test } from 'vitest';
import { dayFromIso, isoOf } from '../../src/calendar/day.ts';
import { readHolidays } from '../../src/config/holidays.ts';
import { nextWorkday } from '../../src/timeLimits/holidays.ts';
import { folderWith } from './folderAtHand.ts';

const source = '国务院办公厅关于2024年部分节假日安排的通知（国办发明电〔2023〕7号）';
const newYear = { holidays: ['2024-01-01'], workdays: ['2024-02-04'] };

const read = (text: string) => readHolidays(`${folderWith({ 'holidays.json': text })}/holidays.json`, 'holidays.json');
const written = (years: object) => JSON.stringify({ source, years }, null, 1);

describe('a calendar', () => {
  test('gives days off, working weekends, the years it covers and its source', () => {
    const text = written({ 2024: newYear, 2025: { holidays: ['2025-01-01'] } });
    expect(read(text)).toEqual({
      source,
      holidays: {
        years: new Set([2024, 2025]),
        closed: new Set([dayFromIso('2024-01-01'), dayFromIso('2025-01-01')]),
        worked: new Set([dayFromIso('2024-02-04')]),
      },
    });
  });

  test('may have comments, a schema, and weekends among its days off', () => {
    const text = `// 节假日\n{ "$schema": "x.json", "source": "s", "years": { "2024": { "holidays": ["2024-02-10", "2024-02-12"] } } }`;
    const { holidays } = read(text);
    expect(isoOf(nextWorkday(dayFromIso('2024-02-10') ?? 0, holidays).day)).toBe('2024-02-13');
  });
});

test.each([
  ['no source', JSON.stringify({ years: { 2024: newYear } }), 'source', { kind: 'missing' }],
  ['no years', JSON.stringify({ source }), 'years', { kind: 'missing' }],
  ['a year without its days off', written({ 2024: { workdays: [] } }), 'years.2024.holidays', { kind: 'missing' }],
  ['a year with none', written({ 2024: { holidays: [] } }), 'years.2024.holidays', { kind: 'empty' }],
  [
    'no year',
    written({ '24': newYear }),
    'years.24',
    { kind: 'wrong-value', expected: 'YYYY', found: { type: 'text', written: '24' } },
  ],
  [
    'no day',
    written({ 2024: { holidays: ['2024-01-01', '2024-02-30'] } }),
    'years.2024.holidays.1',
    { kind: 'wrong-value', expected: '2024-MM-DD' },
  ],
  [
    'a day of another year',
    written({ 2024: { ...newYear, workdays: ['2023-12-30'] } }),
    'years.2024.workdays.0',
    { kind: 'wrong-value', expected: '2024-MM-DD', found: { type: 'text', written: '2023-12-30' } },
  ],
  [
    'a day both off and worked',
    written({ 2024: { holidays: ['2024-02-04'], workdays: ['2024-02-04'] } }),
    'years.2024.workdays.0',
    { kind: 'day-off-and-worked' },
  ],
  [
    'a weekday among the weekends that are worked',
    written({ 2024: { ...newYear, workdays: ['2024-02-05'] } }),
    'years.2024.workdays.0',
    { kind: 'worked-weekday', found: { type: 'text', written: '2024-02-05' } },
  ],
  [
    'a mistyped key',
    written({ 2024: { holiday: ['2024-01-01'] } }),
    'years.2024',
    { kind: 'unknown-key', key: 'holiday', nearest: 'holidays' },
  ],
])('%s', (_, text, at, problem) => {
  const args = { path: 'holidays.json', at, problem: expect.objectContaining(problem) };
  expect(() => read(text)).toThrow(
    expect.objectContaining({ code: 'invalid-document', args: expect.objectContaining(args) }),
  );
});

test('the line of a fault is told', () => {
  const text = written({ 2024: { ...newYear, workdays: ['2024-02-04', '2024-02-05'] } });
  const line = text.slice(0, text.indexOf('2024-02-05')).split('\n').length;
  expect(() => read(text)).toThrow(expect.objectContaining({ args: expect.objectContaining({ line }) }));
});

test('a file that is not there', () => {
  expect(() => readHolidays(`${folderWith({})}/holidays.json`, 'holidays.json')).toThrow(
    expect.objectContaining({ code: 'document-unreadable' }),
  );
});
