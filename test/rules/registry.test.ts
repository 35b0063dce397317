import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { indicatorIds } from '../../src/indicators/registry.ts';
import { rejectingRules } from '../../src/rules/registry.ts';

const folder = new URL('../../src/rules/', import.meta.url);
const frame = ['registry.ts', 'rejectRows.ts', 'rule.ts'];

test('every rule that a file of src/rules defines is registered under the name of the file', async () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !frame.includes(name));
  const exported = await Promise.all(
    files.map(async (name): Promise<unknown[]> => Object.values(await import(new URL(name, folder).pathname))),
  );
  expect(new Set(exported.flat())).toEqual(new Set(rejectingRules));
  const named = files.map((name) => name.replace('.ts', '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  expect(named.sort()).toEqual(rejectingRules.map(({ id }) => id).sort());
});

test('the rejecting rules of the contract, duplicates last', () => {
  const ids = rejectingRules.map(({ id }) => id);
  expect([...ids].sort()).toEqual([
    'broken-quote',
    'closed-before-filed',
    'date-in-future',
    'duplicate-case-number',
    'filed-too-early',
    'missing-value',
    'unreadable-date',
    'wrong-cell-count',
  ]);
  expect(ids.at(-1)).toBe('duplicate-case-number');
});

test.each(rejectingRules.map(({ id, title }) => ({ id, title })))('$id has both texts', ({ title }) => {
  expect(title.zh).toMatch(/\p{Script=Han}/u);
  expect(title.en).toMatch(/^[a-z0-9 ]+$/i);
});

test('no rule is called like an indicator', () => {
  expect(rejectingRules.filter(({ id }) => (indicatorIds as readonly string[]).includes(id))).toEqual([]);
});
