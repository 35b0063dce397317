import { printable } from '../text/untrusted.ts';

/** Longer headers come from files whose columns or quotes are in disorder. */
const longest = 120;

/** A header or another piece of data as it stands in a sentence: printable, and cut where it is very long. */
export function excerpt(text: string): string {
  const characters = [...printable(text.slice(0, 4 * longest)).trim()];
  const isCut = characters.length > longest || text.length > 4 * longest;
  return isCut ? `${characters.slice(0, longest).join('')}…` : characters.join('');
}
