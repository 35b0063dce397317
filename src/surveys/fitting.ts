import { type FieldId, type FieldKind, fields } from '../cases/fields.ts';
import { type ColumnSurvey, filledCells } from './columnSurvey.ts';
import { asksForSoleJudge } from './contents.ts';

/**
 * The share of cells that have to be readable for a column to hold a field of that kind. A vocabulary may lack words that
 * the user has yet to tell; days and numbers are written in few ways.
 */
const leastShare: Readonly<Record<FieldKind, number>> = {
  day: 0.8,
  courtName: 0.5,
  courtCode: 0.8,
  caseNumber: 0.5,
  caseType: 0.3,
  flag: 0.5,
  procedure: 0.3,
  closingMethod: 0.3,
  tribunal: 0.3,
  outcome: 0.3,
  amount: 0.8,
  dayCount: 0.8,
  name: 0.8,
};

export function kindOfField(field: FieldId): FieldKind {
  return (fields.find(({ id }) => id === field) as (typeof fields)[number]).kind;
}

/** How many cells of a column can be read as a field is. */
export function fittingCells(column: ColumnSurvey, field: FieldId): number {
  const kind = kindOfField(field);
  const { counts, header } = column;
  // Five-digit numbers are days only where all cells are such.
  if (kind === 'day' && counts.serial === filledCells(column)) return counts.serial;
  if (kind === 'tribunal' && asksForSoleJudge(header)) return Math.max(counts.tribunal, counts.flag);
  return counts[kind];
}

/** Whether enough cells of a column can be read as a field is; never of a column that is all blank. */
export function fits(column: ColumnSurvey, field: FieldId): boolean {
  const filled = filledCells(column);
  return filled > 0 && fittingCells(column, field) >= leastShare[kindOfField(field)] * filled;
}
