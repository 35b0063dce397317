import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInSchemes } from '../../src/bands/builtIn.ts';
import { loadScheme } from '../../src/config/loadScheme.ts';
import { folderWith } from './folderAtHand.ts';

const minimal = {
  id: 'mine',
  version: '2',
  title: { zh: '我院', en: 'ours' },
  status: 'official',
  source: 'decided by us',
  indicators: { 'closure-rate': { better: 'higher', bands: [{ low: 0.9, source: 'us' }] } },
};

/** The scheme with other indicators, one key per line so that lines can be counted. */
const written = (changed: object) => JSON.stringify({ ...minimal, ...changed }, null, 2);
const band = (changed: object) =>
  written({ indicators: { 'closure-rate': { better: 'higher', bands: [{ source: 'us', ...changed }] } } });
const load = (text: string) => loadScheme('mine.json', folderWith({ 'mine.json': text }));
const lineOf = (text: string, word: string) => text.slice(0, text.indexOf(word)).split('\n').length;

describe('which one', () => {
  test('the default, or a built-in one by its id', async () => {
    expect(await loadScheme(undefined, '/')).toBe(builtInSchemes.find(({ id }) => id === 'mongolian-horse-5.1'));
    expect(await loadScheme('mongolian-horse-5.1', '/')).toBe(await loadScheme(undefined, '/'));
  });

  test('a file, by a path relative to the folder or absolute', async () => {
    const folder = folderWith({ 'a/mine.jsonc': `// ours\n${written({})}` });
    const expected = { id: 'mine', minimumCases: 10, excludeTypeCodes: [] };
    expect(await loadScheme('a/mine.jsonc', folder)).toMatchObject(expected);
    expect(await loadScheme('../a/mine.jsonc', join(folder, 'a'))).toMatchObject(expected);
    expect(await loadScheme(join(folder, 'a/mine.jsonc'), '/')).toMatchObject(expected);
  });

  test('neither: the nearest id', async () => {
    await expect(loadScheme('mongolian-horse-5.0', folderWith({}))).rejects.toMatchObject({
      code: 'unknown-scheme',
      args: { id: 'mongolian-horse-5.0', nearest: 'mongolian-horse-5.1' },
    });
    await expect(loadScheme('x.json', folderWith({}))).rejects.toMatchObject({
      code: 'unknown-scheme',
      args: { id: 'x.json', nearest: null },
    });
  });
});

describe('bands', () => {
  test.each([
    ['no edge', {}, { kind: 'band-without-edge' }],
    ['low over high', { low: 0.9, high: 0.8 }, { kind: 'band-reversed' }],
  ])('%s', async (_, changed, problem) => {
    const text = band(changed);
    await expect(load(text)).rejects.toMatchObject({
      code: 'invalid-document',
      // The band begins on the line before its source.
      args: {
        path: 'mine.json',
        line: lineOf(text, '"source": "us"') - 1,
        at: 'indicators.closure-rate.bands.0',
        problem,
      },
    });
  });

  test('low equal to high is a band', async () => {
    expect((await load(band({ low: 0.9, high: 0.9 }))).indicators['closure-rate']?.bands).toHaveLength(1);
  });

  test.each([
    ['low', '0.9', { kind: 'wrong-type', expected: ['number'], found: { type: 'text', written: '0.9' } }],
    ['throughMonth', 13, { kind: 'too-large', most: 12 }],
    ['throughMonth', 0, { kind: 'too-small', least: 1 }],
    ['courtLevel', 'county', { kind: 'unknown-choice', choices: ['highest', 'high', 'intermediate', 'basic'] }],
    ['validFrom', '2024/1/1', { kind: 'wrong-value', found: { type: 'text', written: '2024/1/1' } }],
    ['validFrom', '2024-02-30', { kind: 'wrong-value' }],
    ['validTo', '2024-13-01', { kind: 'wrong-value' }],
  ])('%s: %j', async (key, value, problem) => {
    const text = band({ high: 1, [key]: value });
    await expect(load(text)).rejects.toMatchObject({
      code: 'invalid-document',
      args: { line: lineOf(text, `"${key}"`), at: `indicators.closure-rate.bands.0.${key}`, problem },
    });
  });

  test('an unknown key, with the nearest', async () => {
    const text = band({ low: 0.9, throughMonths: 3 });
    await expect(load(text)).rejects.toMatchObject({
      args: {
        line: lineOf(text, '"throughMonths"'),
        problem: { kind: 'unknown-key', key: 'throughMonths', nearest: 'throughMonth' },
      },
    });
  });

  test('a band names its source', async () => {
    const text = written({ indicators: { 'closure-rate': { better: 'higher', bands: [{ low: 0.9 }] } } });
    await expect(load(text)).rejects.toMatchObject({
      args: {
        line: lineOf(text, '"low"') - 1,
        at: 'indicators.closure-rate.bands.0.source',
        problem: { kind: 'missing' },
      },
    });
  });
});

test('an indicator that there is not, with the nearest, where it stands', async () => {
  const text = written({
    indicators: { 'appeal-rate': { better: 'lower', bands: [] }, 'closure-rat': { better: 'higher', bands: [] } },
  });
  await expect(load(text)).rejects.toMatchObject({
    code: 'invalid-document',
    args: {
      path: 'mine.json',
      line: lineOf(text, '"closure-rat"'),
      column: 5,
      at: 'indicators.closure-rat',
      problem: { kind: 'unknown-indicator', id: 'closure-rat', nearest: 'closure-rate' },
    },
  });
});

test.each([
  ['version', undefined, '', { kind: 'missing' }],
  ['status', 'draft', '"status"', { kind: 'unknown-choice', choices: ['official', 'illustrative'], nearest: null }],
  ['minimumCases', -1, '"minimumCases"', { kind: 'too-small', least: 0 }],
  ['minimumCases', 2.5, '"minimumCases"', { kind: 'wrong-type', expected: ['whole-number'] }],
  ['calendar', { yearStartMonth: 12 }, '"calendar"', { kind: 'missing' }],
  ['calendar', { yearStartMonth: 12, monthStartDay: 29 }, '"monthStartDay"', { kind: 'too-large', most: 28 }],
])('%s: %j', async (key, value, place, problem) => {
  const text = written({ [key]: value });
  await expect(load(text)).rejects.toMatchObject({
    code: 'invalid-document',
    args: { line: place === '' ? 1 : lineOf(text, place), problem },
  });
});
