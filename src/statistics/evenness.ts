/**
 * How evenly a total is spread over k months: 1 when every month has the same count, 0 when one month has everything.
 * Undefined for fewer than two months or a total of 0.
 */
export function evennessOf(counts: readonly number[]): number | undefined {
  const months = counts.length;
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (months < 2 || total === 0) return undefined;
  // 1 − Σ│cᵢ/N − 1/k│ × k ÷ (2(k − 1)), times 2N(k − 1): whole numbers up to the one division.
  const distance = counts.reduce((sum, count) => sum + Math.abs(months * count - total), 0);
  const most = 2 * total * (months - 1);
  return (most - distance) / most;
}
