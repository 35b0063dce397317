import type { Dialect } from './records.ts';

/** Delimiters that are looked for where none is given. */
export const knownDelimiters = [',', '\t', ';', '|'] as const;

/** Whether the tokenizer can read this dialect from the bytes of that encoding, without turning them into UTF-8 first. */
export function readsAsItIs({ delimiter }: Dialect, encoding: string): boolean {
  // A second byte of GB18030 may equal the pipe, never comma, semicolon or TAB.
  return encoding === 'utf-8' || (encoding === 'gb18030' && delimiter.charCodeAt(0) < 0x40);
}

/** Whether the tokenizer reads this dialect at all. */
export function isPlain({ delimiter, quote, comment, ...dialect }: Dialect): boolean {
  const oneByte = delimiter.length === 1 && delimiter.charCodeAt(0) < 0x80;
  const usual = (mark: string | undefined) => mark === undefined || mark === '"';
  return oneByte && usual(quote) && usual(dialect.escape) && comment === undefined;
}
