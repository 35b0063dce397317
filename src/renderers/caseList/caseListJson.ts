import type { CaseListView } from '../../documents/caseList/caseList.ts';
import { inChunks } from '../text/chunks.ts';
import { jsonPieces } from '../text/jsonPieces.ts';
import { recurringCells } from './recurringCells.ts';

/** The whole list as JSON: two spaces, keys in the order of its schema, a final newline. Walks the cases once. */
export function renderCaseListJson(view: CaseListView): Iterable<string> {
  return inChunks(piecesOf(view));
}

function* piecesOf(view: CaseListView): Generator<string> {
  let open = '{';
  for (const [member, value] of Object.entries(view)) {
    yield `${open}\n  "${member}": `;
    // In chunks already here: millions of pieces should not pass through every generator on the way out.
    yield* member === 'cases' ? inChunks(casePieces(view)) : jsonPieces(value, '  ');
    open = ',';
  }
  yield '\n}\n';
}

/** What `JSON.stringify` writes of every case, put together from cells that mostly recur. */
function* casePieces({ columns, cases }: CaseListView): Generator<string> {
  const written = columns.map((column) => {
    return [column, `\n      "${column}": `, recurringCells(column, (cell) => JSON.stringify(cell))] as const;
  });
  let open = '[';
  for (const one of cases) {
    let text = `${open}\n    {`;
    let comma = '';
    for (const [column, key, write] of written) {
      const cell = one[column] ?? null;
      text += comma + key + (cell === null ? 'null' : write(cell));
      comma = ',';
    }
    yield `${text}\n    }`;
    open = ',';
  }
  yield open === '[' ? '[]' : '\n  ]';
}
