import { type NumberPrefix, parseCaseNumber, parsePrefix } from './caseNumber.ts';
import { cleanText } from './cell.ts';
import { remembering } from './cellMemo.ts';
import type { ColumnReader } from './columnReader.ts';
import type { Dictionaries } from './dictionaries.ts';
import type { Decode } from './readers.ts';

/** What stands for the prefix of a number that cannot be read, until its column is settled. */
export const unreadablePrefix = 0xffff_ffff;

/** Reads case numbers into the numbers of their prefixes (0 where they are blank), and their serials into `serials`. */
export function caseNumberReader(
  { isBlank, prefixes, prefixNumbers }: Dictionaries,
  decode: Decode,
  serials: () => Int32Array,
): ColumnReader {
  const numberOf = (prefix: NumberPrefix | undefined): number => {
    if (prefix === undefined) return 0;
    const known = prefixNumbers.get(prefix.identity);
    if (known !== undefined) return known;
    prefixNumbers.set(prefix.identity, prefixes.length);
    return prefixes.push(prefix) - 1;
  };
  const prefixOf = remembering((bytes, start, end) => numberOf(parsePrefix(decode(bytes.subarray(start, end)))));
  return ({ batch: { bytes, starts, ends }, firstCells, count, at }, data, row) => {
    const serial = serials();
    for (let record = 0; record < count; record++) {
      const cell = (firstCells[record] as number) + at;
      const start = starts[cell] as number;
      const end = ends[cell] as number;
      const digitsEnd = endOfSerial(bytes, start, end);
      let digits = digitsEnd;
      let number = 0;
      for (let scale = 1; digits > start && digitsEnd - digits < 10; scale *= 10) {
        const digit = (bytes[digits - 1] as number) - 0x30;
        if (digit < 0 || digit > 9) break;
        number += digit * scale;
        digits--;
      }
      const size = digitsEnd - digits;
      let prefix = size > 0 && size < 10 ? prefixOf(bytes, start, digits) : 0;
      if (prefix === 0 && start < end) {
        // Suffixes (之一), full-width digits, and everything that is no case number.
        const clean = cleanText(decode(bytes.subarray(start, end)));
        const careful = parseCaseNumber(clean);
        prefix = careful === undefined ? (isBlank(clean) ? 0 : unreadablePrefix) : numberOf(careful.prefix);
        number = careful?.serial ?? 0;
      }
      data[row + record] = prefix;
      serial[row + record] = number;
    }
  };
}

/** Index behind the digits of a number that ends in 号, in UTF-8 or GB18030. */
function endOfSerial(bytes: Uint8Array, start: number, end: number): number {
  if (end - start < 3) return end;
  const last = bytes[end - 1];
  if (last === 0xb7 && bytes[end - 2] === 0x8f && bytes[end - 3] === 0xe5) return end - 3;
  return last === 0xc5 && bytes[end - 2] === 0xba ? end - 2 : end;
}
