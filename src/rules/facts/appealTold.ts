import type { CaseTable } from '../../cases/caseTable.ts';
import { unreadableDay } from '../../cases/dayCell.ts';
import type { FieldId } from '../../cases/fields.ts';
import { flagValues } from '../../cases/vocabulary.ts';

const yes = flagValues.indexOf('yes');

/** The field by which a row says that there was an appeal, or undefined where none does. */
export function appealTold({ appealed, appealOutcome, appealFiledOn }: CaseTable, row: number): FieldId | undefined {
  if (appealed[row] === yes) return 'appealed';
  if (appealOutcome[row] !== 0) return 'appealOutcome';
  return (appealFiledOn[row] as number) > unreadableDay ? 'appealFiledOn' : undefined;
}
