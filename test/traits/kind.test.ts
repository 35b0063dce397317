import { describe, expect, test } from 'vitest';
import { type Instance, lines } from '../../src/cases/typeCodes.ts';
import { traitsOf, withTrait } from './casesAtHand.ts';

const instances: readonly Instance[] = ['first', 'second', 'retrial', 'other'];

test.each(['civil', 'criminal', 'administrative', 'enforcement'] as const)('%s is that line and no other', (line) => {
  expect(withTrait(line, 'line', lines)).toEqual([line]);
});

test('first instance is no other', () => {
  expect(withTrait('first-instance', 'instance', instances)).toEqual(['first']);
});

describe('tried: what an effective judgment can come from', () => {
  test('civil, criminal and administrative cases of first and second instance and on retrial', () => {
    const tried = lines.map((line) => [line, withTrait('tried', 'instance', instances, { line })]);
    expect(Object.fromEntries(tried)).toEqual({
      civil: ['first', 'second', 'retrial'],
      criminal: ['first', 'second', 'retrial'],
      administrative: ['first', 'second', 'retrial'],
      enforcement: [],
      other: [],
    });
  });
});

test('first enforcement is told by the case, not by the line', () => {
  expect(traitsOf({}, { line: 'enforcement', firstEnforcement: true })).toContain('first-enforcement');
  expect(traitsOf({}, { line: 'enforcement', firstEnforcement: false })).not.toContain('first-enforcement');
});
