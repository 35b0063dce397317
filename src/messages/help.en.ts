import type { HelpWords } from './help.ts';

export const helpEn: HelpWords = {
  usage: 'Usage:',
  headings: { arguments: 'Arguments:', options: 'Options:', commands: 'Commands:' },
  about:
    'Reads case lists exported from the case system, checks them, computes the indicators of each court, holds them against the bands of a scheme and prints a ranked report.',
  help: 'show help',
  helpCommand: 'show the help of a command',
  version: 'show the version',
  examples: `
Examples:
  courtstat report cases.csv --period 2024
  courtstat validate cases.csv
  courtstat init cases.csv
  courtstat help validate`,
  options: {
    'as-of':
      'look at the data as of this day; what is dated later has not happened yet (default: its latest filing or closing)',
    today: 'take this day for today, to get the same result again',
    scheme: 'bands: mongolian-horse-5.1 (default), cepej, or a JSON file',
    period:
      '2024, 2024-H1, 2024-Q3, 2024-03, 2024-01..2024-06 or 2024-01-21..2024-02-20 (default: the statistical year of the as-of day)',
    output:
      'write a file, [FORMAT=]PATH, repeatable; with FORMAT= the screen output stays, without it the file replaces it',
    where: 'only some cases: line=civil, criminal, administrative, enforcement or other',
    court: 'only this court, by code, name or a part of the name that no other has; repeatable',
    'exclude-type-codes':
      "type codes to leave out, separated by commas, in place of the scheme's; an empty value for none",
    'reversal-basis':
      'count reversals by appeal-closing (day of the appeal decision) or case-closing (default: by the columns there are)',
    'appeal-denominator':
      'what appeals and reversals are divided by: closings of first instance, judgments, or appealable (judgments and dismissals, no small claims) (default: closings)',
    column: 'FIELD=HEADER, such as filedOn=FILEDATE; repeatable, several headers per field allowed',
    encoding: 'utf-8, gb18030 (for gbk too), utf-16le … (default: detected)',
    delimiter: 'such as ";", tab or "||" (default: detected)',
    quote: 'quote character (default: ")',
    escape: 'escape character inside quotes (default: the quote)',
    comment: 'what comment lines begin with',
    'header-row': 'line of the header row, from 1 (default: detected)',
    duplicates: 'which row of one case number is kept: first or last (default: first)',
    config: 'configuration file (default: courtstat.config.json or .jsonc, upward from this folder)',
    'print-config': 'show the settings in force and where each comes from, and read no cases',
    lang: 'zh or en (default: configuration, then system)',
    color: 'auto, always or never (default: auto)',
    width: 'columns of the output (default: those of the terminal)',
    ascii: 'rules and marks in ASCII only',
  },
  commands: {
    report: {
      about: 'compute the indicators of each court, hold them against their bands and rank the courts',
      arguments: [
        'files, folders, patterns, or - for standard input; .gz too. Without any, those of the configuration',
      ],
      options: {
        format: 'terminal or json',
        by: 'break each court down by judge, division, line, procedure, cause or case-type (default: durations and the like by line)',
        indicators: 'only these indicators, in this order; separated by commas, repeatable',
        'rank-within': 'rank courts within their level or all together: level or all (default: level)',
        'rank-by': 'order by one indicator (default: by attainment)',
        'rank-order': 'with --rank-by: by distance from the band or by bare value (default: distance)',
        'no-rank': 'no ranks; courts in the order of their codes',
        outlook:
          'for a period that is still running: how many more closings bring the closure rate inside its band by the end (for planning)',
        'explain-gap':
          "take each court's distance from the pooled value of an indicator (with --compare previous-year or previous-period: from its own value then) apart: by which cases it has, and by how they fare, for each case type and procedure",
        compare:
          'hold the values against those before: previous-year, previous-period, or a report saved as JSON; a period that is still running against the same part',
        'fail-on':
          'exit 1 on: never, band (a value outside its band, or a rejected row), error (a rejected row) (default: never)',
      },
      examples: `
Examples:
  courtstat report cases.csv --period 2024
  courtstat report 'exports/*.csv' --period 2024-H1 --output json=h1.json
  courtstat report cases.csv --column filedOn=FILEDATE --column closedOn=DONE
  courtstat report cases.csv --period 2024 --by judge --court 青山
  courtstat report cases.csv --period 2024 --where line=civil --indicators closure-rate,average-duration
  courtstat report cases.csv --period 2024 --compare previous-year
  courtstat report cases.csv --period 2024 --no-rank`,
    },
    summary: {
      about:
        'summarise court by court and statistical month by month: the month beside the year to date, with the changes on the month and on the year; for scripts, and in a file for each court and month',
      arguments: [
        'files, folders, patterns, or - for standard input; .gz too. Without any, those of the configuration',
      ],
      options: {
        from: 'first statistical month, such as 2024-01',
        to: 'with --from: last statistical month (default: the one that holds the as-of day)',
        last: 'so many months up to the one that holds the as-of day (default: 12, at most 120)',
        'by-month':
          'on the screen all months of each court in a table too; without it they are there where only one court is shown, else the last month with trend lines',
        format: 'terminal, json, ndjson, csv or markdown (default: terminal)',
        output:
          'write a file, [FORMAT=]PATH, repeatable; with FORMAT= the screen output stays, without it the file replaces it. With {month}, {court} or {code} in the path each month and court has a file of its own, and all courts pooled one that is called total',
        indicators: 'these indicators, in this order; separated by commas, repeatable (default: a choice of nine)',
        bom: 'begin csv output with a UTF-8 byte order mark, for Excel',
      },
      examples: `
Examples:
  courtstat summary cases.csv
  courtstat summary cases.csv --last 6 --by-month
  courtstat summary cases.csv --from 2024-01 --to 2024-12 --format csv > 2024.csv
  courtstat summary cases.csv --last 1 --output 'markdown=bulletin/{month}/{court}.md'
  courtstat summary cases.csv --last 24 --indicators closure-rate,reversal-rate --court 青山`,
    },
    validate: {
      about: 'check exported data and say what is wrong where, for a person or as a gate in CI',
      arguments: [
        'files, folders, patterns, or - for standard input; .gz too. Without any, those of the configuration',
      ],
      options: {
        format: 'terminal, json, ndjson, csv, github, junit or sarif',
        rule: 'severity of a rule, such as case-number-year=off; error, warning, info or off; repeatable (rules that reject rows cannot be off)',
        'fail-on': 'exit 1 on: error, warning, never (default: error)',
        'max-errors': 'list at most so many issues, errors first; the counts stay true',
        'max-warnings': 'exit 1 where there are more warnings than that',
        'show-values': 'print what the cells hold (it may be personal data)',
        'show-case-numbers': 'print whole case numbers in github and junit output too (default: masked)',
        baseline: 'file of known issues: they are not told again, and those that are gone are named',
        'update-baseline': 'write all present issues to the file of --baseline',
        rejects:
          'write the rejected rows as they are, with line and rule in front, to be mended and submitted again; one file per input',
        expect: "hold the data against the court's own figures: a CSV file with the court and 旧存 新收 受理 结案 未结",
        period: 'with --expect: the period of those figures (default: the statistical year of the as-of day)',
        bom: 'begin csv output with a UTF-8 byte order mark, for Excel',
      },
      examples: `
Examples:
  courtstat validate cases.csv
  courtstat validate 'exports/*.csv' --output junit=r.xml --output sarif=r.sarif
  courtstat validate cases.csv --rejects to-mend.csv
  courtstat validate cases.csv --baseline known.json --update-baseline
  courtstat validate cases.csv --expect figures.csv --period 2024`,
    },
    cases: {
      about:
        'list the cases behind a number: those reversed and remanded, those over the limit, the longest pending, those that may have been small claims. The list holds case numbers, names of judges and other personal data: keep it safe; a new file is readable by its owner only',
      arguments: [
        'files, folders, patterns, or - for standard input; .gz too. Without any, those of the configuration',
      ],
      options: {
        indicator: 'which indicator, such as reversal-rate (required); courtstat explain lists them all',
        in: 'which of its cases: numerator, denominator, or gap: those that hold the value back (where higher is better what is not in the numerator, where lower is the numerator, of durations those above the band of their court) (default: gap)',
        columns:
          'columns in this order, separated by commas: fields, and days, netDays (deducted days taken off), dueDay, overdueDays, statutoryDueDay, statutoryOverdueDays, file, line (default: by the indicator)',
        limit: 'list at most so many cases (default: 50 on a terminal, all in csv and json); the counts stay true',
        bom: 'begin csv output with a UTF-8 byte order mark, for Excel',
        format: 'terminal, csv or json',
      },
      examples: `
Examples:
  courtstat cases cases.csv --indicator reversal-rate --period 2024
  courtstat cases cases.csv --indicator overdue-pending-rate --court 青山
  courtstat cases cases.csv --indicator small-claims-rate --limit 20
  courtstat cases cases.csv --indicator closure-rate --in denominator --output list.csv --bom
  courtstat cases cases.csv --indicator within-limit-rate --columns caseNumber,judge,dueDay,overdueDays`,
    },
    explain: {
      about:
        'explain an indicator or a rule: what it means, how it is counted, what it does not say, which columns it needs; with files, the actual numbers step by step',
      arguments: [
        'id of an indicator or a rule, such as closure-rate or closed-before-filed; lists all without one',
        'case lists; without any it is only explained',
      ],
      options: {
        format: 'terminal or json',
      },
      examples: `
Examples:
  courtstat explain
  courtstat explain closure-rate
  courtstat explain reversal-rate cases.csv --court 青山 --period 2024
  courtstat explain small-claims-appealed`,
    },
    backlog: {
      about:
        'pending cases: their age and how they stand to their time limits by court, procedure and judge, and case by case those that are overdue or due soon. They are listed with case numbers and names of judges: keep them safe; a new file is readable by its owner only',
      arguments: [
        'files, folders, patterns, or - for standard input; .gz too. Without any, those of the configuration',
      ],
      options: {
        'due-within': 'list cases whose time limit ends within so many days, the as-of day included (default: 30)',
        limit:
          'list at most so many cases in each list, the overdue and those due soon (default: 30 on the screen, all in json and csv)',
        format: 'terminal, json or csv (csv holds all pending cases by due day)',
        scheme: 'by which scheme cases are left out: mongolian-horse-5.1 (default), cepej, or a JSON file',
        bom: 'begin csv output with a UTF-8 byte order mark, for Excel',
      },
      examples: `
Examples:
  courtstat backlog cases.csv
  courtstat backlog cases.csv --court 青山 --due-within 15
  courtstat backlog 'exports/*.csv' --as-of 2025-01-31 --where line=civil
  courtstat backlog cases.csv --format csv --bom --output pending.csv`,
    },
    init: {
      about: 'look at an export and write a commented starting configuration, courtstat.config.jsonc',
      arguments: ['a case list (CSV), a folder, a pattern, or -; .gz too. Of several files the first is looked at'],
      options: {
        output: 'where to write the configuration (default: courtstat.config.jsonc in this folder)',
        yes: 'ask nothing, write the guesses',
        force: 'overwrite what is there',
        print: 'print it, and write no file',
        lang: "language of the questions and the configuration: zh or en (default: the system's)",
      },
      examples: `
Examples:
  courtstat init cases.csv
  courtstat init cases.csv --yes
  courtstat init cases.csv --output settings/court.jsonc
  courtstat init cases.csv --print`,
    },
    scheme: {
      about:
        'look at a scheme, or check one: show lists every indicator with its direction, weight, bands and their sources; check looks for what is wrong in a scheme of your own',
      arguments: ['show or check', 'id of a built-in scheme (mongolian-horse-5.1, cepej), or a JSON file'],
      options: { format: 'of show: terminal or json (save it to begin a scheme of your own)' },
      examples: `
Examples:
  courtstat scheme show mongolian-horse-5.1
  courtstat scheme show mongolian-horse-5.1 --format json > ours.json
  courtstat scheme check ours.json`,
    },
    schema: {
      about:
        'print a JSON Schema: of the config, a scheme, the report, a summary, a list of cases, the issues of a validation, an explanation, a backlog, or a holidays file',
      arguments: ['config, scheme, report, summary, cases, issues, explanation, backlog or holidays'],
      options: {},
      examples: `
Examples:
  courtstat schema config > courtstat.config.schema.json
  courtstat schema report`,
    },
  },
};
