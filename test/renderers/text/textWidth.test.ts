import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { textWidth } from '../../../src/renderers/text/textWidth.ts';

it.each([
  ['', 0],
  ['93.17% ✓?', 9],
  ['结案率', 6],
  ['（2024）内0203', 14],
  ['—', 1],
  ['法官𠮷', 6],
  ['e\u0301', 1],
])('%j takes %i columns', (text, columns) => {
  expect(textWidth(text)).toBe(columns);
});

it('agrees with string-width', () => {
  const known = fc.constantFrom(
    'a',
    ' ',
    '%',
    '法',
    '，',
    '（',
    '【',
    '～',
    '─',
    '✓',
    '≥',
    '“',
    '×',
    '\u0301',
    '\uFE0F',
    '\u3099',
    '𠮷',
    '👩',
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(known, fc.string({ unit: 'binary', maxLength: 1 })) }), (text) => {
      expect(textWidth(text)).toBe(stringWidth(text));
    }),
  );
});
