import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GroupPair, gapParts } from '../../src/statistics/kitagawa.ts';
import { minus, plus, type Ratio, ratio, zero } from '../../src/statistics/ratio.ts';

const doubleOf = ({ numerator, denominator }: Ratio) => Number(numerator) / Number(denominator);
const pair = (own: readonly [number, number], other: readonly [number, number]): GroupPair => ({
  own: { numerator: own[0], denominator: own[1] },
  other: { numerator: other[0], denominator: other[1] },
});
const rounded = (groups: readonly GroupPair[]) =>
  gapParts(groups)?.map(({ mix, level }) => [doubleOf(mix), doubleOf(level)].map((one) => Math.round(one * 1e9) / 1e9));

describe('by hand', () => {
  // Own: 80 of 100 and 10 of 100, 45 % in all; other: 40 of 50 and 15 of 150, 27.5 %. Rates are alike: 80 % and 10 %.
  test('groups that do alike differ by mix alone', () =>
    expect(rounded([pair([80, 100], [40, 50]), pair([10, 100], [15, 150])])).toEqual([
      // (0.5 − 0.25) × (0.8 − 0.3625), and (0.5 − 0.75) × (0.1 − 0.3625): 0.175 together
      [0.109375, 0],
      [0.065625, 0],
    ]));

  test('groups of the same weights differ by level alone', () =>
    expect(rounded([pair([60, 100], [40, 50]), pair([10, 100], [10, 50])])).toEqual([
      [0, -0.1],
      [0, -0.05],
    ]));

  test('a kind that one side lacks differs by mix; events without cases by level', () => {
    // Own 30 %; other 40 % with a kind of 80 % that own lacks: (0 − 0.2) × (0.8 − 0.35)
    expect(rounded([pair([30, 100], [24, 80]), pair([0, 0], [16, 20])])).toEqual([
      [-0.01, 0],
      [-0.09, 0],
    ]);
    expect(rounded([pair([30, 100], [30, 100]), pair([5, 0], [0, 0])])).toEqual([
      [0, 0],
      [0, 0.05],
    ]);
  });

  test('nothing to be divided by, nothing to be taken apart', () =>
    expect(gapParts([pair([0, 0], [1, 2])])).toBeUndefined());
});

const amounts = fc.record({ numerator: fc.nat(5000), denominator: fc.nat(300) });
const pairs = fc.array(fc.record({ own: amounts, other: amounts }), { minLength: 1, maxLength: 8 });
const totalOf = (of: readonly { numerator: number; denominator: number }[]) =>
  ratio(
    of.reduce((sum, { numerator }) => sum + numerator, 0),
    of.reduce((sum, { denominator }) => sum + denominator, 0),
  );

test('the parts add up to the difference exactly, and turn their signs with the sides', () =>
  fc.assert(
    fc.property(pairs, (groups) => {
      const parts = gapParts(groups);
      const back = gapParts(groups.map(({ own, other }) => ({ own: other, other: own })));
      if (parts === undefined || back === undefined) {
        expect(
          groups.every(({ own }) => own.denominator === 0) || groups.every(({ other }) => other.denominator === 0),
        ).toBe(true);
        return;
      }
      const sum = parts.reduce((total, { mix, level }) => plus(total, plus(mix, level)), zero);
      const gap = minus(totalOf(groups.map(({ own }) => own)), totalOf(groups.map(({ other }) => other)));
      expect(minus(sum, gap).numerator).toBe(0n);
      for (const [place, { mix, level }] of parts.entries()) {
        expect(plus(mix, back[place]?.mix ?? zero).numerator).toBe(0n);
        expect(plus(level, back[place]?.level ?? zero).numerator).toBe(0n);
      }
    }),
  ));
