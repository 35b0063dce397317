/** A number as the quotient of two whole numbers; the divisor is above 0. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const zero: Ratio = { numerator: 0n, denominator: 1n };

/** numerator ÷ denominator of whole numbers. */
export function ratio(numerator: number, denominator: number): Ratio {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

export function plus(a: Ratio, b: Ratio): Ratio {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function minus(a: Ratio, b: Ratio): Ratio {
  return plus(a, { ...b, numerator: -b.numerator });
}

export function times(a: Ratio, b: Ratio): Ratio {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** The greatest whole number that is not above the number, and the rest. */
export function floored({ numerator, denominator }: Ratio): { readonly whole: bigint; readonly rest: Ratio } {
  const truncated = numerator / denominator;
  const whole = numerator < 0n && truncated * denominator !== numerator ? truncated - 1n : truncated;
  return { whole, rest: { numerator: numerator - whole * denominator, denominator } };
}

/** Whether a is greater than b. */
export function exceeds(a: Ratio, b: Ratio): boolean {
  return a.numerator * b.denominator > b.numerator * a.denominator;
}
