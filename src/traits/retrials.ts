import { datedTrait, fixedTrait } from './trait.ts';

const needs = [['retrialOutcome']] as const;

/** What became of an effective judgment on retrial, attributed to the case whose row tells of it. */
export const retrials = [
  fixedTrait(
    'retrial-reversed-or-remanded',
    ({ retrialOutcome }) => retrialOutcome === 'reversed' || retrialOutcome === 'remanded',
    needs,
  ),
  fixedTrait('retrial-outcome-known', ({ retrialOutcome }) => retrialOutcome !== 'blank', needs),
  datedTrait('retrial-decided', ({ retrialClosed }) => retrialClosed === 'in', [['retrialClosedOn']]),
  datedTrait('retrial-happened', ({ retrialClosed }) => retrialClosed !== 'later'),
  datedTrait('retrial-undated', ({ retrialClosed }) => retrialClosed === 'none'),
] as const;
