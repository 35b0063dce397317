import { expect, test } from 'vitest';
import type { JsonFound, JsonType, Problem } from '../../src/errors.ts';
import { problemsEn } from '../../src/messages/problems.en.ts';
import { problemsZh } from '../../src/messages/problems.zh.ts';

const found: JsonFound = { type: 'text', written: 'x1' };
const examples: { readonly [K in Problem['kind']]: Omit<Extract<Problem, { kind: K }>, 'kind'> } = {
  'unknown-key': { key: 'x1', nearest: 'x2' },
  'repeated-key': { key: 'x1', line: 77 },
  'wrong-type': { expected: ['list', 'number'], found },
  'unknown-choice': { found, nearest: 'x2', choices: ['x2', 'x3'] },
  'too-small': { least: 77, found: { type: 'number', written: '76' } },
  'too-large': { most: 77, found: { type: 'number', written: '78' } },
  'wrong-value': { expected: 'x2', found },
  missing: {},
  empty: {},
  'unusable-delimiter': { found },
  'unsupported-encoding': { found },
  'unknown-case-type': { found },
  'shared-word': { word: 'x1', other: 'x2' },
  'shared-header': { header: 'x1', other: 'x2' },
  'rejecting-rule-off': { id: 'x1' },
  'day-off-and-worked': {},
  'worked-weekday': { found },
  'band-without-edge': {},
  'band-reversed': {},
  'band-never-valid': {},
  'unknown-indicator': { id: 'x1', nearest: 'x2' },
};

/** Every text and number in an example that is to be read in the sentence. */
function toldOf(example: object): string[] {
  return Object.entries(example).flatMap(([key, value]) => {
    if (key === 'expected' && Array.isArray(value)) return [];
    if (key === 'found') return [(value as JsonFound).written];
    return [value].flat().map(String);
  });
}

test.each(Object.entries(examples))('%s tells what it knows in both languages', (kind, example) => {
  const zh = problemsZh[kind as Problem['kind']](example as never);
  const en = problemsEn[kind as Problem['kind']](example as never);
  for (const part of toldOf(example)) {
    expect(zh).toContain(part);
    expect(en).toContain(part);
  }
  expect(zh).toMatch(/\p{Script=Han}.*[。？]$/u);
  expect(en).toMatch(/[a-z].*[.?]$/);
  expect(zh + en).not.toMatch(/undefined|\[object/);
});

const types: Readonly<Record<JsonType, readonly [zh: string, en: string]>> = {
  text: ['文字', 'a text'],
  number: ['数字', 'a number'],
  'whole-number': ['整数', 'a whole number'],
  'true-or-false': ['true 或 false', 'true or false'],
  null: ['null', 'null'],
  list: ['数组', 'a list'],
  object: ['对象（{…}）', 'an object ({…})'],
};

test.each(Object.entries(types))('%s is called by words', (type, [zh, en]) => {
  const wrong = { kind: 'wrong-type', expected: [type as JsonType], found: { type: 'list', written: '' } } as const;
  expect(problemsZh['wrong-type'](wrong)).toBe(`应为${zh}，现为数组。`);
  expect(problemsEn['wrong-type'](wrong)).toBe(`should be ${en}, but is a list.`);
});
