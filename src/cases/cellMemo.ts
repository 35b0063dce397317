/** Turns cell bytes into a number; the bytes are `bytes[start .. end)`. */
export type CellReader = (bytes: Uint8Array, start: number, end: number) => number;

const most = 1 << 16; // distinct values remembered before starting afresh
const longest = 128; // bytes; longer cells are read every time
const arenaSize = 1 << 22;

/**
 * Remembers what a careful reader made of each distinct cell, so that it runs once per value and not once per row. Holds
 * at most 65,536 values and 4 MiB; a column with more distinct values than that only gets slower.
 */
export function remembering(read: CellReader): CellReader {
  let slots = new Int32Array(1 << 10);
  let hashes = new Int32Array(1 << 9);
  let offsets = new Int32Array(1 << 9);
  let sizes = new Uint8Array(1 << 9);
  let values = new Int32Array(1 << 9);
  let arena = new Uint8Array(1 << 14);
  let used = 0;
  let count = 0;

  function forget(): void {
    slots.fill(0);
    used = 0;
    count = 0;
  }

  function widen(): void {
    hashes = resized(hashes);
    offsets = resized(offsets);
    values = resized(values);
    sizes = resized(sizes);
    slots = new Int32Array(slots.length * 2);
    const mask = slots.length - 1;
    for (let entry = 0; entry < count; entry++) {
      let slot = (hashes[entry] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    }
  }

  function remember(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const value = read(bytes, start, end);
    const size = end - start;
    if (count >= most || used + size > arenaSize) forget();
    if (count >= hashes.length) widen();
    while (used + size > arena.length) arena = resized(arena);
    arena.set(bytes.subarray(start, end), used);
    hashes[count] = hash;
    offsets[count] = used;
    sizes[count] = size;
    values[count] = value;
    used += size;
    const mask = slots.length - 1;
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = ++count;
    return value;
  }

  return (bytes, start, end) => {
    const size = end - start;
    if (size > longest) return read(bytes, start, end);
    const hash = hashOf(bytes, start, end);
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = (slots[slot] as number) - 1;
      if (entry < 0) return remember(bytes, start, end, hash);
      if (hashes[entry] !== hash || sizes[entry] !== size) continue;
      const offset = (offsets[entry] as number) - start;
      let at = start;
      while (at < end && bytes[at] === arena[offset + at]) at++;
      if (at === end) return values[entry] as number;
    }
  };
}

/** Four bytes at a step: most of the time of a reader is spent here. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  let at = start;
  for (; at + 3 < end; at += 4) {
    const word =
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    hash = Math.imul(((hash << 13) | (hash >>> 19)) ^ word, 0x9e3779b1);
  }
  for (; at < end; at++) hash = Math.imul(((hash << 13) | (hash >>> 19)) ^ (bytes[at] as number), 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

function resized<A extends Int32Array | Uint8Array>(array: A): A {
  const larger = new (array.constructor as new (length: number) => A)(array.length * 2);
  larger.set(array);
  return larger;
}
