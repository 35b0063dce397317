import * as z from 'zod';
import { createKeyCounts, type KeyCounts } from '../documents/validation/issueKeys.ts';
import { type BaselineEntry, baselineEntrySchema } from '../documents/validation/validation.ts';
import { bytesOf, readJsonFile } from './jsonFile.ts';

const schema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.literal('courtstat'),
  issues: z.array(baselineEntrySchema),
});

/** Each piece is written by itself. */
const pieceLength = 1 << 16;
const head = ['{', '  "schemaVersion": 1,', '  "tool": "courtstat",', '  "issues": ['];

/** The text of a baseline file, in pieces: an entry a line, so that a version control system shows what changed. */
export function* baselineText(entries: Iterable<BaselineEntry>): Generator<string> {
  let piece = head.join('\n');
  let lead = '\n';
  for (const entry of entries) {
    piece += `${lead}    ${JSON.stringify(entry)}`;
    lead = ',\n';
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}${lead === '\n' ? '' : '\n  '}]\n}\n`;
}

/** The known issues that a baseline file lists, of the rules that are wanted. Throws the errors of `readJsonFile`. */
export function readBaseline(path: string, shown: string, wanted: (rule: string) => boolean): KeyCounts {
  // A tree of a million entries takes a minute and gigabytes: it is made only of a file that somebody else wrote.
  return linewise(bytesOf(path, shown), wanted) ?? counted(readJsonFile(path, shown, schema).value.issues, wanted);
}

function counted(entries: Iterable<BaselineEntry>, wanted: (rule: string) => boolean): KeyCounts {
  const counts = createKeyCounts();
  for (const { count, ...key } of entries) if (wanted(key.rule)) counts.add(key, count);
  return counts;
}

/** Reads what `baselineText` wrote line by line; undefined where it is written otherwise. */
function linewise(bytes: Buffer, wanted: (rule: string) => boolean): KeyCounts | undefined {
  const lines = linesOf(bytes);
  let isWhole = false;
  function* entries(): Generator<BaselineEntry> {
    for (const line of head) if (lines.next().value !== line.trim()) return;
    for (let isLast = false; !isLast; ) {
      const line = lines.next().value ?? '';
      isLast = !line.endsWith(',');
      const entry = entryOf(isLast ? line : line.slice(0, -1));
      if (entry === undefined) return;
      yield entry;
    }
    isWhole = lines.next().value === ']' && lines.next().value === '}' && [...lines].join('') === '';
  }
  const counts = counted(entries(), wanted);
  return isWhole ? counts : undefined;
}

function entryOf(text: string): BaselineEntry | undefined {
  try {
    return baselineEntrySchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Lines without the white space around them, or the byte order mark of the first. */
function* linesOf(bytes: Buffer): Generator<string, undefined> {
  for (let at = 0; at < bytes.length; ) {
    const lineFeed = bytes.indexOf(0x0a, at);
    const end = lineFeed < 0 ? bytes.length : lineFeed;
    yield bytes.toString('utf8', at, end).trim();
    at = end + 1;
  }
}
