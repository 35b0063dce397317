/** What an impossible run says of itself: the arguments that each code's sentence needs. Words are in `messages/`. */
export interface ErrorArguments {
  // usage, configuration, scheme: exit 2
  usage: { detail: string };
  'unknown-option': { option: string; nearest: string | null };
  /** An option that other commands have, and what this one has in its place. */
  'option-elsewhere': { command: string; option: string; instead: Elsewhere };
  'unknown-command': { command: string; nearest: string | null };
  'missing-option-value': { option: string };
  'missing-argument': { command: string; argument: string };
  'excess-argument': { command: string; argument: string };
  'unknown-choice': { option: string; value: string; choices: readonly string[]; nearest: string | null };
  'no-files': { example: string };
  'unreadable-period': { text: string };
  'reversed-period': { text: string; start: string; end: string };
  'unreadable-day-option': { option: string; text: string };
  'period-after-data': { label: string; start: string; asOf: string };
  'unreadable-month': { option: string; text: string; nearest: string | null };
  'reversed-months': { from: string; to: string };
  'months-after-data': { from: string; asOf: string };
  'too-many-months': { months: number; most: number };
  /** A brace that opens or closes no placeholder. */
  'unmatched-brace': { path: string; placeholders: readonly string[] };
  'unknown-placeholder': { path: string; placeholder: string; nearest: string | null; placeholders: readonly string[] };
  /** The code is null for all courts pooled. */
  'courts-share-path': { path: string; courts: readonly [CourtCalled, CourtCalled] };
  'unknown-field': { option: string; field: string; nearest: string | null; fields: readonly string[] };
  'unreadable-mapping': { text: string };
  'unusable-dialect': { option: string; text: string };
  'unknown-indicator': { id: string; nearest: string | null; ids: readonly string[] };
  'no-better-direction': { id: string };
  /** Courts cannot be ranked by what the report leaves out. */
  'rank-by-left-out': { id: string };
  /** An indicator that is no quotient of sums over cases; `ids` are those that are. */
  'gap-not-additive': { id: string; ids: readonly string[] };
  /** Why there is no list of these cases of an indicator. */
  'unlistable-part': {
    id: string;
    part: 'numerator' | 'denominator' | 'gap';
    why: 'remainder' | 'no-direction' | 'no-single-case' | 'no-edge';
    better: 'higher' | 'lower' | 'target' | null;
  };
  /** Neither an indicator nor a rule or observation. */
  'unknown-entry': { id: string; nearest: string | null };
  'entry-after-file': { id: string; file: string };
  'unknown-rule': { id: string; nearest: string | null; ids: readonly string[] };
  /** `nearest` is what to write instead, where it can be told. */
  'unusable-type-code': {
    option: string;
    code: string;
    fault: 'no-code' | 'case-type' | 'special-jurisdiction';
    nearest: string | null;
  };
  'unknown-court': { court: string; nearest: string | null; courts: readonly string[] };
  'ambiguous-court': { court: string; courts: readonly string[] };
  'unreadable-severity': { text: string };
  'rejecting-rule-off': { id: string };
  'options-exclude': { one: string; other: string };
  'option-needs': { option: string; needs: string };
  'unknown-scheme': { id: string; nearest: string | null; ids: readonly string[] };
  'document-unreadable': { path: string; reason: string };
  /** Neither a known choice nor a file. */
  'unknown-comparison': { value: string; nearest: string | null; choices: readonly string[] };
  'not-a-report': { path: string };
  'report-version': { path: string; version: string };
  /** A saved report of the cases of another line of business, or (null) of all, than this one. */
  'report-of-other-line': { path: string; here: string | null; there: string | null };
  /** A saved report that left out cases of type codes that now count. */
  'report-of-other-scope': { path: string; here: readonly string[]; there: readonly string[] };
  'two-configurations': { paths: readonly [string, string] };
  'invalid-json': { path: string; line: number; column: number };
  'invalid-document': { path: string; line: number | null; column: number | null; at: string; problem: Problem };
  'equal-bands': { scheme: string; indicator: string; court: string };
  'unsupported-encoding': { label: string };
  'output-format-unknown': { path: string; formats: readonly string[] };
  'output-is-input': { path: string };
  'output-repeated': { path: string };
  'output-exists': { path: string };
  'unusable-path': { option: string; text: string };
  'baseline-missing': { path: string };
  // input and output: exit 3
  'file-missing': { path: string; nearest: string | null };
  'file-unreadable': { path: string; reason: string };
  'file-changed': { path: string };
  'no-match': { pattern: string };
  'no-csv-in-directory': { path: string };
  'empty-file': { path: string };
  'header-only': { paths: readonly string[] };
  /** How often each rule was broken, by its title in both languages. */
  'all-rejected': {
    rows: number;
    byRule: readonly (readonly [{ readonly zh: string; readonly en: string }, number])[];
  };
  'spreadsheet-file': { path: string };
  'binary-file': { path: string; offset: number };
  undecodable: { path: string; offset: number; encoding: string; tried: readonly Undecoded[] };
  'record-too-long': { path: string; line: number; mebibytes: number };
  'header-row-absent': { path: string; line: number };
  'repeated-header': { path: string; line: number; header: string; columns: readonly number[] };
  'missing-column': {
    path: string;
    line: number;
    field: string;
    headers: readonly string[];
    aliases: readonly string[];
    nearest: readonly string[];
  };
  'mapped-header-absent': { field: string; headers: readonly string[]; nearest: string | null };
  'volumes-without-figures': { path: string; line: number; headers: readonly string[] };
  'volumes-without-court': { path: string; line: number; headers: readonly string[] };
  'volumes-court-repeated': { path: string; name: string; lines: readonly [number, number] };
  'malformed-volumes': { path: string; line: number; fault: 'wrong-cell-count' | 'broken-quote' | 'no-court' };
  'unreadable-volume': { path: string; line: number; header: string; text: string };
  'nothing-to-reconcile': { path: string };
  'output-unwritable': { path: string; reason: string };
}

/** How days are chosen where there is no such option: by month, by period, or there is one day only. */
export type Elsewhere = 'by-month' | 'by-period' | 'on-one-day';

/** A court as its file is named after it. */
export interface CourtCalled {
  readonly name: string;
  readonly code: string | null;
}

/** Where one encoding gave up: the byte offset from the start of the file. */
export interface Undecoded {
  readonly encoding: string;
  readonly offset: number;
}

/** The kinds of value that JSON has. */
export type JsonType = 'text' | 'number' | 'whole-number' | 'true-or-false' | 'null' | 'list' | 'object';

/** A value of a JSON file: what it is, and as it is written unless it is a list or an object. */
export interface JsonFound {
  readonly type: JsonType;
  readonly written: string;
}

/** One thing wrong with a configuration, scheme or the like. */
export type Problem =
  | { readonly kind: 'unknown-key'; readonly key: string; readonly nearest: string | null }
  | { readonly kind: 'repeated-key'; readonly key: string; readonly line: number }
  | { readonly kind: 'wrong-type'; readonly expected: readonly JsonType[]; readonly found: JsonFound }
  | {
      readonly kind: 'unknown-choice';
      readonly found: JsonFound;
      readonly nearest: string | null;
      readonly choices: readonly string[];
    }
  | { readonly kind: 'too-small'; readonly least: number; readonly found: JsonFound }
  | { readonly kind: 'too-large'; readonly most: number; readonly found: JsonFound }
  | { readonly kind: 'wrong-value'; readonly expected: string; readonly found: JsonFound }
  | { readonly kind: 'missing' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unusable-delimiter'; readonly found: JsonFound }
  | { readonly kind: 'unsupported-encoding'; readonly found: JsonFound }
  | { readonly kind: 'unknown-case-type'; readonly found: JsonFound }
  /** A word or header that stands under two keys, of which `other` is the first. */
  | { readonly kind: 'shared-word'; readonly word: string; readonly other: string }
  | { readonly kind: 'shared-header'; readonly header: string; readonly other: string }
  | { readonly kind: 'rejecting-rule-off'; readonly id: string }
  | { readonly kind: 'day-off-and-worked' }
  | { readonly kind: 'worked-weekday'; readonly found: JsonFound }
  | { readonly kind: 'band-without-edge' }
  | { readonly kind: 'band-reversed' }
  | { readonly kind: 'band-never-valid' }
  | { readonly kind: 'unknown-indicator'; readonly id: string; readonly nearest: string | null };

export type ErrorCode = keyof ErrorArguments;

/** The only error class: a run that cannot go on. `code` decides the exit status and the words. */
export class CourtstatError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly args: ErrorArguments[C];

  constructor(code: C, args: ErrorArguments[C]) {
    super(code);
    this.name = 'CourtstatError';
    this.code = code;
    this.args = args;
  }
}

const inputCodes: ReadonlySet<ErrorCode> = new Set([
  'file-missing',
  'file-unreadable',
  'file-changed',
  'no-match',
  'no-csv-in-directory',
  'empty-file',
  'header-only',
  'all-rejected',
  'spreadsheet-file',
  'binary-file',
  'undecodable',
  'record-too-long',
  'header-row-absent',
  'repeated-header',
  'missing-column',
  'mapped-header-absent',
  'volumes-without-figures',
  'volumes-without-court',
  'volumes-court-repeated',
  'malformed-volumes',
  'unreadable-volume',
  'nothing-to-reconcile',
  'output-unwritable',
]);

/** Exit status of an error: 3 where an input (or an output's place) is at fault, else 2. */
export function exitCodeOf(code: ErrorCode): 2 | 3 {
  return inputCodes.has(code) ? 3 : 2;
}
