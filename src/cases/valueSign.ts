import { parseCaseNumber } from './caseNumber.ts';
import { cleanText } from './cell.ts';

/** Headers are short; what is longer is a title or a value. */
const longestHeader = 20;
/** A day, an amount, an age, the number of a person or a telephone: digits, and signs and units among them. */
const number = /^[\p{Sc}+-]?[\d.,:/T\s年月日时分秒万亿元天岁%Xx-]*\d[\d.,:/T\s年月日时分秒万亿元天岁%Xx-]*$/u;
const manyDigits = /\d{5}/;

/** Whether text in the place of a header reads as a value (or a title), so that it may be somebody's data. */
export function readsAsValue(header: string): boolean {
  const clean = cleanText(header);
  return (
    clean.length > longestHeader || number.test(clean) || manyDigits.test(clean) || parseCaseNumber(clean) !== undefined
  );
}
