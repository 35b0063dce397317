import * as z from 'zod';
import { type BaselineEntry, baselineEntrySchema } from '../documents/validation.ts';
import { readJsonFile } from './jsonFile.ts';

const baselineFileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.literal('courtstat'),
  issues: z.array(baselineEntrySchema),
});

/** The known issues that a baseline file lists. Throws the errors of `readJsonFile`. */
export function readBaseline(path: string, shown: string): readonly BaselineEntry[] {
  return readJsonFile(path, shown, baselineFileSchema).value.issues;
}

/** The text of a baseline file: an entry a line, so that a version control system shows what changed. */
export function* baselineText(entries: Iterable<BaselineEntry>): Generator<string> {
  yield '{\n  "schemaVersion": 1,\n  "tool": "courtstat",\n  "issues": [';
  let first = true;
  for (const entry of entries) {
    yield `${first ? '' : ','}\n    ${JSON.stringify(entry)}`;
    first = false;
  }
  yield first ? ']\n}\n' : '\n  ]\n}\n';
}
