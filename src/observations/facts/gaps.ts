/** What is missing between the lowest and the highest of some serials, without those far above all others. */
export interface Gaps {
  readonly first: number;
  readonly last: number;
  /** How many different serials there are from first to last. */
  readonly present: number;
  readonly missing: number;
  /** In how many stretches they are missing. */
  readonly gaps: number;
  /** The longest stretches (of equally long ones the lower), as first and last missing serial, in rising order. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
  /** How many serials stand so far above all others that they are taken for slips of the pen; nothing above counts them. */
  readonly apart: number;
  /** The lowest of them. */
  readonly outliers: readonly number[];
}

/** So many stretches and outliers are listed. */
const mostListed = 5;
const outlierFactor = 5;
const othersToOutlier = 10;

/**
 * The gaps in serials that are in rising order, at least one. Serials are outliers where the lowest of them is more than
 * five times the next lower one, and below it are ten for each of them: a digit typed twice, or a made-up number for a
 * case without one, is that high, while of eleven cases drawn at random ten lie in the lowest fifth once in ten million
 * times.
 */
export function gapsOf(sorted: Int32Array): Gaps {
  const all = withoutRepeats(sorted);
  const end = behindLast(all);
  const first = all[0] as number;
  const last = all[end - 1] as number;
  let gaps = 0;
  let ranges: (readonly [number, number])[] = [];
  let shortest = 0; // of the ranges, once there are enough
  for (let at = 1; at < end; at++) {
    const below = all[at - 1] as number;
    const length = (all[at] as number) - below - 1;
    if (length === 0) continue;
    gaps++;
    if (length <= shortest) continue;
    // A stable sort: of equally long ones the lower stays in front.
    ranges = [...ranges, [below + 1, below + length] as const].sort((a, b) => lengthOf(b) - lengthOf(a));
    ranges = ranges.slice(0, mostListed);
    const least = ranges[mostListed - 1];
    if (least !== undefined) shortest = lengthOf(least);
  }
  ranges.sort(([a], [b]) => a - b);
  const outliers = [...all.subarray(end, end + mostListed)];
  return {
    first,
    last,
    present: end,
    missing: last - first + 1 - end,
    gaps,
    ranges,
    apart: all.length - end,
    outliers,
  };
}

function lengthOf([from, to]: readonly [number, number]): number {
  return to - from + 1;
}

function withoutRepeats(sorted: Int32Array): Int32Array {
  const all = new Int32Array(sorted.length);
  let count = 0;
  let last = Number.NaN;
  for (const serial of sorted) {
    if (serial !== last) all[count++] = serial;
    last = serial;
  }
  return all.subarray(0, count);
}

/** Index behind the last serial that is no outlier. */
function behindLast(all: Int32Array): number {
  let end = all.length;
  for (let below = all.length - 1; below >= othersToOutlier * (all.length - below); below--) {
    if ((all[below] as number) > outlierFactor * (all[below - 1] as number)) end = below;
  }
  return end;
}
