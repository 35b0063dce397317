import { hashOf, sameBytes } from './cellWords.ts';

/** Turns cell bytes into a number; the bytes are `bytes[start .. end)`. */
export type CellReader = (bytes: Uint8Array, start: number, end: number) => number;

const most = 1 << 16; // distinct values remembered before starting afresh
const longest = 128; // bytes; longer cells are read every time
const arenaSize = 1 << 22;

/** An entry is four numbers side by side, so that a look at one is a look at all: hash, size, offset in the arena, value. */
const entrySize = 4;

/**
 * Remembers what a careful reader made of each distinct cell, so that it runs once per value and not once per row. Holds
 * at most 65,536 values and 4 MiB; a column with more distinct values than that only gets slower.
 */
export function remembering(read: CellReader): CellReader {
  let slots = new Int32Array(1 << 10); // 1 + number of an entry, or 0
  let entries = new Int32Array(entrySize << 9);
  let arena = new Uint8Array(1 << 14);
  let known = viewOf(arena);
  let used = 0;
  let count = 0;
  let batch: Uint8Array = arena;
  let words = known;

  function forget(): void {
    slots.fill(0);
    used = 0;
    count = 0;
  }

  function widen(): void {
    entries = resized(entries);
    slots = new Int32Array(slots.length * 2);
    for (let entry = 0; entry < count; entry++) slots[freeSlot(entries[entry * entrySize] as number)] = entry + 1;
  }

  function freeSlot(hash: number): number {
    const mask = slots.length - 1;
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  }

  function remember(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const value = read(bytes, start, end);
    const size = end - start;
    if (count >= most || used + size > arenaSize) forget();
    if ((count + 1) * entrySize > entries.length) widen();
    if (used + size > arena.length) {
      arena = resized(arena);
      known = viewOf(arena);
    }
    arena.set(bytes.subarray(start, end), used);
    entries.set([hash, size, used, value], count * entrySize);
    used += size;
    slots[freeSlot(hash)] = ++count;
    return value;
  }

  return (bytes, start, end) => {
    const size = end - start;
    if (size > longest) return read(bytes, start, end);
    if (bytes !== batch) {
      batch = bytes;
      words = viewOf(bytes);
    }
    const hash = hashOf(words, start, size);
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = ((slots[slot] as number) - 1) * entrySize;
      if (entry < 0) return remember(bytes, start, end, hash);
      if (entries[entry] !== hash || entries[entry + 1] !== size) continue;
      if (sameBytes(words, start, known, entries[entry + 2] as number, size)) return entries[entry + 3] as number;
    }
  };
}

function viewOf({ buffer, byteOffset, length }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, length);
}

function resized<A extends Int32Array | Uint8Array>(array: A): A {
  const larger = new (array.constructor as new (length: number) => A)(array.length * 2);
  larger.set(array);
  return larger;
}
