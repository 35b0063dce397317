import type { FieldId } from '../cases/fields.ts';
import { type Grouping, sourceOf } from '../tally/grouping.ts';
import { traits } from '../traits/registry.ts';
import type { Trait } from '../traits/trait.ts';

const always: readonly FieldId[] = [
  'filedOn',
  'court',
  'courtCode',
  'caseNumber',
  'caseType',
  'timeLimitDays',
  'extendedDays',
];

/**
 * The fields that a report looks at: those of every trait, what places a case in a court, a line and a period and moves its due
 * day, and what it is broken down by.
 */
export function fieldsOfReport(by: Grouping | undefined): ReadonlySet<FieldId> {
  const source = by === undefined ? undefined : sourceOf(by);
  return new Set([
    ...always,
    ...(traits as readonly Trait[]).flatMap(({ needs }) => needs.flat()),
    ...(source?.kind === 'column' ? [source.field] : []),
  ]);
}
