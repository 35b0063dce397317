import { unreadableDay } from '../../cases/dayCell.ts';
import { type FieldId, isDayField, isNumberField } from '../../cases/fields.ts';
import type { CaseColumn } from './caseColumns.ts';
import { daysOfRow, lastDayOf, netDaysOfRow } from './rowDays.ts';
import { asOfThen, inputOf, type SeenRows } from './seenRows.ts';

/** A figure of any row of a table; null where there is none. */
export type Figures = (row: number) => number | null;

/** The figures of a column of days, counts of days or amounts; undefined for a column of words. */
export function figuresOf(column: CaseColumn, seen: SeenRows): Figures | undefined {
  const { table, window, limits } = seen;
  const { measuredOn } = window;
  switch (column) {
    case 'days':
      return notNegative(daysOfRow(table, measuredOn));
    case 'netDays': {
      const [days, netDays] = [daysOfRow(table, measuredOn), netDaysOfRow(table, measuredOn)];
      return (row) => (days(row) < 0 ? null : netDays(row));
    }
    case 'dueDay':
      return dueDays(limits.dueOn, seen);
    case 'statutoryDueDay':
      return dueDays(limits.statutoryDueOn, seen);
    case 'overdueDays':
      return overdueDays(limits.dueOn, seen);
    case 'statutoryOverdueDays':
      return overdueDays(limits.statutoryDueOn, seen);
    case 'line':
      return (row) => inputOf(table, row)?.lines.lineOf(row) ?? null;
    case 'file':
      return undefined;
    default:
      return fieldFigures(column, seen);
  }
}

function fieldFigures(field: FieldId, seen: SeenRows): Figures | undefined {
  const column = seen.table[field as 'filedOn' | 'claimAmount'];
  if (isNumberField(field)) return notNegative((row) => column[row] as number);
  if (!isDayField(field)) return undefined;
  return asOfThen(field, seen, (row) => ((column[row] as number) > unreadableDay ? (column[row] as number) : null));
}

function dueDays(dueOn: Int32Array, { limits }: SeenRows): Figures {
  return (row) => (dueOn[row] === limits.noLimit ? null : (dueOn[row] as number));
}

/** Days from the due day to closing, or to M; 0 for a case in time. */
function overdueDays(dueOn: Int32Array, { table, window, limits }: SeenRows): Figures {
  const lastDay = lastDayOf(table, window.measuredOn);
  return (row) => (dueOn[row] === limits.noLimit ? null : Math.max(0, lastDay(row) - (dueOn[row] as number)));
}

/** Blank counts and amounts are held as numbers below 0. */
function notNegative(figures: (row: number) => number): Figures {
  return (row) => {
    const figure = figures(row);
    return figure < 0 ? null : figure;
  };
}
