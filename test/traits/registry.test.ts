import { expect, test } from 'vitest';
import { fieldIds } from '../../src/cases/fields.ts';
import { hasAll, needsOf, traits, wordsOf, wordsOfCase } from '../../src/traits/registry.ts';
import { dates, facts } from './casesAtHand.ts';

const countOf = (kind: 'fixed' | 'dated') => traits.filter((trait) => trait.kind === kind).length;
const wordNames = ['fixed', 'moreFixed', 'dated'] as const;
const none = { fixed: 0, moreFixed: 0, dated: 0 };

test('at most 62 fixed traits and 31 dated ones: a word has 32 bits and a sign', () => {
  expect(countOf('fixed')).toBeLessThanOrEqual(62);
  expect(countOf('dated')).toBeLessThanOrEqual(31);
});

test('every id is one trait', () => {
  const ids = traits.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every trait has a bit of its own, in one word', () => {
  const words = traits.map(({ id }) => wordsOf([id]));
  expect(new Set(words.map((word) => wordNames.map((name) => word[name]).join(' '))).size).toBe(traits.length);
  for (const word of words) {
    const [bit = 0, ...others] = wordNames.map((name) => word[name]).filter((value) => value !== 0);
    expect(others).toEqual([]);
    expect(bit).toBeGreaterThan(0);
    expect(Math.log2(bit) % 1).toBe(0);
  }
  expect(wordsOf([])).toEqual(none);
});

test('the first 31 fixed traits stand in one word, those behind them in the other', () => {
  const fixed = traits.filter(({ kind }) => kind === 'fixed').map(({ id }) => wordsOf([id]));
  const first = fixed.map((word) => word.fixed);
  const more = fixed.map((word) => word.moreFixed);
  expect(first).toEqual(fixed.map((_, place) => (place < 31 ? 2 ** place : 0)));
  expect(more).toEqual(fixed.map((_, place) => (place < 31 ? 0 : 2 ** (place - 31))));
});

test('the words of several traits are their bits together', () => {
  const several = ['civil', 'first-instance', 'retrial-outcome-known', 'closed', 'pending'] as const;
  const each = several.map((id) => wordsOf([id]));
  const together = (name: (typeof wordNames)[number]) => each.reduce((word, one) => word | one[name], 0);
  expect(wordsOf(several)).toEqual({
    fixed: together('fixed'),
    moreFixed: together('moreFixed'),
    dated: together('dated'),
  });
});

test('a case has the bits of its traits', () => {
  const words = wordsOfCase(dates({ filed: 'before' }), facts({ line: 'civil', instance: 'first' }));
  const has = (...ids: Parameters<typeof wordsOf>[0]) => hasAll(words, wordsOf(ids));
  expect([has('civil'), has('first-instance'), has('pending'), has('carried-over')]).toEqual([true, true, true, true]);
  expect([has('criminal'), has('closed'), has('retrial-outcome-known')]).toEqual([false, false, false]);
  expect([has('civil', 'pending'), has('civil', 'closed'), has('criminal', 'pending')]).toEqual([true, false, false]);
  expect(has()).toBe(true);
});

test('each of the three words decides', () => {
  const wanted = { fixed: 0b10, moreFixed: 0b100, dated: 0b1 };
  expect(hasAll({ fixed: 0b11, moreFixed: 0b110, dated: 0b11 }, wanted)).toBe(true);
  for (const name of wordNames) expect(hasAll({ ...wanted, [name]: 0 }, wanted)).toBe(false);
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
  ['first-enforcement', []],
  ['small-claims', [['smallClaims', 'procedure']]],
  ['summary-or-small', [['procedure']]],
  ['sole-judge', [['tribunal']]],
  ['pronounced-in-court', [['pronouncedInCourt']]],
  ['judge-named', [['judge']]],
  ['mediated', [['closingMethod']]],
  ['appealable', [['closingMethod'], ['smallClaims', 'procedure']]],
  ['has-limit', [['procedure', 'timeLimitDays']]],
  ['within-statutory-limit', [['procedure', 'timeLimitDays']]],
  [
    'within-limit',
    [
      ['procedure', 'timeLimitDays'],
      ['deductedDays', 'extendedDays'],
    ],
  ],
  [
    'past-due',
    [
      ['procedure', 'timeLimitDays'],
      ['deductedDays', 'extendedDays'],
    ],
  ],
  ['past-twelve-months', []],
  ['appealed', [['appealed', 'appealFiledOn']]],
  ['appeal-filed', [['appealFiledOn']]],
  ['appeal-decided', [['appealClosedOn']]],
  ['reversed-or-remanded', [['appealOutcome']]],
  ['reversed', [['appealOutcome']]],
  ['remanded', [['appealOutcome']]],
  ['appeal-ruled-on', [['appealOutcome']]],
  ['retrial-reversed-or-remanded', [['retrialOutcome']]],
  ['retrial-decided', [['retrialClosedOn']]],
] as const)('%s needs %j', (id, needs) => {
  expect(needsOf(id)).toEqual(needs);
});
