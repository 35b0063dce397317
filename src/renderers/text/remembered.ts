/** So many distinct texts are remembered at a time. */
const most = 1 << 14;

/** Remembers what is made of cells: there may be a million cases, but few words, judges and days. */
export function remembered<Cell>(make: (cell: Cell) => string): (cell: Cell) => string {
  const known = new Map<Cell, string>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const made = make(cell);
    known.set(cell, made);
    return made;
  };
}
