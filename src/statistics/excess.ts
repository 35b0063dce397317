/**
 * By how many standard deviations a count differs from what `others` counts of the same kind, `sum` in all, let expect:
 * the score of a Poisson count against the mean of Poisson counts. 0 where nothing is expected and nothing was counted.
 */
export function countScore(count: number, sum: number, others: number): number {
  const expected = sum / others;
  // Under the hypothesis of one rate the variance of the difference is estimated from all counts together.
  const rate = (sum + count) / (others + 1);
  return rate === 0 ? 0 : (count - expected) / Math.sqrt(rate * (1 + 1 / others));
}

/** The same of a number of cases among `all` of which a share is expected (binomial). */
export function shareScore(count: number, all: number, share: number): number {
  return all === 0 ? 0 : (count - all * share) / Math.sqrt(all * share * (1 - share));
}

/** A list of numbers by its size, sum and sum of squares. */
export interface Moments {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
}

/** Welch's statistic: the difference of two means in its standard errors. Undefined where neither list varies. */
export function meansScore(one: Moments, other: Moments): number | undefined {
  const error = Math.sqrt(squaredError(one) + squaredError(other));
  return error === 0 ? undefined : (one.sum / one.count - other.sum / other.count) / error;
}

/** The squared standard error of a mean, by the unbiased variance of the list. */
function squaredError({ count, sum, squares }: Moments): number {
  return Math.max(0, squares - (sum * sum) / count) / (count - 1) / count;
}
