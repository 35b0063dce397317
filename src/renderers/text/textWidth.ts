import stringWidth from 'string-width';

/** Signs whose width is known without asking: ASCII and the renderer's own one column, Chinese and full-width two. */
const plain = /^[\u0020-\u007E\u4E00-\u9FFF\uFF01-\uFF5E\u3001\u3002\u300A-\u3011─·—–“”×≥≤✓↓↑]*$/;
const wide = /[\u4E00-\u9FFF\uFF01-\uFF5E\u3001\u3002\u300A-\u3011]/g;

/**
 * Columns that a text takes on a terminal, as string-width counts them; a report asks thousands of times, mostly for
 * plain Chinese and digits, for which no grapheme needs to be looked at.
 */
export function textWidth(text: string): number {
  if (!plain.test(text)) return stringWidth(text);
  return text.length + (text.match(wide)?.length ?? 0);
}
