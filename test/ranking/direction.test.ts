import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Direction, movementOf } from '../../src/ranking/direction.ts';
import { banded } from '../bands/schemeAtHand.ts';

type Edges = { low?: number; high?: number };
type Better = 'higher' | 'lower' | 'target';

describe('with a band: by the distance outside it', () => {
  test.each<[Better, Edges, number, number, Direction]>([
    ['higher', { low: 0.93 }, 0.9, 0.91, 'toward'],
    ['higher', { low: 0.93 }, 0.91, 0.9, 'away'],
    ['higher', { low: 0.93 }, 0.91, 0.91, 'unchanged'],
    // Into the band, and out of it.
    ['higher', { low: 0.93 }, 0.9, 0.93, 'toward'],
    ['higher', { low: 0.93 }, 0.93, 0.9299, 'away'],
    // Inside the band or better, going further earns nothing, and coming back costs nothing.
    ['higher', { low: 0.93 }, 0.94, 0.99, 'within'],
    ['higher', { low: 0.93 }, 0.99, 0.94, 'within'],
    ['higher', { low: 0.9, high: 0.95 }, 0.92, 0.99, 'within'],
    ['lower', { high: 60 }, 70, 65, 'toward'],
    ['lower', { high: 60 }, 59, 61, 'away'],
    ['lower', { low: 30, high: 60 }, 20, 40, 'within'],
    // A target has two bad sides.
    ['target', { low: 0.24, high: 0.45 }, 0.2, 0.47, 'toward'],
    ['target', { low: 0.24, high: 0.45 }, 0.47, 0.2, 'away'],
    ['target', { low: 0.24, high: 0.45 }, 0.2, 0.49, 'unchanged'],
  ])('%s %j: from %f to %f is %s', (better, edges, from, to, direction) => {
    expect(movementOf(from, to, banded(edges), better)).toEqual({ direction, by: 'band' });
  });
});

describe('without a band: by the side that is better', () => {
  test.each<[Better | undefined, number, number, Direction | null]>([
    ['higher', 0.2, 0.3, 'toward'],
    ['higher', 0.3, 0.2, 'away'],
    ['lower', 60, 50, 'toward'],
    ['lower', 50, 60, 'away'],
    ['lower', 50, 50, 'unchanged'],
    ['target', 50, 60, null],
    [undefined, 50, 60, null],
  ])('%s: from %f to %f is %s', (better, from, to, direction) => {
    expect(movementOf(from, to, undefined, better)).toEqual({ direction, by: direction === null ? null : 'better' });
  });
});

test('values that differ by the rounding of binary fractions alone have not moved', () => {
  const sum = 0.1 + 0.2;
  expect(sum).not.toBe(0.3);
  for (const [from, to] of [
    [sum, 0.3],
    [0.3, sum],
  ] as const) {
    for (const better of ['higher', 'lower'] as const) {
      expect(movementOf(from, to, undefined, better)).toEqual({ direction: 'unchanged', by: 'better' });
    }
    expect(movementOf(from, to, banded({ low: 0.9 }), 'higher')).toEqual({ direction: 'unchanged', by: 'band' });
    expect(movementOf(from, to, banded({ high: 0.05 }), 'lower')).toEqual({ direction: 'unchanged', by: 'band' });
  }
});

test('back is the other way', () => {
  const back: Readonly<Record<Direction, Direction>> = {
    toward: 'away',
    away: 'toward',
    unchanged: 'unchanged',
    within: 'within',
  };
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const edges = fc.record({
    low: fc.double({ min: 0.1, max: 0.4, noNaN: true }),
    high: fc.double({ min: 0.5, max: 0.9, noNaN: true }),
  });
  fc.assert(
    fc.property(share, share, edges, fc.constantFrom<Better>('higher', 'lower', 'target'), (from, to, band, better) => {
      const there = movementOf(from, to, banded(band), better).direction;
      const again = movementOf(to, from, banded(band), better).direction;
      expect(again).toBe(there === null ? null : back[there]);
    }),
  );
});
