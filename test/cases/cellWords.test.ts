import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, sameBytes } from '../../src/cases/cellWords.ts';

/** Bytes with others around them: what stands beside a cell must not matter. */
const placed = (bytes: Uint8Array, before: number, around: number) => ({
  start: before,
  cells: new DataView(
    Uint8Array.from([...Array<number>(before).fill(around), ...bytes, ...Array<number>(5).fill(around)]).buffer,
  ),
});
const someBytes = fc.uint8Array({ maxLength: 12 });

test('the same bytes are the same, and have the same hash, wherever they stand', () => {
  fc.assert(
    fc.property(someBytes, fc.nat(6), fc.nat(255), (bytes, before, around) => {
      const [here, there] = [placed(bytes, before, around), placed(bytes, 1, 255 - around)];
      const size = bytes.length;
      expect(sameBytes(here.cells, here.start, there.cells, there.start, size)).toBe(true);
      expect(hashOf(here.cells, here.start, size)).toBe(hashOf(there.cells, there.start, size));
    }),
  );
});

test('bytes that differ in one place are not the same', () => {
  for (let size = 1; size <= 12; size++) {
    for (let at = 0; at < size; at++) {
      const bytes = new Uint8Array(size).fill(0x41);
      const other = bytes.slice();
      other[at] = 0x42;
      const [here, there] = [placed(bytes, 2, 0), placed(other, 3, 0)];
      expect(sameBytes(here.cells, here.start, there.cells, there.start, size)).toBe(false);
      expect(hashOf(here.cells, here.start, size)).not.toBe(hashOf(there.cells, there.start, size));
    }
  }
});
