import { createPairIndex } from './pairIndex.ts';

/** Counts pairs of whole numbers. */
export interface PairCounter {
  add(first: number, second: number): void;
  /** Every pair seen with its count, in the order of first sight. */
  entries(): Generator<{ readonly first: number; readonly second: number; readonly count: number }>;
}

export function createPairCounter(): PairCounter {
  const index = createPairIndex();
  let counts = new Float64Array(1 << 9);
  return {
    add(first, second) {
      const place = index.placeOf(first, second);
      if (place >= counts.length) {
        const larger = new Float64Array(counts.length * 2);
        larger.set(counts);
        counts = larger;
      }
      counts[place] = (counts[place] as number) + 1;
    },
    *entries() {
      for (let place = 0; place < index.size; place++) {
        yield { first: index.firstAt(place), second: index.secondAt(place), count: counts[place] as number };
      }
    },
  };
}
