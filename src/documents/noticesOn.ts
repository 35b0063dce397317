import type { FieldId } from '../cases/fields.ts';
import type { Explanation } from './explanation.ts';
import type { Notice } from './report.ts';

/** Facts that may stand without a day: what concerns them concerns only indicators that look at them. */
const undated: readonly FieldId[] = ['appealed', 'appealOutcome', 'retrialOutcome', 'deductedDays', 'extendedDays'];

/** Those of a report's notices that concern an indicator. */
export function noticesOn({ columns }: Explanation['indicator'], notices: readonly Notice[]): Notice[] {
  const fields: ReadonlySet<unknown> = new Set(columns.flatMap(({ anyOf }) => anyOf.map(({ field }) => field)));
  return notices.filter(({ code, args }) => {
    if (code === 'headers-passed-over') return fields.has(args.field);
    return code !== 'undated-facts' || undated.some((field) => fields.has(field));
  });
}
