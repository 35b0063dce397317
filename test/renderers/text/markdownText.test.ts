import fc from 'fast-check';
import markdownIt, { type Token } from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { markdownText, table } from '../../../src/renderers/text/markdownText.ts';
import { printable } from '../../../src/renderers/text/untrusted.ts';

const markdown = markdownIt({ html: true, linkify: true });

/** Texts of the blocks of a document, each with the kinds of what is in it besides text. */
function blocksOf(source: string): { readonly text: string; readonly markup: readonly string[] }[] {
  const plain = new Set(['text', 'text_special']);
  return markdown
    .parse(source, {})
    .filter(({ type }: Token) => ['inline', 'html_block', 'code_block', 'fence'].includes(type))
    .map(({ type, content, children }: Token) => ({
      text: children === null ? content : children.map((child: Token) => child.content).join(''),
      markup:
        children === null
          ? [type]
          : children.map((child: Token) => child.type).filter((one: string) => !plain.has(one)),
    }));
}

const pieces = fc.oneof(
  fc.constantFrom(...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~', '1', '0', 'a', 'W', ' ', '法', '院', '（', '：'),
  fc.constantFrom(
    'www.',
    'https://',
    'a@b.cn',
    '&amp;',
    '<b>',
    '](x)',
    '![',
    '---',
    '1. ',
    '- ',
    '```',
    '~~~',
    ':a:',
    'GH-1',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const texts = fc.array(pieces, { maxLength: 14 }).map((some) => some.join(''));

describe('whatever a text holds, it is that text and nothing else', () => {
  test.each([
    ['a paragraph', (text: string) => `${text}\n`],
    ['an item of a list', (text: string) => `- ${text}\n`],
    ['a heading', (text: string) => `## ${text}\n`],
  ])('as %s', (_, put) => {
    fc.assert(
      fc.property(texts, (text) => {
        const expected = printable(text).trim();
        fc.pre(expected !== '');
        expect(blocksOf(put(markdownText(text)))).toEqual([{ text: expected, markup: [] }]);
      }),
      { numRuns: 2000 },
    );
  });

  test('as a cell of a table', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const source = [...table(['a', text], [['1', markdownText(text)]], [0])].join('');
        const expected = printable(text).trim();
        expect(blocksOf(source)).toEqual(['a', expected, '1', expected].map((cell) => ({ text: cell, markup: [] })));
      }),
      { numRuns: 2000 },
    );
  });
});

test('columns of words stand to the left, numbers to the right', () => {
  const source = [...table(['a', 'b', 'c'], [['x', 1, 'y']], [0, 2])].join('');
  expect(source).toBe('| a | b | c |\n| --- | ---: | --- |\n| x | 1 | y |\n\n');
  expect([...table(['a', 'b'], [[1, 2]], [])].join('')).toBe('| a | b |\n| ---: | ---: |\n| 1 | 2 |\n\n');
});

test('what only GitHub takes for markup is none either', () => {
  expect(markdownText('@someone, #12, GH-12, :tada:, $x$')).toBe('\\@someone, \\#12, GH\\-12, \\:tada:, \\$x\\$');
});

test('what begins a list, and addresses', () => {
  expect(markdownText('1. x')).toBe('1\\. x');
  expect(markdownText('1.x')).toBe('1.x');
  expect(markdownText('- x')).toBe('\\- x');
  expect(markdownText('see www.example.cn and http://example.cn')).toBe('see www\\.example.cn and http\\://example.cn');
});

test('what is no markup can be read as it is', () => {
  for (const text of [
    '2024-01 至 2024-12（12 个月）',
    '指标 5.1：95%（31/32）',
    'data/cases-2.csv, 12:30, 1/2 + 3 = 5',
  ]) {
    expect(markdownText(text)).toBe(text);
  }
});
