import { type FieldId, isDayField, isFieldId, isNumberField } from '../../cases/fields.ts';
import type { Measure } from '../../indicators/indicator.ts';
import type { Part } from '../../indicators/parts.ts';
import { termsOf } from '../../indicators/terms.ts';
import { needsOf, type TraitId } from '../../traits/registry.ts';
import { fieldsOfReport } from '../fieldsOfReport.ts';

/** What is told of a case besides the cells of its row. */
const derivedColumns = [
  'days',
  'netDays',
  'dueDay',
  'overdueDays',
  'statutoryDueDay',
  'statutoryOverdueDays',
  'file',
  'line',
] as const;

export type CaseColumn = FieldId | (typeof derivedColumns)[number];

/** Every column of a list of cases, in the order in which they stand where nobody chose. */
export const caseColumns = [
  ...(['caseNumber', 'court', 'courtCode', 'judge', 'division', 'caseType', 'cause', 'filedOn', 'closedOn'] as const),
  ...(['days', 'procedure', 'smallClaims', 'claimAmount', 'timeLimitDays', 'deductedDays', 'extendedDays'] as const),
  ...(['netDays', 'dueDay', 'overdueDays', 'statutoryDueDay', 'statutoryOverdueDays'] as const),
  ...(['tribunal', 'closingMethod', 'pronouncedInCourt', 'appealed', 'appealFiledOn', 'appealOutcome'] as const),
  ...(['appealClosedOn', 'retrialOutcome', 'retrialClosedOn', 'file', 'line'] as const),
] as const satisfies readonly CaseColumn[];

/** By which column cases are sorted: the largest, latest, or the smallest first. */
export interface CaseOrder {
  readonly column: CaseColumn;
  readonly direction: 'descending' | 'ascending';
}

/** What a list shows, and what comes first in it, where a measure looks at one of these traits. */
interface Look {
  readonly at: readonly TraitId[];
  readonly columns: readonly CaseColumn[];
  readonly order: CaseOrder;
}

const most = (column: CaseColumn): CaseOrder => ({ column, direction: 'descending' });
const appeal = ['appealFiledOn', 'appealOutcome', 'appealClosedOn'] as const;

/** The first that fits gives the order. */
const looks: readonly Look[] = [
  {
    at: ['within-statutory-limit'],
    columns: ['statutoryDueDay', 'statutoryOverdueDays'],
    order: most('statutoryOverdueDays'),
  },
  { at: ['within-limit', 'past-due'], columns: ['dueDay', 'overdueDays'], order: most('overdueDays') },
  // What may be tried as a small claim is so by its amount (民诉法 art. 165).
  {
    at: ['small-claims', 'summary-or-small'],
    columns: ['claimAmount'],
    order: { column: 'claimAmount', direction: 'ascending' },
  },
  { at: ['appeal-filed', 'appealed'], columns: appeal, order: most('appealFiledOn') },
  {
    at: ['reversed-or-remanded', 'reversed', 'remanded', 'appeal-ruled-on'],
    columns: appeal,
    order: most('appealClosedOn'),
  },
  {
    at: ['retrial-reversed-or-remanded'],
    columns: ['retrialOutcome', 'retrialClosedOn'],
    order: most('retrialClosedOn'),
  },
];

/** The columns that suit a measure, which follow from the traits that it counts, and the order of its cases. */
export function looksOf(
  measure: Measure,
  { traits, except }: Pick<Part, 'traits' | 'except'>,
): { readonly columns: readonly CaseColumn[]; readonly order: CaseOrder } {
  const looked = new Set(termsOf(measure).flatMap(({ traits: ofTerm }) => ofTerm));
  const fitting = looks.filter(({ at }) => at.some((trait) => looked.has(trait)));
  const isNet = measure.kind === 'mean-duration' && measure.net === true;
  // Of pending cases there is no closing day to be shown.
  const isPending = traits.includes('pending') || except?.includes('closed') === true;
  const shown = new Set<CaseColumn>([
    ...(['caseNumber', 'court', 'judge', 'division', 'filedOn', 'closedOn', 'days', 'file', 'line'] as const),
    ...(isNet ? (['deductedDays', 'netDays'] as const) : []),
    ...fitting.flatMap(({ columns }) => columns),
    ...[...looked].flatMap((trait) => needsOf(trait).flat()),
  ]);
  if (isPending) shown.delete('closedOn');
  return {
    columns: caseColumns.filter((column) => shown.has(column)),
    order: fitting[0]?.order ?? most(isNet ? 'netDays' : measure.kind === 'evenness' ? 'closedOn' : 'days'),
  };
}

/** The fields to be read for a list: those of a report, whatever its columns may show, and what it may be sorted by. */
export function fieldsOfCaseList(columns: readonly CaseColumn[] | undefined): ReadonlySet<FieldId> {
  const usual: readonly CaseColumn[] = ['judge', 'division'];
  const sortedBy = looks.map(({ order }) => order.column);
  return new Set([...fieldsOfReport(undefined), ...[...(columns ?? usual), ...sortedBy].filter(isFieldId)]);
}

/** Whether the cells of a column are days of the calendar. */
export function isDayColumn(column: CaseColumn): boolean {
  return isFieldId(column) ? isDayField(column) : column === 'dueDay' || column === 'statutoryDueDay';
}

/** Whether they are numbers. */
export function isNumberColumn(column: CaseColumn): boolean {
  return isFieldId(column) ? isNumberField(column) : column !== 'file' && !isDayColumn(column);
}
