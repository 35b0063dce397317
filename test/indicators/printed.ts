/** numerator ÷ denominator with so many decimals, half up, from whole numbers: ⌊(2n·10^d + m) ÷ 2m⌋ tenths of that place. */
export function halfUp(numerator: number | null, denominator: number | null, decimals: number): string {
  const [n, m] = [BigInt(numerator ?? 0), BigInt(denominator ?? 0)];
  const digits = ((2n * n * 10n ** BigInt(decimals) + m) / (2n * m)).toString().padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The same as a percentage with two decimals, as courts print it. */
export function percent(numerator: number | null, denominator: number | null): string {
  return halfUp(Number(numerator) * 100, denominator, 2);
}
