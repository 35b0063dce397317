import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.ts';
import { folderWith } from './folderAtHand.ts';

const load = (text: string) => loadConfig('c.json', folderWith({ 'c.json': text }));
const invalid = (line: number, column: number, at: string, problem: object) => ({
  code: 'invalid-document',
  args: { path: 'c.json', line, column, at, problem },
});

describe('unknown keys, with the nearest known one', () => {
  test.each([
    ['{\n  "fils": []\n}', 2, 3, '', 'fils', 'files'],
    ['{ "blankwords": [] }', 1, 3, '', 'blankwords', 'blankWords'],
    ['{\n  // ours\n  "files": [],\n    "qqqqqq": "zh"\n}', 4, 5, '', 'qqqqqq', null],
    ['{\r\n  "columns": {\r\n    "filedon": "x"\r\n  }\r\n}', 3, 5, 'columns', 'filedon', 'filedOn'],
    ['{"columns": {"zzzzzz": "x"}}', 1, 14, 'columns', 'zzzzzz', null],
  ])('%j', async (text, line, column, at, key, nearest) => {
    await expect(load(text)).rejects.toMatchObject(invalid(line, column, at, { kind: 'unknown-key', key, nearest }));
  });
});

describe('wrong types and values', () => {
  test.each([
    ['{"files": "cases.csv"}', 2, 'files', { kind: 'wrong-type', expected: 'array' }],
    ['{"blankWords": [1]}', 17, 'blankWords.0', { kind: 'wrong-type', expected: 'string' }],
    ['{"defaultCaseType": null}', 2, 'defaultCaseType', { kind: 'wrong-type', expected: 'string' }],
    ['{"columns": []}', 2, 'columns', { kind: 'wrong-type', expected: 'object' }],
    ['{"columns": {"filedOn": 3}}', 14, 'columns.filedOn', { kind: 'wrong-type', expected: 'string | array' }],
    ['[]', 1, '', { kind: 'wrong-type', expected: 'object' }],
    ['{"duplicates": "both"}', 2, 'duplicates', { kind: 'wrong-value', expected: 'first | last' }],
    ['{"language": "fr"}', 2, 'language', { kind: 'wrong-value', expected: 'zh | en' }],
  ])('%s', async (text, column, at, problem) => {
    await expect(load(text)).rejects.toMatchObject(invalid(1, column, at, problem));
  });
});

describe('severities', () => {
  test('a rule that keeps rows out of the numbers cannot be off', async () => {
    const text = '{"rules": {"closed-before-filed": "off"}}';
    const problem = { kind: 'rejecting-rule-off', id: 'closed-before-filed' };
    await expect(load(text)).rejects.toMatchObject(invalid(1, 12, 'rules.closed-before-filed', problem));
    await expect(load('{"rules": {"closed-before-filed": "info", "serial-gap": "off"}}')).resolves.toBeDefined();
  });

  test.each([
    ['{"rules": {"closed-befor-filed": "error"}}', 'rules', 'closed-befor-filed', 'closed-before-filed'],
    ['{"words": {"procedures": {}}}', 'words', 'procedures', 'procedure'],
    ['{"words": {"flag": {"yess": ["x"]}}}', 'words.flag', 'yess', 'yes'],
  ])('%s', async (text, at, key, nearest) => {
    await expect(load(text)).rejects.toMatchObject({
      code: 'invalid-document',
      args: { at, problem: { kind: 'unknown-key', key, nearest } },
    });
  });
});

describe('no JSON', () => {
  test.each([
    ['{\n  "files": [\n', 3, 1],
    ['{"files": [],,}', 1, 14],
    ['{files: []}', 1, 2],
    ['', 1, 1],
  ])('%j', async (text, line, column) => {
    await expect(load(text)).rejects.toMatchObject({ code: 'invalid-json', args: { path: 'c.json', line, column } });
  });
});
