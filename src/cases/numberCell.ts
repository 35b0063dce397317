import { cleanText } from './cell.ts';

/** What a number column holds where it holds no number; amounts and day counts are never negative. */
export const blankNumber = -1;
export const unreadableNumber = -2;

/** A count of whole days (`12`, `12天`), `blankNumber` or `unreadableNumber`. */
export function parseDayCount(text: string, isBlank: (clean: string) => boolean): number {
  const clean = cleanText(text);
  if (isBlank(clean)) return blankNumber;
  const [, digits] = /^\+?(\d{1,6})(?:\.0+)?\s*(?:天|日|days?|d)?$/i.exec(clean) ?? [];
  return digits === undefined ? unreadableNumber : Number(digits);
}

/** An amount of money in yuan (`12,345.60`, `¥88元`, `3万元`), `blankNumber` or `unreadableNumber`; `scale` is the header's unit. */
export function parseAmount(text: string, isBlank: (clean: string) => boolean, scale: number): number {
  const clean = cleanText(text);
  if (isBlank(clean)) return blankNumber;
  const plain = clean.replace(/^(?:人民币|RMB|CNY|[¥￥])\s*/i, '');
  const [, digits = '', unit] =
    /^\+?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d*)?|\.\d+)\s*(万元|亿元|万|亿|元|yuan)?(?:整|人民币)?$/i.exec(plain) ??
    [];
  if (digits === '') return unreadableNumber;
  const own = unit === undefined ? scale : unit.startsWith('万') ? 10_000 : unit.startsWith('亿') ? 100_000_000 : 1;
  const amount = Number(digits.replaceAll(',', '')) * own;
  return Number.isFinite(amount) ? amount : unreadableNumber;
}

/** What the unit in brackets behind a header of amounts multiplies them by: 10,000 for 标的额(万元). */
export function scaleOfHeader(header: string): number {
  const clean = cleanText(header);
  if (/万元?\s*[)\]】]?$/.test(clean)) return 10_000;
  return /亿元?\s*[)\]】]?$/.test(clean) ? 100_000_000 : 1;
}
