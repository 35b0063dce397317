import type { CaseTable } from '../../cases/caseTable.ts';
import type { FieldId } from '../../cases/fields.ts';
import { flagValues, procedures } from '../../cases/vocabulary.ts';

const yes = flagValues.indexOf('yes');
const smallClaimsProcedure = procedures.indexOf('small-claims');

/** The field by which a row counts as small claims (the flag; the procedure where the flag is blank), or undefined. */
export function smallClaimsTold({ smallClaims, procedure }: CaseTable, row: number): FieldId | undefined {
  if (smallClaims[row] === yes) return 'smallClaims';
  return smallClaims[row] === 0 && procedure[row] === smallClaimsProcedure ? 'procedure' : undefined;
}
