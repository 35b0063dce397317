import type { InputCases } from '../cases/caseTable.ts';
import type { FieldId } from '../cases/fields.ts';
import type { AppealDenominator, Bases } from '../indicators/indicator.ts';

/** What the user says of the bases; the columns that there are decide the rest. */
export interface BasesAsked {
  readonly reversal?: Bases['reversal'];
  readonly appealDenominator?: AppealDenominator;
}

/**
 * What a report counts appeals, their outcomes and those of retrials by: the event's own day where every file that tells of
 * such events has it, else the closing of the case. One basis for the whole report.
 */
export function basesOf(
  inputs: readonly InputCases[],
  { reversal, appealDenominator = 'closings' }: BasesAsked,
): Bases {
  const telling = (...fields: readonly FieldId[]) =>
    inputs.filter(({ mapped }) => fields.some((field) => mapped.has(field)));
  const dated = (files: readonly InputCases[], day: FieldId) => files.every(({ mapped }) => mapped.has(day));
  const withAppeal = telling('appealed', 'appealFiledOn');
  const filed = withAppeal.length > 0 && dated(withAppeal, 'appealFiledOn');
  return {
    reversal: reversal ?? (dated(telling('appealOutcome'), 'appealClosedOn') ? 'appeal-closing' : 'case-closing'),
    appeal: filed ? 'appeal-filing' : 'case-closing',
    retrial: dated(telling('retrialOutcome'), 'retrialClosedOn') ? 'retrial-closing' : 'case-closing',
    appealDenominator,
  };
}
