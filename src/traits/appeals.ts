import type { CaseDates, CaseFacts } from './caseView.ts';
import { datedTrait, fixedTrait } from './trait.ts';

/** A day that lies later says: not yet — an outcome cannot have come before its appeal. */
const outcomeHappened = ({ appealFiled, appealClosed }: CaseDates, { appealOutcome }: CaseFacts) =>
  appealOutcome !== 'blank' && appealClosed !== 'later' && appealFiled !== 'later';

/** An outcome implies an appeal, and so does its filing day. */
const appealed = (dates: CaseDates, facts: CaseFacts) =>
  dates.appealFiled !== 'later' &&
  (facts.appealed === 'yes' || dates.appealFiled !== 'none' || outcomeHappened(dates, facts));

/** The appeals of a first-instance case, attributed to the court that decided it. */
export const appeals = [
  fixedTrait(
    'reversed-or-remanded',
    ({ appealOutcome }) => appealOutcome === 'reversed' || appealOutcome === 'remanded',
    [['appealOutcome']],
  ),
  fixedTrait('outcome-known', ({ appealOutcome }) => appealOutcome !== 'blank', [['appealOutcome']]),
  fixedTrait('outcome-blank', ({ appealOutcome }) => appealOutcome === 'blank'),
  datedTrait('appealed', appealed, [['appealed', 'appealFiledOn']]),
  datedTrait(
    'appealed-blank',
    (dates, facts) => facts.appealed === 'blank' && dates.appealFiled === 'none' && facts.appealOutcome === 'blank',
  ),
  datedTrait('appeal-filed', ({ appealFiled }) => appealFiled === 'in', [['appealFiledOn']]),
  datedTrait('appeal-filing-undated', ({ appealFiled }) => appealFiled === 'none'),
  datedTrait('appeal-decided', ({ appealClosed }) => appealClosed === 'in', [['appealClosedOn']]),
  datedTrait('outcome-happened', outcomeHappened, [['appealOutcome']]),
  datedTrait(
    'outcome-undated',
    ({ appealClosed }, { appealOutcome }) => appealOutcome !== 'blank' && appealClosed === 'none',
  ),
] as const;
