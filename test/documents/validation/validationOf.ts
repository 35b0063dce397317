import type { CaseTable } from '../../../src/cases/caseTable.ts';
import { buildValidation, type ValidationParts } from '../../../src/documents/validation/buildValidation.ts';
import { type CheckedTable, checkTable } from '../../../src/documents/validation/checkTable.ts';
import type { ValidationView } from '../../../src/documents/validation/validation.ts';
import { type CaseFile, day, tableOf } from '../reportOf.ts';

const today = '2025-02-15';

/** Files that were read and checked on 15 February 2025. */
export async function checkedFiles(
  files: readonly CaseFile[],
  severities: ValidationParts['severities'] = {},
): Promise<{ table: CaseTable; checked: CheckedTable }> {
  const table = await tableOf(files, { today });
  return { table, checked: checkTable(table, { today: day(today), duplicates: 'first', severities }) };
}

/** The validation of files as the program would make it, with nothing but what the rules find. */
export async function validationOf(
  files: readonly CaseFile[],
  parts: Partial<ValidationParts> = {},
): Promise<ValidationView> {
  const { severities = {} } = parts;
  const { table, checked } = await checkedFiles(files, severities);
  return buildValidation(table, checked, {
    version: '0.0.0',
    today: day(today),
    asOfFound: true,
    defaultCaseType: '民事一审',
    severities,
    limit: Number.POSITIVE_INFINITY,
    failures: [],
    observations: [],
    reconciliation: null,
    baseline: null,
    ...parts,
  });
}
