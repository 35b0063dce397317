import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtInSchemes } from '../../src/bands/builtIn.ts';
import type { Scheme } from '../../src/bands/scheme.ts';
import { reportSchema } from '../../src/documents/report/report.ts';
import { figureOf, volumesOf } from '../indicators/measured.ts';
import { reportOf } from './reportOf.ts';

const folder = new URL('../../fixtures/small/', import.meta.url);
const scheme = builtInSchemes[0] as Scheme;
const reportOn = (name: string) =>
  reportOf([{ path: name, bytes: readFileSync(new URL(name, folder)) }], {
    today: '2025-02-15',
    period: '2024',
    asOf: '2025-01-31',
    scheme,
  });

describe('one-case.csv: filed 2024-01-05, closed 2024-02-04, a small claim', () => {
  test('every share is 0 or 1, and too few to judge', async () => {
    const report = await reportOn('one-case.csv');
    reportSchema.parse(report);
    expect(volumesOf(report)).toEqual({ carriedOver: 0, incoming: 1, docket: 1, closed: 1, pending: 0 });
    const values = {
      'closure-rate': 1,
      'clearance-rate': 1,
      'small-claims-rate': 1,
      'reversal-rate': 0,
      'appeal-rate': 0,
    };
    for (const [id, value] of Object.entries(values)) {
      expect(figureOf(report, id)).toMatchObject({ value, verdict: 'too-few', rank: null });
    }
    expect(figureOf(report, 'average-duration').value).toBe(30);
    expect(figureOf(report, 'disposition-time')).toMatchObject({ value: 0, verdict: 'no-band' });
    expect(report.courts[0]).toMatchObject({ rank: null, reason: 'few-judged' });
  });
});

describe('english-headers.csv: twelve cases, semicolons', () => {
  test('内0203', async () => {
    const report = await reportOn('english-headers.csv');
    expect(volumesOf(report)).toEqual({ carriedOver: 1, incoming: 5, docket: 6, closed: 5, pending: 1 });
    expect(figureOf(report, 'closure-rate')).toMatchObject({ numerator: 5, denominator: 6 });
    expect(figureOf(report, 'clearance-rate').value).toBe(1);
    expect(figureOf(report, 'small-claims-rate')).toMatchObject({ numerator: 2, denominator: 5 });
    expect(figureOf(report, 'appeal-rate')).toMatchObject({ numerator: 1, denominator: 5 });
    expect(figureOf(report, 'reversal-rate')).toMatchObject({ numerator: 1, denominator: 5 });
    // 2023-11-20 to 2024-03-19: 10 + 31 + 31 + 29 + 19 = 120; then 30, 50, 30, and 03-01 to 09-27: 30 + 30 + 31 + 30 + 31 + 31 + 27 = 210
    expect(figureOf(report, 'average-duration')).toMatchObject({ value: 88, numerator: 440, denominator: 5 });
    expect(figureOf(report, 'median-duration').value).toBe(50);
    // place 3.6: 120 + 0.6 × 90
    expect(figureOf(report, 'p90-duration').value).toBe(174);
    // 1 ÷ 5 × 366
    expect(figureOf(report, 'disposition-time').value).toBe(73.2);
  });

  test('内0204', async () => {
    const report = await reportOn('english-headers.csv');
    expect(volumesOf(report, '内0204')).toEqual({ carriedOver: 1, incoming: 5, docket: 6, closed: 5, pending: 1 });
    expect(figureOf(report, 'small-claims-rate', '内0204')).toMatchObject({ numerator: 1, denominator: 3 });
    expect(figureOf(report, 'appeal-rate', '内0204')).toMatchObject({ numerator: 1, denominator: 4 });
    expect(figureOf(report, 'reversal-rate', '内0204')).toMatchObject({ numerator: 0, denominator: 4 });
    // 30 + 60 + 15 + 120 + 10 = 235
    expect(figureOf(report, 'average-duration', '内0204')).toMatchObject({ value: 47, numerator: 235, denominator: 5 });
  });

  test('both together are judged where ten are enough', async () => {
    const report = await reportOn('english-headers.csv');
    // 10 of 12 = 83.33 %, under the 93 % of December
    expect(figureOf(report, 'closure-rate', 'total')).toMatchObject({
      numerator: 10,
      denominator: 12,
      verdict: 'below',
      band: { low: 0.93, high: null },
      rank: null,
    });
    // (440 + 235) ÷ 10 = 67.5 days, over 60
    expect(figureOf(report, 'average-duration', 'total')).toMatchObject({ value: 67.5, verdict: 'above' });
    // 3 of 8 civil closings: too few
    expect(figureOf(report, 'small-claims-rate', 'total')).toMatchObject({
      numerator: 3,
      denominator: 8,
      verdict: 'too-few',
    });
  });
});
