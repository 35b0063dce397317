import { expect, test } from 'vitest';
import { allDigits } from '../../../src/renderers/explanation/allDigits.ts';

test.each([
  [2n, 5n, '0.4'],
  [5n, 5n, '1'],
  [0n, 7n, '0'],
  [440n, 5n, '88'],
  // 11 ÷ 16 ends after four places, 1 ÷ 2^16 after sixteen.
  [11n, 16n, '0.6875'],
  [1n, 65_536n, '0.0000152587890625'],
  // Cut off, not rounded: the next digit would be a 6.
  [2n, 3n, '0.6666666666666666…'],
  [1n, 131_072n, '0.0000076293945312…'],
  [-1n, 4n, '-0.25'],
])('%d ÷ %d = %s', (numerator, denominator, digits) => {
  expect(allDigits({ numerator, denominator }, '…')).toBe(digits);
});
