import type { Validation, ValidationIssue, ValidationView } from '../../documents/validation/validation.ts';
import { inChunks } from '../text/chunks.ts';
import { jsonPieces } from '../text/jsonPieces.ts';
import { createIssueWriter } from './issueJson.ts';

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
  let open = '{';
  for (const member of members) {
    yield `${open}\n  "${member}": `;
    // In chunks already here: millions of pieces should not pass through every generator on the way out.
    yield* member === 'issues' ? inChunks(issuePieces(view.issues)) : jsonPieces(view[member], '  ');
    open = ',';
  }
  yield '\n}\n';
}

function* issuePieces(issues: Iterable<ValidationIssue>): Generator<string> {
  const write = createIssueWriter({}, '    ');
  let open = '[';
  for (const issue of issues) {
    yield `${open}\n    ${write(issue)}`;
    open = ',';
  }
  yield open === '[' ? '[]' : '\n  ]';
}
