import { describe, expect, test } from 'vitest';
import { findings } from '../../src/observations/findings.ts';
import { courtstat } from './runCli.ts';

const explain = (...args: readonly string[]) => courtstat(['explain', ...args]);

test('lists every rule and observation, those that reject marked', () => {
  const { status, stdout } = explain();
  expect(status).toBe(0);
  for (const { id, title } of findings) expect(stdout).toMatch(new RegExp(`^${id} .*${title.en}$`, 'm'));
  expect(stdout).toMatch(/^closed-before-filed +error\* /m);
  expect(stdout).toMatch(/^conflicting-duplicate +error +/m);
});

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  test.each(findings)('$id', ({ id, title, why, fix, example }) => {
    const { status, stdout } = explain(id, '--lang', language, '--width', '400');
    expect(status).toBe(0);
    for (const text of [title[language], why[language], fix[language], example]) expect(stdout).toContain(text);
  });
});

test('fits the width of the terminal', () => {
  const { stdout } = explain('small-claims-appealed', '--width', '60');
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
});

test('an unknown id is told with the nearest: 2', () => {
  const { status, stderr } = explain('closed-befor-filed');
  expect(status).toBe(2);
  expect(stderr).toContain("Did you mean 'closed-before-filed'?");
});

test('an indicator may be called by its name', () => {
  const byId = courtstat(['explain', 'closure-rate', '--lang', 'zh']);
  for (const name of ['结案率', 'Closure rate', 'closure rate']) {
    expect(courtstat(['explain', name, '--lang', 'zh'])).toEqual(byId);
  }
  expect(byId.status).toBe(0);
});

test('a file before the indicator is told with the order that works: 2', () => {
  const { status, stderr } = explain('fixtures/baotou/cases.csv', 'closure-rate');
  expect(status).toBe(2);
  expect(stderr).toContain('courtstat explain closure-rate fixtures/baotou/cases.csv');
  expect(explain('a.csv', '结案率', '--lang', 'zh').stderr).toContain('courtstat explain 结案率 a.csv');
});
