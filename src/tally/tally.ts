import type { Court } from '../cases/courts.ts';
import type { FieldId } from '../cases/fields.ts';
import { addHistogram, type Histogram } from '../statistics/histogram.ts';
import type { TraitWords } from '../traits/registry.ts';

/** So many cases of one court, from one input, have exactly these traits. */
export interface TallyCell extends TraitWords {
  readonly court: number;
  readonly input: number;
  readonly count: number;
}

/** What is counted of a set of cases for one period; the tallies of two sets without a common case add up. */
export interface Tally {
  /** What it was counted for: the period's days and the type codes left out. Tallies of different bases do not add up. */
  readonly basis: string;
  readonly courts: readonly Court[];
  readonly inputs: readonly { readonly path: string; readonly mapped: ReadonlySet<FieldId> }[];
  readonly cells: readonly TallyCell[];
  /** For each court the days from filing to closing of the cases closed in the period. */
  readonly durations: readonly Histogram[];
}

/** How many cases of a tally have all these traits; of one input, where one is given. */
export function countCases(tally: Tally, words: TraitWords, input?: number): number {
  let count = 0;
  for (const cell of tally.cells) {
    const fits = (cell.fixed & words.fixed) === words.fixed && (cell.dated & words.dated) === words.dated;
    if (fits && (input === undefined || cell.input === input)) count += cell.count;
  }
  return count;
}

/** The tally of each court by itself, in the order of `tally.courts`. */
export function splitByCourt(tally: Tally): Tally[] {
  const cells = tally.courts.map((): TallyCell[] => []);
  for (const cell of tally.cells) cells[cell.court]?.push({ ...cell, court: 0 });
  return tally.courts.map((court, index) => ({
    ...tally,
    courts: [court],
    cells: cells[index] ?? [],
    durations: [tally.durations[index] ?? []],
  }));
}

/** The tally of the cases of both. Courts are the same where their codes are, inputs where their paths are. */
export function mergeTallies(one: Tally, other: Tally): Tally {
  if (one.basis !== other.basis) throw new RangeError(`tallies of ${one.basis} and ${other.basis} do not add up`);
  const courts = [...one.courts];
  const inputs = [...one.inputs];
  const courtOf = other.courts.map((court) => placeOf(courts, court, ({ code }) => code));
  const inputOf = other.inputs.map((input) => placeOf(inputs, input, ({ path }) => path));
  const durations = courts.map((_, court): Histogram => [...(one.durations[court] ?? [])]);
  other.durations.forEach((histogram, court) => {
    addHistogram(durations[courtOf[court] ?? 0] ?? [], histogram);
  });
  const cells = new Map<string, TallyCell>();
  const add = (cell: TallyCell) => {
    const key = [cell.court, cell.input, cell.fixed, cell.dated].join();
    cells.set(key, { ...cell, count: cell.count + (cells.get(key)?.count ?? 0) });
  };
  one.cells.forEach(add);
  for (const cell of other.cells) add({ ...cell, court: courtOf[cell.court] ?? 0, input: inputOf[cell.input] ?? 0 });
  return { basis: one.basis, courts, inputs, cells: [...cells.values()], durations };
}

/** Index of the entry with the same key as `wanted`, which is added where there is none. */
function placeOf<T>(list: T[], wanted: T, keyOf: (entry: T) => string): number {
  const at = list.findIndex((entry) => keyOf(entry) === keyOf(wanted));
  return at >= 0 ? at : list.push(wanted) - 1;
}
