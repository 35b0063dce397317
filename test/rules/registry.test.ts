import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indicatorIds } from '../../src/indicators/registry.ts';
import { rejectingRules, ruleIds, rules } from '../../src/rules/registry.ts';
import type { Rule } from '../../src/rules/rule.ts';

const folder = new URL('../../src/rules/', import.meta.url);
const frame = ['checkRows.ts', 'issueList.ts', 'registry.ts', 'rejectRows.ts', 'rule.ts', 'severities.ts'];

test('every rule that a file of src/rules defines is registered under the name of the file', async () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !frame.includes(name));
  const exported = await Promise.all(
    files.map(async (name): Promise<unknown[]> => Object.values(await import(new URL(name, folder).pathname))),
  );
  expect(new Set(exported.flat())).toEqual(new Set(rules));
  const named = files.map((name) => name.replace('.ts', '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  expect(named.sort()).toEqual([...ruleIds].sort());
});

/** The table of the contract: severity, and whether the row is kept out. */
const contract: Readonly<Record<string, readonly ['error' | 'warning', boolean]>> = {
  'wrong-cell-count': ['error', true],
  'broken-quote': ['error', true],
  'missing-value': ['error', true],
  'unreadable-date': ['error', true],
  'date-in-future': ['error', true],
  'closed-before-filed': ['error', true],
  'filed-too-early': ['error', true],
  'duplicate-case-number': ['error', true],
  'conflicting-duplicate': ['error', false],
  'small-claims-appealed': ['error', false],
  'small-claims-not-civil': ['error', false],
  'outcome-without-appeal': ['error', false],
  'appeal-before-closing': ['warning', false],
  'unreadable-number': ['warning', false],
  'unknown-value': ['warning', false],
  'unreadable-case-number': ['warning', false],
  'unknown-type-code': ['warning', false],
  'case-number-year': ['warning', false],
  'case-number-court': ['warning', false],
  'case-number-type': ['warning', false],
  'small-claims-procedure': ['warning', false],
  'small-claims-overdue': ['warning', false],
  'deduction-exceeds-duration': ['warning', false],
  'method-without-closing': ['warning', false],
};

test('the rules are those of the contract', () => {
  expect(Object.fromEntries(rules.map(({ id, severity, rejects }) => [id, [severity, rejects]]))).toEqual(contract);
  expect(ruleIds).toHaveLength(new Set(ruleIds).size);
});

test('those that reject come first, and duplicates last of them', () => {
  const ids = rejectingRules.map(({ id }) => id);
  expect(ids).toEqual(ruleIds.slice(0, 8));
  expect(ids.every((id) => contract[id]?.[1])).toBe(true);
  expect(ids.at(-1)).toBe('duplicate-case-number');
});

describe.each(rules.map((rule): Rule => rule))('$id', ({ title, why, fix, example }) => {
  test('has a title in both languages', () => {
    expect(title.zh).toMatch(/^[\p{Script=Han}\d]+$/u);
    expect(title.en).toMatch(/^[a-z0-9 ]+$/i);
  });

  test.each([
    ['why', why],
    ['fix', fix],
  ])('says %s in both languages, in whole sentences', (_, { zh, en }) => {
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(en).toMatch(/^[A-Z].*[.]$/);
    expect(en.replaceAll(/[("“《]?[\p{Script=Han}、（）《》]+/gu, '')).toMatch(/^[\x20-\x7e]+$/);
  });

  test('has an example', () => {
    expect(example.trim()).not.toBe('');
  });
});

test('no rule is called like an indicator', () => {
  expect(ruleIds.filter((id) => (indicatorIds as readonly string[]).includes(id))).toEqual([]);
});
