import { expect, test } from 'vitest';
import { listed } from '../../src/messages/listed.ts';

const told = (item: number) => `${item}`;

test('a list that is not longer than wanted is told whole', () => {
  expect(listed([], { told, most: 2 }, 'zh')).toBe('');
  expect(listed([1, 2], { told, most: 2 }, 'zh')).toBe('1；2');
  expect(listed([1, 2], { told, most: 2, mark: ', ' }, 'en')).toBe('1, 2');
});

test('of a longer one the first are told, in Chinese with the number of all, in English with that of the others', () => {
  expect(listed([1, 2, 3], { told, most: 2 }, 'zh')).toBe('1；2 等 3 项');
  expect(listed([1, 2, 3], { told, most: 2 }, 'en')).toBe('1; 2 and 1 more');
});

test('a full-width bracket is followed by no space', () => {
  const bracketed = (item: number) => `${item}（件）`;
  expect(listed([1, 2, 3], { told: bracketed, most: 2 }, 'zh')).toBe('1（件）；2（件）等 3 项');
  expect(listed([1, 2, 3], { told: (item) => `${item} (x)`, most: 2 }, 'en')).toBe('1 (x); 2 (x) and 1 more');
});
