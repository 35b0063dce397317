import { describe, expect, test } from 'vitest';
import { addTo, type Histogram } from '../../src/statistics/histogram.ts';
import { survivalCurve, survivalMedian } from '../../src/statistics/kaplanMeier.ts';

function histogramOf(values: readonly number[]): Histogram {
  const histogram: Histogram = [];
  for (const value of values) addTo(histogram, value, 1);
  return histogram;
}

/** Events and censorings as the literature prints them: `9+` was still open when last seen at 9. */
function studyOf(times: string): [closings: Histogram, censored: Histogram] {
  const printed = times.split(' ');
  const closed = printed.filter((time) => !time.endsWith('+'));
  const open = printed.filter((time) => time.endsWith('+'));
  return [histogramOf(closed.map(Number)), histogramOf(open.map((time) => Number.parseInt(time, 10)))];
}

describe('published examples', () => {
  test.each([
    {
      source: 'Freireich et al., Blood 21 (1963): remission under 6-MP, weeks',
      times: '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+',
      rows: [
        [6, 21, 3, 0.857],
        [7, 17, 1, 0.807],
        [10, 15, 1, 0.753],
        [13, 12, 1, 0.69],
        [16, 11, 1, 0.627],
        [22, 7, 1, 0.538],
        [23, 6, 1, 0.448],
      ],
      median: 23,
    },
    {
      source: 'Freireich et al., Blood 21 (1963): remission under placebo, weeks',
      times: '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23',
      rows: [
        [1, 21, 2, 0.905],
        [2, 19, 2, 0.81],
        [3, 17, 1, 0.762],
        [4, 16, 2, 0.667],
        [5, 14, 2, 0.571],
        [8, 12, 4, 0.381],
        [11, 8, 2, 0.286],
        [12, 6, 2, 0.19],
        [15, 4, 1, 0.143],
        [17, 3, 1, 0.095],
        [22, 2, 1, 0.048],
        [23, 1, 1, 0],
      ],
      median: 8,
    },
    {
      source: 'Kaplan and Meier, JASA 53 (1958): the eight items of their first example, tenths of a month',
      times: '8 10+ 27+ 31 54 70+ 92 121+',
      rows: [
        [8, 8, 1, 7 / 8],
        [31, 5, 1, 7 / 10],
        [54, 4, 1, 21 / 40],
        [92, 2, 1, 21 / 80],
      ],
      median: 92,
    },
    {
      source: 'Miller, Survival Analysis (1981): leukaemia under maintenance chemotherapy, weeks; 13 and 13+ meet',
      times: '9 13 13+ 18 23 28+ 31 34 45+ 48 161+',
      rows: [
        [9, 11, 1, 0.909],
        [13, 10, 1, 0.818],
        [18, 8, 1, 0.716],
        [23, 7, 1, 0.614],
        [31, 5, 1, 0.491],
        [34, 4, 1, 0.368],
        [48, 2, 1, 0.184],
      ],
      median: 31,
    },
    {
      source: 'Bewick, Cheek and Ball, Critical Care 8 (2004): treatment 2, days; S is 0.500 from day 5',
      times: '1 1 4 5 6+ 9 9+ 22',
      rows: [
        [1, 8, 2, 0.75],
        [4, 6, 1, 0.625],
        [5, 5, 1, 0.5],
        [9, 3, 1, 0.333],
        [22, 1, 1, 0],
      ],
      median: 5,
    },
  ])('$source', ({ times, rows, median }) => {
    const study = studyOf(times);
    const events = survivalCurve(...study).filter(({ closed }) => closed > 0);
    expect(events.map(({ t, atRisk, closed }) => [t, atRisk, closed])).toEqual(rows.map((row) => row.slice(0, 3)));
    for (const [index, [, , , survival]] of rows.entries())
      expect(events[index]?.survival).toBeCloseTo(survival ?? -1, 3);
    expect(survivalMedian(...study)).toBe(median);
  });
});

test('every day with a closing or a censoring is a step, closings first', () => {
  expect(survivalCurve(...studyOf('0 3 3+ 5+ 5+ 8'))).toEqual([
    { t: 0, atRisk: 6, closed: 1, censored: 0, survival: 5 / 6 },
    { t: 3, atRisk: 5, closed: 1, censored: 1, survival: 4 / 6 },
    { t: 5, atRisk: 3, closed: 0, censored: 2, survival: 4 / 6 },
    { t: 8, atRisk: 1, closed: 1, censored: 0, survival: 0 },
  ]);
});

test.each([
  { times: '1 2 3 4', median: 2, why: 'two of four closed: S touches a half on day 2' },
  { times: '1 2 3', median: 2, why: 'S is 2/3, then 1/3' },
  { times: '0', median: 0, why: 'closed on the day of filing' },
  { times: '5 9+', median: 5, why: 'one of two' },
  { times: '5+ 9', median: 9, why: 'alone at risk when it closes' },
  { times: '5 5+ 5+', median: undefined, why: 'closings before censorings: 2/3 and nobody left' },
  { times: '1 2 7+ 7+ 7+', median: undefined, why: '3/5 is as low as it gets' },
  { times: '7+ 7+', median: undefined, why: 'nothing closed' },
])('$times: $median ($why)', ({ times, median }) => {
  expect(survivalMedian(...studyOf(times))).toBe(median);
});

test('no case, no curve', () => {
  expect(survivalCurve([], [])).toEqual([]);
  expect(survivalCurve([0, 0], [0])).toEqual([]);
  expect(survivalMedian([], [])).toBeUndefined();
});

/** A first day with closings and censorings, a second with closings, a third with the rest. */
function threeDays(first: { atRisk: number; left: number }, second: { atRisk: number; left: number }) {
  const closings = [0, first.atRisk - first.left, second.atRisk - second.left, second.left];
  return { closings, censored: [0, first.left - second.atRisk] };
}

describe('where floating point would decide wrongly', () => {
  test('27/33 × 11/18 is a half, not a bit more', () => {
    expect((27 / 33) * (11 / 18)).toBeGreaterThan(0.5);
    const { closings, censored } = threeDays({ atRisk: 33, left: 27 }, { atRisk: 18, left: 11 });
    expect(survivalMedian(closings, censored)).toBe(2);
  });

  test('a product of two large fractions that is above a half by one part in 10^16 is not a half', () => {
    const [n, a, m, b] = [100_000_009, 80_000_007, 80_000_003, 50_000_002];
    expect((a / n) * (b / m)).toBe(0.5);
    expect(2n * BigInt(a) * BigInt(b) - BigInt(n) * BigInt(m)).toBe(1n);
    const { closings, censored } = threeDays({ atRisk: n, left: a }, { atRisk: m, left: b });
    expect(survivalMedian(closings, censored)).toBe(3);
  });
});

test('10,000 days with a closing and a censoring on each: the touch of a half at the last is seen', () => {
  // Of k parts of u cases one part closes, then each part loses a case: the factors (k − 1)/k, from 20,000 to 10,001
  // parts, multiply to 1/2, though no case count of one day is that of the next.
  const closings: Histogram = [];
  const censored: Histogram = [];
  for (let day = 0; day < 10_000; day++) {
    closings.push(30_000 - day);
    censored.push(20_000 - day - 1);
  }
  closings.push(10_000 * 20_000);
  expect(survivalCurve(closings, censored)[0]?.atRisk).toBe(20_000 * 30_000);
  expect(survivalMedian(closings, censored)).toBe(9_999);
  closings[10_000] = 10_000 * 20_000 + 1;
  expect(survivalMedian(closings, censored)).toBe(10_000);
});
