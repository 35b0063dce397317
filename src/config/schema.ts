import * as z from 'zod';
import { fieldIds } from '../cases/fields.ts';
import { vocabularies } from '../cases/vocabulary.ts';
import { findingIds, isRejecting } from '../observations/findings.ts';

const text = z.string().min(1);
const texts = z.array(text);
const headers = z.union([text, texts.min(1)]);

/** Kind of vocabulary → value → words that mean it. */
const words = z.strictObject(
  Object.fromEntries(
    Object.entries(vocabularies).map(([kind, values]) => [
      kind,
      z
        .strictObject(
          Object.fromEntries(
            values.filter((value) => value !== 'blank').map((value) => [value, texts.min(1).exactOptional()]),
          ),
        )
        .exactOptional(),
    ]),
  ),
);

export const severityChoices = ['error', 'warning', 'info', 'off'] as const;

const severities = z.strictObject(
  Object.fromEntries(
    findingIds.map((id) => {
      const severity = z.enum(severityChoices).refine((value) => value !== 'off' || !isRejecting(id), {
        params: { problem: { kind: 'rejecting-rule-off', id } },
      });
      return [id, severity.exactOptional()];
    }),
  ),
);

/** The configuration as it is written in `courtstat.config.json` or `.jsonc`. Its paths are relative to its own folder. */
export const configFileSchema = z.strictObject({
  $schema: z.string().exactOptional(),
  files: texts.exactOptional().describe('Files, folders and patterns to read where the command line names none.'),
  columns: z
    .strictObject(Object.fromEntries(fieldIds.map((field) => [field, headers.exactOptional()])))
    .exactOptional()
    .describe('Field → header, or several headers of which the first present is used.'),
  blankWords: z.array(z.string()).exactOptional().describe('Words that leave a cell blank, besides the known ones.'),
  words: words.exactOptional().describe('Words that mean a value of a closed vocabulary, besides the known ones.'),
  rules: severities.exactOptional().describe('Rule → severity. A rule that rejects rows cannot be off.'),
  scheme: text.exactOptional().describe('Id of a built-in scheme, or path of a scheme file.'),
  defaultCaseType: text
    .exactOptional()
    .describe('What a case is where a file has neither case type nor case number, such as 民事一审.'),
  reversalBasis: z
    .enum(['appeal-closing', 'case-closing'])
    .exactOptional()
    .describe('Whether appeal outcomes count by their own day or by the closing of the case.'),
  duplicates: z.enum(['first', 'last']).exactOptional().describe('Which row of one case number is kept.'),
  encoding: text.exactOptional().describe('Encoding of all files, where detection fails.'),
  delimiter: text.exactOptional().describe('Delimiter of all files, where detection fails; tab for a TAB.'),
  headerRow: z.int().min(1).exactOptional().describe('Line of the header row in all files, where detection fails.'),
  language: z.enum(['zh', 'en']).exactOptional(),
});
