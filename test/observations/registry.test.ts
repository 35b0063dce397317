import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indicatorIds } from '../../src/indicators/registry.ts';
import type { ObservationKind } from '../../src/observations/observation.ts';
import { observationIds, observations } from '../../src/observations/registry.ts';
import { ruleIds } from '../../src/rules/registry.ts';

const folder = new URL('../../src/observations/', import.meta.url);

test('every observation that a file defines is registered under the name of the file', async () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const defined = await Promise.all(
    files.map(async (name) => {
      const exported = Object.values((await import(new URL(name, folder).pathname)) as Record<string, unknown>);
      const kinds = exported.filter((one): one is ObservationKind => Object.hasOwn(Object(one), 'sentence'));
      const id = name.replace('.ts', '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      return kinds.map((kind) => ({ kind, id }));
    }),
  );
  expect(new Set(defined.flat().map(({ kind }) => kind))).toEqual(new Set(observations));
  for (const { kind, id } of defined.flat()) expect(kind.id).toBe(id);
});

test('no observation is called like another one, a rule or an indicator', () => {
  const ids: readonly string[] = [...observationIds, ...ruleIds, ...indicatorIds];
  expect(new Set(ids).size).toBe(ids.length);
});

test('only what the figures of the court show is more than information', () => {
  const kinds: readonly ObservationKind[] = observations;
  expect(kinds.filter(({ severity }) => severity !== 'info').map(({ id, severity }) => [id, severity])).toEqual([
    ['volumes-differ', 'error'],
    ['volumes-inconsistent', 'warning'],
  ]);
  expect(kinds.filter((kind) => kind.observe === undefined).map(({ id }) => id)).toEqual([
    'volumes-differ',
    'volumes-inconsistent',
  ]);
});

describe.each(observations.map((kind: ObservationKind) => ({ ...kind })))('$id', ({ title, why, fix, example }) => {
  test('is explained in both languages', () => {
    for (const { zh, en } of [title, why, fix]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]/);
    }
    expect(example).not.toBe('');
  });
});
