/** A delimiter in each byte of a word. */
export function fourTimes(delimiter: number): number {
  return Math.imul(delimiter, 0x01010101);
}

/**
 * Index of the first byte at or after `from` that is the delimiter or below 14, which is where line breaks are. Looks at
 * four bytes at a step, and so up to three behind the one it finds. There has to be one.
 */
export function nextStop(words: DataView, from: number, delimiters: number): number {
  for (let at = from; ; at += 4) {
    const word = words.getInt32(at, true);
    const other = word ^ delimiters;
    // The lowest bit that is left marks the first byte below 14 in the word, or 0 in the other (Warren, Hacker's Delight, 6-1).
    const found = (((word - 0x0e0e0e0e) & ~word) | ((other - 0x01010101) & ~other)) & 0x80808080;
    if (found !== 0) return at + ((31 - Math.clz32(found & -found)) >> 3);
  }
}
