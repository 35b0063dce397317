/**
 * What could steer a terminal or hide on it: controls (C0, C1, ESC), format characters (bidi overrides, zero-width
 * spaces), line and paragraph separators, halves of surrogate pairs.
 */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * Makes text of unknown origin (a court name, a path, a header) safe to print on one line: line breaks and tabs become
 * a space, every other unsafe character U+FFFD, so that a reader sees that something was there.
 */
export function printable(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').replace(unsafe, '\uFFFD');
}

/** Cleans every string of a JSON document, keys included; the shape stays. */
export function cleanDocument<T>(value: T): T {
  return cleanPart(value) as T;
}

function cleanPart(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map(cleanPart);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [printable(key), cleanPart(part)]));
}
