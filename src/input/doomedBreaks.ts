/**
 * Line breaks, by their offset in the input, that stood inside quotes in a record that came out broken. A later record that
 * is inside quotes at one of them will break at the same place, so it need not be read to there again: without this a file
 * whose every line reopens a quote would be read once for each line.
 */
export interface DoomedBreaks {
  has(offset: number): boolean;
  /** Offsets in rising order. */
  add(offsets: readonly number[]): void;
  /** Empties the set once all of it lies before `offset`. */
  forgetBefore(offset: number): void;
}

export function createDoomedBreaks(): DoomedBreaks {
  const offsets = new Set<number>();
  let last = 0;
  return {
    has: (offset) => offsets.has(offset),
    add(more) {
      for (const offset of more) offsets.add(offset);
      last = Math.max(last, more.at(-1) ?? 0);
    },
    forgetBefore(offset) {
      if (offset > last) offsets.clear();
    },
  };
}
