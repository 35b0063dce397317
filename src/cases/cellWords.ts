// Cells four bytes at a step, since most of the time of a reader is spent here. The last four may overlap those before.

/** A hash of the `size` bytes from `start` on. */
export function hashOf(cells: DataView, start: number, size: number): number {
  let hash = size;
  const last = start + size - 4;
  if (last >= start) {
    for (let at = start; at < last; at += 4) hash = mixed(hash, cells.getInt32(at, true));
    hash = mixed(hash, cells.getInt32(last, true));
  } else {
    let word = 0;
    for (let at = start; at < start + size; at++) word = (word << 8) | cells.getUint8(at);
    hash = mixed(hash, word);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

function mixed(hash: number, word: number): number {
  return Math.imul(((hash << 13) | (hash >>> 19)) ^ word, 0x9e3779b1);
}

/** Whether the `size` bytes from `start` on are those of the others from `from` on. */
export function sameBytes(cells: DataView, start: number, others: DataView, from: number, size: number): boolean {
  const last = size - 4;
  for (let at = 0; at < last; at += 4) {
    if (cells.getInt32(start + at, true) !== others.getInt32(from + at, true)) return false;
  }
  if (last >= 0) return cells.getInt32(start + last, true) === others.getInt32(from + last, true);
  for (let at = 0; at < size; at++) if (cells.getUint8(start + at) !== others.getUint8(from + at)) return false;
  return true;
}
