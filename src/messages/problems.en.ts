import type { JsonFound, JsonType } from '../errors.ts';
import type { ProblemWords } from './errors.ts';

const types: Readonly<Record<JsonType, string>> = {
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  'true-or-false': 'true or false',
  null: 'null',
  list: 'a list',
  object: 'an object ({…})',
};

function shown({ type, written }: JsonFound): string {
  if (type === 'text') return `the text '${written}'`;
  return type === 'number' || type === 'whole-number' ? `the number ${written}` : written || types[type];
}

/** Choices and the like stand as they are. */
const bare = (found: JsonFound) => (found.type === 'text' ? `'${found.written}'` : shown(found));
const nearest = (word: string | null) => (word === null ? '' : ` Did you mean '${word}'?`);

export const problemsEn: ProblemWords = {
  'unknown-key': ({ key, nearest: near }) => `there is no key '${key}'.${nearest(near)}`,
  'repeated-key': ({ key, line }) => `'${key}' stands here twice, first on line ${line}; leave one.`,
  'wrong-type': ({ expected, found }) =>
    `should be ${expected.map((type) => types[type]).join(' or ')}, but is ${shown(found)}.`,
  'unknown-choice': ({ found, nearest: near, choices }) =>
    `cannot be ${bare(found)}.${nearest(near)} It may be: ${choices.join(', ')}.`,
  'too-small': ({ least, found }) => `must be at least ${least}, but is ${found.written}.`,
  'too-large': ({ most, found }) => `must be at most ${most}, but is ${found.written}.`,
  'wrong-value': ({ expected, found }) => `${bare(found)} is not written as ${expected}.`,
  missing: () => 'is missing.',
  empty: () => 'must not be empty.',
  'unusable-delimiter': ({ found }) => `${bare(found)} cannot be the delimiter: a double quote or line break is none.`,
  'unsupported-encoding': ({ found }) =>
    `encoding ${bare(found)} is not supported. Common ones: utf-8, gb18030 (for gbk too), utf-16le.`,
  'unknown-case-type': ({ found }) =>
    `cannot read the case type ${bare(found)}. For example: 民事一审, 刑事一审, 首次执行.`,
  'shared-word': ({ word, other }) => `'${word}' already stands under ${other}; a word has one meaning.`,
  'shared-header': ({ header, other }) => `the header '${header}' is already that of ${other}; a column is one field.`,
  'rejecting-rule-off': ({ id }) => `${id} keeps rows out of the numbers, so it can only change its severity.`,
  'day-off-and-worked': () => 'this day is listed both as a holiday and as worked.',
  'worked-weekday': ({ found }) => `${bare(found)} is no Saturday or Sunday: it is worked anyway, leave it out.`,
  'band-without-edge': () => 'a band needs low or high.',
  'band-reversed': () => 'the band has low above high.',
  'band-never-valid': () => 'the band has validFrom after validTo.',
  'unknown-indicator': ({ id, nearest: near }) => `there is no indicator '${id}'.${nearest(near)}`,
};
