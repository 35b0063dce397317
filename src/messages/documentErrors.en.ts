import { list, nearest } from './errorPhrases.en.ts';
import type { ErrorWords } from './errors.ts';
import { problemsEn } from './problems.en.ts';

/** Errors in the files that a run goes by, and in what it is to write. */
export const documentErrorsEn = {
  'unknown-scheme': ({ id, nearest: near, ids }) => [
    `There is no built-in scheme '${id}', and no such file.${nearest(near)}`,
    `Built in: ${list(ids)}. For your own, give the path of its JSON file.`,
  ],
  'document-unreadable': ({ path, reason }) => [
    `Cannot read ${path} (${reason === 'ENOENT' ? 'there is no such file' : reason}).`,
    'Check the path and that you may read it.',
  ],
  'unknown-comparison': ({ value, nearest: near, choices }) => [
    `--compare does not know '${value}', and there is no such file.${nearest(near)}`,
    `It takes ${list(choices)}, or the path of a saved report (JSON).`,
  ],
  'not-a-report': ({ path }) => [
    `${path} is no report that courtstat saved (JSON), so nothing can be compared with it.`,
    'Save one with courtstat report … --output json=report.json, and give that file to --compare.',
  ],
  'report-version': ({ path, version }) => [
    `${path} is a report of format version ${version}; this courtstat reads version 1.`,
    'Make that report again with this courtstat, or update courtstat.',
  ],
  'report-of-other-line': ({ path, here, there }) => {
    const scope = (line: string | null) => (line === null ? 'all cases' : `only line=${line}`);
    return [
      `${path} counts ${scope(there)}, this report ${scope(here)}: their numbers cannot be compared.`,
      'Make one of the reports again with the same --where.',
    ];
  },
  'report-of-other-scope': ({ path, here, there }) => [
    `${path} leaves out ${list(there)}, this report ${here.length === 0 ? 'nothing' : list(here)}: their numbers cannot be compared.`,
    'Make one of the reports again with the same scheme and --exclude-type-codes.',
  ],
  'two-configurations': ({ paths: [one, other] }) => [
    `There are two configurations in one folder, ${one} and ${other}.`,
    'Keep one, or name one with --config.',
  ],
  'invalid-json': ({ path, line, column }) => [
    `${path}:${line}:${column}: not valid JSON.`,
    'Check the commas, quotes and brackets there.',
  ],
  'invalid-document': ({ path, line, column, at, problem: found }) => [
    `${path}${line === null ? '' : `:${line}:${column}`}: ${at === '' ? '' : `${at}: `}${problemsEn[found.kind](found as never)}`,
    'Mend it and try again.',
  ],
  'equal-bands': ({ scheme, indicator, court }) => [
    `In scheme ${scheme} two equally specific bands of ${indicator} fit ${court === '*' ? 'the total' : `court ${court}`}.`,
    'Make one of them more specific (courts, courtLevel, line, throughMonth, validFrom/validTo).',
  ],
  'unsupported-encoding': ({ label }) => [
    `Encoding '${label}' is not supported.`,
    'Common ones: utf-8, gb18030 (for gbk too), utf-16le.',
  ],
  'output-format-unknown': ({ path, formats }) => [
    `Cannot tell which format '${path}' should have.`,
    `Give --format, or write FORMAT=PATH. Formats: ${list(formats)}.`,
  ],
  'output-is-input': ({ path }) => [
    `The output ${path} is one of the inputs; it is not overwritten.`,
    'Choose another path.',
  ],
  'output-exists': ({ path }) => [
    `${path} exists already; it is not overwritten.`,
    'To overwrite it add --force, or write elsewhere with --output.',
  ],
  'unusable-path': ({ option, text }) => [
    text === '-' ? `${option} takes a file, not '-'.` : `${option} does not say which file.`,
    'Give the path of a file.',
  ],
  'baseline-missing': ({ path }) => [
    `There is no file of known issues ${path}.`,
    'The first time, add --update-baseline: it writes the issues of today to that file.',
  ],
  'output-repeated': ({ path }) => [`Two outputs would be written to ${path}.`, 'Give each its own path.'],
} satisfies Partial<ErrorWords>;
