import type { TallyCell } from './tally.ts';
import type { TraitMemo } from './traitMemo.ts';

/** Adds up the cases of one court, group and input that have the same traits, and makes cells of them. */
export interface CellCounter {
  /** So many cases with the words of this number. */
  add(words: number, cases: number): void;
  /** Hands over the cells of all that was added, and begins anew. */
  settle(court: number, group: number, input: number): TallyCell[];
}

export function createCellCounter(memo: TraitMemo): CellCounter {
  let counts = new Int32Array(1 << 10);
  const seen: number[] = [];
  return {
    add(words, cases) {
      if (words >= counts.length) {
        const larger = new Int32Array(Math.max(words + 1, 2 * counts.length));
        larger.set(counts);
        counts = larger;
      }
      const before = counts[words] as number;
      if (before === 0) seen.push(words);
      counts[words] = before + cases;
    },
    settle(court, group, input) {
      const cells = seen.map((words): TallyCell => {
        const { fixed, moreFixed, dated } = memo.wordsAt(words);
        const count = counts[words] as number;
        counts[words] = 0;
        return { court, group, input, fixed, moreFixed, dated, count };
      });
      seen.length = 0;
      return cells;
    },
  };
}
