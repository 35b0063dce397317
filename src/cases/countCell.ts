import { cleanText } from './cell.ts';

/**
 * A count of cases (`1,234`, `１２３４`, `56件`) times the `scale` of its column: undefined for a blank cell, null where that
 * is no whole number.
 */
export function parseCount(
  text: string,
  isBlank: (clean: string) => boolean,
  scale: number,
): number | undefined | null {
  const clean = cleanText(text);
  if (isBlank(clean)) return undefined;
  const [, digits] = /^((?:\d{1,3}(?:[,' ]\d{3})+|\d+)(?:\.\d*)?)\s*(?:件|cases?)?$/i.exec(clean) ?? [];
  if (digits === undefined) return null;
  const scaled = Number(digits.replace(/[,' ]/g, '')) * scale;
  const count = Math.round(scaled);
  // 1.1 × 10,000 is not quite 11,000.
  return Number.isSafeInteger(count) && Math.abs(scaled - count) < 1e-6 ? count : null;
}
