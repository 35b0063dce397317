import { describe, expect, test } from 'vitest';
import { clearanceRate } from '../../src/indicators/clearanceRate.ts';
import { dispositionTime } from '../../src/indicators/dispositionTime.ts';
import type { Measure } from '../../src/indicators/indicator.ts';
import { measure } from '../../src/indicators/measure.ts';
import type { Tally } from '../../src/tally/tally.ts';
import { wordsOf } from '../../src/traits/registry.ts';
import { figureOf, measured } from './measured.ts';
import { halfUp, percent } from './printed.ts';

// Published figures, recomputed from case lists of the published volumes. Pages named in each.

interface Volumes {
  readonly carriedOver: number;
  readonly incoming: number;
  readonly closed: number;
}

/** Cases of 2024 with these volumes; the closed ones are those carried over first, then those that came in. */
function listOf({ carriedOver, incoming, closed }: Volumes): string[] {
  const rows = Array.from({ length: carriedOver + incoming }, (_, index) => {
    const filed = index < carriedOver ? '2023-12-31' : '2024-01-01';
    return `内0203,${filed},${index < closed ? '2024-12-31' : ''}`;
  });
  return ['法院代码,立案日期,结案日期', ...rows];
}

/** Carried over and incoming only where the page gives them apart; else the docket as if it all came in. */
const closures: [string, Volumes, string][] = [
  ['固始 2022-01/02, all (gsxfy.hncourt.gov.cn)', { carriedOver: 1304, incoming: 2577, closed: 1456 }, '37.52'],
  ['固始, trials', { carriedOver: 0, incoming: 2313, closed: 1119 }, '48.38'],
  ['固始, criminal', { carriedOver: 0, incoming: 139, closed: 78 }, '56.12'],
  ['固始, civil', { carriedOver: 0, incoming: 2129, closed: 1030 }, '48.38'],
  ['固始, administrative', { carriedOver: 0, incoming: 44, closed: 10 }, '22.73'],
  ['卫东区, December (pdswdfy.hncourt.gov.cn)', { carriedOver: 0, incoming: 879, closed: 700 }, '79.64'],
  ['卫东区, year', { carriedOver: 0, incoming: 6380, closed: 6201 }, '97.19'],
  ['卫东区, civil, year', { carriedOver: 0, incoming: 5644, closed: 5489 }, '97.25'],
  ['汪清 (wqlqfy.e-court.gov.cn)', { carriedOver: 0, incoming: 109, closed: 93 }, '85.32'],
  ['东胜 2024, trials (readfd.com)', { carriedOver: 0, incoming: 12_898, closed: 12_628 }, '97.91'],
  ['东胜 2024, enforcement (readfd.com)', { carriedOver: 0, incoming: 8309, closed: 7696 }, '92.62'],
  ['海南海事 2023-01 (hsfy.hicourt.gov.cn)', { carriedOver: 0, incoming: 198, closed: 18 }, '9.09'],
];

describe('结案率 as printed', () => {
  test.each(closures)('%s', async (_, volumes, printed) => {
    const { numerator, denominator, value } = figureOf(await measured(listOf(volumes)), 'closure-rate');
    expect(percent(numerator, denominator)).toBe(printed);
    expect(value).toBeCloseTo(Number(printed) / 100, 4);
  });

  test('济源 2022-01/08 prints 89.39 for 548 of 613, which is 89.396 %: cut off, not rounded', async () => {
    const report = await measured(listOf({ carriedOver: 0, incoming: 613, closed: 548 }));
    const { numerator, denominator } = figureOf(report, 'closure-rate');
    expect(percent(numerator, denominator)).toBe('89.40');
    expect(halfUp(numerator, denominator, 5)).toBe('0.89396');
  });
});

test('郑州 2021 H1 (zzfy.hncourt.gov.cn): 结案率 80.04, 结收比 86.65, 31,644 pending', async () => {
  // Docket 158,571, of which 146,484 came in: 12,087 carried over.
  const report = await measured(listOf({ carriedOver: 12_087, incoming: 146_484, closed: 126_927 }));
  const [closure, clearance] = [figureOf(report, 'closure-rate'), figureOf(report, 'clearance-rate')];
  expect(percent(closure.numerator, closure.denominator)).toBe('80.04');
  expect(percent(clearance.numerator, clearance.denominator)).toBe('86.65');
  expect(report.total.volumes).toMatchObject({ docket: 158_571, pending: 31_644 });
});

test('汪清 prints a 结收比 of 92.12 for 140 of 152, which is 92.105 %: their slip', async () => {
  const report = await measured(listOf({ carriedOver: 0, incoming: 152, closed: 140 }));
  const { numerator, denominator } = figureOf(report, 'clearance-rate');
  expect(percent(numerator, denominator)).toBe('92.11');
  expect(halfUp(numerator, denominator, 5)).toBe('0.92105');
});

describe('Croatia, all courts (sudovi.hr), from counts', () => {
  /** A tally of so many incoming, closed and pending cases; those closed did not all come in that year. */
  const tallyOf = ({ incoming = 0, closed = 0, pending = 0 }): Tally => ({
    basis: 'test',
    courts: [{ code: 'HR', name: 'HR', level: null }],
    inputs: [{ path: 'a.csv', mapped: new Set(['closedOn'] as const) }],
    cells: [
      { court: 0, input: 0, count: incoming, ...wordsOf(['begun', 'incoming']) },
      { court: 0, input: 0, count: closed, ...wordsOf(['begun', 'closed']) },
      { court: 0, input: 0, count: pending, ...wordsOf(['begun', 'pending']) },
    ],
    durations: [[]],
  });

  test.each([
    [2020, 505_473, 476_446, '94.26'],
    [2021, 593_464, 539_125, '90.84'],
    [2022, 557_759, 610_476, '109.45'],
  ])('clearance rate of %i', (_, incoming, closed, printed) => {
    const { value, numerator, denominator } = measure(
      tallyOf({ incoming, closed }),
      clearanceRate.measure as Measure,
      365,
    );
    expect(percent(numerator, denominator)).toBe(printed);
    expect(value).toBeCloseTo(Number(printed) / 100, 4);
  });

  test.each([
    // They take 365 days for 2020 too.
    [2020, 476_446, 400_277, '307', 306.65],
    [2021, 539_125, 456_489, '309', 309.05],
    [2022, 610_476, 413_953, '248', 247.5],
  ])('disposition time of %i', (_, closed, pending, printed, exact) => {
    const { value, numerator, denominator } = measure(
      tallyOf({ closed, pending }),
      dispositionTime.measure as Measure,
      365,
    );
    expect(halfUp(Number(numerator) * 365, denominator, 0)).toBe(printed);
    expect(value).toBeCloseTo(exact, 2);
  });
});
