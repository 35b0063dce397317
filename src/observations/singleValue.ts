import type { CaseTable, InputCases } from '../cases/caseTable.ts';
import { unreadableDay } from '../cases/dayCell.ts';
import { blankOf } from '../cases/fieldColumns.ts';
import { type FieldId, fieldIds, fields } from '../cases/fields.ts';
import { defineObservation } from './observation.ts';

/** `rows` accepted rows of the input are alike in the column under `header`. The value itself is not told: it may be a name. */
type SingleValue = {
  readonly field: Watched;
  readonly header: string;
  readonly rows: number;
  readonly kind: 'blank' | 'same';
};

/** With fewer rows, equal values are no surprise. */
const leastRows = 30;
/** Files of one court or one type of case are nothing to tell of, and no two case numbers are alike. */
const unwatched = ['court', 'courtCode', 'caseType', 'caseNumber'] as const;
type Watched = Exclude<FieldId, (typeof unwatched)[number]>;
const watched = fieldIds.filter((id): id is Watched => !(unwatched as readonly string[]).includes(id));

/** A column in which all accepted rows of an input hold one value, or none. */
export const singleValue = defineObservation<'single-value', SingleValue>({
  id: 'single-value',
  title: { zh: '整列空白或只有一个值', en: 'column that is blank or holds one value throughout' },
  why: {
    zh: '一列全部空白或全部相同，多半是没有导出、填了默认值，或列映射错了；用到这一列的指标会失真或无法计算。',
    en: 'A column that never changes was most likely not exported, filled with a default or mapped wrongly; indicators that use it are off, or have no value.',
  },
  fix: {
    zh: '到案件系统核对这一列；映射错了的，用 --column 改正。确实如此的（如清单中没有结案案件）可不处理。',
    en: 'Compare the column with the case system, and mend a wrong mapping with --column. Leave it where it is true, as in a list without closed cases.',
  },
  example: '是否上诉=否',
  sentence: {
    zh: ({ field, header, rows, kind }, names) => {
      const meaning = names.field(field) === header ? '' : `（${names.field(field)}）`;
      return `“${header}”列${meaning}的 ${rows} 行${kind === 'blank' ? '全部空白' : '全是同一个值'}。`;
    },
    en: ({ field, header, rows, kind }, names) =>
      `The column '${header}', ${names.field(field)}, ${kind === 'blank' ? 'is blank' : 'holds one and the same value'} in all ${rows} rows.`,
  },
  observe: (table, { rejected }) =>
    table.inputs.flatMap((one, input) => {
      const rows = acceptedRows(one, rejected);
      if (rows < leastRows) return [];
      return watched.flatMap((field) => {
        const at = one.columns.get(field);
        const kind = at === undefined ? undefined : sameness(table, one, field, rejected);
        if (at === undefined || kind === undefined) return [];
        return [{ input, court: null, args: { field, header: one.headers[at] ?? '', rows, kind } }];
      });
    }),
});

function acceptedRows({ from, to }: InputCases, rejected: Uint8Array): number {
  return to - from - rejected.subarray(from, to).reduce((sum, one) => sum + one, 0);
}

/** Undefined where values differ, or where cells that cannot be read leave that open. */
function sameness(
  table: CaseTable,
  { from, to, faults }: InputCases,
  field: Watched,
  rejected: Uint8Array,
): SingleValue['kind'] | undefined {
  const column = table[field];
  let value: number | undefined;
  for (let row = from; row < to; row++) {
    if (rejected[row] === 1) continue;
    value ??= column[row] as number;
    if (column[row] !== value) return undefined;
  }
  const isAccepted = (row: number) => rejected[row] !== 1;
  if (faults.some((fault) => fault.field === field && fault.rows.some(isAccepted))) return undefined;
  const { kind } = fields.find(({ id }) => id === field) as (typeof fields)[number];
  if (kind === 'day' && value === unreadableDay) return undefined;
  return value === blankOf(kind) ? 'blank' : 'same';
}
