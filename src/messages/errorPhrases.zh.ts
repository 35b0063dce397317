/** What many errors say in the same way: what may have been meant, and the items of a list. */
export const nearest = (word: string | null) => (word === null ? '' : `是否想写“${word}”？`);
export const list = (words: readonly string[]) => words.join('、');
