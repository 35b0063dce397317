import type { Validation, ValidationView } from '../documents/validation.ts';
import { inChunks } from './chunks.ts';
import { jsonPieces } from './jsonPieces.ts';

/** The members in the order of the schema. */
const members = [
  'schemaVersion',
  'tool',
  'today',
  'asOf',
  'inputs',
  'failures',
  'summary',
  'counts',
  'issues',
  'omitted',
  'observations',
  'reconciliation',
  'baseline',
  'notices',
] as const satisfies readonly (keyof Validation)[];

/** The whole document as JSON: two spaces, keys in the order of its schema, a final newline. Walks the issues once. */
export function renderValidationJson(view: ValidationView): Iterable<string> {
  return inChunks(piecesOf(view));
}

function* piecesOf(view: ValidationView): Generator<string> {
  yield* jsonPieces(Object.fromEntries(members.map((member) => [member, view[member]])));
  yield '\n';
}
