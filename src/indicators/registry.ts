import { appealRate } from './appealRate.ts';
import { averageDuration } from './averageDuration.ts';
import { clearanceRate } from './clearanceRate.ts';
import { closureRate } from './closureRate.ts';
import { dispositionTime } from './dispositionTime.ts';
import type { Indicator } from './indicator.ts';
import { medianDuration } from './medianDuration.ts';
import { p90Duration } from './p90Duration.ts';
import { reversalRate } from './reversalRate.ts';
import { smallClaimsRate } from './smallClaimsRate.ts';

const registered = [
  closureRate,
  clearanceRate,
  averageDuration,
  medianDuration,
  p90Duration,
  smallClaimsRate,
  reversalRate,
  appealRate,
  dispositionTime,
] as const;

export type IndicatorId = (typeof registered)[number]['id'];

/** Every indicator, in the order in which reports print them. */
export const indicators: readonly (Indicator & { readonly id: IndicatorId })[] = registered;

export const indicatorIds: readonly IndicatorId[] = registered.map(({ id }) => id);
