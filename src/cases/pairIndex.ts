/** Gives each pair of whole numbers a place, from 0, in the order of first sight: a hash table without objects. */
export interface PairIndex {
  readonly size: number;
  placeOf(first: number, second: number): number;
  firstAt(place: number): number;
  secondAt(place: number): number;
}

export function createPairIndex(): PairIndex {
  let slots = new Int32Array(1 << 10);
  let pairs = new Int32Array(1 << 10);
  let size = 0;

  function slotOf(first: number, second: number): number {
    const mask = slots.length - 1;
    let slot = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
    slot = (slot ^ (slot >>> 15)) & mask;
    for (;;) {
      const place = (slots[slot] as number) - 1;
      if (place < 0 || (pairs[2 * place] === first && pairs[2 * place + 1] === second)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  function widen(): void {
    const larger = new Int32Array(pairs.length * 2);
    larger.set(pairs);
    pairs = larger;
    slots = new Int32Array(slots.length * 2);
    for (let place = 0; place < size; place++) {
      slots[slotOf(pairs[2 * place] as number, pairs[2 * place + 1] as number)] = place + 1;
    }
  }

  return {
    get size() {
      return size;
    },
    placeOf(first, second) {
      let slot = slotOf(first, second);
      if (slots[slot] === 0) {
        if (2 * size >= pairs.length) {
          widen();
          slot = slotOf(first, second);
        }
        pairs[2 * size] = first;
        pairs[2 * size + 1] = second;
        slots[slot] = ++size;
      }
      return (slots[slot] as number) - 1;
    },
    firstAt: (place) => pairs[2 * place] as number,
    secondAt: (place) => pairs[2 * place + 1] as number,
  };
}
