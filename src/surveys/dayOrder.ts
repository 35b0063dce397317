import type { Day } from '../calendar/day.ts';

/** How the days of two columns lie to each other, in the rows that have both. */
export interface DayOrder {
  readonly both: number;
  /** Rows in which the first day is the earlier one, or the same. */
  readonly inOrder: number;
  readonly equal: number;
}

/** Compares the day columns of a file row by row. */
export interface DayOrders {
  /** Takes the days of a row by column. */
  add(days: readonly (Day | undefined)[]): void;
  of(first: number, second: number): DayOrder;
}

/** Columns that are compared: those in which a day was seen first. */
const mostColumns = 24;

export function collectDayOrders(): DayOrders {
  const columns: number[] = [];
  const both = new Uint32Array(mostColumns * mostColumns);
  const inOrder = new Uint32Array(mostColumns * mostColumns);
  const equal = new Uint32Array(mostColumns * mostColumns);

  return {
    add(days) {
      const present: { readonly slot: number; readonly day: Day }[] = [];
      days.forEach((day, column) => {
        if (day === undefined) return;
        const known = columns.indexOf(column);
        const slot = known >= 0 || columns.length >= mostColumns ? known : columns.push(column) - 1;
        if (slot >= 0) present.push({ slot, day });
      });
      for (const a of present) {
        for (const b of present) {
          const at = a.slot * mostColumns + b.slot;
          both[at] = (both[at] as number) + 1;
          if (a.day <= b.day) inOrder[at] = (inOrder[at] as number) + 1;
          if (a.day === b.day) equal[at] = (equal[at] as number) + 1;
        }
      }
    },
    of(first, second) {
      const slots = [columns.indexOf(first), columns.indexOf(second)] as const;
      if (slots.includes(-1)) return { both: 0, inOrder: 0, equal: 0 };
      const at = slots[0] * mostColumns + slots[1];
      return { both: both[at] as number, inOrder: inOrder[at] as number, equal: equal[at] as number };
    },
  };
}
