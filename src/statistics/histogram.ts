/** How often each whole number from 0 occurs: `counts[days]`. Exact, and the sum of two is the histogram of both. */
export type Histogram = number[];

export function addTo(histogram: Histogram, value: number, count: number): void {
  while (histogram.length <= value) histogram.push(0);
  histogram[value] = (histogram[value] ?? 0) + count;
}

/** Adds every count of `other` to `histogram`. */
export function addHistogram(histogram: Histogram, other: Histogram): void {
  other.forEach((count, value) => {
    if (count > 0) addTo(histogram, value, count);
  });
}

export function countOf(histogram: Histogram): number {
  return histogram.reduce((sum, count) => sum + count, 0);
}

export function sumOf(histogram: Histogram): number {
  return histogram.reduce((sum, count, value) => sum + count * value, 0);
}

/** Variance as that of a sample (divided by n − 1); undefined for fewer than two values. */
export function varianceOf(histogram: Histogram): number | undefined {
  const count = countOf(histogram);
  if (count < 2) return undefined;
  const mean = sumOf(histogram) / count;
  return histogram.reduce((sum, times, value) => sum + times * (value - mean) ** 2, 0) / (count - 1);
}

/** A probability as an exact fraction, so that no position in a list depends on how 0.9 is stored. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** Quantile by linear interpolation (Hyndman and Fan 1996, type 7); undefined for an empty histogram. */
export function quantileOf(histogram: Histogram, probability: Fraction): number | undefined {
  const count = countOf(histogram);
  if (count === 0) return undefined;
  const scaled = (count - 1) * probability.numerator;
  const position = Math.floor(scaled / probability.denominator);
  const remainder = scaled % probability.denominator;
  const below = valueAt(histogram, position);
  if (remainder === 0) return below;
  const above = valueAt(histogram, position + 1);
  return (below * probability.denominator + (above - below) * remainder) / probability.denominator;
}

/** The value at a place (from 0) of the sorted list that the histogram stands for. */
export function valueAt(histogram: Histogram, place: number): number {
  let seen = 0;
  for (let value = 0; value < histogram.length; value++) {
    seen += histogram[value] ?? 0;
    if (place < seen) return value;
  }
  throw new RangeError(`no place ${place} in a list of ${seen}`);
}
