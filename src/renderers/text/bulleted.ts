import type { Glyphs } from './glyphs.ts';
import { hangingText } from './terminalTable.ts';

/** Texts with a bullet in front of each. */
export function bulleted(
  texts: readonly string[],
  { glyphs, width }: { readonly glyphs: Glyphs; readonly width: number },
): string[] {
  return texts.flatMap((text) => hangingText(glyphs.bullet, [text], 2, width, (head) => head));
}
