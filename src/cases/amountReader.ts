import type { ColumnReader } from './columnReader.ts';
import type { Dictionaries } from './dictionaries.ts';
import { blankNumber, parseAmount, scaleOfHeader } from './numberCell.ts';
import type { Decode } from './readers.ts';

/** Reads amounts of money into yuan. Hardly two cases claim the same, so plain digits are read from the bytes, not remembered. */
export function amountReader({ isBlank }: Dictionaries, decode: Decode, header: string): ColumnReader {
  const scale = scaleOfHeader(header);
  return ({ batch: { bytes, starts, ends }, firstCells, count, at }, data, row) => {
    for (let record = 0; record < count; record++) {
      const cell = (firstCells[record] as number) + at;
      const start = starts[cell] as number;
      const end = ends[cell] as number;
      const plain = start === end ? blankNumber : plainDecimal(bytes, start, end);
      data[row + record] =
        plain === undefined
          ? parseAmount(decode(bytes.subarray(start, end)), isBlank, scale)
          : plain < 0
            ? plain
            : plain * scale;
    }
  };
}

/** `123` or `123.45`, up to fifteen digits; undefined for every other spelling. */
function plainDecimal(bytes: Uint8Array, start: number, end: number): number | undefined {
  if (end - start > 16) return undefined;
  let digits = 0;
  let point = -1;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (digit === -2 && point < 0 && at > start) point = at;
    else return undefined;
  }
  return point < 0 ? digits : digits / 10 ** (end - point - 1);
}
