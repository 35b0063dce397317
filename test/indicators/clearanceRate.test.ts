import { expect, test } from 'vitest';
import { figureOf, measured } from './measured.ts';

const header = '法院代码,立案日期,结案日期';
const rate = async (...lines: string[]) =>
  figureOf(await measured([header, ...lines.map((line) => `内0203,${line}`)]), 'clearance-rate');

test('closed ÷ incoming, which may exceed 1 and has no interval', async () => {
  const value = await rate(
    '2023-12-31,2024-01-01', // closed
    '2023-11-01,2024-12-31', // closed
    '2024-01-01,2024-05-01', // incoming, closed
    '2024-12-31,', // incoming
    '2025-01-01,2025-01-01', // neither
    '2023-01-01,2023-12-31', // neither
  );
  expect(value).toMatchObject({ value: 1.5, numerator: 3, denominator: 2, base: 2, interval: null, reason: null });
});

test('nothing came in: null, because the denominator is 0', async () => {
  expect(await rate('2023-12-31,2024-01-01')).toMatchObject({
    value: null,
    numerator: 1,
    denominator: 0,
    reason: { code: 'empty-denominator' },
  });
});

test('one case that came in and stayed: a true 0', async () => {
  expect(await rate('2024-01-05,')).toMatchObject({ value: 0, numerator: 0, denominator: 1 });
});

test('needs the closing date of every file with a case of the court', async () => {
  const report = await measured({
    'a.csv': [header, '内0203,2024-01-05,2024-02-04', '内0204,2024-01-05,2024-02-04'],
    'b.csv': ['法院代码,立案日期', '内0203,2023-01-05'],
  });
  const reason = { code: 'missing-column', args: { fields: ['closedOn'], file: 'b.csv' } };
  expect(figureOf(report, 'clearance-rate')).toMatchObject({ value: null, reason });
  expect(figureOf(report, 'clearance-rate', 'total')).toMatchObject({ value: null, reason });
  expect(figureOf(report, 'clearance-rate', '内0204')).toMatchObject({ value: 1, reason: null });
});
