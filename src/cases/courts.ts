import type { NumberPrefix } from './caseNumber.ts';
import { noCourt, noPrefix } from './caseTable.ts';
import type { CourtLevel } from './courtLevels.ts';
import { createInterner } from './interner.ts';
import { createPairCounter } from './pairCounter.ts';
import { levelOf, registeredCode, registeredName } from './register.ts';

/** A court as reports name it; where no code is known its name stands for the code. */
export interface Court {
  readonly code: string;
  readonly name: string;
  readonly level: CourtLevel | null;
}

/** What the rows say about their courts: indices into `names`, `codes` (0 = blank) and `prefixes`. */
export interface CourtCells {
  readonly rows: number;
  readonly name: Uint32Array;
  readonly names: readonly string[];
  /** How the names are written. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly code: Uint32Array;
  readonly codes: readonly string[];
  readonly prefix: Uint32Array;
  readonly prefixes: readonly (NumberPrefix | undefined)[];
}

/**
 * The court of every row: its code cell; else the register by name; else the commonest code in the case numbers of all
 * rows of that name (of equally common ones the first by code); else the name itself. Only a row without a court name
 * is placed by its own case number; a code that places no row is no court. `courtNames` are the names in the rows of each
 * court, as they are written. Overwrites `cells.name` with the result, to save a column of memory.
 */
export function placeRows(cells: CourtCells): { court: Uint32Array; courts: Court[]; courtNames: string[][] } {
  const { rows, name, code, prefix } = cells;
  const codes = createInterner();
  const ofName = codesOfNames(cells).map((found) => codes.numberOf(found));
  const ofCode = cells.codes.map((found) => codes.numberOf(found));
  const ofPrefix = cells.prefixes.map((found) =>
    found?.courtCode === undefined ? noCourt : codes.numberOf(found.courtCode),
  );
  const spelled = createPairCounter();
  const courtOfCode = new Uint32Array(codes.texts.length).fill(noCourt);
  const placed: string[] = [];
  const courtOf = (place: number) => {
    if (place === noCourt) return noCourt;
    if (courtOfCode[place] === noCourt) courtOfCode[place] = placed.push(codes.texts[place] as string) - 1;
    return courtOfCode[place] as number;
  };
  for (let row = 0; row < rows; row++) {
    const codeCell = code[row] as number;
    const nameCell = name[row] as number;
    const place = codeCell > 0 ? ofCode[codeCell] : nameCell > 0 ? ofName[nameCell] : ofPrefix[prefix[row] as number];
    const placedAt = courtOf(place as number);
    if (nameCell > 0) spelled.add(placedAt, nameCell);
    name[row] = placedAt;
  }
  const names = commonestByFirst(spelled.entries(), (index) => cells.names[index] ?? '');
  const nameOf = (clean: string | undefined) => (clean === undefined ? undefined : cells.spellings.get(clean));
  const courtNames = placed.map((): string[] => []);
  for (const { first, second } of spelled.entries()) courtNames[first]?.push(nameOf(cells.names[second]) ?? '');
  for (const written of courtNames) written.sort();
  const courts = placed.map((text, index) => ({
    code: text,
    name: registeredName(text) ?? nameOf(names.get(index)) ?? text,
    level: levelOf(text),
  }));
  return { court: name, courts, courtNames };
}

/** The code of every court name; only names outside the register need their rows looked at. */
function codesOfNames({ rows, name, names, prefix, prefixes }: CourtCells): string[] {
  const registered = names.map((text) => registeredCode(text));
  const seen = createPairCounter();
  if (registered.some((found, index) => found === undefined && index > 0)) {
    for (let row = 0; row < rows; row++) {
      const index = name[row] as number;
      if (registered[index] === undefined && prefix[row] !== noPrefix) seen.add(index, prefix[row] as number);
    }
  }
  const commonest = commonestByFirst(seen.entries(), (index) => prefixes[index]?.courtCode);
  return names.map((text, index) => registered[index] ?? commonest.get(index) ?? text);
}

/** For each first number the text of its second numbers that occurs most often; of equally common ones the first in order. */
function commonestByFirst(
  entries: Iterable<{ first: number; second: number; count: number }>,
  textOf: (second: number) => string | undefined,
): Map<number, string> {
  const counts = new Map<number, Map<string, number>>();
  for (const { first, second, count } of entries) {
    const text = textOf(second);
    if (text === undefined) continue;
    const texts = counts.get(first) ?? new Map<string, number>();
    counts.set(first, texts.set(text, (texts.get(text) ?? 0) + count));
  }
  const best = new Map<number, string>();
  for (const [first, texts] of counts) {
    const [winner] = [...texts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    if (winner !== undefined) best.set(first, winner[0]);
  }
  return best;
}
