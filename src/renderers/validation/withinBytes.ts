/** Passes pieces on as long as they fit into so many bytes of UTF-8; where they do not, `cut` takes the place of the rest. */
export function* withinBytes(pieces: Iterable<string>, limit: number, cut: string): Generator<string> {
  let left = limit - Buffer.byteLength(cut);
  for (const piece of pieces) {
    left -= Buffer.byteLength(piece);
    if (left < 0) {
      yield cut;
      return;
    }
    yield piece;
  }
}
