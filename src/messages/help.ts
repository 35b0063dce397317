/** Texts of `--help`. */
export interface HelpWords {
  readonly usage: string;
  readonly headings: { readonly arguments: string; readonly options: string; readonly commands: string };
  readonly about: string;
  readonly help: string;
  readonly helpCommand: string;
  readonly version: string;
  readonly lang: string;
  readonly report: {
    readonly about: string;
    readonly files: string;
    readonly options: Readonly<Record<ReportOptionName, string>>;
    readonly examples: string;
  };
  readonly examples: string;
}

export const reportOptionNames = [
  'period',
  'as-of',
  'today',
  'scheme',
  'format',
  'output',
  'column',
  'encoding',
  'delimiter',
  'quote',
  'escape',
  'comment',
  'header-row',
  'duplicates',
  'reversal-basis',
  'rank-within',
  'rank-by',
  'rank-order',
  'no-rank',
  'fail-on',
  'config',
  'lang',
  'color',
  'width',
  'ascii',
] as const;

export type ReportOptionName = (typeof reportOptionNames)[number];
