import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittedWidths, tableWidth } from '../../../src/renderers/text/terminalTable.ts';

describe('fittedWidths', () => {
  test('the widest gives way first', () => expect(fittedWidths([10, 4, 6], 20)).toEqual([6, 4, 6]));

  test('but not below its least, as long as another can', () => {
    expect(fittedWidths([10, 4, 6], 20, [9, 2, 2])).toEqual([9, 3, 4]);
    expect(fittedWidths([10, 4, 6], 20, [10, 4, 5])).toEqual([7, 4, 5]);
  });

  const column = fc.record({ natural: fc.integer({ min: 2, max: 30 }), least: fc.integer({ min: 2, max: 30 }) });

  test('where the least fits, everything has it, and all fits', () =>
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 8 }), fc.nat(60), (columns, spare) => {
        const natural = columns.map((one) => Math.max(one.natural, one.least));
        const least = columns.map((one) => one.least);
        const width = tableWidth(least) + spare;
        const fitted = fittedWidths(natural, width, least);
        expect(tableWidth(fitted)).toBe(Math.min(width, tableWidth(natural)));
        for (const [index, own] of fitted.entries()) expect(own).toBeGreaterThanOrEqual(least[index] ?? 0);
      }),
    ));
});
