import type { Day } from '../calendar/day.ts';
import { unwrapped } from '../cases/cell.ts';
import { foldedHeader } from '../cases/headers.ts';
import { type CellContents, type Content, contentReader, contents, longestCell } from './contents.ts';

/** A value of a column: how often it occurs and what it can be read as. */
export interface SurveyedValue {
  readonly text: string;
  readonly count: number;
  readonly contents: readonly Content[];
}

/** What was seen of one column. */
export interface ColumnSurvey {
  /** Index from 0. */
  readonly column: number;
  readonly header: string;
  /** The header as headers are compared. */
  readonly folded: string;
  readonly cells: number;
  readonly blank: number;
  /** How many cells can be read as what. */
  readonly counts: Readonly<Record<Content, number>>;
  /** The distinct values, up to `longestCell` long; none where there are more than `mostValues`. */
  readonly values: readonly SurveyedValue[];
  /** Undefined where there are more than `mostValues`. */
  readonly distinct: number | undefined;
}

const mostValues = 500;

/** Collects the cells of a column. */
export interface ColumnCollector {
  /** Takes the text of a cell; the day that it may be is given back. */
  add(text: string): Day | undefined;
  finish(): ColumnSurvey;
}

export function collectColumn(column: number, header: string, today: Day): ColumnCollector {
  const read = contentReader(header, today);
  const seen = new Map<string, { readonly cell: CellContents; count: number }>();
  const counts = Object.fromEntries(contents.map((content) => [content, 0])) as Record<Content, number>;
  let cells = 0;
  let blank = 0;
  let crowded = false;

  function cellOf(text: string): CellContents {
    const known = seen.get(text);
    if (known !== undefined) {
      known.count++;
      return known.cell;
    }
    const cell = read(text);
    if (text.length > longestCell || cell.blank) return cell;
    if (seen.size < mostValues) seen.set(text, { cell, count: 1 });
    else crowded = true;
    return cell;
  }

  return {
    add(text) {
      const cell = cellOf(text);
      cells++;
      if (cell.blank) blank++;
      for (const content of cell.contents) counts[content]++;
      return cell.day;
    },
    finish() {
      const values = crowded ? [] : valuesOf(seen.values());
      const distinct = crowded ? undefined : values.length;
      return {
        column,
        header: unwrapped(header),
        folded: foldedHeader(header),
        cells,
        blank,
        counts,
        values,
        distinct,
      };
    },
  };
}

/** Spellings that read the same are one value. */
function valuesOf(seen: Iterable<{ readonly cell: CellContents; readonly count: number }>): SurveyedValue[] {
  const values = new Map<string, SurveyedValue>();
  for (const { cell, count } of seen) {
    const { clean: text, contents: read } = cell;
    values.set(text, { text, count: count + (values.get(text)?.count ?? 0), contents: read });
  }
  return [...values.values()];
}

/** Cells that are not blank. */
export function filledCells({ cells, blank }: ColumnSurvey): number {
  return cells - blank;
}
