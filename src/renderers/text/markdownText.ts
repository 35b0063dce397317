import { printable } from './untrusted.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What is markup wherever it stands: emphasis, code, links, cells, mentions, numbers of issues, formulas, emojis, addresses. */
const anywhere = /[&<>\\`*_[\]|~@#$]|:(?=\/\/|[\w+-]+:)|(?<=\bwww)\.|(?<=\bGH)-/gi;
/** What begins a list, or underlines a heading. */
const leading = /^[-+=]|(?<=^\d+)[.)](?=\s|$)/;

/**
 * Text that stands for itself in Markdown, in a cell of a table too: no markup, link, mention or HTML comes of it. Other signs
 * are left alone, so that it can be read as it is.
 */
export function markdownText(text: string): string {
  return printable(text)
    .trim()
    .replace(anywhere, (mark) => entities[mark] ?? `\\${mark}`)
    .replace(leading, '\\$&');
}

/** A row of a table; the cells are Markdown already. */
function tableRow(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** A table; its columns of words (their places, from 0) are set to the left, the others, which hold numbers, to the right. */
export function* table(
  heads: readonly string[],
  rows: Iterable<readonly (string | number)[]>,
  words: readonly number[],
): Generator<string> {
  yield tableRow(heads.map(markdownText));
  yield tableRow(heads.map((_, column) => (words.includes(column) ? '---' : '---:')));
  for (const row of rows) yield tableRow(row);
  yield '\n';
}
