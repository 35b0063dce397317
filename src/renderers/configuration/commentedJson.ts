import { printable } from '../text/untrusted.ts';
import { wrapText } from '../text/wrapping.ts';

const widest = 100;

/** Comment lines of a text that may hold words of unknown origin: no line break of it can end the comment. */
export function commentLines(text: string, indent: string, hanging = ''): string[] {
  const prefix = `${indent}// `;
  return wrapText(printable(text), widest - prefix.length - hanging.length).map(
    (line, at) => `${prefix}${at === 0 ? '' : hanging}${line}`,
  );
}

/** A value as JSON on one line, without a character that could hide or steer what a reader sees. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu, (sign) =>
    sign
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** A property on a line of its own. */
export function propertyLine(key: string, value: unknown, indent: string): string {
  return `${indent}${jsonText(key)}: ${jsonText(value)}`;
}
