import { inChunks } from './chunks.ts';
import { jsonPieces } from './jsonPieces.ts';

/** A document that may be long as JSON: two spaces, keys in the order of its schema, a final newline. */
export function renderDocumentJson(document: object): Iterable<string> {
  return inChunks(piecesOf(document));
}

function* piecesOf(document: object): Generator<string> {
  yield* jsonPieces(document);
  yield '\n';
}
