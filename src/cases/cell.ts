/** Days that case systems write where there is none; day columns know them in every spelling. */
const placeholderDays = ['0000-00-00', '0001-01-01', '1899-12-30', '1900-01-00', '1900-01-01', '9999-12-31'];

/** Words that leave a cell blank, as they read after folding. The configuration may add to them. */
const blankWords = ['', '-', '—', '/', '\\', '无', '空', 'null', 'n/a', ...placeholderDays];

/** The text of a cell as it is understood: unwrapped, and its width folded (NFKC). */
export function cleanText(text: string): string {
  return unwrapped(text.normalize('NFKC'));
}

/** The text of a cell without white space around it, a leading apostrophe and `="…"`. */
export function unwrapped(text: string): string {
  let clean = text.trim();
  for (;;) {
    const inner = clean.startsWith("'") ? clean.slice(1) : (/^="(.*)"$/s.exec(clean)?.[1] ?? clean);
    if (inner === clean) return clean;
    clean = inner.trim();
  }
}

/** Says which clean texts count as blank, given the words that the configuration adds. */
export function blankTest(extraWords: readonly string[]): (clean: string) => boolean {
  const words = new Set([...blankWords, ...extraWords.map((word) => cleanText(word).toLowerCase())]);
  return (clean) => words.has(clean.toLowerCase());
}
