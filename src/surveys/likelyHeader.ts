import { fieldIds } from '../cases/fields.ts';
import { type ColumnMapping, foldedHeader, headerRecogniser } from '../cases/headers.ts';
import { contentReader } from './contents.ts';
import { signOf } from './headerSign.ts';
import type { FileSurvey } from './survey.ts';

/** Words of a header are few; what is longer is a title. */
const longestHeader = 16;

/**
 * Says whether a cell is the header of a field, or might be: exports have headers that the program does not know, and
 * their header row has to be found all the same. What reads as the content of a case is no header.
 */
export function likelyHeaderRecogniser(): (cell: string) => boolean {
  const isKnown = headerRecogniser({});
  const read = contentReader('', 0);
  return (cell) => {
    if (isKnown(cell)) return true;
    if (cell.length > longestHeader || read(cell).contents.some((content) => content !== 'name')) return false;
    const folded = foldedHeader(cell);
    return fieldIds.some((field) => signOf(folded, field)?.how === 'says');
  };
}

/** How many recognised headers make a row the header row. */
const enough = 2;

/** Whether reading with a mapping would not find the header row by itself, and has to be told its line. */
export function needsHeaderRow({ headerLine, columns }: FileSurvey, mapping: ColumnMapping): boolean {
  const recognises = headerRecogniser(mapping);
  return headerLine > 1 && columns.filter(({ header }) => recognises(header)).length < enough;
}
