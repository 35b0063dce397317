import type { GuessReason, InitWords } from './init.ts';

const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

const signs: Readonly<Record<GuessReason['sign'], (word: string) => string>> = {
  known: () => 'the header is known',
  near: (word) => `the header is one character off '${word}'`,
  says: (word) => `the header says '${word}'`,
  hints: (word) => `the header says '${word}', which may mean something else`,
  silent: () => 'the header says nothing',
};

function fittingText({ content, fitting }: GuessReason): string {
  if (fitting === 'blank') return 'all its cells are blank';
  if (fitting === 'all') return `all its cells read as ${content}`;
  return fitting === 'none'
    ? `none of its cells reads as ${content}`
    : `${fitting.share} of its cells read as ${content}`;
}

function orderText({ order }: GuessReason): string[] {
  if (order === null) return [];
  const { as, than, share } = order;
  const relation = as === 'earlier' ? 'after' : 'before';
  return [share === null ? `never ${relation} '${than}'` : `in ${share} of the rows not ${relation} '${than}'`];
}

export const initEn: InitWords = {
  file: {
    head: (source) => [
      `Configuration of courtstat, written by courtstat init after a look at ${source ?? 'standard input'}. Check which column holds what, then run courtstat validate.`,
      'Lines that begin with // do nothing; take the // away to make a setting work.',
    ],
    schema: 'Lets editors show which settings there are.',
    files: 'Read when the command line names no files. Folders and patterns too; relative to the folder of this file.',
    noFiles: 'Files to read when the command line names none, such as:',
    detected: {
      intro: 'Encoding, delimiter and header row are detected on reading and need no setting. In this file:',
      encoding: (name) => `encoding: ${name}`,
      delimiter: (text) => `delimiter: ${{ ',': 'comma', '\t': 'tab', ';': 'semicolon', '|': 'pipe' }[text] ?? text}`,
      header: (line, columns) => `header: line ${line}, ${columns} columns`,
      rows: (count, whole) => {
        if (count === 0) return 'no cases, only a header: nothing but headers to go by';
        const rows = count === 1 ? '1 row' : `${count} rows`;
        return whole ? `cases: ${rows}, all looked at` : `cases: the first ${rows} looked at`;
      },
      outro: 'Where detection fails, set "encoding", "delimiter" or "headerRow" here.',
    },
    forced: 'As given to courtstat init:',
    headerRow: 'Too few fields of this header are known, and reading would take another row for it; hence its line:',
    columns:
      'Which column holds which field: the field, then its header. Of several headers (["A", "B"]) the first that a file has is used.',
    entry: (field, reason) => (reason === null ? field : `${field}: ${reason}`),
    known: 'These headers are known and need no entry:',
    doubtful: (reason) => ` (${fittingText(reason)}: check it)`,
    unsure: 'Unsure. Check them; take the // away from those that are right:',
    likely: 'Likely:',
    told: 'As you answered:',
    unplaced: {
      unknown: (headers) => `Columns that fit no field: ${quoted(headers)}`,
      passedOver: (headers) => `Known headers of fields for which another column is used: ${quoted(headers)}`,
      repeated: (headers) => `Headers that stand more than once; rename one before you use it: ${quoted(headers)}`,
      noHeader: (columns) => `Columns without a header, which nothing can refer to: ${columns.join(', ')}`,
    },
    words:
      'Words that are not known; they read as blank. To use one, put what it means in place of "?" (several meanings: several entries) and take the // away.',
    wordsOf: (headers, values) =>
      `Words of ${quoted(headers)}. What they can mean: ${values.map(([id, meaning]) => (meaning === '' ? id : `${id} (${meaning})`)).join(', ')}`,
    count: (cells) => (cells === 1 ? 'once' : `${cells} times`),
    unlisted: (count) =>
      `${count} more unknown ${count === 1 ? 'value is' : 'values are'} not listed: too long, too rare, perhaps a name, or in a column that does not look like this kind`,
    caseType:
      'There is neither a case type nor a case number, so all cases count as this; change it if they are others:',
    language: 'Language of reports and messages: zh or en.',
    others: 'There are also rules, scheme, blankWords, duplicates and more: see courtstat schema config.',
  },
  reason: (reason) => [signs[reason.sign](reason.word), fittingText(reason), ...orderText(reason)].join('; '),
  contents: {
    day: 'dates',
    courtName: 'names of courts',
    courtCode: 'codes of courts',
    caseNumber: 'case numbers',
    caseType: 'case types',
    flag: 'yes or no',
    procedure: 'procedures',
    closingMethod: 'closing methods',
    tribunal: 'sole judge or panel',
    outcome: 'outcomes of appeals',
    amount: 'amounts',
    dayCount: 'counts of days',
    name: 'names',
  },
  meanings: {
    flag: { yes: '', no: '' },
    procedure: {
      'small-claims': '小额诉讼',
      summary: '简易',
      'fast-track': '速裁',
      ordinary: '普通',
      special: '特别',
    },
    outcome: {
      upheld: '',
      reversed: '改判',
      remanded: '发回重审',
      ordered: 'a court was ordered to hear it, 指令审理',
      mediated: '',
      withdrawn: '',
      other: '',
    },
    closingMethod: {
      judgment: '',
      ruling: '',
      dismissed: '',
      mediated: '',
      withdrawn: '',
      transferred: '',
      'enforcement-suspended': '终结本次执行',
      'enforcement-ended': '终结执行',
      'enforcement-completed': '执行完毕',
      other: '',
    },
    tribunal: { sole: 'sole judge', panel: '' },
  },
  question: {
    intro:
      'Some guesses are unsure. Enter accepts one, - says that there is no such column, a header names another column. Ctrl-C leaves without writing anything.',
    guess: (field, header, reason) => `${field}: is it '${header}'? (${reason}) `,
    missing: (field) => `${field}: no column found. Its header, or Enter if there is none: `,
    noSuchHeader: (text, nearest) =>
      `There is no header '${text}'.${nearest === null ? '' : ` Did you mean '${nearest}'?`}`,
  },
  end: {
    wrote: (paths) => `Wrote ${paths.join(' and ')}.`,
    left: 'Left; nothing has been written.',
    missing: (field, unsure) => {
      if (field === 'filedOn') {
        return unsure
          ? 'Which column holds the filing date is unsure: open the configuration, check the line "filedOn", and take its // away if it is right.'
          : 'No filing date found: add "filedOn": "HEADER" to "columns" in the configuration.';
      }
      return unsure
        ? 'Which column tells the court is unsure: open the configuration, check the line "court", "courtCode" or "caseNumber", and take its // away if it is right.'
        : 'No column tells the court: add "court": "HEADER" to "columns" in the configuration ("courtCode" for its code, "caseNumber" for case numbers).';
    },
    unsure: (count) =>
      count === 1
        ? 'One column is unsure; it stands in the configuration behind //. Check it.'
        : `${count} columns are unsure; they stand in the configuration behind //. Check them.`,
    printed: (command) =>
      `The "$schema" of the configuration is courtstat.config.schema.json in the same folder; make it with ${command}.`,
    next: (commands) => ['Next:', ...commands.map((command) => `  ${command}`)].join('\n'),
  },
};
