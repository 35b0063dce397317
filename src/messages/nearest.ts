/** The candidate most like `word` (case and width ignored), or null where none is near enough to be meant. */
export function nearestTo(word: string, candidates: readonly string[]): string | null {
  const [best] = nearestFew(word, candidates, 1);
  return best ?? null;
}

/** Up to `count` candidates that may have been meant, the most alike first. */
export function nearestFew(word: string, candidates: readonly string[], count: number): string[] {
  const wanted = folded(word);
  return candidates
    .flatMap((candidate) => {
      const nearness = nearnessOf(wanted, folded(candidate));
      return nearness === undefined ? [] : [{ candidate, ...nearness }];
    })
    .sort((a, b) => a.rank - b.rank || a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

const chinese = /\p{Script=Han}/u;

/**
 * How near two words are; undefined where they are not. In this order: they are one slip apart; one begins with the other; one
 * holds the other as a whole word (in Chinese: anywhere); two of five letters differ at most (half of Chinese characters).
 */
function nearnessOf(word: string, other: string): { rank: number; distance: number } | undefined {
  const distance = distanceBetween(word, other);
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  const isChinese = chinese.test(word);
  const isWhole = isChinese ? short.length > 1 && long.includes(short) : wordsOf(long).includes(stem(short));
  const rank = distance <= 1 ? 0 : short.length > 2 && long.startsWith(short) ? 1 : isWhole ? 2 : 3;
  const allowed = Math.max(1, Math.floor(long.length * (isChinese ? 0.5 : 0.4)));
  return rank === 3 && distance > allowed ? undefined : { rank, distance };
}

function wordsOf(name: string): string[] {
  return name.split(/[-\s]/).map(stem);
}

function stem(word: string): string {
  return word.replace(/s$/, '');
}

function folded(word: string): string {
  // The dashes of options make none like another.
  return word.normalize('NFKC').toLowerCase().replace(/^--/, '');
}

/** How many letters have to be added, left out, replaced, or swapped with the next. */
function distanceBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(replaced, swapped, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
