import type { IndicatorValue } from '../../src/documents/report/report.ts';

/** numerator ÷ denominator with so many decimals, half up, from whole numbers: ⌊(2n·10^d + m) ÷ 2m⌋ tenths of that place. */
export function halfUp(numerator: number, denominator: number, decimals: number): string {
  const [n, m] = [BigInt(numerator), BigInt(denominator)];
  const digits = ((2n * n * 10n ** BigInt(decimals) + m) / (2n * m)).toString().padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** A value × factor to as many decimals as a page prints. */
export function roundedLike(printed: string, { numerator, denominator }: IndicatorValue, factor: number): string {
  return halfUp((numerator ?? 0) * factor, denominator ?? 0, printed.split('.')[1]?.length ?? 0);
}
