import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baselineText, readBaseline } from '../../src/config/baseline.ts';
import type { BaselineEntry } from '../../src/documents/validation/validation.ts';
import { folderWith } from './folderAtHand.ts';

const entry = (serial: number): BaselineEntry => ({
  rule: 'unknown-value',
  field: 'procedure',
  caseNumber: `（2024）内0203民初${serial}号`,
  record: null,
  count: 1,
});
const entries = [entry(1), { ...entry(2), count: 3 }, { ...entry(3), caseNumber: null, record: '0123456789abcdef' }];
const text = [...baselineText(entries)].join('');
const readAt = (folder: string, wanted = (_: string) => true) => [
  ...readBaseline(join(folder, 'known.json'), 'known.json', wanted).entries(),
];
const read = (written: string) => readAt(folderWith({ 'known.json': written }));

describe('what was written is read again', () => {
  test.each([
    ['as it is', text],
    ['with the line breaks of Windows and a byte order mark', `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['written anew by an editor', JSON.stringify(JSON.parse(text), null, 8)],
    ['in one line', JSON.stringify(JSON.parse(text))],
    ['with a comment', text.replace('"issues"', '// ours\n  "issues"')],
    ['with a comma behind the last entry', text.replace('}\n  ]', '},\n  ]')],
  ])('%s', (_, written) => {
    expect(read(written)).toEqual(entries);
  });

  test('without any entry', () => {
    expect(read([...baselineText([])].join(''))).toEqual([]);
  });

  test.each([
    ['a line each', text],
    ['as somebody else writes it', JSON.stringify(JSON.parse(text))],
  ])('only what is wanted: %s', (_, written) => {
    const folder = folderWith({ 'known.json': written.replace('unknown-value', 'case-number-year') });
    expect(readAt(folder, (rule) => rule === 'case-number-year')).toEqual([
      { ...entries[0], rule: 'case-number-year' },
    ]);
    expect(readAt(folder, (rule) => rule !== 'case-number-year')).toEqual(entries.slice(1));
  });

  test('entries that are alike are counted together', () => {
    expect(read([...baselineText([entry(1), entry(2), entry(1)])].join(''))).toEqual([
      { ...entry(1), count: 2 },
      entry(2),
    ]);
  });
});

describe('faults have their place', () => {
  test.each([
    ['a count of none', text.replace('"count":3', '"count":0'), 6, 'issues.1.count', { kind: 'too-small', least: 1 }],
    ['no count', text.replace(',"count":3', ''), 6, 'issues.1.count', { kind: 'missing' }],
    [
      'a mistyped key',
      text.replace('"count":3', '"cuont":3'),
      6,
      'issues.1',
      { kind: 'unknown-key', key: 'cuont', nearest: 'count' },
    ],
    ['another version', text.replace(': 1,', ': 2,'), 2, 'schemaVersion', { kind: 'unknown-choice', choices: ['1'] }],
  ])('%s', (_, written, line, at, problem) => {
    expect(() => read(written)).toThrow(
      expect.objectContaining({
        code: 'invalid-document',
        args: expect.objectContaining({ path: 'known.json', line, at, problem: expect.objectContaining(problem) }),
      }),
    );
  });

  test.each([
    ['a missing comma', text.replace('},\n', '}\n'), 6],
    ['something behind the end', `${text}{}\n`, 10],
    ['marks of a merge', text.replace('    {"rule"', '<<<<<<< HEAD\n    {"rule"'), 5],
    ['an end that is cut off', text.slice(0, text.lastIndexOf(']')), 8],
  ])('%s', (_, written, line) => {
    expect(() => read(written)).toThrow(
      expect.objectContaining({ code: 'invalid-json', args: expect.objectContaining({ path: 'known.json', line }) }),
    );
  });

  test('a file that is not there', () => {
    expect(() => readAt(folderWith({}))).toThrow(expect.objectContaining({ code: 'document-unreadable' }));
  });
});

test('two hundred thousand entries', () => {
  const many = Array.from({ length: 200_000 }, (_, serial) => entry(serial + 1));
  const folder = folderWith({ 'known.json': [...baselineText(many)].join('') });
  expect(readAt(folder)).toHaveLength(200_000);
});
