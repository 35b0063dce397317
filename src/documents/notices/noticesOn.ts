import type { FieldId } from '../../cases/fields.ts';
import type { Explanation } from '../explanation/explanation.ts';
import type { Notice } from '../report/report.ts';

/** Facts that may stand without a day: what concerns them concerns only numbers and lists that look at them. */
const undated: readonly FieldId[] = ['appealed', 'appealOutcome', 'retrialOutcome', 'deductedDays', 'extendedDays'];

/** The fields that an indicator looks at. */
export function fieldsOfIndicator({ columns }: Explanation['indicator']): ReadonlySet<string> {
  return new Set(columns.flatMap(({ anyOf }) => anyOf.map(({ field }) => field)));
}

/** Those of a report's notices that concern what is made of these fields. */
export function noticesOn(fields: ReadonlySet<string>, notices: readonly Notice[]): Notice[] {
  return notices.filter(({ code, args }) => {
    if (code === 'headers-passed-over') return fields.has(String(args.field));
    return code !== 'undated-facts' || undated.some((field) => fields.has(field));
  });
}
