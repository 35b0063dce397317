import { cellsOf } from './caseCells.ts';
import type { CaseColumn } from './caseColumns.ts';
import type { CaseListView, ListedCase } from './caseList.ts';
import type { SeenRows } from './seenRows.ts';

/** Makes what a list tells of rows, one after the other each time they are walked through. */
export function listedCases(rows: Uint32Array, columns: readonly CaseColumn[], seen: SeenRows): Iterable<ListedCase> {
  return {
    *[Symbol.iterator]() {
      const cells = columns.map((column) => [column, cellsOf(column, seen)] as const);
      for (const row of rows) {
        const listed: ListedCase = {};
        for (const [column, cell] of cells) listed[column] = cell(row);
        yield listed;
      }
    },
  };
}

/** A list without all but its first cases; those left out are counted. */
export function firstCases(view: CaseListView, limit: number): CaseListView {
  const count = view.total.cases ?? 0;
  if (count <= limit) return view;
  return { ...view, cases: { [Symbol.iterator]: () => taken(view.cases, limit) }, omitted: count - limit };
}

function* taken<T>(items: Iterable<T>, count: number): Generator<T> {
  let left = count;
  if (left <= 0) return;
  for (const item of items) {
    yield item;
    if (--left <= 0) return;
  }
}
