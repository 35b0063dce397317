/** Counts how often each combination of places (17 bits) occurs. */
export interface PlaceCounter {
  add(places: number, times: number): void;
  /** Tells every combination that has occurred, in the order of first sight, and begins anew. */
  settle(tell: (places: number, times: number) => void): void;
}

export function createPlaceCounter(): PlaceCounter {
  const counts = new Int32Array(1 << 17);
  const seen: number[] = [];
  return {
    add(places, times) {
      if (times === 0) return;
      const before = counts[places] as number;
      if (before === 0) seen.push(places);
      counts[places] = before + times;
    },
    settle(tell) {
      for (const places of seen) {
        tell(places, counts[places] as number);
        counts[places] = 0;
      }
      seen.length = 0;
    },
  };
}
