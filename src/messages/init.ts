/** Why a column may hold a field; headers and words come ready to print. */
export interface GuessReason {
  readonly sign: 'known' | 'near' | 'says' | 'hints' | 'silent';
  /** The known header that is near, or the word that the header says. */
  readonly word: string;
  /** What its cells are held against, as `contents` names it. */
  readonly content: string;
  /** How many of its cells that are not blank can be read so: all, none, or a share; `blank` where all are blank. */
  readonly fitting: 'all' | 'none' | 'blank' | { readonly share: string };
  /** How its days lie to those of another column, in all rows that have both where `share` is null. */
  readonly order: { readonly as: 'earlier' | 'later'; readonly than: string; readonly share: string | null } | null;
}

/** The words of `courtstat init`: of the configuration that it writes, of its questions, and of what it says at the end. */
export interface InitWords {
  /** Comments of the configuration. */
  readonly file: {
    /** Null: standard input. */
    head(source: string | null): readonly string[];
    readonly schema: string;
    readonly files: string;
    readonly noFiles: string;
    readonly detected: {
      readonly intro: string;
      encoding(name: string): string;
      delimiter(text: string): string;
      header(line: number, columns: number): string;
      rows(count: number, whole: boolean): string;
      readonly outro: string;
    };
    readonly forced: string;
    /** Above `headerRow` where reading by itself would take another row for the header. */
    readonly headerRow: string;
    readonly columns: string;
    /** Above an entry: the name of its field, and why. */
    entry(field: string, reason: string | null): string;
    readonly known: string;
    /** Behind a known header whose cells are something else. */
    doubtful(reason: GuessReason): string;
    readonly unsure: string;
    readonly likely: string;
    readonly told: string;
    readonly unplaced: {
      unknown(headers: readonly string[]): string;
      passedOver(headers: readonly string[]): string;
      repeated(headers: readonly string[]): string;
      noHeader(columns: readonly number[]): string;
    };
    readonly words: string;
    /** Above the words of one kind: the headers they come from, and the values with what they mean. */
    wordsOf(headers: readonly string[], values: readonly (readonly [id: string, meaning: string])[]): string;
    count(cells: number): string;
    unlisted(count: number): string;
    readonly caseType: string;
    readonly language: string;
    readonly others: string;
  };
  reason(reason: GuessReason): string;
  /** What cells of a field's kind are called. */
  readonly contents: Readonly<Record<string, string>>;
  /** What the values of the vocabularies mean, by kind. */
  readonly meanings: Readonly<Record<string, Readonly<Record<string, string>>>>;

  readonly question: {
    readonly intro: string;
    guess(field: string, header: string, reason: string): string;
    missing(field: string): string;
    noSuchHeader(text: string, nearest: string | null): string;
  };

  readonly end: {
    wrote(paths: readonly string[]): string;
    readonly left: string;
    /** Fields that no column is sure to hold; `unsure` where the configuration has a guess to be confirmed. */
    missing(field: 'filedOn' | 'court', unsure: boolean): string;
    unsure(count: number): string;
    printed(command: string): string;
    next(commands: readonly string[]): string;
  };
}
