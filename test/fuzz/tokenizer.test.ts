import { expect, test } from 'vitest';
import { compareTokenizer } from './tokenizerProperty.ts';

test('the tokenizer agrees with csv-parse on every cell, and with the file on every line, wherever it is cut', () => {
  const { records, cuts } = compareTokenizer(100_000, 20_241_231);
  expect(records).toBeGreaterThanOrEqual(100_000);
  expect(cuts).toBeGreaterThan(1000);
});
