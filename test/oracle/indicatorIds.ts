import type { Better } from './types.ts';

/** Every indicator of spec §3, and which side of a band is its good one. */
export const USUAL_DIRECTION = {
  'closure-rate': 'higher',
  'clearance-rate': 'higher',
  'average-duration': 'lower',
  'median-duration': 'lower',
  'p90-duration': 'lower',
  'net-average-duration': 'lower',
  'within-limit-rate': 'higher',
  'statutory-within-limit-rate': 'higher',
  'overdue-pending-rate': 'lower',
  'long-pending-rate': 'lower',
  'small-claims-rate': 'higher',
  'summary-rate': 'higher',
  'sole-judge-rate': 'higher',
  'mediation-rate': 'higher',
  'mediation-withdrawal-rate': 'higher',
  'in-court-rate': 'higher',
  'appeal-rate': 'lower',
  'settled-rate': 'higher',
  'reversal-rate': 'lower',
  'reversed-rate': 'lower',
  'remanded-rate': 'lower',
  'appeal-reversal-share': 'lower',
  'reversal-remand-ratio': 'higher',
  'retrial-reversal-rate': 'lower',
  'disposition-time': 'lower',
  'median-pending-age': 'lower',
  'median-time-to-close': 'lower',
  'closing-evenness': 'higher',
  'closures-per-judge': 'higher',
  'enforcement-completion-rate': 'higher',
  'enforcement-suspension-rate': 'lower',
} as const satisfies Record<string, Better>;

export type IndicatorId = keyof typeof USUAL_DIRECTION;

export const INDICATOR_IDS = Object.keys(USUAL_DIRECTION) as IndicatorId[];

/** Those that a report gives by line of business without being asked. */
export const OF_LINES: IndicatorId[] = [
  'closure-rate',
  'average-duration',
  'median-duration',
  'p90-duration',
  'net-average-duration',
  'disposition-time',
];
