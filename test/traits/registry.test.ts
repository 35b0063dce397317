import { expect, test } from 'vitest';
import { fieldIds } from '../../src/cases/fields.ts';
import { datedWord, fixedWord, needsOf, traits, wordsOf } from '../../src/traits/registry.ts';
import { dates, facts } from './casesAtHand.ts';

test('at most 31 traits of a kind: a word has 32 bits and a sign', () => {
  for (const kind of ['fixed', 'dated']) {
    expect(traits.filter((trait) => trait.kind === kind).length).toBeLessThanOrEqual(31);
  }
});

test('every id is one trait', () => {
  const ids = traits.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every bit is its own', () => {
  const words = traits.map(({ id }) => wordsOf([id]));
  expect(new Set(words.map(({ fixed, dated }) => `${fixed} ${dated}`)).size).toBe(traits.length);
  for (const { fixed, dated } of words) {
    expect([fixed, dated].filter((word) => word !== 0)).toHaveLength(1);
    expect(Math.log2(fixed + dated) % 1).toBe(0);
  }
  expect(wordsOf([])).toEqual({ fixed: 0, dated: 0 });
});

test('the words of several traits are their bits together', () => {
  const [one, other] = [wordsOf(['civil']), wordsOf(['first-instance'])];
  expect(wordsOf(['civil', 'first-instance'])).toEqual({ fixed: one.fixed | other.fixed, dated: 0 });
});

test('a case has the bits of its traits', () => {
  const [civil, criminal, first] = [wordsOf(['civil']), wordsOf(['criminal']), wordsOf(['first-instance'])];
  const word = fixedWord(facts({ line: 'civil', instance: 'first' }));
  expect([civil, criminal, first].map(({ fixed }) => (word & fixed) === fixed)).toEqual([true, false, true]);
  const pending = datedWord(dates({ filed: 'before' }), facts());
  const has = (id: 'pending' | 'closed') => (pending & wordsOf([id]).dated) !== 0;
  expect([has('pending'), has('closed')]).toEqual([true, false]);
});

test('traits need known fields', () => {
  for (const { id } of traits) {
    for (const anyOf of needsOf(id)) {
      expect(anyOf.length).toBeGreaterThan(0);
      for (const field of anyOf) expect(fieldIds).toContain(field);
    }
  }
});

test.each([
  ['incoming', []],
  ['closed', [['closedOn']]],
  ['docket', [['closedOn']]],
  ['pending', [['closedOn']]],
  ['first-instance', []],
  ['small-claims', [['smallClaims', 'procedure']]],
  ['appealed', [['appealed', 'appealFiledOn']]],
  ['appeal-filed', [['appealFiledOn']]],
  ['appeal-decided', [['appealClosedOn']]],
  ['reversed-or-remanded', [['appealOutcome']]],
] as const)('%s needs %j', (id, needs) => {
  expect(needsOf(id)).toEqual(needs);
});
