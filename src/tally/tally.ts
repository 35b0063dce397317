import type { Court } from '../cases/courts.ts';
import type { FieldId } from '../cases/fields.ts';
import { addHistogram, type Histogram } from '../statistics/histogram.ts';
import { hasAll, type TraitWords } from '../traits/registry.ts';

/** So many cases of one court and group, from one input, have exactly these traits. */
export interface TallyCell extends TraitWords {
  readonly court: number;
  readonly group: number;
  readonly input: number;
  readonly count: number;
}

/** Days and names of the cases of one court and group, besides how many they are. */
export interface TallyPart {
  readonly court: number;
  readonly group: number;
  /** From filing to closing, of the cases closed in the period. */
  readonly durations: Histogram;
  /** The sum of the same less the days deducted, no case below 0. */
  readonly netDays: number;
  /** From filing to M, of the pending cases. */
  readonly ages: Histogram;
  /** From filing to closing of the incoming cases closed in the period, and from filing to M of those still pending. */
  readonly incomingClosed: Histogram;
  readonly incomingPending: Histogram;
  /** Closings in each statistical month that lies wholly in the period. */
  readonly monthlyClosings: readonly number[];
  /** Judges with a closing in the period. */
  readonly judges: ReadonlySet<string>;
}

/** What is counted of a set of cases for one period; the tallies of two sets without a common case add up. */
export interface Tally {
  /** What it was counted for: the period's days, what is left out, the grouping. Tallies of different bases do not add up. */
  readonly basis: string;
  readonly courts: readonly Court[];
  readonly groups: readonly string[];
  readonly inputs: readonly { readonly path: string; readonly mapped: ReadonlySet<FieldId> }[];
  readonly cells: readonly TallyCell[];
  readonly parts: readonly TallyPart[];
  /** The traits by which the cases of cells are told apart; all of them where left out. */
  readonly told?: TraitWords;
}

/** How many cases of a tally have all these traits; of one input, where one is given. */
export function countCases(tally: Tally, words: TraitWords, input?: number): number {
  if (tally.told !== undefined && !hasAll(tally.told, words)) throw new RangeError('traits that nobody counted');
  let count = 0;
  for (const cell of tally.cells) {
    if (hasAll(cell, words) && (input === undefined || cell.input === input)) count += cell.count;
  }
  return count;
}

/** The tally of each court by itself, in the order of `tally.courts`. */
export function splitByCourt(tally: Tally): Tally[] {
  const cells = tally.courts.map((): TallyCell[] => []);
  const parts = tally.courts.map((): TallyPart[] => []);
  for (const cell of tally.cells) cells[cell.court]?.push({ ...cell, court: 0 });
  for (const part of tally.parts) parts[part.court]?.push({ ...part, court: 0 });
  return tally.courts.map((court, index) => ({
    ...tally,
    courts: [court],
    cells: cells[index] ?? [],
    parts: parts[index] ?? [],
  }));
}

/** The tally of each group that has a case, by the key of the group, in the order of keys. */
export function splitByGroup(tally: Tally): { readonly key: string; readonly tally: Tally }[] {
  const present = new Set(tally.cells.map(({ group }) => group));
  return [...present]
    .map((group) => ({
      key: tally.groups[group] ?? '',
      tally: {
        ...tally,
        cells: tally.cells.filter((cell) => cell.group === group),
        parts: tally.parts.filter((part) => part.group === group),
      },
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** One histogram of all courts and groups of a tally. */
export function pooled(tally: Tally, of: 'durations' | 'ages' | 'incomingClosed' | 'incomingPending'): Histogram {
  const sum: Histogram = [];
  for (const part of tally.parts) addHistogram(sum, part[of]);
  return sum;
}

/** Distinct judges with a closing, counted court by court: the same name in two courts is two judges. */
export function judgesOf(tally: Tally): number {
  const byCourt = new Map<number, Set<string>>();
  for (const { court, judges } of tally.parts) {
    byCourt.set(court, new Set([...(byCourt.get(court) ?? []), ...judges]));
  }
  return [...byCourt.values()].reduce((sum, judges) => sum + judges.size, 0);
}

/** The tally of the cases of both. Courts are the same where their codes are, groups where their keys are, inputs where their paths are. */
export function mergeTallies(one: Tally, other: Tally): Tally {
  if (one.basis !== other.basis) throw new RangeError(`tallies of ${one.basis} and ${other.basis} do not add up`);
  const courts = [...one.courts];
  const groups = [...one.groups];
  const inputs = [...one.inputs];
  const courtOf = other.courts.map((court) => placeOf(courts, court, ({ code }) => code));
  const groupOf = other.groups.map((group) => placeOf(groups, group, (key) => key));
  const inputOf = other.inputs.map((input) => placeOf(inputs, input, ({ path }) => path));
  const moved = <T extends { readonly court: number; readonly group: number }>(entry: T): T => ({
    ...entry,
    court: courtOf[entry.court] ?? 0,
    group: groupOf[entry.group] ?? 0,
  });
  const cells = new Map<string, TallyCell>();
  for (const cell of [
    ...one.cells,
    ...other.cells.map((cell) => ({ ...moved(cell), input: inputOf[cell.input] ?? 0 })),
  ]) {
    const key = [cell.court, cell.group, cell.input, cell.fixed, cell.moreFixed, cell.dated].join();
    cells.set(key, { ...cell, count: cell.count + (cells.get(key)?.count ?? 0) });
  }
  const parts = new Map<string, TallyPart>();
  for (const part of [...one.parts, ...other.parts.map(moved)]) {
    const key = [part.court, part.group].join();
    const known = parts.get(key);
    parts.set(key, known === undefined ? part : mergedParts(known, part));
  }
  return { basis: one.basis, courts, groups, inputs, cells: [...cells.values()], parts: [...parts.values()] };
}

function mergedParts(one: TallyPart, other: TallyPart): TallyPart {
  const sum = (of: 'durations' | 'ages' | 'incomingClosed' | 'incomingPending') => {
    const histogram = [...one[of]];
    addHistogram(histogram, other[of]);
    return histogram;
  };
  return {
    court: one.court,
    group: one.group,
    durations: sum('durations'),
    netDays: one.netDays + other.netDays,
    ages: sum('ages'),
    incomingClosed: sum('incomingClosed'),
    incomingPending: sum('incomingPending'),
    monthlyClosings: one.monthlyClosings.map((count, month) => count + (other.monthlyClosings[month] ?? 0)),
    judges: new Set([...one.judges, ...other.judges]),
  };
}

/** Index of the entry with the same key as `wanted`, which is added where there is none. */
function placeOf<T>(list: T[], wanted: T, keyOf: (entry: T) => string): number {
  const at = list.findIndex((entry) => keyOf(entry) === keyOf(wanted));
  return at >= 0 ? at : list.push(wanted) - 1;
}
