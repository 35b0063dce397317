import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.ts';
import type { CourtstatError } from '../../src/errors.ts';
import { errorText } from '../../src/messages/errorText.ts';
import { folderWith } from './folderAtHand.ts';

const load = (text: string) => loadConfig('c.json', folderWith({ 'c.json': text }));
const invalid = (line: number, column: number, at: string, problem: object) => ({
  code: 'invalid-document',
  args: { path: 'c.json', line, column, at, problem },
});
const text = (written: string) => ({ type: 'text', written });
const number = (written: string) => ({ type: 'number', written });

describe('unknown keys, with the nearest known one', () => {
  test.each([
    ['{\n  "fils": []\n}', 2, 3, '', 'fils', 'files'],
    ['{ "blankwords": [] }', 1, 3, '', 'blankwords', 'blankWords'],
    ['{\n  // ours\n  "files": [],\n    "qqqqqq": "zh"\n}', 4, 5, '', 'qqqqqq', null],
    ['{\r\n  "columns": {\r\n    "filedon": "x"\r\n  }\r\n}', 3, 5, 'columns', 'filedon', 'filedOn'],
    ['{"columns": {"zzzzzz": "x"}}', 1, 14, 'columns', 'zzzzzz', null],
    ['{"rules": {"closed-befor-filed": "error"}}', 1, 12, 'rules', 'closed-befor-filed', 'closed-before-filed'],
    ['{"words": {"procedures": {}}}', 1, 12, 'words', 'procedures', 'procedure'],
    ['{"words": {"flag": {"yess": ["x"]}}}', 1, 21, 'words.flag', 'yess', 'yes'],
  ])('%j', async (written, line, column, at, key, nearest) => {
    await expect(load(written)).rejects.toMatchObject(invalid(line, column, at, { kind: 'unknown-key', key, nearest }));
  });
});

describe('wrong types, with what was found', () => {
  test.each([
    ['{"files": "cases.csv"}', 2, 'files', ['list'], text('cases.csv')],
    ['{"blankWords": [1]}', 17, 'blankWords.0', ['text'], number('1')],
    ['{"defaultCaseType": null}', 2, 'defaultCaseType', ['text'], { type: 'null', written: 'null' }],
    ['{"columns": []}', 2, 'columns', ['object'], { type: 'list', written: '' }],
    ['{"judges": []}', 2, 'judges', ['object'], { type: 'list', written: '' }],
    ['{"columns": {"filedOn": 3}}', 14, 'columns.filedOn', ['text', 'list'], number('3')],
    ['{"columns": {"filedOn": ["日期", 3]}}', 32, 'columns.filedOn.1', ['text'], number('3')],
    ['{"headerRow": 2.5}', 2, 'headerRow', ['whole-number'], number('2.5')],
    ['{"headerRow": "2"}', 2, 'headerRow', ['number'], text('2')],
    ['{"headerRow": true}', 2, 'headerRow', ['number'], { type: 'true-or-false', written: 'true' }],
    ['[]', 1, '', ['object'], { type: 'list', written: '' }],
  ])('%s', async (written, column, at, expected, found) => {
    await expect(load(written)).rejects.toMatchObject(invalid(1, column, at, { kind: 'wrong-type', expected, found }));
  });

  test('a long text is cut', async () => {
    const problem = { found: text(`${'x'.repeat(39)}…`) };
    await expect(load(`{"files": "${'x'.repeat(500)}"}`)).rejects.toMatchObject(invalid(1, 2, 'files', problem));
  });
});

describe('wrong values', () => {
  test.each([
    ['{"duplicates": "both"}', 2, 'duplicates', text('both'), ['first', 'last'], null],
    ['{"language": "cn"}', 2, 'language', text('cn'), ['zh', 'en'], 'en'],
    ['{"language": 1}', 2, 'language', number('1'), ['zh', 'en'], null],
    ['{"rules": {"serial-gap": "of"}}', 12, 'rules.serial-gap', text('of'), ['error', 'warning', 'info', 'off'], 'off'],
    [
      '{"reversalBasis": "case-close"}',
      2,
      'reversalBasis',
      text('case-close'),
      ['appeal-closing', 'case-closing'],
      'case-closing',
    ],
  ])('a choice that there is not: %s', async (written, column, at, found, choices, nearest) => {
    const problem = { kind: 'unknown-choice', found, choices, nearest };
    await expect(load(written)).rejects.toMatchObject(invalid(1, column, at, problem));
  });

  test.each([
    ['{"headerRow": 0}', 2, 'headerRow', { kind: 'too-small', least: 1, found: number('0') }],
    ['{"calendar": {"yearStartMonth": 13, "monthStartDay": 1}}', 15, 'calendar.yearStartMonth', { most: 12 }],
    ['{"calendar": {"yearStartMonth": 12}}', 2, 'calendar.monthStartDay', { kind: 'missing' }],
    ['{"files": [""]}', 12, 'files.0', { kind: 'empty' }],
    ['{"columns": {"filedOn": ""}}', 14, 'columns.filedOn', { kind: 'empty' }],
    ['{"columns": {"filedOn": []}}', 14, 'columns.filedOn', { kind: 'empty' }],
    ['{"delimiter": ""}', 2, 'delimiter', { kind: 'empty' }],
    ['{"delimiter": "a\\nb"}', 2, 'delimiter', { kind: 'unusable-delimiter', found: text('a\nb') }],
    ['{"delimiter": "\\""}', 2, 'delimiter', { kind: 'unusable-delimiter', found: text('"') }],
    ['{"encoding": "utf-9"}', 2, 'encoding', { kind: 'unsupported-encoding', found: text('utf-9') }],
    ['{"defaultCaseType": "啥"}', 2, 'defaultCaseType', { kind: 'unknown-case-type', found: text('啥') }],
  ])('%s', async (written, column, at, problem) => {
    await expect(load(written)).rejects.toMatchObject(invalid(1, column, at, problem));
  });

  test.each([
    '{"delimiter": "tab", "encoding": "GBK", "defaultCaseType": "首次执行"}',
    '{"delimiter": "||", "encoding": "latin1", "defaultCaseType": " 民事 一审 "}',
  ])('right ones: %s', async (written) => {
    await expect(load(written)).resolves.toBeDefined();
  });
});

describe('what is said twice', () => {
  test.each([
    ['{\n  "files": [],\n  "language": "zh",\n  "files": ["a.csv"]\n}', 4, 3, '', 'files', 2],
    ['{"columns": {"filedOn": "a",\n  "court": "b", "filedOn": "c"}}', 2, 17, 'columns', 'filedOn', 1],
    ['{"words": {"flag": {"yes": ["有"],\n"yes": ["是的"]}}}', 2, 1, 'words.flag', 'yes', 1],
  ])('a key: %s', async (written, line, column, at, key, first) => {
    const problem = { kind: 'repeated-key', key, line: first };
    await expect(load(written)).rejects.toMatchObject(invalid(line, column, at, problem));
  });

  test.each([
    ['{"words": {"flag": {"yes": ["有"], "no": ["无", "有"]}}}', 47, 'words.flag.no.1', '有', 'yes'],
    [
      '{"words": {"procedure": {"summary": ["Ａ 简"], "ordinary": ["a 简"]}}}',
      59,
      'words.procedure.ordinary.0',
      'a 简',
      'summary',
    ],
  ])('a word: %s', async (written, column, at, word, other) => {
    await expect(load(written)).rejects.toMatchObject(invalid(1, column, at, { kind: 'shared-word', word, other }));
  });

  test.each([
    ['{"columns": {"filedOn": "日期", "closedOn": "日期"}}', 31, 'columns.closedOn', '日期', 'filedOn'],
    [
      '{"columns": {"filedOn": ["收案日", "日_期"], "closedOn": ["日期"]}}',
      54,
      'columns.closedOn.0',
      '日期',
      'filedOn',
    ],
  ])('a header: %s', async (written, column, at, header, other) => {
    await expect(load(written)).rejects.toMatchObject(invalid(1, column, at, { kind: 'shared-header', header, other }));
  });

  test('the same word under two vocabularies, or twice under one value, does no harm', async () => {
    const written =
      '{"words": {"outcome": {"other": ["甲", "甲"]}, "closingMethod": {"other": ["甲"]}}, "columns": {"court": ["院", "院"]}}';
    await expect(load(written)).resolves.toBeDefined();
  });
});

test('a rule that keeps rows out of the numbers cannot be off', async () => {
  const problem = { kind: 'rejecting-rule-off', id: 'closed-before-filed' };
  await expect(load('{"rules": {"closed-before-filed": "off"}}')).rejects.toMatchObject(
    invalid(1, 12, 'rules.closed-before-filed', problem),
  );
  await expect(load('{"rules": {"closed-before-filed": "info", "serial-gap": "off"}}')).resolves.toBeDefined();
});

describe('no JSON', () => {
  test.each([
    ['{\n  "files": [\n', 3, 1],
    ['{"files": [],,}', 1, 14],
    ['{files: []}', 1, 2],
    ['', 1, 1],
  ])('%j', async (written, line, column) => {
    await expect(load(written)).rejects.toMatchObject({ code: 'invalid-json', args: { path: 'c.json', line, column } });
  });
});

describe('in words', () => {
  const told = async (written: string) => {
    const error: CourtstatError = await load(written).then(
      () => Promise.reject(new Error('no fault')),
      (fault) => fault,
    );
    return [errorText(error, 'zh')[0], errorText(error, 'en')[0]];
  };

  test.each([
    [
      '{"files": "cases.csv"}',
      'c.json:1:2：files：应为数组，现为文字“cases.csv”。',
      "c.json:1:2: files: should be a list, but is the text 'cases.csv'.",
    ],
    [
      '{"columns": {"filedOn": {}}}',
      'c.json:1:14：columns.filedOn：应为文字或数组，现为对象（{…}）。',
      'c.json:1:14: columns.filedOn: should be a text or a list, but is an object ({…}).',
    ],
    [
      '{"headerRow": 1.5}',
      'c.json:1:2：headerRow：应为整数，现为数字 1.5。',
      'c.json:1:2: headerRow: should be a whole number, but is the number 1.5.',
    ],
    [
      '{"headerRow": 0}',
      'c.json:1:2：headerRow：不能小于 1，现为 0。',
      'c.json:1:2: headerRow: must be at least 1, but is 0.',
    ],
    [
      '{"rules": {"serial-gap": "of"}}',
      'c.json:1:12：rules.serial-gap：不接受“of”。是否想写“off”？可用：error、warning、info、off。',
      "c.json:1:12: rules.serial-gap: cannot be 'of'. Did you mean 'off'? It may be: error, warning, info, off.",
    ],
    [
      '{"language": null}',
      'c.json:1:2：language：不接受 null。可用：zh、en。',
      'c.json:1:2: language: cannot be null. It may be: zh, en.',
    ],
  ])('%s', async (written, zh, en) => {
    expect(await told(written)).toEqual([zh, en]);
  });
});
