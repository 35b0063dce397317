import type { CourtCalled } from '../errors.ts';
import type { ErrorWords, UnlistableWords } from './errors.ts';
import { problemsEn } from './problems.en.ts';

const nearest = (word: string | null) => (word === null ? '' : ` Did you mean '${word}'?`);
const called = ({ name, code }: CourtCalled) => (code === null || code === name ? name : `${name} (${code})`);
const list = (words: readonly string[]) => words.join(', ');

/** What may be the matter where a file cannot be written, by the code of the system. */
const unwritable: Readonly<Record<string, string>> = {
  EPERM: 'It may be open in Excel: close it there and try again.',
  EBUSY: 'It may be open in Excel: close it there and try again.',
  ENOSPC: 'The disk is full: make room and try again.',
  EDQUOT: 'Your share of the disk is used up: make room and try again.',
};

/** Why there is no list of these cases, and which there is. */
const unlistable: UnlistableWords = {
  remainder: (id, better) => [
    `The numerator of ${id} is a difference: first-instance closings less appeals. By the period method the appeals of a period need not come from its closings, so that what is left is a number and no set of cases.`,
    `List the appeals taken off with ${better === 'higher' ? '--in gap (or --indicator appeal-rate --in numerator)' : '--indicator appeal-rate --in numerator'}, or the closings with --in denominator.`,
  ],
  'no-direction': (id, better) => [
    better === 'target'
      ? `In this scheme ${id} is best inside its band, neither high nor low: nobody can say which cases hold it back.`
      : `This scheme says nothing of ${id}, whether high or low is better: nobody can say which cases hold it back.`,
    'Use --in denominator or --in numerator, or a --scheme that gives it a direction.',
  ],
  'no-single-case': (id) => [
    `${id} comes from all of its cases together: none holds it back by itself.`,
    'List them with --in denominator.',
  ],
  'no-edge': (id, better) => [
    `This scheme has no ${better === 'higher' ? 'lower' : 'upper'} edge for ${id} in this period: there is nothing to hold the days of a case against.`,
    'Use --in denominator (most days first), or a --scheme with a band.',
  ],
};

export const errorsEn: ErrorWords = {
  usage: ({ detail }) => [detail, 'See courtstat --help.'],
  'unknown-option': ({ option, nearest: near }) => [
    `There is no option '${option}'.${nearest(near)}`,
    'See --help for all options.',
  ],
  'option-elsewhere': ({ command, option, instead }) => [
    `courtstat ${command} has no option '${option}'.`,
    {
      'by-month': 'It goes by statistical months: use --from 2024-01 --to 2024-12, or --last 12.',
      'by-period': 'It goes by a period: use --period, such as --period 2024-01..2024-06.',
      'on-one-day': 'Pending cases are those of one day: choose it with --as-of, such as --as-of 2024-12-31.',
    }[instead],
  ],
  'unknown-command': ({ command, nearest: near }) => [
    `There is no command '${command}'.${nearest(near)}`,
    'To make a report: courtstat report FILE.csv',
  ],
  'missing-option-value': ({ option }) => [`Option ${option} lacks its value.`, 'See --help for how to write it.'],
  'missing-argument': ({ command, argument }) => [
    `courtstat ${command} needs ${argument}.`,
    `See courtstat ${command} --help.`,
  ],
  'excess-argument': ({ command, argument }) => [
    `courtstat ${command} does not know what to do with '${argument}'.`,
    `See courtstat ${command} --help for its arguments.`,
  ],
  'unknown-choice': ({ option, value, choices, nearest: near }) => [
    `${option} does not take '${value}'.${nearest(near)}`,
    `It takes: ${list(choices)}.`,
  ],
  'no-files': ({ example }) => ['No case files given.', `For example: ${example}. Use - for standard input.`],
  'unreadable-period': ({ text }) => [
    `Cannot read the period '${text}'.`,
    'Write 2024, 2024-H1, 2024-Q3, 2024-03, 2024-01..2024-06 or 2024-01-21..2024-02-20 (both ends alike).',
  ],
  'reversed-period': ({ text, start, end }) => [
    `The period '${text}' runs backwards: ${start} is after ${end}.`,
    'Write the earlier end first.',
  ],
  'unreadable-day-option': ({ option, text }) => [`${option}: '${text}' is not a day.`, 'Write it as 2024-12-31.'],
  'period-after-data': ({ label, start, asOf }) => [
    `The period ${label} starts on ${start}, but the data is looked at as of ${asOf}: nothing has happened in it yet.`,
    'Choose an earlier --period, or give the day with --as-of.',
  ],
  'unreadable-month': ({ option, text, nearest: near }) => [
    `${option}: cannot read the month '${text}'.${nearest(near)}`,
    'Write a statistical month, such as 2024-03.',
  ],
  'reversed-months': ({ from, to }) => [`--from ${from} is after --to ${to}.`, 'Give the earlier month to --from.'],
  'months-after-data': ({ from, asOf }) => [
    `${from} has not begun: the data is looked at as of ${asOf}, and none of the months asked for has any yet.`,
    'Choose an earlier --from, or give the day with --as-of.',
  ],
  'too-many-months': ({ months, most }) => [
    `These are ${months} months; one summary holds at most ${most}.`,
    'Bring --from and --to closer together, and make several summaries.',
  ],
  'unmatched-brace': ({ path, placeholders }) => [
    `The output path '${path}' has a brace without its counterpart.`,
    `Placeholders are ${list(placeholders.map((one) => `{${one}}`))}; names themselves cannot have braces.`,
  ],
  'unknown-placeholder': ({ path, placeholder, nearest: near, placeholders }) => [
    `The output path '${path}' has {${placeholder}}, which stands for nothing.${nearest(near === null ? null : `{${near}}`)}`,
    `Placeholders: ${list(placeholders.map((one) => `{${one}}`))}.`,
  ],
  'courts-share-path': ({ path, courts: [one, other] }) => [
    `${called(one)} and ${called(other)} would be written to one file, ${path} (upper and lower case are one).`,
    'Put {code}, the code of the court, into the path, so that each court has a file of its own.',
  ],
  'unknown-field': ({ option, field, nearest: near, fields }) => [
    `${option}: there is no field '${field}'.${nearest(near)}`,
    `Fields: ${list(fields)}.`,
  ],
  'unreadable-mapping': ({ text }) => [
    `Cannot read the column mapping '${text}'.`,
    'Write --column FIELD=HEADER, for example --column filedOn=FILEDATE.',
  ],
  'unusable-dialect': ({ option, text }) => [
    `${option} cannot be '${text}'.`,
    'Delimiter, quote, escape and comment are not empty and hold no line break; delimiter and comment differ from the quote.',
  ],
  'unknown-indicator': ({ id, nearest: near, ids }) => [
    `There is no indicator '${id}'.${nearest(near)}`,
    `Indicators: ${list(ids)}.`,
  ],
  'unknown-entry': ({ id, nearest: near }) => [
    `There is no indicator, rule or observation '${id}'.${nearest(near)}`,
    'courtstat explain lists them all.',
  ],
  'entry-after-file': ({ id, file }) => [
    `What is to be explained comes first, the files after it; '${file}' comes before '${id}'.`,
    `Write: courtstat explain ${id} ${file}`,
  ],
  'unknown-rule': ({ id, nearest: near, ids }) => [`There is no rule '${id}'.${nearest(near)}`, `Rules: ${list(ids)}.`],
  'unusable-type-code': ({ option, code, fault, nearest: near }) => [
    {
      'no-code': `${option}: '${code}' is no type code.${nearest(near)}`,
      'case-type': `${option}: '${code}' is a case type, no type code.`,
      'special-jurisdiction': `${option}: '${code}' begins with the character of a special jurisdiction; cases count under the code without it, so this would leave out nothing.`,
    }[fault],
    fault === 'no-code'
      ? 'Write the Chinese characters behind the court code of a case number, such as 民初 or 执恢, separated by commas, semicolons or blanks.'
      : `Write '${near}'.`,
  ],
  'unknown-court': ({ court, nearest: near, courts }) => [
    `The data has no court '${court}'.${nearest(near)}`,
    `Courts in the data: ${list(courts.slice(0, 20))}${courts.length > 20 ? ` and ${courts.length - 20} more` : ''}.`,
  ],
  'ambiguous-court': ({ court, courts }) => [
    `'${court}' fits ${courts.length} courts of the data: ${list(courts.slice(0, 20))}.`,
    'Give the code or the whole name.',
  ],
  'unreadable-severity': ({ text }) => [
    `Cannot read --rule '${text}'.`,
    'Write --rule RULE=SEVERITY, for example --rule case-number-year=off.',
  ],
  'rejecting-rule-off': ({ id }) => [
    `${id} cannot be off: rows that break it are in no number, and that must not go unsaid.`,
    `Its severity may change: --rule ${id}=warning.`,
  ],
  'gap-not-additive': ({ id, ids }) => [
    `The distance of ${id} from a reference cannot be taken apart by kinds of case: it is no quotient of sums over cases.`,
    `This can be done for: ${list(ids)}.`,
  ],
  'rank-by-left-out': ({ id }) => [
    `--rank-by ${id}: the report leaves this indicator out.`,
    `Name it in --indicators too, or leave --indicators out.`,
  ],
  'no-better-direction': ({ id }) => [
    `In this scheme ${id} is neither better higher nor better lower, so it cannot be ranked by value.`,
    'Leave out --rank-order value, or rank by another indicator.',
  ],
  'unlistable-part': ({ id, why, better }) => unlistable[why](id, better),
  'options-exclude': ({ one, other }) => [`${one} and ${other} exclude each other.`, 'Leave one out.'],
  'option-needs': ({ option, needs }) => [
    `${option} works only with ${needs}.`,
    `Add ${needs}, or leave out ${option}.`,
  ],
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
  'file-missing': ({ path, nearest: near }) => [`There is no file ${path}.${nearest(near)}`, 'Check the path.'],
  'file-unreadable': ({ path, reason }) => [
    `Cannot read ${path} (${reason}).`,
    'Check that it exists, that you may read it, and that a compressed file is whole.',
  ],
  'file-changed': ({ path }) => [`${path} changed while it was read.`, 'Wait until it is written, then run again.'],
  'no-match': ({ pattern }) => [`No file matches '${pattern}'.`, 'Check the pattern and the current folder.'],
  'no-csv-in-directory': ({ path }) => [
    `The folder ${path || '.'} holds no CSV, TSV or TXT file (nor one as .gz).`,
    'Give the folder with the exports.',
  ],
  'empty-file': ({ path }) => [`${path} is empty.`, 'Export it again.'],
  'header-only': ({ paths }) => [
    `There is a header but no case in ${list(paths)}.`,
    'Check the conditions of the export.',
  ],
  'all-rejected': ({ rows, byRule }) => [
    `${rows === 1 ? 'The only row breaks' : `All ${rows} rows break`} a rule; there is no case to count (${byRule.map(([rule, count]) => `${rule.en} ${count}`).join(', ')}).`,
    'Check the column mapping (--column) and the dates.',
  ],
  'spreadsheet-file': ({ path }) => [
    `${path} is an Excel workbook, not CSV.`,
    "Save it in Excel as 'CSV UTF-8 (comma delimited)'.",
  ],
  'binary-file': ({ path, offset }) => [
    `${path} is not text: there is a zero byte at offset ${offset}.`,
    'If it is UTF-16 without a byte order mark, add --encoding utf-16le.',
  ],
  undecodable: ({ path, offset, encoding, tried }) => [
    `Cannot decode ${path}: ${tried.map((one) => `as ${one.encoding} it fails at byte offset ${one.offset}`).join(', ')}.`,
    `If you know the encoding, give --encoding (such as --encoding ${encoding}); what cannot be read from offset ${offset} on then shows as \ufffd and the report says so.`,
  ],
  'record-too-long': ({ path, line, mebibytes }) => [
    `${path}:${line}: this line is longer than ${mebibytes} MiB.`,
    'That is no list of cases; check the file and --delimiter.',
  ],
  'header-row-absent': ({ path, line }) => [
    `${path}: no record begins on line ${line}, so it cannot be the header row.`,
    'Check --header-row (a line number from 1).',
  ],
  'repeated-header': ({ path, line, header, columns }) => [
    `${path}:${line}: the header '${header}' stands ${columns.length} times (columns ${list(columns.map(String))}).`,
    'Which one counts cannot be told; remove or rename one.',
  ],
  'missing-column': ({ path, line, field, headers, aliases, nearest: near }) => [
    `${path}:${line}: ${field === 'court' ? 'no column tells the court' : `the required column ${field} is missing`} (known headers: ${list(aliases)}). ${headers.length > 0 ? `Headers found: ${list(headers)}` : `Line ${line} looks like data or a title: the file seems to have no header row, and what stands there is not shown`}.`,
    near.length > 0
      ? `Nearest: '${near[0]}'. If that is it, add --column ${field}='${near[0]}'`
      : `${headers.length > 0 ? `Name it with --column ${field}=HEADER` : 'Add a header row'}; if the header row is not line ${line}, give --header-row.`,
  ],
  'mapped-header-absent': ({ field, headers, nearest: near }) => [
    `No file has the header '${list(headers)}' that --column or the configuration gives to ${field}.${nearest(near)}`,
    'Check how it is written.',
  ],
  'volumes-without-figures': ({ path, line, headers }) => [
    `${path}:${line}: there are no figures. Headers found: ${list(headers)}.`,
    'At least one column of 旧存, 新收, 受理, 结案, 未结 (carried_over, incoming, docket, closed, pending) is needed, and one row with a number.',
  ],
  'volumes-without-court': ({ path, line, headers }) => [
    `${path}:${line}: no column tells the court. Headers found: ${list(headers)}.`,
    'Head the column with the names of the courts 法院 (or court), or that with their codes 法院代字 (or court_code).',
  ],
  'volumes-court-repeated': ({ path, name, lines }) => [
    `${path}:${lines[1]}: '${name}' already has its figures on line ${lines[0]}.`,
    'Give one row to a court; of rows by type of case leave only the total.',
  ],
  'malformed-volumes': ({ path, line, fault }) => [
    `${path}:${line}: ${{ 'wrong-cell-count': 'the number of cells is not that of the header', 'broken-quote': 'a quote is not closed', 'no-court': 'there are figures but no court' }[fault]}.`,
    'Mend this row; if it is a remark, remove it.',
  ],
  'unreadable-volume': ({ path, line, header, text }) => [
    `${path}:${line}: '${text}' in the column '${header}' is no whole number.`,
    'Give a number of cases, or leave the cell blank where there is none.',
  ],
  'nothing-to-reconcile': ({ path }) => [
    `There is no case to hold against the figures of ${path}.`,
    'Every row is rejected: first mend what rejects them.',
  ],
  'output-unwritable': ({ path, reason }) => [
    `Cannot write ${path === '-' ? 'to standard output' : path} (${reason}).`,
    unwritable[reason] ?? 'Check that the folder exists and that you may write there.',
  ],
};
