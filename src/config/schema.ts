import * as z from 'zod';
import { parseCaseType } from '../cases/caseType.ts';
import { cleanText } from '../cases/cell.ts';
import { fieldIds } from '../cases/fields.ts';
import { foldedHeader } from '../cases/headers.ts';
import { vocabularies } from '../cases/vocabulary.ts';
import type { Problem } from '../errors.ts';
import { appealDenominators } from '../indicators/indicator.ts';
import { isEncoding } from '../input/encoding.ts';
import { findingIds, isRejecting } from '../observations/findings.ts';
import { severities } from '../rules/rule.ts';

const text = z.string().min(1);
const texts = z.array(text);
const headers = z.union([text, texts.min(1)]);
const problem = (kind: Problem['kind']) => ({ params: { problem: { kind } } });

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
        .superRefine(
          refuseShared(
            (word) => cleanText(word).toLowerCase(),
            (word, other) => ({ kind: 'shared-word', word, other }),
          ),
        )
        .exactOptional(),
    ]),
  ),
);

const severitiesOfRules = z.strictObject(
  Object.fromEntries(
    findingIds.map((id) => {
      const severity = z.enum([...severities, 'off']).refine((value) => value !== 'off' || !isRejecting(id), {
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
    .superRefine(refuseShared(foldedHeader, (header, other) => ({ kind: 'shared-header', header, other })))
    .exactOptional()
    .describe('Field → header, or several headers of which the first present is used.'),
  blankWords: z.array(z.string()).exactOptional().describe('Words that leave a cell blank, besides the known ones.'),
  words: words.exactOptional().describe('Words that mean a value of a closed vocabulary, besides the known ones.'),
  rules: severitiesOfRules.exactOptional().describe('Rule → severity. A rule that rejects rows cannot be off.'),
  scheme: text.exactOptional().describe('Id of a built-in scheme, or path of a scheme file.'),
  defaultCaseType: text
    .refine((name) => parseCaseType(cleanText(name)).line !== undefined, problem('unknown-case-type'))
    .exactOptional()
    .describe('What a case is where a file has neither case type nor case number, such as 民事一审.'),
  reversalBasis: z
    .enum(['appeal-closing', 'case-closing'])
    .exactOptional()
    .describe('Whether appeal outcomes count by their own day or by the closing of the case.'),
  appealDenominator: z
    .enum(appealDenominators)
    .exactOptional()
    .describe(
      'What appeals and reversals are divided by: closings of first instance, judgments, or what can be appealed.',
    ),
  calendar: z
    .strictObject({ yearStartMonth: z.int().min(1).max(12), monthStartDay: z.int().min(1).max(28) })
    .exactOptional()
    .describe(
      "What a year and a month mean, in place of the scheme's: 12 and 1 for December to November, 1 and 21 for months from the 21st.",
    ),
  judges: z
    .record(z.string(), z.int().min(1))
    .exactOptional()
    .describe('Court code → number of judges (员额法官), by which closures-per-judge divides.'),
  holidays: text.exactOptional().describe('Path of a calendar of holidays: time limits that end on one are moved.'),
  duplicates: z.enum(['first', 'last']).exactOptional().describe('Which row of one case number is kept.'),
  encoding: text
    .refine(isEncoding, problem('unsupported-encoding'))
    .exactOptional()
    .describe('Encoding of all files, where detection fails.'),
  delimiter: text
    .refine((one) => !/["\r\n]/.test(one), problem('unusable-delimiter'))
    .exactOptional()
    .describe('Delimiter of all files, where detection fails; tab for a TAB.'),
  headerRow: z.int().min(1).exactOptional().describe('Line of the header row in all files, where detection fails.'),
  language: z.enum(['zh', 'en']).exactOptional(),
});

type Lists = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Refuses a text that stands under two keys: nobody knows which is meant. `fold` makes alike what is read as the same. */
function refuseShared(fold: (text: string) => string, problemOf: (text: string, other: string) => Problem) {
  return (lists: Lists, context: z.RefinementCtx): void => {
    const keyOf = new Map<string, string>();
    for (const [key, listed = []] of Object.entries(lists)) {
      for (const [index, text] of [listed].flat().entries()) {
        const other = keyOf.get(fold(text));
        if (other === undefined) keyOf.set(fold(text), key);
        else if (other !== key) {
          const path = typeof listed === 'string' ? [key] : [key, index];
          context.addIssue({ code: 'custom', path, params: { problem: problemOf(text, other) } });
        }
      }
    }
  };
}
