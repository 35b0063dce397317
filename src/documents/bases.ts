import type { InputCases } from '../cases/caseTable.ts';
import type { Bases } from '../indicators/indicator.ts';

/**
 * What a report counts appeals and their outcomes by: the appeal's own day where every file that tells of appeals has it,
 * else the closing of the case. One basis for the whole report; `forced` decides for outcomes.
 */
export function basesOf(inputs: readonly InputCases[], forced: Bases['reversal'] | undefined): Bases {
  const withOutcome = inputs.filter(({ mapped }) => mapped.has('appealOutcome'));
  const dated = withOutcome.every(({ mapped }) => mapped.has('appealClosedOn'));
  const withAppeal = inputs.filter(({ mapped }) => mapped.has('appealed') || mapped.has('appealFiledOn'));
  const filed = withAppeal.length > 0 && withAppeal.every(({ mapped }) => mapped.has('appealFiledOn'));
  return {
    reversal: forced ?? (dated ? 'appeal-closing' : 'case-closing'),
    appeal: filed ? 'appeal-filing' : 'case-closing',
  };
}
