import type { FieldId } from '../cases/fields.ts';
import { traits } from '../traits/registry.ts';
import type { Trait } from '../traits/trait.ts';

/** The fields that a report looks at: those of every trait, and what places a case in a court, a line and a period. */
export const fieldsOfReport: ReadonlySet<FieldId> = new Set([
  'filedOn',
  'court',
  'courtCode',
  'caseNumber',
  'caseType',
  ...(traits as readonly Trait[]).flatMap(({ needs }) => needs.flat()),
]);
