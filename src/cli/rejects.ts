import { basename, dirname, extname, join } from 'node:path';
import type { CaseTable } from '../cases/caseTable.ts';
import type { TableIssue } from '../documents/validation/tableIssues.ts';
import type { Input } from '../input/input.ts';
import { type Revisited, writtenBytes } from '../input/revisit.ts';
import type { Outputs } from './outputFiles.ts';
import type { SecondLook } from './secondLook.ts';

/** The file that the rejected rows of each input go to: the path given for a single input, else one named after the input. */
export function rejectsPaths(path: string, inputs: readonly string[]): Map<string, string> {
  const [only] = inputs;
  if (only !== undefined && inputs.length === 1) return new Map([[only, path]]);
  const ending = extname(path);
  const stem = join(dirname(path), basename(path, ending));
  const taken = new Set<string>();
  return new Map(
    inputs.map((input) => {
      const name = input === '-' ? 'stdin' : basename(input).replace(/(\.(csv|tsv|txt))?(\.gz)?$/i, '');
      let free = `${stem}.${name}${ending}`;
      for (let number = 2; taken.has(free); number++) free = `${stem}.${name}-${number}${ending}`;
      taken.add(free);
      return [input, free];
    }),
  );
}

/**
 * Writes the rejected rows of every input that has a path: the header, then each record as it is written, with its line and the
 * rules it breaks as the first two cells. Returns the inputs whose bytes could not be kept (their rejects are in UTF-8).
 */
export async function writeRejects(
  table: CaseTable,
  issues: Iterable<TableIssue>,
  paths: ReadonlyMap<string, string>,
  outputs: Outputs,
  look: SecondLook,
): Promise<string[]> {
  const rulesAt = table.inputs.map(() => new Map<number, string[]>());
  for (const { rejects, input, line, rule } of issues) {
    if (!rejects) continue;
    const rules = rulesAt[input]?.get(line) ?? [];
    if (!rules.includes(rule)) rules.push(rule);
    rulesAt[input]?.set(line, rules);
  }
  const inUtf8: string[] = [];
  for (const [input, { path, headerLine }] of table.inputs.entries()) {
    const to = paths.get(path);
    if (to === undefined) continue;
    const { write, close } = outputs.begin(to);
    const rules = rulesAt[input] ?? new Map<number, string[]>();
    let lineBreak = '\n';
    await look.at(input, [headerLine, ...rules.keys()], (seen) => {
      const encoded = encoderOf(seen.input);
      if (seen.line === headerLine) {
        if (encoded === inUtf8Instead) inUtf8.push(path);
        write(markOf(seen.input));
        lineBreak = lineBreakOf(seen);
      }
      const { delimiter } = seen.input;
      const lead = seen.line === headerLine ? ['_line', '_rule'] : [seen.line, (rules.get(seen.line) ?? []).join(' ')];
      write(encoded(Buffer.from(lead.map((cell) => `${cell}${delimiter}`).join(''))));
      write(encoded(writtenBytes(seen)));
      if (lineBreakOf(seen) === '') write(encoded(Buffer.from(lineBreak)));
    });
    close();
  }
  return inUtf8;
}

type Encode = (bytes: Uint8Array) => Uint8Array;

const asTheyAre: Encode = (bytes) => bytes;
const inUtf8Instead: Encode = (bytes) => bytes;
const inUtf16: Encode = (bytes) => Buffer.from(Buffer.from(bytes).toString('utf8'), 'utf16le');

/** Back into the encoding of the input: what was not read as it is came as UTF-8. */
function encoderOf({ isDirect, encoding }: Input): Encode {
  if (isDirect || encoding.name === 'utf-8') return asTheyAre;
  if (encoding.name === 'utf-16le') return inUtf16;
  return encoding.name === 'utf-16be' ? (bytes) => Buffer.from(inUtf16(bytes)).swap16() : inUtf8Instead;
}

/** The byte order mark, where the input has one. */
function markOf({ encoding }: Input): Uint8Array {
  if (encoding.markLength === 0) return new Uint8Array(0);
  const marks: Readonly<Record<string, readonly number[]>> = { 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] };
  return Uint8Array.from(marks[encoding.name] ?? [0xef, 0xbb, 0xbf]);
}

function lineBreakOf(seen: Revisited): string {
  return /(\r\n|\r|\n)?$/.exec(Buffer.from(writtenBytes(seen).subarray(-2)).toString('latin1'))?.[0] ?? '';
}
