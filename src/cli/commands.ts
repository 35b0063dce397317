import type { CommandName, OptionName } from '../messages/help.ts';

/** What an option takes, as commander writes it. Those with a value may stand several times where `repeatable`. */
export const optionSyntax: Readonly<Record<OptionName, string>> = {
  period: '--period <PERIOD>',
  from: '--from <MONTH>',
  to: '--to <MONTH>',
  last: '--last <N>',
  'by-month': '--by-month',
  'as-of': '--as-of <DAY>',
  scheme: '--scheme <ID|FILE>',
  format: '--format <FORMAT>',
  output: '--output <[FORMAT=]PATH>',
  column: '--column <FIELD=HEADER>',
  rule: '--rule <ID=SEVERITY>',
  'rank-within': '--rank-within <GROUP>',
  'rank-by': '--rank-by <INDICATOR>',
  'rank-order': '--rank-order <ORDER>',
  'no-rank': '--no-rank',
  outlook: '--outlook',
  'explain-gap': '--explain-gap <INDICATOR>',
  'fail-on': '--fail-on <WHAT>',
  compare: '--compare <WHAT|FILE>',
  'max-errors': '--max-errors <N>',
  'max-warnings': '--max-warnings <N>',
  'show-values': '--show-values',
  'show-case-numbers': '--show-case-numbers',
  baseline: '--baseline <FILE>',
  'update-baseline': '--update-baseline',
  rejects: '--rejects <FILE>',
  expect: '--expect <FILE>',
  bom: '--bom',
  'due-within': '--due-within <DAYS>',
  limit: '--limit <N>',
  yes: '--yes',
  force: '--force',
  print: '--print',
  duplicates: '--duplicates <ROW>',
  'reversal-basis': '--reversal-basis <BASIS>',
  'appeal-denominator': '--appeal-denominator <CASES>',
  by: '--by <WHAT>',
  where: '--where <FIELD=VALUE>',
  court: '--court <COURT>',
  'exclude-type-codes': '--exclude-type-codes <CODES>',
  indicators: '--indicators <IDS>',
  indicator: '--indicator <ID>',
  in: '--in <PART>',
  columns: '--columns <COLUMNS>',
  encoding: '--encoding <NAME>',
  delimiter: '--delimiter <CHARS>',
  quote: '--quote <CHAR>',
  escape: '--escape <CHAR>',
  comment: '--comment <CHARS>',
  'header-row': '--header-row <LINE>',
  config: '--config <FILE>',
  'print-config': '--print-config',
  lang: '--lang <LANGUAGE>',
  color: '--color <WHEN>',
  width: '--width <COLUMNS>',
  ascii: '--ascii',
  today: '--today <DAY>',
};

export const repeatable: ReadonlySet<OptionName> = new Set([
  'output',
  'column',
  'rule',
  'court',
  'indicators',
  'columns',
]);

/** How the cells of the inputs are told apart. */
const dialect = ['encoding', 'delimiter', 'quote', 'escape', 'comment', 'header-row'] as const;
/** When and by what is measured, and what becomes of it. */
const measuredBy = ['as-of', 'scheme', 'format', 'output', 'column'] as const;
const measuring = ['period', ...measuredBy] as const;
/** Which cases are counted. */
const choosing = ['where', 'court', 'exclude-type-codes', 'duplicates'] as const;
/** The same, what indicators are counted by, and how cases are read. */
const counting = [...choosing, 'reversal-basis', 'appeal-denominator', ...dialect, 'config'] as const;
const screen = ['lang', 'color', 'width', 'ascii'] as const;

/** The options of each command in the order of its help, and how its arguments are written. */
export const commands: Readonly<
  Record<
    CommandName,
    {
      readonly arguments: readonly string[];
      readonly options: readonly OptionName[];
      /** Options that take something else here. */
      readonly syntax?: Readonly<Partial<Record<OptionName, string>>>;
    }
  >
> = {
  report: {
    arguments: ['[FILES...]'],
    options: [
      ...measuring,
      'indicators',
      'by',
      'rank-within',
      'rank-by',
      'rank-order',
      'no-rank',
      'outlook',
      'explain-gap',
      'compare',
      'fail-on',
      ...counting,
      'print-config',
      ...screen,
      'today',
    ],
  },
  summary: {
    arguments: ['[FILES...]'],
    options: ['from', 'to', 'last', 'by-month', ...measuredBy, 'indicators', 'bom', ...counting, ...screen, 'today'],
  },
  validate: {
    arguments: ['[FILES...]'],
    options: [
      'format',
      'output',
      'rule',
      'fail-on',
      'max-errors',
      'max-warnings',
      'show-values',
      'show-case-numbers',
      'bom',
      'baseline',
      'update-baseline',
      'rejects',
      'expect',
      'period',
      'as-of',
      'scheme',
      'column',
      'duplicates',
      ...dialect,
      'config',
      'print-config',
      ...screen,
      'today',
    ],
  },
  cases: {
    arguments: ['[FILES...]'],
    options: ['indicator', 'in', 'columns', 'limit', 'bom', ...measuring, ...counting, ...screen, 'today'],
  },
  explain: {
    arguments: ['[ID]', '[FILES...]'],
    options: [...measuring, ...counting, ...screen, 'today'],
  },
  backlog: {
    arguments: ['[FILES...]'],
    options: [
      'as-of',
      'due-within',
      'limit',
      'format',
      'output',
      'bom',
      'column',
      ...choosing,
      'scheme',
      ...dialect,
      'config',
      ...screen,
      'today',
    ],
  },
  init: {
    arguments: ['<FILE>'],
    options: ['output', 'yes', 'force', 'print', 'encoding', 'delimiter', 'header-row', 'lang'],
    syntax: { output: '--output <PATH>' },
  },
  scheme: { arguments: ['<ACTION>', '<SCHEME>'], options: ['format', 'lang', 'color', 'width', 'today'] },
  schema: { arguments: ['<NAME>'], options: ['lang'] },
};
