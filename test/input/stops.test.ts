import { expect, test } from 'vitest';
import { fourTimes, nextStop } from '../../src/input/stops.ts';

const wordsOf = (bytes: readonly number[]) => new DataView(Uint8Array.from(bytes).buffer);

test('every byte is told apart, wherever it stands in a word and whatever stands before it', () => {
  for (const delimiter of [0x2c, 0x3b, 0x09, 0x7c, 0x20]) {
    for (let byte = 0; byte < 256; byte++) {
      for (let before = 0; before < 5; before++) {
        for (const filler of [0x0e, 0x30, 0x7f, 0x80, 0x8d, 0xff]) {
          const words = wordsOf([...Array<number>(before).fill(filler), byte, 0x0a, 0, 0, 0]);
          const expected = byte === delimiter || byte < 14 ? before : before + 1;
          expect(nextStop(words, 0, fourTimes(delimiter))).toBe(expected);
        }
      }
    }
  }
});
