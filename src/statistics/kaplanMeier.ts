import { countOf, type Histogram } from './histogram.ts';

/** A day on which something was closed or censored; `survival` is the share still open after that day's closings. */
export interface SurvivalStep {
  readonly t: number;
  readonly atRisk: number;
  readonly closed: number;
  readonly censored: number;
  readonly survival: number;
}

/**
 * Product-limit estimate (Kaplan and Meier 1958) over whole days: cases closed, and cases still open when last seen, by
 * their days since filing. On one day closings come before censorings.
 */
export function survivalCurve(closings: Histogram, censored: Histogram): SurvivalStep[] {
  return [...stepsOf(closings, censored)];
}

/** The smallest t with S(t) ≤ 1/2, decided on the exact fraction; undefined where S stays above a half. */
export function survivalMedian(closings: Histogram, censored: Histogram): number | undefined {
  const steps: SurvivalStep[] = [];
  for (const step of stepsOf(closings, censored)) {
    if (step.closed === 0) continue;
    steps.push(step);
    if (isHalved(steps, step.survival)) return step.t;
  }
  return undefined;
}

function* stepsOf(closings: Histogram, censored: Histogram): Generator<SurvivalStep> {
  let atRisk = countOf(closings) + countOf(censored);
  // While nothing is censored the factors (n − d)/n cancel to last ÷ first: one division, and k/n is itself.
  let first = atRisk;
  let before = 1;
  for (let t = 0; t < Math.max(closings.length, censored.length); t++) {
    const closed = closings[t] ?? 0;
    const lost = censored[t] ?? 0;
    if (closed + lost === 0) continue;
    const left = atRisk - closed;
    const survival = before * (left / first);
    yield { t, atRisk, closed, censored: lost, survival };
    atRisk = left - lost;
    if (lost > 0) {
      first = atRisk;
      before = survival;
    }
  }
}

// Rounding moves S by less than 2^-51 a day, so a million days stay inside the margin; a value within it needs integers.
const margin = 1e-9;

function isHalved(steps: readonly SurvivalStep[], survival: number): boolean {
  return Math.abs(survival - 0.5) > margin ? survival < 0.5 : isExactlyHalved(steps);
}

function isExactlyHalved(steps: readonly SurvivalStep[]): boolean {
  let numerator = 1n;
  let denominator = 1n;
  let left = 1;
  for (const { atRisk, closed } of steps) {
    if (left !== atRisk) {
      numerator *= BigInt(left);
      denominator *= BigInt(atRisk);
    }
    left = atRisk - closed;
  }
  return 2n * numerator * BigInt(left) <= denominator;
}
