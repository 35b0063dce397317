import { hash } from 'node:crypto';
import type { InputCases } from '../cases/caseTable.ts';
import { cellText, type Revisited, writtenBytes } from '../input/revisit.ts';

/**
 * A fingerprint of what a record says, 16 hexadecimal digits. Of a row only the cells of fields are part of it: a column of
 * running numbers changes with every row that is put in above. `columns` is undefined for a record that is no row.
 */
export function recordPrint(seen: Revisited, columns: InputCases['columns'] | undefined): string {
  const text = columns === undefined ? withoutNumber(seen) : cellsOfFields(seen, columns).join('\u001f');
  return hash('sha256', text).slice(0, 16);
}

/** Blank ones are left out: a column that comes to be exported, but holds nothing, changes no record. */
function cellsOfFields(seen: Revisited, columns: InputCases['columns']): string[] {
  const cells: string[] = [];
  // Columns come in the order of the fields, whatever that of the file.
  for (const [field, column] of columns) {
    const text = cellText(seen, column)?.trim() ?? '';
    if (text !== '') cells.push(`${field}=${text}`);
  }
  return cells;
}

/** The record as it is written. Which cell is which cannot be told, but a plain number in front is its running number. */
function withoutNumber(seen: Revisited): string {
  const { delimiter, decode } = seen.input;
  const text = decode(writtenBytes(seen)).trim();
  const [number = ''] = /^"?\d+"? */.exec(text) ?? [];
  const rest = text.slice(number.length);
  return rest === '' || rest.startsWith(delimiter) ? rest : text;
}
