/** Characters; in UTF-8 at most three times as many bytes. */
const chunkSize = 65_536;

/** Joins short pieces of text into chunks that are worth a write each; a chunk is longer only by its last piece. */
export function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < chunkSize) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
