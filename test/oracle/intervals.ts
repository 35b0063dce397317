const Z = 1.959963984540054;

export interface Interval {
  low: number;
  high: number;
}

/** Wilson score interval without continuity correction. */
export function wilson(k: number, n: number): Interval {
  const p = k / n;
  const scale = 1 + (Z * Z) / n;
  const centre = (p + (Z * Z) / (2 * n)) / scale;
  const half = (Z * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n))) / scale;
  return { low: k === 0 ? 0 : centre - half, high: k === n ? 1 : centre + half };
}

/** Poisson score interval of k events over n. */
export function poisson(k: number, n: number): Interval {
  const half = Z * Math.sqrt(k + (Z * Z) / 4);
  return { low: k === 0 ? 0 : (k + (Z * Z) / 2 - half) / n, high: (k + (Z * Z) / 2 + half) / n };
}
