import type { FieldId } from '../../cases/fields.ts';

/** The fields that a list of pending cases looks at. */
export const fieldsOfBacklog: ReadonlySet<FieldId> = new Set([
  'filedOn',
  'court',
  'courtCode',
  'caseNumber',
  'caseType',
  'closedOn',
  'procedure',
  'smallClaims',
  'judge',
  'division',
  'deductedDays',
  'extendedDays',
  'timeLimitDays',
]);
