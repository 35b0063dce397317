/** Marks among millions of places, a bit each. */
export interface Marks {
  add(place: number): void;
  has(place: number): boolean;
}

export function createMarks(): Marks {
  let bits = new Uint8Array(1024);
  return {
    add(place) {
      if (place >>> 3 >= bits.length) {
        const larger = new Uint8Array(Math.max(bits.length * 2, (place >>> 3) + 1));
        larger.set(bits);
        bits = larger;
      }
      bits[place >>> 3] = (bits[place >>> 3] as number) | (1 << (place & 7));
    },
    has: (place) => ((bits[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0,
  };
}
