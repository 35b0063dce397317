import { printable } from './untrusted.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text that stands for itself in Markdown, in a cell of a table too: no markup, link, mention or HTML comes of it. */
export function markdownText(text: string): string {
  return printable(text).replace(/[!-/:-@[-`{-~]/g, (mark) => entities[mark] ?? `\\${mark}`);
}

/** A row of a table; the cells are Markdown already. */
function tableRow(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** A table with the numbers of its columns from `numbers` on set to the right. */
export function* table(
  heads: readonly string[],
  rows: Iterable<readonly (string | number)[]>,
  numbers: number,
): Generator<string> {
  yield tableRow(heads.map(markdownText));
  yield tableRow(heads.map((_, column) => (column < numbers ? '---' : '---:')));
  for (const row of rows) yield tableRow(row);
  yield '\n';
}
