import { describe, expect, test } from 'vitest';
import { isoOf } from '../../src/calendar/day.ts';
import { day } from '../documents/reportOf.ts';
import { figureOf, measured, type Question } from './measured.ts';

const header = '法院代码,立案日期,结案日期';
const median = async (lines: readonly string[], asked: Question = {}) =>
  figureOf(await measured([header, ...lines.map((line) => `内0203,${line}`)], asked), 'median-time-to-close');

/** Incoming cases of 2024 after a study: `9` was closed after 9 days, `9+` was 9 days old on M and still open. */
const casesOf = (study: string) =>
  study
    .split(' ')
    .map((time) =>
      time.endsWith('+')
        ? `${isoOf(day('2024-12-31') - Number.parseInt(time, 10))},`
        : `2024-01-01,${isoOf(day('2024-01-01') + Number(time))}`,
    );

test.each([
  ['Kaplan and Meier 1958, in tenths of a month', '8 10+ 27+ 31 54 70+ 92 121+', 92],
  [
    'Freireich et al. 1963, remission under 6-MP',
    '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+',
    23,
  ],
  ['Freireich et al. 1963, under placebo', '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23', 8],
  ['Bewick, Cheek and Ball 2004, S exactly a half', '1 1 4 5 6+ 9 9+ 22', 5],
])('%s', async (_, study, expected) => {
  const cases = casesOf(study);
  expect(await median(cases)).toMatchObject({
    value: expected,
    numerator: null,
    denominator: null,
    base: cases.length,
    interval: null,
    reason: null,
  });
});

describe('of incoming cases only, pending ones censored on M', () => {
  test('a case closed after M is one of them', async () => {
    // 2 of 4 closed by day 10; the other two open on M.
    const open = ['2024-12-31,2025-01-01', '2024-12-20,2025-01-15'];
    expect(await median([...casesOf('4 10'), ...open])).toMatchObject({ value: 10, base: 4 });
  });

  test('cases carried over, and filed after M, are not', async () => {
    const others = ['2023-12-31,2024-01-01', '2023-12-31,2024-01-01', '2023-01-01,', '2025-01-01,2025-01-02'];
    expect(await median([...casesOf('20'), ...others])).toMatchObject({ value: 20, base: 1 });
  });

  test('filed on the first and on the last day', async () => {
    expect(await median(['2024-01-01,2024-12-31', '2024-12-31,2024-12-31'])).toMatchObject({ value: 0, base: 2 });
  });

  test('M moves with as-of', async () => {
    // On 2024-01-15 the second case is 14 days old and open.
    const cases = casesOf('10 20');
    expect(await median(cases, { asOf: '2024-01-15' })).toMatchObject({ value: 10, base: 2 });
    expect(await median(cases, { asOf: '2024-01-10' })).toMatchObject({ value: null, base: 2 });
  });
});

test('a closing comes before a censoring on the same day', async () => {
  // At risk on day 10: three. One closed: 2/3; then one lost; the last closes on day 30.
  expect(await median(casesOf('10 10+ 30'))).toMatchObject({ value: 30, base: 3 });
  expect(await median(casesOf('10 10+'))).toMatchObject({ value: 10, base: 2 });
});

describe('not reached: null, and the reason says so', () => {
  test.each([['9+'], ['5 9+ 9+'], ['1 2 7+ 7+ 7+']])('%s', async (study) => {
    expect(await median(casesOf(study))).toMatchObject({
      value: null,
      base: study.split(' ').length,
      interval: null,
      reason: { code: 'median-not-reached', args: {} },
      verdict: 'unavailable',
    });
  });

  test('nobody came in: there is nothing to reach', async () => {
    expect(await median(['2023-01-01,2024-05-01'])).toMatchObject({
      value: null,
      base: 0,
      reason: { code: 'empty-denominator' },
    });
  });
});
