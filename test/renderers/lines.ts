import { expect } from 'vitest';

export const languages = ['zh', 'en'] as const;

export const settings = languages.flatMap((language) =>
  [60, 80, 100, 120, 200].flatMap((width) => [true, false].map((ascii) => ({ language, width, ascii }))),
);

export function linesOf(text: string): string[] {
  return text.split('\n');
}

/** Lines from the heading that holds `start` up to the next empty line. */
export function paragraph(text: string, start: string): string[] {
  const lines = linesOf(text);
  const first = lines.findIndex((line) => line.includes(start));
  expect(first, `no line with ${start}`).toBeGreaterThanOrEqual(0);
  const end = lines.indexOf('', first);
  return lines.slice(first, end < 0 ? undefined : end);
}
