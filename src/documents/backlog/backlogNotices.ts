import { isoOf } from '../../calendar/day.ts';
import type { CaseTable } from '../../cases/caseTable.ts';
import type { FieldId } from '../../cases/fields.ts';
import { eventsBefore } from '../../tally/events.ts';
import { filedBeforeLimit } from '../../timeLimits/filedBeforeLimit.ts';
import { uncoveredYearsOf } from '../../timeLimits/uncoveredYearsOf.ts';
import { adjustmentNotices, excludedBy } from '../notices/adjustmentNotices.ts';
import { asOfNotices, inputNotices, limitNotices, notice, scopeNotices } from '../notices/notices.ts';
import type { CaseOptions } from '../prepareCases.ts';
import type { Prepared } from '../prepareReport.ts';
import type { Notice } from '../report/report.ts';
import { excludedByCode } from '../rowCounts.ts';
import { backlogReasons } from './backlogReasons.ts';
import { fieldsOfBacklog } from './fieldsOfBacklog.ts';

/** All that a reader must know of a backlog besides its numbers; `rows` are the pending cases. */
export function backlogNotices(
  table: CaseTable,
  rows: readonly number[],
  { rejection, last, window, limits, profiles, tally }: Prepared,
  options: CaseOptions,
): Notice[] {
  const { asOf } = window;
  const limited = {
    uncoveredYears: uncoveredYearsOf(rows, limits),
    filedBefore: filedBeforeLimit(table, rows, limits),
  };
  return [
    ...(options.asOf === undefined
      ? [notice('as-of-default', { asOf: isoOf(asOf), ...eventsBefore(table, rejection.rows, asOf) })]
      : []),
    ...scopeNotices(tally, excludedByCode(profiles), excludedBy(options), 'pending').filter(
      ({ code }) => code !== 'pending-scope' || backlogReasons(tally).pending === undefined,
    ),
    ...adjustmentNotices(table, rejection, { ...options, indicators: [] }),
    ...inputNotices(table, options.defaultCaseType.name).filter(isConcerned),
    ...untoldNotices(table),
    ...limitNotices(table, options.holidays?.source, limited, limitIndicators),
    ...asOfNotices(table, profiles, window, last, []),
  ];
}

/** Those by which limits and due days are judged in a report. */
const limitIndicators = [{ id: 'overdue-pending-rate' }, { id: 'statutory-within-limit-rate' }];

/** Headers passed over matter where the field does. */
function isConcerned({ code, args }: Notice): boolean {
  return code !== 'headers-passed-over' || (fieldsOfBacklog as ReadonlySet<unknown>).has(args.field);
}

/** Files that lack a column without which cases cannot be listed, or not as they should. */
function untoldNotices({ inputs }: CaseTable): Notice[] {
  const told = inputs.filter(({ mapped }) => mapped.has('closedOn'));
  const pending = inputs.filter((input) => !told.includes(input)).map(({ path }) => path);
  const lacking = (...fields: readonly FieldId[]) =>
    told.filter(({ mapped }) => fields.every((field) => !mapped.has(field))).map(({ path }) => path);
  const limits = lacking('procedure', 'timeLimitDays');
  const days = lacking('deductedDays', 'extendedDays');
  return [
    ...(pending.length > 0 ? [notice('pending-not-told', { files: pending })] : []),
    ...(limits.length > 0 ? [notice('limits-not-told', { files: limits })] : []),
    ...(days.length > 0 ? [notice('due-days-bare', { files: days })] : []),
  ];
}
