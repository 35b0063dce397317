/**
 * What stands in the cells that the issues of a walk point at, in their order: the place of each in the walk, and the text,
 * null where there is no such cell.
 */
export interface IssueValues extends Iterable<readonly [place: number, text: string | null]> {
  /** Places have to be added in rising order; a text has 60,000 bytes at most. */
  add(place: number, text: string | null): void;
}

const chunkSize = 1 << 20;
/** In front of each text stand its place (four bytes) and its length in bytes (two). */
const frontSize = 6;
const noText = 0xffff;

/** Values by the million, one after the other in UTF-8. */
export function createIssueValues(): IssueValues {
  const chunks: { readonly bytes: Buffer; used: number }[] = [];
  return {
    add(place, text) {
      const length = text === null ? 0 : Buffer.byteLength(text);
      let chunk = chunks.at(-1);
      if (chunk === undefined || chunk.used + frontSize + length > chunkSize) {
        chunk = { bytes: Buffer.allocUnsafe(chunkSize), used: 0 };
        chunks.push(chunk);
      }
      const { bytes, used } = chunk;
      bytes.writeUInt32LE(place, used);
      bytes.writeUInt16LE(text === null ? noText : length, used + 4);
      bytes.write(text ?? '', used + frontSize);
      chunk.used += frontSize + length;
    },
    *[Symbol.iterator]() {
      for (const { bytes, used } of chunks) {
        for (let at = 0; at < used; ) {
          const place = bytes.readUInt32LE(at);
          const length = bytes.readUInt16LE(at + 4);
          const end = at + frontSize + (length === noText ? 0 : length);
          yield [place, length === noText ? null : bytes.toString('utf8', at + frontSize, end)];
          at = end;
        }
      }
    },
  };
}
