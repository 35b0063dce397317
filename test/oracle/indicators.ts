import { appealRate, settledRate } from './appeals.ts';
import {
  averageDuration,
  durationQuantile,
  medianPendingAge,
  medianTimeToClose,
  netAverageDuration,
} from './durations.ts';
import { clearanceRate, closingEvenness, closureRate, closuresPerJudge, dispositionTime } from './flow.ts';
import type { IndicatorId } from './indicatorIds.ts';
import type { Measured } from './measured.ts';
import { appealReversalShare, outcomeRate, reversalRemandRatio } from './outcomes.ts';
import type { Setting } from './populations.ts';
import { inCourtRate, proceedings } from './proceedings.ts';
import { retrialReversalRate } from './retrials.ts';
import { longPendingRate, overduePendingRate, statutoryWithinLimitRate, withinLimitRate } from './timeLimits.ts';
import type { Case } from './types.ts';

/** `judges`: how many judges the configuration gives these cases, null where it does not. */
type Take = (cases: Case[], setting: Setting, judges: number | null) => Measured;

/** Spec §3, over the accepted cases of one court, group or all that are not excluded. */
export const measure: Record<IndicatorId, Take> = {
  ...proceedings,
  'closure-rate': closureRate,
  'clearance-rate': clearanceRate,
  'average-duration': averageDuration,
  'median-duration': (cases, setting) => durationQuantile(cases, setting, 5),
  'p90-duration': (cases, setting) => durationQuantile(cases, setting, 9),
  'net-average-duration': netAverageDuration,
  'within-limit-rate': withinLimitRate,
  'statutory-within-limit-rate': statutoryWithinLimitRate,
  'overdue-pending-rate': overduePendingRate,
  'long-pending-rate': longPendingRate,
  'in-court-rate': inCourtRate,
  'appeal-rate': appealRate,
  'settled-rate': settledRate,
  'reversal-rate': (cases, setting) => outcomeRate(cases, setting, ['改判', '发回重审']),
  'reversed-rate': (cases, setting) => outcomeRate(cases, setting, ['改判']),
  'remanded-rate': (cases, setting) => outcomeRate(cases, setting, ['发回重审']),
  'appeal-reversal-share': appealReversalShare,
  'reversal-remand-ratio': reversalRemandRatio,
  'retrial-reversal-rate': retrialReversalRate,
  'disposition-time': dispositionTime,
  'median-pending-age': medianPendingAge,
  'median-time-to-close': medianTimeToClose,
  'closing-evenness': closingEvenness,
  'closures-per-judge': closuresPerJudge,
};
