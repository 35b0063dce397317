import { expect, test } from 'vitest';
import { nearestFew, nearestTo } from '../../src/messages/nearest.ts';

const options = ['--court', '--as-of', '--version', '--within', '--where'];

test.each([
  ['--cuort', '--court'],
  ['--asof', '--as-of'],
  ['--COURT', '--court'],
  ['－－ｃｏｕｒｔ', '--court'],
  ['--withi', '--within'],
])('%s is meant to be %s', (written, meant) => {
  expect(nearestTo(written, options)).toBe(meant);
});

test('half of a Chinese word may differ', () => {
  expect(nearestTo('立案日期', ['收件日', '法院名称'])).toBeNull();
  expect(nearestTo('收案日期', ['收件日', '法院名称'])).toBe('收件日');
});

test('a swap of neighbours is one slip', () => {
  expect(nearestTo('jsno', ['terminal', 'json', 'csv'])).toBe('json');
  expect(nearestTo('cvs', ['terminal', 'json', 'csv'])).toBe('csv');
});

test.each(['--period', '--format', 'x', ''])('%s is like none of them', (written) => {
  expect(nearestTo(written, options)).toBeNull();
});

test('the beginning or a whole word of a name is near, however much is left out; a piece of a word is not', () => {
  const summary = [
    '--as-of',
    '--by-month',
    '--court',
    '--delimiter',
    '--indicators',
    '--last',
    '--output',
    '--to',
    '--width',
  ];
  expect(nearestTo('--out', summary)).toBe('--output');
  expect(nearestTo('--months', summary)).toBe('--by-month');
  expect(nearestTo('--width-columns', summary)).toBe('--width');
  for (const other of ['--cutoff', '--separator', '--limit']) expect(nearestTo(other, summary)).toBeNull();
  const rules = ['conflicting-duplicate', 'duplicate-case-number'];
  for (const word of ['duplicate', 'duplicates']) expect(nearestTo(word, rules)).toBe('duplicate-case-number');
});

test('a part of a name is near, however much is left out', () => {
  expect(nearestTo('appeal', ['appeal-reversal-share', 'closure-rate'])).toBe('appeal-reversal-share');
  expect(nearestTo('昆都仑', ['包头市昆都仑区人民法院', '包头市青山区人民法院'])).toBe('包头市昆都仑区人民法院');
  expect(nearestTo('a', ['abcdefgh'])).toBeNull();
});

test('the most alike come first, and no more than asked for', () => {
  expect(nearestFew('rate', ['rates', 'rate-of', 'grate', 'xyz'], 2)).toEqual(['grate', 'rates']);
});
