/** An exact number; the denominator is positive. */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A whole number of a decimal place: `digits` ÷ 10^`places`. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** The number that the shortest decimal spelling of a double stands for: 0.1 is one tenth. */
export function exactOf(value: number): Exact {
  const [, sign = '', whole = '0', part = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const digits = BigInt(`${sign}${whole}${part}`);
  const places = part.length - Number(power);
  return places >= 0
    ? { numerator: digits, denominator: 10n ** BigInt(places) }
    : { numerator: digits * 10n ** BigInt(-places), denominator: 1n };
}

/** numerator ÷ denominator × factor of whole numbers. */
export function exactQuotient(numerator: number, denominator: number, factor = 1): Exact {
  return { numerator: BigInt(numerator) * BigInt(factor), denominator: BigInt(denominator) };
}

export function multiplied({ numerator, denominator }: Exact, by: bigint): Exact {
  return { numerator: numerator * by, denominator };
}

export function difference(a: Exact, b: Exact): Exact {
  return {
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** The nearest number with so many decimal places; a tie goes up: floor((2·10^places·n + d) ÷ 2d). */
export function roundedHalfUp({ numerator, denominator }: Exact, places: number): Decimal {
  const scaled = 2n * 10n ** BigInt(places) * numerator + denominator;
  return { digits: floorDivided(scaled, 2n * denominator), places };
}

/** The same with ties going down. */
export function roundedHalfDown({ numerator, denominator }: Exact, places: number): Decimal {
  const { digits } = roundedHalfUp({ numerator: -numerator, denominator }, places);
  return { digits: -digits, places };
}

/** -1, 0 or 1 as the decimal is less than, equal to or more than the number. */
export function compareDecimal({ digits, places }: Decimal, { numerator, denominator }: Exact): -1 | 0 | 1 {
  const left = digits * denominator;
  const right = numerator * 10n ** BigInt(places);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Plain digits with a point, all places written. */
export function spelled({ digits, places }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  return places === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
}

/** The same without zeros at the end of the decimal places. */
export function spelledShort(decimal: Decimal): string {
  const text = spelled(decimal);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function floorDivided(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}
