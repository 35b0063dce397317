import { describe, expect, test } from 'vitest';
import { asciiSparks, sparkline, unicodeSparks } from '../../../src/renderers/summary/sparkline.ts';

describe('ups and downs', () => {
  test.each<[readonly (number | null)[], string]>([
    [[0, 1, 2, 3, 4, 5, 6, 7], '▁▂▃▄▅▆▇█'],
    [[10, 20], '▁█'],
    [[20, 10, 20], '█▁█'],
    [[-1, 0, 1], '▁▅█'],
    [[0.91, 0.92, null, 0.93], '▁▅·█'],
    [[5, 5, 5], '▄▄▄'],
    [[null, 3], '·▄'],
    [[null, null], '··'],
    [[], ''],
  ])('%j: %s', (values, drawn) => {
    expect(sparkline(values, unicodeSparks)).toBe(drawn);
  });

  test('in ASCII, eight signs and a ninth for no value', () => {
    expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7, null], asciiSparks)).toBe('_,-=+*%#.');
    expect(new Set([...asciiSparks.levels, asciiSparks.none]).size).toBe(9);
  });
});
