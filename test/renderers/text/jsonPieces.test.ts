import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { jsonPieces } from '../../../src/renderers/text/jsonPieces.ts';

it('gives what JSON.stringify gives', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect([...jsonPieces(value)].join('')).toBe(JSON.stringify(value, null, 2));
    }),
  );
});

test.each([
  ['members without a value', { a: undefined, b: 1, c: { d: undefined } }],
  ['empty ones', { a: [], b: {}, c: [[], {}] }],
  ['line breaks', { a: ['x\n    y'] }],
])('%s', (_, value) => {
  expect([...jsonPieces(value)].join('')).toBe(JSON.stringify(value, null, 2));
});

it('takes any iterable for an array, and gives its items one by one', () => {
  const pieces = [...jsonPieces({ a: new Set([1, { b: 2 }]) })];
  expect(pieces.join('')).toBe(JSON.stringify({ a: [1, { b: 2 }] }, null, 2));
  expect(pieces).toContain('{\n      "b": 2\n    }');
});
