import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/documents/report/report.ts';
import { order, ranked, schemeOf } from './courtsAtHand.ts';

const courts = {
  内0202: { docket: 10, closed: 7, days: 10 },
  内0203: { docket: 10, closed: 9, days: 20 },
  内0204: { docket: 10, closed: 8, days: 20 },
  内0205: { docket: 10, closed: 5, days: 90 },
};
const banded = schemeOf({
  'closure-rate': { better: 'higher', bands: [{ low: 0.8, source: '-' }] },
  'median-duration': { better: 'lower', bands: [] },
  'p90-duration': { better: 'target', bands: [] },
  'average-duration': { better: 'target', bands: [{ low: 15, high: 30, source: '-' }] },
});

const places = ({ courts: listed }: Report, id: string) =>
  Object.fromEntries(
    listed.map(({ code, indicators }) => [code, [indicators[id]?.rank, indicators[id]?.rankOf]] as const),
  );

describe('places on an indicator', () => {
  test('by the distance outside the band: those inside tie at the top', async () => {
    expect(places(await ranked(courts, banded), 'closure-rate')).toEqual({
      内0203: [1, 4],
      内0204: [1, 4],
      内0202: [3, 4],
      内0205: [4, 4],
    });
  });

  test('of a target on either side', async () => {
    // 10 days: 5 short; 90 days: 60 over.
    expect(places(await ranked(courts, banded), 'average-duration')).toEqual({
      内0203: [1, 4],
      内0204: [1, 4],
      内0202: [3, 4],
      内0205: [4, 4],
    });
  });

  test('without a band by value, in the better direction', async () => {
    expect(places(await ranked(courts, banded), 'median-duration')).toEqual({
      内0202: [1, 4],
      内0203: [2, 4],
      内0204: [2, 4],
      内0205: [4, 4],
    });
  });

  test('none for a target without a band, nor where the scheme says nothing of the indicator', async () => {
    const report = await ranked(courts, banded);
    for (const id of ['p90-duration', 'disposition-time']) {
      expect(Object.values(places(report, id)).flat()).toEqual(Array(8).fill(null));
    }
  });

  test('courts without a value or with too few cases have none and count for nothing', async () => {
    const scheme = schemeOf({ 'average-duration': { better: 'lower', bands: [{ high: 30, source: '-' }] } }, 6);
    const report = await ranked({ ...courts, 内0206: { docket: 10, closed: 0 } }, scheme);
    expect(places(report, 'average-duration')).toEqual({
      内0202: [1, 3],
      内0203: [1, 3],
      内0204: [1, 3],
      内0205: [null, null],
      内0206: [null, null],
    });
  });
});

describe('--rank-by an indicator', () => {
  const by = (indicator: string, how: 'distance' | 'value') =>
    ranked(courts, banded, { within: 'level', by: { indicator, order: how } });

  test('by distance: its places are the ranks', async () => {
    expect(order(await by('closure-rate', 'distance'))).toEqual([
      ['内0203', 1],
      ['内0204', 1],
      ['内0202', 3],
      ['内0205', 4],
    ]);
  });

  test('by bare values: 0.9 before 0.8, though both are inside', async () => {
    expect(order(await by('closure-rate', 'value'))).toEqual([
      ['内0203', 1],
      ['内0204', 2],
      ['内0202', 3],
      ['内0205', 4],
    ]);
  });

  test('by bare values where lower is better', async () => {
    expect(order(await by('median-duration', 'value'))).toEqual([
      ['内0202', 1],
      ['内0203', 2],
      ['内0204', 2],
      ['内0205', 4],
    ]);
  });

  test('courts without a place come last, by code, and are not called few-judged', async () => {
    const report = await ranked({ ...courts, 内0201: { docket: 10, closed: 0 } }, banded, {
      within: 'level',
      by: { indicator: 'median-duration', order: 'distance' },
    });
    expect(order(report).at(-1)).toEqual(['内0201', null]);
    expect(report.courts.at(-1)?.reason).toBeUndefined();
  });
});
