import { appealRate } from './appealRate.ts';
import { appealReversalShare } from './appealReversalShare.ts';
import { averageDuration } from './averageDuration.ts';
import { clearanceRate } from './clearanceRate.ts';
import { closingEvenness } from './closingEvenness.ts';
import { closureRate } from './closureRate.ts';
import { closuresPerJudge } from './closuresPerJudge.ts';
import { dispositionTime } from './dispositionTime.ts';
import { enforcementCompletionRate } from './enforcementCompletionRate.ts';
import { enforcementSuspensionRate } from './enforcementSuspensionRate.ts';
import { inCourtRate } from './inCourtRate.ts';
import type { Indicator } from './indicator.ts';
import { longPendingRate } from './longPendingRate.ts';
import { medianDuration } from './medianDuration.ts';
import { medianPendingAge } from './medianPendingAge.ts';
import { medianTimeToClose } from './medianTimeToClose.ts';
import { mediationRate } from './mediationRate.ts';
import { mediationWithdrawalRate } from './mediationWithdrawalRate.ts';
import { netAverageDuration } from './netAverageDuration.ts';
import { overduePendingRate } from './overduePendingRate.ts';
import { p90Duration } from './p90Duration.ts';
import { remandedRate } from './remandedRate.ts';
import { retrialReversalRate } from './retrialReversalRate.ts';
import { reversalRate } from './reversalRate.ts';
import { reversalRemandRatio } from './reversalRemandRatio.ts';
import { reversedRate } from './reversedRate.ts';
import { settledRate } from './settledRate.ts';
import { smallClaimsRate } from './smallClaimsRate.ts';
import { soleJudgeRate } from './soleJudgeRate.ts';
import { statutoryWithinLimitRate } from './statutoryWithinLimitRate.ts';
import { summaryRate } from './summaryRate.ts';
import { withinLimitRate } from './withinLimitRate.ts';

const registered = [
  closureRate,
  clearanceRate,
  averageDuration,
  medianDuration,
  p90Duration,
  netAverageDuration,
  withinLimitRate,
  statutoryWithinLimitRate,
  overduePendingRate,
  longPendingRate,
  smallClaimsRate,
  summaryRate,
  soleJudgeRate,
  mediationRate,
  mediationWithdrawalRate,
  inCourtRate,
  appealRate,
  settledRate,
  reversalRate,
  reversedRate,
  remandedRate,
  appealReversalShare,
  reversalRemandRatio,
  retrialReversalRate,
  dispositionTime,
  medianPendingAge,
  medianTimeToClose,
  closingEvenness,
  closuresPerJudge,
  enforcementCompletionRate,
  enforcementSuspensionRate,
] as const;

export type IndicatorId = (typeof registered)[number]['id'];

/** Every indicator, in the order in which reports print them. */
export const indicators: readonly (Indicator & { readonly id: IndicatorId })[] = registered;

export const indicatorIds: readonly IndicatorId[] = registered.map(({ id }) => id);
