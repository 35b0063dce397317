import { createHash } from 'node:crypto';
import type { CaseTable } from '../cases/caseTable.ts';
import { type ColumnMapping, headerRecogniser } from '../cases/headers.ts';
import type { Subjects } from '../documents/knownIssues.ts';
import { caseNumbers, type TableIssue } from '../documents/tableIssues.ts';
import type { ValidationView } from '../documents/validation.ts';
import type { ReadingOptions } from '../input/input.ts';
import { cellsOf, cellText, type Revisited, revisit } from '../input/revisit.ts';
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
      if (known === undefined) return;
      await revisit({ ...known, lines }, reading, headerRecogniser(mapping), surroundings, visit);
    },
  };
}

/** What tells the cases of issues apart: their numbers, and fingerprints of the records that have none. */
export async function subjectsOf(table: CaseTable, issues: Iterable<TableIssue>, look: SecondLook): Promise<Subjects> {
  const caseNumber = caseNumbers(table);
  const wanted = table.inputs.map(() => new Set<number>());
  for (const issue of issues) if (caseNumber(issue) === null) wanted[issue.input]?.add(issue.line);
  const prints = wanted.map(() => new Map<number, string>());
  for (const [input, lines] of wanted.entries()) {
    if (lines.size === 0) continue;
    await look.at(input, lines, (seen) => {
      const cells = cellsOf(seen).map((cell) => cell.trim());
      const print = createHash('sha256').update(cells.join('\u001f')).digest('hex').slice(0, 16);
      prints[input]?.set(seen.line, print);
    });
  }
  return { caseNumber, fingerprint: (input, line) => prints[input]?.get(line) ?? '' };
}

const longestValue = 200;

/** What stands in the cells that the issues of a view point at; where no cell is at fault, the record. */
export async function valuesAt(view: ValidationView, look: SecondLook): Promise<(string | null)[]> {
  const places = view.inputs.map((): { line: number; column: number | null; place: number }[] => []);
  const inputOf = new Map(view.inputs.map(({ path }, index) => [path, index]));
  let count = 0;
  for (const { file, line, column } of view.issues) {
    places[inputOf.get(file) ?? 0]?.push({ line, column, place: count++ });
  }
  const values = Array<string | null>(count).fill(null);
  for (const [input, wanted] of places.entries()) {
    if (wanted.length === 0) continue;
    let at = 0;
    await look.at(input, new Set(wanted.map(({ line }) => line)), (seen) => {
      for (let one = wanted[at]; one?.line === seen.line; one = wanted[++at]) {
        values[one.place] =
          one.column === null ? shortened(cellsOf(seen).join(seen.input.delimiter)) : cellAt(seen, one.column - 1);
      }
    });
  }
  return values;
}

function cellAt(seen: Revisited, column: number): string | null {
  const text = cellText(seen, column);
  return text === undefined ? null : shortened(text);
}

function shortened(text: string): string {
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}
