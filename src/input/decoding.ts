import { type Encoding, isByteEncoding, refuseZero, undecodable, WronglyAssumed } from './encoding.ts';
import type { Source } from './source.ts';
import { strictCheck } from './strictness.ts';

/**
 * The bytes of an input without their byte order mark, checked to the end where the decision had not seen it. Throws
 * `undecodable` or `binary-file`, or `WronglyAssumed` where the encoding was only assumed.
 */
export async function* checkedBytes(source: Source, encoding: Encoding): AsyncGenerator<Uint8Array> {
  const { name, markLength, forced, assumed = false } = encoding;
  const unseen = isByteEncoding(name) && (assumed || !source.complete);
  const check = unseen && !forced ? strictCheck(name) : undefined;
  const tell = () => {
    if (check?.fault === undefined) return;
    throw assumed ? new WronglyAssumed() : undecodable(source.path, [{ encoding: name, offset: check.fault }]);
  };
  let skip = markLength;
  let offset = 0;
  for await (const chunk of source.all()) {
    if (unseen) refuseZero(source.path, chunk, offset);
    offset += chunk.length;
    check?.push(chunk);
    tell();
    const skipped = Math.min(skip, chunk.length);
    skip -= skipped;
    if (chunk.length > skipped) yield skipped === 0 ? chunk : chunk.subarray(skipped);
  }
  check?.end();
  tell();
}

/** The same input as UTF-8, for what cannot be read byte by byte. Throws `undecodable` unless the encoding is forced. */
export async function* asUtf8(source: Source, encoding: Encoding): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding.name, { fatal: !encoding.forced, ignoreBOM: true });
  const encoder = new TextEncoder();
  let offset = encoding.markLength;
  const decoded = (chunk?: Uint8Array) => {
    try {
      return encoder.encode(chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }));
    } catch {
      // The decoder does not say where: the chunk in which it gave up is as near as can be told.
      throw undecodable(source.path, [{ encoding: encoding.name, offset }]);
    }
  };
  for await (const chunk of checkedBytes(source, encoding)) {
    const piece = decoded(chunk);
    offset += chunk.length;
    if (piece.length > 0) yield piece;
  }
  const last = decoded();
  if (last.length > 0) yield last;
}
