import type { HelpWords } from './help.ts';

export const helpEn: HelpWords = {
  usage: 'Usage:',
  headings: { arguments: 'Arguments:', options: 'Options:', commands: 'Commands:' },
  about:
    'Reads case lists exported from the case system, checks them, computes the indicators of each court, holds them against the bands of a scheme and prints a ranked report.',
  help: 'show help',
  helpCommand: 'show the help of a command',
  version: 'show the version',
  lang: 'language: zh or en (default: that of the system)',
  report: {
    about: 'compute the indicators of each court, hold them against their bands and rank the courts',
    files: 'files, folders, patterns, or - for standard input; .gz too. Without any, those of the configuration',
    options: {
      period:
        '2024, 2024-H1, 2024-Q3, 2024-03, 2024-01..2024-06 or 2024-01-21..2024-02-20 (default: the statistical year of the as-of day)',
      'as-of':
        'look at the data as of this day; what is dated later has not happened yet (default: its latest filing or closing)',
      today: 'take this day for today, to get the same result again',
      scheme: 'bands: id of a built-in scheme, or a JSON file (default: mongolian-horse-5.1)',
      format: 'terminal or json',
      output:
        'write a file, [FORMAT=]PATH, repeatable; with FORMAT= the screen output stays, without it the file replaces it',
      column: 'FIELD=HEADER, such as filedOn=FILEDATE; repeatable, several headers per field allowed',
      encoding: 'utf-8, gb18030 (for gbk too), utf-16le … (default: detected)',
      delimiter: 'such as ";", tab or "||" (default: detected)',
      quote: 'quote character (default: ")',
      escape: 'escape character inside quotes (default: the quote)',
      comment: 'what comment lines begin with',
      'header-row': 'line of the header row, from 1 (default: detected)',
      duplicates: 'which row of one case number is kept: first or last (default: first)',
      'reversal-basis':
        'count reversals by appeal-closing (day of the appeal decision) or case-closing (default: by the columns there are)',
      'rank-within': 'rank courts within their level or all together: level or all (default: level)',
      'rank-by': 'order by one indicator (default: by attainment)',
      'rank-order': 'with --rank-by: by distance from the band or by bare value (default: distance)',
      'no-rank': 'no ranks; courts in the order of their codes',
      'fail-on':
        'exit 1 on: never, band (a value outside its band, or a rejected row), error (a rejected row) (default: never)',
      config: 'configuration file (default: courtstat.config.json or .jsonc, upward from this folder)',
      lang: 'zh or en (default: configuration, then system)',
      color: 'auto, always or never (default: auto)',
      width: 'columns of the output (default: those of the terminal)',
      ascii: 'rules and marks in ASCII only',
    },
    examples: `
Examples:
  courtstat report cases.csv --period 2024
  courtstat report 'exports/*.csv' --period 2024-H1 --output json=h1.json
  courtstat report cases.csv --column filedOn=FILEDATE --column closedOn=DONE
  courtstat report cases.csv --period 2024 --no-rank`,
  },
  examples: `
Examples:
  courtstat report cases.csv --period 2024
  courtstat help report`,
};
