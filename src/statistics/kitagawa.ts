import { minus, plus, type Ratio, ratio, times, zero } from './ratio.ts';

/** What is divided and by what, of some cases. */
interface Amounts {
  readonly numerator: number;
  readonly denominator: number;
}

/** A group of cases in the two populations whose quotients are compared. */
export interface GroupPair {
  readonly own: Amounts;
  readonly other: Amounts;
}

/** What a group adds to the difference: by how many of the cases are of its kind, and by how its own quotient differs. */
export interface GroupEffects {
  readonly mix: Ratio;
  readonly level: Ratio;
}

const half: Ratio = { numerator: 1n, denominator: 2n };

/**
 * Takes the difference of two quotients of sums over groups apart (Kitagawa 1955): a group's mix effect is the difference
 * of its weights times how far its mean quotient lies from the mean of the two totals, its level effect the difference of
 * its quotients times its mean weight. All parts add up to the difference, exactly. A group that one population lacks has
 * no level of its own there: it differs by mix alone; events without cases to be divided by are level alone. Undefined
 * where a population has no cases at all.
 */
export function gapParts(groups: readonly GroupPair[]): readonly GroupEffects[] | undefined {
  const [own, other] = [totalOf(groups.map((pair) => pair.own)), totalOf(groups.map((pair) => pair.other))];
  if (own.denominator === 0 || other.denominator === 0) return undefined;
  const middle = times(half, plus(quotientOf(own), quotientOf(other)));
  return groups.map((pair) => {
    const weights = [
      ratio(pair.own.denominator, own.denominator),
      ratio(pair.other.denominator, other.denominator),
    ] as const;
    const quotients = [
      quotientOf(pair.own.denominator > 0 ? pair.own : pair.other),
      quotientOf(pair.other.denominator > 0 ? pair.other : pair.own),
    ] as const;
    const mean = times(half, plus(...quotients));
    const level = times(times(half, plus(...weights)), minus(...quotients));
    // Events of cases that are counted in no divisor: they have no weight, but stand in the total.
    const loose = minus(looseOf(pair.own, own.denominator), looseOf(pair.other, other.denominator));
    return { mix: times(minus(...weights), minus(mean, middle)), level: plus(level, loose) };
  });
}

function totalOf(amounts: readonly Amounts[]): Amounts {
  return {
    numerator: amounts.reduce((sum, { numerator }) => sum + numerator, 0),
    denominator: amounts.reduce((sum, { denominator }) => sum + denominator, 0),
  };
}

function quotientOf({ numerator, denominator }: Amounts): Ratio {
  return denominator === 0 ? zero : ratio(numerator, denominator);
}

function looseOf({ numerator, denominator }: Amounts, whole: number): Ratio {
  return denominator === 0 ? ratio(numerator, whole) : zero;
}
