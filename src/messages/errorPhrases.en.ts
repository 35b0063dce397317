/** What many errors say in the same way: what may have been meant, and the items of a list. */
export const nearest = (word: string | null) => (word === null ? '' : ` Did you mean '${word}'?`);
export const list = (words: readonly string[]) => words.join(', ');
