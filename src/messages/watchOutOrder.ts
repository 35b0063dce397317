interface CourtMonths<M> {
  readonly code: string;
  readonly months: readonly M[];
}

interface Place {
  readonly code: string;
  readonly month?: string;
}

/** Every month of every court by itself. */
export function monthsOf<M>(courts: readonly CourtMonths<M>[]): (M & { readonly code: string })[] {
  return courts.flatMap(({ code, months }) => months.map((month) => ({ ...month, code })));
}

/** What stands out most first, by one size or, where that is equal, the next; else in the order of codes and months. */
export function bySize<T extends Place>(items: readonly T[], ...sizes: readonly ((item: T) => number)[]): T[] {
  return [...items].sort((a, b) => {
    for (const sizeOf of sizes) {
      const [one, other] = [sizeOf(a), sizeOf(b)];
      if (one !== other) return one > other ? -1 : 1;
    }
    return a.code !== b.code ? (a.code < b.code ? -1 : 1) : (a.month ?? '') < (b.month ?? '') ? -1 : 1;
  });
}
