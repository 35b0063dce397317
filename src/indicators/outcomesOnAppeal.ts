import type { TraitId } from '../traits/registry.ts';
import { appealableBlanks, appealableClosings, type Bases, type BlankCheck, type Measure } from './indicator.ts';

/** Blanks of the outcome among appealed cases, and outcomes without a day, which the period method cannot place. */
export function outcomeBlanks({ reversal }: Bases): readonly BlankCheck[] {
  return reversal === 'appeal-closing'
    ? [
        { field: 'appealOutcome', among: ['first-instance', 'appealed-by-then'], that: 'outcome-blank' },
        {
          field: 'appealClosedOn',
          among: ['first-instance', 'appealed-by-then', 'outcome-known'],
          that: 'outcome-undated',
        },
      ]
    : [{ field: 'appealOutcome', among: ['closed', 'first-instance', 'appealed'], that: 'outcome-blank' }];
}

/** First-instance cases with such an outcome on appeal, by the basis of the report; attributed to the court that decided them. */
export function withOutcome({ reversal }: Bases, outcome: TraitId): readonly TraitId[] {
  return reversal === 'appeal-closing'
    ? ['first-instance', outcome, 'appeal-decided']
    : ['closed', 'first-instance', outcome, 'outcome-happened'];
}

/**
 * Such outcomes ÷ first-instance closings. By the period method the appeals are those decided in the period, whenever the
 * case itself was closed, so that they are events and no part of the closings.
 */
export function perClosing(bases: Bases, outcome: TraitId): Measure {
  const per = appealableClosings(bases);
  const blanks = [...appealableBlanks(bases), ...outcomeBlanks(bases)];
  return bases.reversal === 'appeal-closing'
    ? { kind: 'rate', events: withOutcome(bases, outcome), per, interval: 'poisson', blanks }
    : { kind: 'share', of: per, that: [outcome, 'outcome-happened'], blanks };
}
