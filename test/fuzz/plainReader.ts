import type { PlainRecord } from './records.ts';

type Quoted = { readonly kind: 'cell'; readonly text: string; readonly end: number } | { readonly kind: 'broken' };

/** A quoted cell that begins at `from`; broken where it never closes or more than a delimiter or line break follows. */
function quotedCell(text: string, from: number, delimiter: string): Quoted {
  const closed = /^"((?:[^"]|"")*)"(?!")/s.exec(text.slice(from));
  if (closed === null) return { kind: 'broken' };
  const end = from + closed[0].length;
  const follows = text.charAt(end);
  const fits = ['', '\n', '\r', delimiter].includes(follows);
  return fits ? { kind: 'cell', text: (closed[1] ?? '').replaceAll('""', '"'), end } : { kind: 'broken' };
}

/**
 * Reads Latin-1 text as the tokenizer must, slowly and plainly, one record after the other: what the fuzzing of faulty
 * files, which csv-parse reads otherwise, is held against.
 */
export function plainlyRead(text: string, delimiter: string): PlainRecord[] {
  const records: PlainRecord[] = [];
  let at = 0;
  while (at < text.length) {
    const line = 1 + (text.slice(0, at).match(/\r\n|\n|\r/g)?.length ?? 0);
    const cells: string[] = [];
    let cursor = at;
    let broken = false;
    for (;;) {
      if (text.charAt(cursor) === '"') {
        const cell = quotedCell(text, cursor, delimiter);
        broken = cell.kind === 'broken';
        if (cell.kind === 'broken') break;
        cells.push(cell.text);
        cursor = cell.end;
      } else {
        const from = cursor;
        while (cursor < text.length && !['\n', '\r', delimiter].includes(text.charAt(cursor))) cursor++;
        cells.push(text.slice(from, cursor));
      }
      if (text.charAt(cursor) !== delimiter) break;
      cursor++;
    }
    if (broken) records.push({ line, cells: [] });
    else if (cells.some((cell) => /[^ \t]/.test(cell))) records.push({ line, cells });
    const rest = text.slice(broken ? at : cursor);
    at = text.length - rest.replace(broken ? /^[^\r\n]*(\r\n|\n|\r|$)/ : /^(\r\n|\n|\r|$)/, '').length;
  }
  return records;
}
