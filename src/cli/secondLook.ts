import type { CaseTable } from '../cases/caseTable.ts';
import { type ColumnMapping, headerRecogniser } from '../cases/headers.ts';
import type { ReadingOptions } from '../input/input.ts';
import { type Revisited, revisit } from '../input/revisit.ts';
import type { Recordings } from '../input/source.ts';

/** Reads inputs a second time, for what a table of cases does not keep: the cells as they are written. */
export interface SecondLook {
  /** Shows the records of an input (by index) that begin on these lines, in rising order. Throws `file-changed`. */
  at(input: number, lines: Iterable<number>, visit: (seen: Revisited) => void): Promise<void>;
}

export function secondLook(
  { inputs }: CaseTable,
  request: { readonly reading: ReadingOptions; readonly mapping: ColumnMapping; readonly recordings: Recordings },
  folder: string,
): SecondLook {
  const { reading, mapping, recordings } = request;
  const surroundings = { folder, stdin: () => process.stdin, recordings };
  return {
    async at(input, lines, visit) {
      const known = inputs[input];
      if (known === undefined) throw new RangeError(`no input ${input}`);
      await revisit({ ...known, lines }, reading, headerRecogniser(mapping), surroundings, visit);
    },
  };
}

/** Where something was found: index of the input, and the line on which its record begins. */
interface Spot {
  readonly input: number;
  readonly line: number;
}

/** Shows the record of each of these spots, which come by input and line; a record of several is shown for each. */
export async function lookAtEach<S extends Spot>(
  spots: Iterable<S>,
  look: SecondLook,
  visit: (spot: S, seen: Revisited) => void,
): Promise<void> {
  const walk = spots[Symbol.iterator]();
  let next = walk.next();
  while (next.done !== true) {
    const { input } = next.value;
    const isHere = () => next.done !== true && next.value.input === input;
    // Asked for one at a time, each after the record before has been shown: nothing has to be kept.
    function* lines(): Generator<number> {
      while (next.done !== true && isHere()) yield next.value.line;
    }
    await look.at(input, lines(), (seen) => {
      for (; next.done !== true && isHere() && next.value.line === seen.line; next = walk.next()) {
        visit(next.value, seen);
      }
    });
  }
}
