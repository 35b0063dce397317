/** A 95 % interval of a share or rate. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 0.975 quantile of the standard normal distribution. */
export const z = 1.959963984540054;
