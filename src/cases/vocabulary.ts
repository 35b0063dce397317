import { cleanText } from './cell.ts';

/** Values of the columns with a closed vocabulary; each array's first entry stands for a blank cell. */
export const flagValues = ['blank', 'yes', 'no'] as const;
export type Flag = (typeof flagValues)[number];

export const procedures = ['blank', 'small-claims', 'summary', 'fast-track', 'ordinary', 'special'] as const;
export type Procedure = (typeof procedures)[number];

/** How an appeal or a retrial ended (民诉法 arts. 177–180). */
export const outcomes = [
  'blank',
  'upheld',
  'reversed',
  'remanded',
  'ordered',
  'mediated',
  'withdrawn',
  'other',
] as const;
export type Outcome = (typeof outcomes)[number];

export const closingMethods = [
  'blank',
  'judgment',
  'ruling',
  'dismissed',
  'mediated',
  'withdrawn',
  'transferred',
  'enforcement-suspended',
  'enforcement-ended',
  'enforcement-completed',
  'other',
] as const;
export type ClosingMethod = (typeof closingMethods)[number];

export const tribunals = ['blank', 'sole', 'panel'] as const;
export type Tribunal = (typeof tribunals)[number];

/** Every closed vocabulary by the kind of field that has it. */
export const vocabularies = {
  flag: flagValues,
  procedure: procedures,
  outcome: outcomes,
  closingMethod: closingMethods,
  tribunal: tribunals,
} as const;

/** Words that a configuration adds to the vocabularies: kind → value → words. */
export type ExtraWords = {
  readonly [K in keyof typeof vocabularies]?: {
    readonly [V in Exclude<(typeof vocabularies)[K][number], 'blank'>]?: readonly string[];
  };
};

/** The code of a word outside the vocabulary, until its column is settled; no vocabulary is that large. */
export const unknownCode = 0xff;

const yes = ['是', 'y', 'yes', 'true', 't', '1', '√', '✓', '✔', '适用'];
const no = ['否', 'n', 'no', 'false', 'f', '0', '×', '✗', '✘', '不适用'];

/** Undefined for a word outside the vocabulary. */
export function parseFlag(clean: string): Flag | undefined {
  const word = clean.toLowerCase();
  if (yes.includes(word)) return 'yes';
  return no.includes(word) ? 'no' : undefined;
}

/** 非小额 and 不予改判 name what is not the case. */
const denied = /[非不未无][予适用被]{0,2}(小额(诉讼)?|简易|普通|速裁|改判|发回(重审)?|调解|撤回上诉)/g;

/** Words that decide, the first that occurs in the cell. */
type DecidingWords<V> = readonly (readonly [RegExp, V])[];

function decided<V>(words: DecidingWords<V>, said: string): V | undefined {
  return words.find(([word]) => word.test(said))?.[1];
}

const procedureWords: DecidingWords<Procedure> = [
  [/小额|small.?claims/i, 'small-claims'],
  [/速裁|fast.?track/i, 'fast-track'],
  [/简易|^简|summary/i, 'summary'],
  [/普通|^普|ordinary/i, 'ordinary'],
  [/特别|special/i, 'special'],
];

/** Undefined for a word outside the vocabulary. A conversion counts as what the case was turned into: 由简转普 is ordinary. */
export function parseProcedure(clean: string): Procedure | undefined {
  const said = clean.replace(denied, '').replace(/[(（].*转[)）]/g, '');
  return decided(procedureWords, said.split(/转为?/).at(-1) ?? said);
}

const outcomeWords: DecidingWords<Outcome> = [
  [/发回|remand/i, 'remanded'],
  [/指令/, 'ordered'],
  [/改判|revers|amended/i, 'reversed'],
  [/撤回|撤诉|withdr/i, 'withdrawn'],
  [/调解|mediat|settle/i, 'mediated'],
  [/维持|驳回上诉|upheld|affirm/i, 'upheld'],
  [/^其[他它]$|^other$/i, 'other'],
];

/** Undefined for a word outside the vocabulary. */
export function parseOutcome(clean: string): Outcome | undefined {
  return decided(outcomeWords, clean.replace(denied, ''));
}

/** 裁定准许撤诉 is a withdrawal and 裁定驳回起诉 a dismissal: what was ruled comes before the form. */
const closingWords: DecidingWords<ClosingMethod> = [
  [/撤诉|撤回|withdr/i, 'withdrawn'],
  [/调解|mediat|settle/i, 'mediated'],
  [/驳回起诉|dismiss/i, 'dismissed'],
  // 判决驳回诉讼请求: on the merits, unlike 驳回起诉.
  [/诉讼请求/, 'judgment'],
  [/移送|移交|transfer/i, 'transferred'],
  [/终本|终结本次/, 'enforcement-suspended'],
  [/执行完毕|执毕|completed/i, 'enforcement-completed'],
  [/终结执行|执行终结/, 'enforcement-ended'],
  [/不予|驳回|终结|销案|决定|支付令|和解|发回|改判|维持|准予|准许|提审|指令|指定|^其[他它]|other/i, 'other'],
  [/判决|judge?ment/i, 'judgment'],
  [/裁定|ruling|order/i, 'ruling'],
];

/** Undefined for a word outside the vocabulary. */
export function parseClosingMethod(clean: string): ClosingMethod | undefined {
  return decided(closingWords, clean.replace(denied, ''));
}

const tribunalWords: DecidingWords<Tribunal> = [
  [/独任|sole|single/i, 'sole'],
  [/合议|panel|collegia/i, 'panel'],
];

/** Undefined for a word outside the vocabulary. 独任转合议 is what it was turned into. */
export function parseTribunal(clean: string): Tribunal | undefined {
  return decided(tribunalWords, clean.split(/转为?/).at(-1) ?? clean);
}

/** A column headed 是否独任 answers its question. */
export function parseSoleJudge(clean: string): Tribunal | undefined {
  const flag = parseFlag(clean);
  return flag === undefined ? parseTribunal(clean) : flag === 'yes' ? 'sole' : 'panel';
}

/**
 * The code of a cell in a vocabulary: 0 for a blank, `unknownCode` for a word that neither the vocabulary nor `extra`
 * (value → words, which wins) knows.
 */
export function vocabularyCode<V extends string>(
  values: readonly V[],
  parse: (clean: string) => V | undefined,
  isBlank: (clean: string) => boolean,
  extra: Readonly<Partial<Record<string, readonly string[]>>> = {},
): (text: string) => number {
  const added = new Map(
    values.flatMap((value) => (extra[value] ?? []).map((word): [string, V] => [cleanText(word).toLowerCase(), value])),
  );
  return (text) => {
    const clean = cleanText(text);
    const value = added.get(clean.toLowerCase());
    if (value !== undefined) return values.indexOf(value);
    if (isBlank(clean)) return 0;
    const known = parse(clean);
    return known === undefined ? unknownCode : values.indexOf(known);
  };
}
