import { describe, expect, test } from 'vitest';
import { attainmentOf, isFewJudged } from '../../src/ranking/attainment.ts';
import { order, ranked, schemeOf } from './courtsAtHand.ts';

const closure = { better: 'higher', bands: [{ low: 0.8, source: '-' }] } as const;
const duration = { better: 'lower', bands: [{ high: 40, source: '-' }] } as const;
const attainment = async (...of: Parameters<typeof ranked>) => (await ranked(...of)).courts[0]?.attainment;

describe('attainment: weight met ÷ weight judged, and the shortfall', () => {
  const scheme = schemeOf({
    'closure-rate': { ...closure, bands: [...closure.bands], weight: 3 },
    'average-duration': { ...duration, bands: [...duration.bands] },
  });

  test('all met', async () => {
    expect(await attainment({ 内0203: { docket: 10, closed: 8 } }, scheme)).toEqual({
      met: 4,
      judged: 4,
      share: 1,
      shortfall: 0,
    });
  });

  test('the heavy one not met', async () => {
    // 60 % is 20 points under 80 %: 0.2 ÷ 0.8 = 0.25; 3 × 0.25 ÷ 4 = 0.1875
    const found = await attainment({ 内0203: { docket: 10, closed: 6 } }, scheme);
    expect(found).toMatchObject({ met: 1, judged: 4, share: 0.25 });
    expect(found?.shortfall).toBeCloseTo(0.1875, 12);
  });

  test('neither met: the shortfalls are weighted', async () => {
    // 60 days are 20 over 40: 0.5; (3 × 0.25 + 1 × 0.5) ÷ 4 = 0.3125
    const found = await attainment({ 内0203: { docket: 10, closed: 6, days: 60 } }, scheme);
    expect(found).toMatchObject({ met: 0, judged: 4, share: 0 });
    expect(found?.shortfall).toBeCloseTo(0.3125, 12);
  });

  test('going further earns nothing', async () => {
    const [one, other] = await Promise.all(
      [8, 10].map((closed) => attainment({ 内0203: { docket: 10, closed, days: closed } }, scheme)),
    );
    expect(one).toEqual(other);
  });
});

test('weight 0 is shown and counts for nothing', async () => {
  const scheme = schemeOf({
    'closure-rate': { ...closure, bands: [...closure.bands] },
    'average-duration': { ...duration, bands: [...duration.bands], weight: 0 },
  });
  const report = await ranked({ 内0203: { docket: 10, closed: 9, days: 60 } }, scheme);
  expect(report.courts[0]?.attainment).toEqual({ met: 1, judged: 1, share: 1, shortfall: 0 });
  expect(report.courts[0]?.indicators['average-duration']?.value).toBe(60);
});

test('nothing judged: no share, no shortfall', () => {
  const scheme = schemeOf({ 'closure-rate': { ...closure, bands: [...closure.bands] } });
  const value = { indicator: 'closure-rate', value: 0.9, band: { low: 0.8, source: '-' } } as const;
  expect(attainmentOf([{ ...value, verdict: 'too-few' }], scheme)).toEqual({
    met: 0,
    judged: 0,
    share: null,
    shortfall: null,
  });
});

describe('few-judged: under half of the banded weight', () => {
  const weights = (closureWeight: number, durationWeight: number) =>
    schemeOf({
      'closure-rate': { ...closure, bands: [...closure.bands], weight: closureWeight },
      'average-duration': { ...duration, bands: [...duration.bands], weight: durationWeight },
      // Without bands: no part of the banded weight.
      'median-duration': { better: 'lower', bands: [], weight: 100 },
    });
  // 内0203 has closed nothing, so that its duration cannot be judged.
  const courts = { 内0202: { docket: 10, closed: 5 }, 内0203: { docket: 10, closed: 0 } };

  test('exactly half is enough', async () => {
    expect(order(await ranked(courts, weights(1, 1)))).toEqual([
      ['内0202', 1],
      ['内0203', 2],
    ]);
  });

  test('exactly half is enough where weights are tenths', () => {
    const scheme = schemeOf({
      'closure-rate': { ...closure, bands: [...closure.bands], weight: 0.1 },
      'clearance-rate': { ...closure, bands: [...closure.bands], weight: 0.2 },
      'average-duration': { ...duration, bands: [...duration.bands], weight: 0.3 },
    });
    expect(isFewJudged({ met: 0.3, judged: 0.3, share: 1, shortfall: 0 }, scheme)).toBe(false);
  });

  test('less is not: no rank, the reason, and the last place, however good', async () => {
    const good = { 内0202: { docket: 10, closed: 0 }, 内0203: { docket: 10, closed: 1, days: 400 } };
    const report = await ranked({ ...good, 内0204: { docket: 10, closed: 5, days: 90 } }, weights(1, 2));
    expect(order(report)).toEqual([
      ['内0204', 1],
      ['内0202', null],
      ['内0203', null],
    ]);
    expect(report.courts.map(({ reason }) => reason)).toEqual([undefined, 'few-judged', 'few-judged']);
  });

  test('too few cases leave a court unjudged', async () => {
    const scheme = schemeOf({ 'closure-rate': { ...closure, bands: [...closure.bands] } }, 10);
    const report = await ranked({ 内0202: { docket: 9, closed: 9 }, 内0203: { docket: 10, closed: 0 } }, scheme);
    expect(order(report)).toEqual([
      ['内0203', 1],
      ['内0202', null],
    ]);
  });
});
