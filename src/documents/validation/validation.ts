import * as z from 'zod';
import { volumeNames } from '../../cases/volumeNames.ts';
import { severities } from '../../rules/rule.ts';

const count = z.number();
const day = z.string();
const severity = z.enum(severities);
/** A message by code; the words are made from it when it is shown. */
const coded = z.strictObject({ code: z.string(), args: z.record(z.string(), z.unknown()) });

const issue = z.strictObject({
  rule: z.string(),
  severity,
  file: z.string(),
  /** Physical line of the file, from 1, on which the record begins. */
  line: count,
  /** Index of the cell, from 1; null where no cell is at fault, or the file has no such column. */
  column: count.nullable(),
  header: z.string().nullable(),
  field: z.string().nullable(),
  /** As the program reads it: full-width brackets, no 之一. */
  caseNumber: z.string().nullable(),
  /** Whether the row is kept out of every number because of this. */
  rejects: z.boolean(),
  /** The row that is kept in place of one that repeats its case number. */
  related: z.strictObject({ file: z.string(), line: count }).exactOptional(),
  /** The cell as it is written, shortened where it is very long; only where values were asked for. */
  value: z.string().nullable().exactOptional(),
});

const issueCount = z.strictObject({
  rule: z.string(),
  file: z.string(),
  severity,
  count,
  /** How many of them keep their row out of every number. */
  rejecting: count,
});

/** Something about a whole file or a whole court that no single row shows. */
const observation = z.strictObject({
  rule: z.string(),
  severity,
  file: z.string().nullable(),
  court: z.string().nullable(),
  args: z.record(z.string(), z.unknown()),
});

const compared = z.strictObject({ expected: count.nullable(), found: count.nullable() });

/** The court's own printed figures held against those of the files; a `found` is null where the files cannot tell. */
const reconciliation = z.strictObject({
  path: z.string(),
  period: z.strictObject({ label: z.string(), start: day, end: day }),
  measuredOn: day,
  differences: count,
  courts: z.array(
    z.strictObject({
      /** As the expected figures call it. */
      name: z.string(),
      /** Null for a court that the files do not have, and for the total. */
      code: z.string().nullable(),
      isTotal: z.boolean(),
      line: count,
      /** Whether the expected figures themselves break carried over + incoming − closed = pending. */
      inconsistent: z.boolean(),
      volumes: z.partialRecord(z.enum(volumeNames), compared),
    }),
  ),
  /** Courts of the files that the expected figures leave out. */
  unexpected: z.array(z.strictObject({ code: z.string(), name: z.string() })),
});

/** An entry of a baseline: so many known issues of one rule in one field of one case, or of one record without a readable number. */
export const baselineEntrySchema = z.strictObject({
  rule: z.string(),
  field: z.string().nullable(),
  caseNumber: z.string().nullable(),
  /** Fingerprint of the record's cells where there is no case number. */
  record: z.string().nullable(),
  count: count.int().positive(),
});

/** The outcome of `courtstat validate`. */
export const validationSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.literal('courtstat'), version: z.string() }),
  today: day,
  /** The day on which the data is looked at; null where no row is accepted. */
  asOf: day.nullable(),
  inputs: z.array(
    z.strictObject({
      path: z.string(),
      sha256: z.string(),
      encoding: z.string(),
      rows: count,
      rejected: count,
      headerLine: count,
    }),
  ),
  /** Inputs that could not be read. */
  failures: z.array(z.strictObject({ path: z.string(), code: z.string(), args: z.record(z.string(), z.unknown()) })),
  /** Always of everything, printed or not; issues that the baseline knows are counted under `known` only. */
  summary: z.strictObject({
    rows: count,
    accepted: count,
    rejected: count,
    errors: count,
    warnings: count,
    infos: count,
    known: count,
    byRule: z.record(z.string(), count),
  }),
  /** What the rules found in rows, by rule, file and severity; like the summary of everything that is new, listed or not. */
  counts: z.array(issueCount),
  issues: z.array(issue),
  /** Issues counted above but left out of `issues` because of --max-errors. */
  omitted: count,
  observations: z.array(observation),
  reconciliation: reconciliation.nullable(),
  baseline: z.strictObject({ path: z.string(), known: count, stale: z.array(baselineEntrySchema) }).nullable(),
  notices: z.array(coded),
});

export type Validation = z.infer<typeof validationSchema>;
export type ValidationIssue = z.infer<typeof issue>;
export type IssueCount = z.infer<typeof issueCount>;
export type Reconciliation = z.infer<typeof reconciliation>;
export type BaselineEntry = z.infer<typeof baselineEntrySchema>;

/**
 * The same with its issues still to be walked through, as often as needed: there may be millions, and no format needs all
 * of them at once. They come by file and line.
 */
export interface ValidationView extends Omit<Validation, 'issues'> {
  readonly issues: Iterable<ValidationIssue>;
}
