import type { CaseTable } from '../cases/caseTable.ts';
import type { FieldId } from '../cases/fields.ts';
import type { CaseFacts } from '../traits/caseView.ts';
import { procedureCounted } from '../traits/proceedings.ts';

/** By what the cases of a court are broken down. */
export const groupings = ['judge', 'division', 'line', 'procedure', 'cause', 'case-type'] as const;
export type Grouping = (typeof groupings)[number];

/** By what cases can be told apart: what users break a report down by, and what gaps are explained by. */
export type Breakdown = Grouping | 'case-type-and-procedure';

/** What a breakdown needs: a column of names, or what is known of a case anyway. */
export type GroupSource =
  | { readonly kind: 'column'; readonly field: 'judge' | 'division' | 'cause' }
  | { readonly kind: 'facts'; readonly keyOf: (facts: CaseFacts) => string; readonly needs: readonly FieldId[] };

/** The key of cases without a judge, division, procedure … */
export const ungrouped = '';

const sources: Readonly<Record<Breakdown, GroupSource>> = {
  judge: { kind: 'column', field: 'judge' },
  division: { kind: 'column', field: 'division' },
  cause: { kind: 'column', field: 'cause' },
  line: { kind: 'facts', keyOf: ({ line }) => line, needs: [] },
  procedure: {
    kind: 'facts',
    keyOf: procedureKey,
    needs: ['procedure', 'smallClaims'],
  },
  'case-type': { kind: 'facts', keyOf: ({ line, instance }) => `${line} ${instance}`, needs: [] },
  'case-type-and-procedure': {
    kind: 'facts',
    keyOf: (facts) => `${facts.line} ${facts.instance} ${procedureKey(facts)}`,
    needs: ['procedure', 'smallClaims'],
  },
};

function procedureKey(facts: CaseFacts): string {
  const procedure = procedureCounted(facts);
  return procedure === 'blank' ? ungrouped : procedure;
}

export function sourceOf(breakdown: Breakdown): GroupSource {
  return sources[breakdown];
}

/** The number of the group of every row, where groups are the values of a column: an index into the table's names. */
export function groupColumn(table: CaseTable, breakdown: Breakdown): Uint32Array | undefined {
  const source = sources[breakdown];
  return source.kind === 'column' ? table[source.field] : undefined;
}
