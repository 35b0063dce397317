import type { Language } from './language.ts';

/** What a check of a scheme remarks on, each with what its sentence needs. Lines and levels come as ids. */
export interface SchemeRemarkArguments {
  readonly 'without-entry': { readonly ids: readonly string[] };
  readonly 'nothing-judged': Readonly<Record<string, never>>;
  readonly 'unknown-type-code': { readonly code: string };
  /** Cases are excluded by the code without that character. */
  readonly 'special-jurisdiction': { readonly code: string; readonly plain: string };
  readonly 'lines-only': Readonly<Record<string, never>>;
  readonly 'line-never-held': { readonly line: string };
  readonly 'never-measured': { readonly throughMonth: number };
  readonly 'other-level': { readonly level: string };
  readonly 'no-court-code': { readonly court: string };
  readonly 'edge-out-of-scale': { readonly edge: number };
  readonly 'never-failed': { readonly better: 'higher' | 'lower' };
}

export type SchemeRemarkCode = keyof SchemeRemarkArguments;

/** Names that remarks mention by id. */
export interface RemarkNames {
  line(id: string): string;
  level(id: string): string;
}

type SchemeRemarkWords = {
  readonly [C in SchemeRemarkCode]: (args: SchemeRemarkArguments[C], names: RemarkNames) => string;
};

const zh: SchemeRemarkWords = {
  'without-entry': ({ ids }) => `方案没有列出的指标，报告照常计算，但没有方向、区间和判定：${ids.join('、')}。`,
  'nothing-judged': () => '没有一个计权的指标设有区间，法院无从排名。',
  'unknown-type-code': ({ code }) => `excludeTypeCodes 中的“${code}”不是已知的类型代字，请核对写法。`,
  'special-jurisdiction': ({ code, plain }) =>
    `excludeTypeCodes 中的“${code}”带有专门审判代字，案件按不带它的类型代字计：这一项什么也不排除，请写“${plain}”。`,
  'lines-only': () =>
    '只有分条线的区间：对全院不作判定，却要计入“已判定指标过半才排名”的总权重。宜另设不分条线的区间，或把 weight 写成 0。',
  'line-never-held': ({ line }, names) => `该指标不含${names.line(line)}案件，这个区间不会用上。`,
  'never-measured': ({ throughMonth }) =>
    `validFrom 至 validTo 之间没有统计年度第 ${throughMonth} 个月的最后一日，这个区间不会用上。`,
  'other-level': ({ level }, names) => `courts 所列的都不是${names.level(level)}，这个区间不会用上。`,
  'no-court-code': ({ court }) => `courts 中的“${court}”不是法院代字（如 内0203）。法院按代字认，请核对。`,
  'edge-out-of-scale': ({ edge }) =>
    `界限 ${edge} 即 ${round(edge * 100)}%。比例写成小数，93% 写作 0.93；若本意是 ${edge}%，请改为 ${round(edge / 100)}。`,
  'never-failed': ({ better }) =>
    better === 'higher' ? '越高越好，却只有上限：任何数值都算达标。' : '越低越好，却只有下限：任何数值都算达标。',
};

const en: SchemeRemarkWords = {
  'without-entry': ({ ids }) =>
    `Indicators without an entry are computed, but have no direction, band or verdict: ${ids.join(', ')}.`,
  'nothing-judged': () => 'No indicator that counts has a band: no court can be ranked.',
  'unknown-type-code': ({ code }) => `excludeTypeCodes: '${code}' is no known type code; check its spelling.`,
  'special-jurisdiction': ({ code, plain }) =>
    `excludeTypeCodes: '${code}' begins with the character of a special jurisdiction, without which cases are counted: it leaves out nothing; write '${plain}'.`,
  'lines-only': () =>
    'It has bands by line only: no court is judged on it as a whole, yet it counts in the weight of which half must be judged for a rank. Add a band for all lines, or set its weight to 0.',
  'line-never-held': ({ line }, names) => `It holds no ${names.line(line)} cases: this band never applies.`,
  'never-measured': ({ throughMonth }) =>
    `From validFrom to validTo no month ${throughMonth} of a statistical year ends: this band never applies.`,
  'other-level': ({ level }, names) =>
    `None of its courts is one of the ${names.level(level)}: this band never applies.`,
  'no-court-code': ({ court }) => `courts: '${court}' is no court code such as 内0203, by which courts are known.`,
  'edge-out-of-scale': ({ edge }) =>
    `The edge ${edge} means ${round(edge * 100)} %. Shares are written as fractions, 93 % as 0.93; if ${edge} % was meant, write ${round(edge / 100)}.`,
  'never-failed': ({ better }) =>
    better === 'higher'
      ? 'Higher is better, but it has an upper edge only: every value meets it.'
      : 'Lower is better, but it has a lower edge only: every value meets it.',
};

const words: Readonly<Record<Language, SchemeRemarkWords>> = { zh, en };

export function schemeRemarkText<C extends SchemeRemarkCode>(
  code: C,
  args: SchemeRemarkArguments[C],
  names: RemarkNames,
  language: Language,
): string {
  return words[language][code](args, names);
}

/** Without the noise of binary fractions (0.57 × 100). */
function round(number: number): number {
  return Number(number.toPrecision(12));
}
