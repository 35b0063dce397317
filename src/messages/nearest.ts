/** The candidate most like `word` (case and width ignored), or null where none is near enough to be meant. */
export function nearestTo(word: string, candidates: readonly string[]): string | null {
  const [best] = nearestFew(word, candidates, 1);
  return best ?? null;
}

/** Up to `count` candidates that may have been meant, the most alike first. */
export function nearestFew(word: string, candidates: readonly string[], count: number): string[] {
  const wanted = folded(word);
  return candidates
    .map((candidate) => ({ candidate, distance: distanceBetween(wanted, folded(candidate)) }))
    .filter(({ candidate, distance }) => isNear(wanted, folded(candidate), distance))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

const chinese = /\p{Script=Han}/u;

/** Two of five letters may differ, or half of the characters of a Chinese word; any number where one word is a part of the other. */
function isNear(word: string, other: string, distance: number): boolean {
  const [short, long] = [Math.min(word.length, other.length), Math.max(word.length, other.length)];
  const isPart = short > 1 && (word.includes(other) || other.includes(word));
  return isPart || distance <= Math.max(1, Math.floor(long * (chinese.test(word) ? 0.5 : 0.4)));
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
