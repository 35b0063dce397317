import { cleanText } from './cell.ts';

/** Values of the columns with a closed vocabulary; each array's first entry stands for a blank or unknown cell. */
export const flagValues = ['blank', 'yes', 'no'] as const;
export type Flag = (typeof flagValues)[number];

export const procedures = ['blank', 'small-claims', 'summary', 'fast-track', 'ordinary', 'special'] as const;
export type Procedure = (typeof procedures)[number];

/** How an appeal ended (民诉法 arts. 177–180). */
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
const procedureWords: readonly (readonly [RegExp, Procedure])[] = [
  [/小额|small.?claims/i, 'small-claims'],
  [/速裁|fast.?track/i, 'fast-track'],
  [/简易|^简|summary/i, 'summary'],
  [/普通|^普|ordinary/i, 'ordinary'],
  [/特别|special/i, 'special'],
];

/** Undefined for a word outside the vocabulary. A conversion counts as what the case was turned into: 由简转普 is ordinary. */
export function parseProcedure(clean: string): Procedure | undefined {
  const said = clean.replace(denied, '').replace(/[(（].*转[)）]/g, '');
  const last = said.split(/转为?/).at(-1) ?? said;
  return procedureWords.find(([word]) => word.test(last))?.[1];
}

const outcomeWords: readonly (readonly [RegExp, Outcome])[] = [
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
  const said = clean.replace(denied, '');
  return outcomeWords.find(([word]) => word.test(said))?.[1];
}

/** The code of a cell in a vocabulary: 0 for blank and for unknown words. */
export function vocabularyCode<V extends string>(
  values: readonly V[],
  parse: (clean: string) => V | undefined,
  isBlank: (clean: string) => boolean,
): (text: string) => number {
  return (text) => {
    const clean = cleanText(text);
    const value = isBlank(clean) ? undefined : parse(clean);
    return value === undefined ? 0 : values.indexOf(value);
  };
}
