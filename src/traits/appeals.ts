import type { CaseDates, CaseFacts } from './caseView.ts';
import { datedTrait, fixedTrait } from './trait.ts';

/** A day that lies later says: not yet — an outcome cannot have come before its appeal. */
const outcomeHappened = ({ appealFiled, appealClosed }: CaseDates, { appealOutcome }: CaseFacts) =>
  appealOutcome !== 'blank' && appealClosed !== 'later' && appealFiled !== 'later';

/** An outcome implies an appeal, and so does its filing day. */
const appealed = (dates: CaseDates, facts: CaseFacts) =>
  dates.appealFiled !== 'later' &&
  (facts.appealed === 'yes' || dates.appealFiled !== 'none' || outcomeHappened(dates, facts));

/** What is told without a day is true of a case that was there by M, and decided by then if it was decided at all. */
const appealedByThen = (dates: CaseDates, facts: CaseFacts) =>
  appealed(dates, facts) &&
  (dates.filed === 'before' || dates.filed === 'in') &&
  dates.closed !== 'after' &&
  dates.appealFiled !== 'after';

const outcome = [['appealOutcome']] as const;

/** The appeals of a first-instance case, attributed to the court that decided it. */
export const appeals = [
  fixedTrait(
    'reversed-or-remanded',
    ({ appealOutcome }) => appealOutcome === 'reversed' || appealOutcome === 'remanded',
    outcome,
  ),
  fixedTrait('reversed', ({ appealOutcome }) => appealOutcome === 'reversed', outcome),
  fixedTrait('remanded', ({ appealOutcome }) => appealOutcome === 'remanded', outcome),
  fixedTrait(
    'appeal-ruled-on',
    ({ appealOutcome }) => appealOutcome !== 'blank' && appealOutcome !== 'withdrawn',
    outcome,
  ),
  fixedTrait('outcome-known', ({ appealOutcome }) => appealOutcome !== 'blank', outcome),
  fixedTrait('outcome-blank', ({ appealOutcome }) => appealOutcome === 'blank'),
  datedTrait('appealed', appealed, [['appealed', 'appealFiledOn']]),
  datedTrait('appealed-by-then', appealedByThen, [['appealed', 'appealFiledOn']]),
  datedTrait('not-appealed', (dates, facts) => !appealed(dates, facts), [['appealed', 'appealFiledOn']]),
  datedTrait(
    'appealed-blank',
    (dates, facts) => facts.appealed === 'blank' && dates.appealFiled === 'none' && facts.appealOutcome === 'blank',
  ),
  datedTrait('appeal-filed', ({ appealFiled }) => appealFiled === 'in', [['appealFiledOn']]),
  datedTrait('appeal-filing-undated', ({ appealFiled }) => appealFiled === 'none'),
  datedTrait('appeal-decided', ({ appealClosed }) => appealClosed === 'in', [['appealClosedOn']]),
  datedTrait('outcome-happened', outcomeHappened, outcome),
  datedTrait(
    'outcome-undated',
    ({ appealClosed }, { appealOutcome }) => appealOutcome !== 'blank' && appealClosed === 'none',
  ),
] as const;
