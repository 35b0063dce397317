import { list, nearest } from './errorPhrases.en.ts';
import type { ErrorWords } from './errors.ts';

/** What may be the matter where a file cannot be written, by the code of the system. */
const unwritable: Readonly<Record<string, string>> = {
  EPERM: 'It may be open in Excel: close it there and try again.',
  EBUSY: 'It may be open in Excel: close it there and try again.',
  ENOSPC: 'The disk is full: make room and try again.',
  EDQUOT: 'Your share of the disk is used up: make room and try again.',
};

/** Errors in the files of cases and figures, and in writing. */
export const inputErrorsEn = {
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
} satisfies Partial<ErrorWords>;
