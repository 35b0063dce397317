import { describe, expect, it } from 'vitest';
import { cleanDocument, printable } from '../../../src/renderers/text/untrusted.ts';

describe('printable', () => {
  it.each([
    ['an escape sequence', '\u001B[31m红\u001B[0m', '\uFFFD[31m红\uFFFD[0m'],
    ['a one-character introducer (C1)', '\u009B2J', '\uFFFD2J'],
    ['bell, backspace and delete', 'a\u0007b\u0008c\u007F', 'a\uFFFDb\uFFFDc\uFFFD'],
    ['a bidi override', '法院\u202Egpj', '法院\uFFFDgpj'],
    ['a bidi isolate', '\u2066x\u2069', '\uFFFDx\uFFFD'],
    ['a zero-width space and joiner', 'a\u200Bb\u200Dc', 'a\uFFFDb\uFFFDc'],
    ['a line separator', 'a\u2028b\u2029c', 'a\uFFFDb\uFFFDc'],
    ['half a surrogate pair', 'a\uD800b', 'a\uFFFDb'],
    ['line breaks and tabs', 'a\r\nb\tc', 'a b c'],
  ])('%s', (_, text, cleaned) => {
    expect(printable(text)).toBe(cleaned);
  });

  it('leaves names as they are', () => {
    for (const name of ['包头市昆都仑区人民法院', '法官𠮷01', 'Tribunal de Justiça', '（2024）内0203民初1号', 'ᠥᠪᠥᠷ']) {
      expect(printable(name)).toBe(name);
    }
  });
});

it('cleanDocument cleans strings and keys at any depth and nothing else', () => {
  expect(cleanDocument({ 'a\u001B': [{ b: 'x\u0007' }, 1, null, true] })).toEqual({
    'a\uFFFD': [{ b: 'x\uFFFD' }, 1, null, true],
  });
});
