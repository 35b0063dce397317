import * as z from 'zod';
import { fieldIds } from '../cases/fields.ts';

const headers = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

/** The configuration as it is written in `courtstat.config.json` or `.jsonc`. Its paths are relative to its own folder. */
export const configFileSchema = z.strictObject({
  $schema: z.string().exactOptional(),
  /** Files, folders and patterns to read where the command line names none. */
  files: z.array(z.string().min(1)).exactOptional(),
  /** Field → header, or several headers. */
  columns: z
    .strictObject(Object.fromEntries(fieldIds.map((field) => [field, headers.exactOptional()])))
    .exactOptional(),
  /** Words that leave a cell blank, besides the known ones. */
  blankWords: z.array(z.string()).exactOptional(),
  /** Id of a built-in scheme, or path of a scheme file. */
  scheme: z.string().min(1).exactOptional(),
  /** What a case is where a file has neither case type nor case number. */
  defaultCaseType: z.string().min(1).exactOptional(),
  reversalBasis: z.enum(['appeal-closing', 'case-closing']).exactOptional(),
  duplicates: z.enum(['first', 'last']).exactOptional(),
  language: z.enum(['zh', 'en']).exactOptional(),
});
