/** The signs of a sparkline from the lowest to the highest, and what stands where there is no value. */
export interface SparkSigns {
  readonly levels: readonly [string, ...string[]];
  readonly none: string;
}

export const unicodeSparks: SparkSigns = { levels: ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'], none: '·' };
/** Signs that stand higher or are denser one after the other; the dot is taken by what has no value. */
export const asciiSparks: SparkSigns = { levels: ['_', ',', '-', '=', '+', '*', '%', '#'], none: '.' };

/** The ups and downs of values, a column each: from the lowest of them to the highest; of one height where all are equal. */
export function sparkline(values: readonly (number | null)[], { levels, none }: SparkSigns): string {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const middle = levels[Math.floor((levels.length - 1) / 2)] ?? none;
  const signOf = (value: number) => {
    if (low === high) return middle;
    return levels[Math.min(levels.length - 1, Math.floor(((value - low) / (high - low)) * levels.length))] ?? none;
  };
  return values.map((value) => (value === null ? none : signOf(value))).join('');
}
