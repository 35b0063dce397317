import { createIssueValues, type IssueValues } from '../documents/validation/issueValues.ts';
import type { ValidationView } from '../documents/validation/validation.ts';
import { cellsOf, cellText, type Revisited } from '../input/revisit.ts';
import { lookAtEach, type SecondLook } from './secondLook.ts';

const longestValue = 200;

/**
 * What stands in the cells that the first `examples` issues of each rule point at; where no cell is at fault, the record.
 */
export async function shownValues(view: ValidationView, look: SecondLook, examples: number): Promise<IssueValues> {
  const values = createIssueValues();
  await lookAtEach(firstOfRules(view, examples), look, ({ place, column }, seen) => {
    values.add(place, column === null ? shortened(cellsOf(seen).join(seen.input.delimiter)) : cellAt(seen, column - 1));
  });
  return values;
}

/** An issue as it is looked up: its place in the walk through the view, its record and its cell, from 1. */
interface Spot {
  readonly place: number;
  readonly input: number;
  readonly line: number;
  readonly column: number | null;
}

function* firstOfRules({ issues, inputs }: ValidationView, examples: number): Generator<Spot> {
  const inputOf = new Map(inputs.map(({ path }, index) => [path, index]));
  const counts = new Map<string, number>();
  let place = 0;
  for (const { rule, file, line, column } of issues) {
    const before = counts.get(rule) ?? 0;
    counts.set(rule, before + 1);
    if (before < examples) yield { place, input: inputOf.get(file) ?? 0, line, column };
    place++;
  }
}

function cellAt(seen: Revisited, column: number): string | null {
  const text = cellText(seen, column);
  return text === undefined ? null : shortened(text);
}

function shortened(text: string): string {
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}
