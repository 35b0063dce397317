/** Texts of `--help`. */
export interface HelpWords {
  readonly usage: string;
  readonly headings: { readonly arguments: string; readonly options: string; readonly commands: string };
  readonly about: string;
  readonly help: string;
  readonly helpCommand: string;
  readonly version: string;
  readonly examples: string;
  readonly commands: Readonly<Record<CommandName, CommandWords>>;
  /** Options that mean the same wherever they stand. */
  readonly options: Readonly<Record<SharedOption, string>>;
}

/** Texts of one command: its argument, and the options that are its own or mean something else in it. */
export interface CommandWords {
  readonly about: string;
  /** One for each argument, in order. */
  readonly arguments: readonly string[];
  readonly options: Readonly<Partial<Record<OptionName, string>>>;
  readonly examples: string;
}

export type CommandName =
  | 'report'
  | 'summary'
  | 'validate'
  | 'cases'
  | 'explain'
  | 'backlog'
  | 'init'
  | 'scheme'
  | 'schema';

/** Options of several commands. */
export type SharedOption =
  | 'as-of'
  | 'today'
  | 'scheme'
  | 'column'
  | 'period'
  | 'output'
  | 'where'
  | 'court'
  | 'exclude-type-codes'
  | 'reversal-basis'
  | 'appeal-denominator'
  | 'encoding'
  | 'delimiter'
  | 'quote'
  | 'escape'
  | 'comment'
  | 'header-row'
  | 'duplicates'
  | 'config'
  | 'print-config'
  | 'lang'
  | 'color'
  | 'width'
  | 'ascii';

export type OptionName =
  | SharedOption
  | 'format'
  | 'from'
  | 'to'
  | 'last'
  | 'by-month'
  | 'by'
  | 'indicators'
  | 'indicator'
  | 'in'
  | 'columns'
  | 'limit'
  | 'rank-within'
  | 'rank-by'
  | 'rank-order'
  | 'no-rank'
  | 'outlook'
  | 'explain-gap'
  | 'compare'
  | 'fail-on'
  | 'rule'
  | 'show-values'
  | 'show-case-numbers'
  | 'bom'
  | 'due-within'
  | 'limit'
  | 'max-errors'
  | 'max-warnings'
  | 'baseline'
  | 'update-baseline'
  | 'rejects'
  | 'expect'
  | 'yes'
  | 'force'
  | 'print';
