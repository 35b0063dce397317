import type { FieldId } from '../cases/fields.ts';
import { vocabularies } from '../cases/vocabulary.ts';
import { type ColumnSurvey, filledCells } from './columnSurvey.ts';
import { asksForSoleJudge, isShort } from './contents.ts';
import { fittingCells, kindOfField } from './fitting.ts';

export type VocabularyKind = keyof typeof vocabularies;

/** Words of a column that its field's vocabulary lacks. */
export interface UnknownWords {
  /** The commonest first. */
  readonly words: readonly { readonly word: string; readonly count: number }[];
  /** How many others there are. */
  readonly unlisted: number;
}

const mostWords = 20;

/** Below this share of understood cells a column is hardly of that vocabulary, and its words may be anything. */
const leastUnderstood = 0.2;
/** Yes and no are two words, whatever they are called. */
const fewWords = 8;

/** The vocabulary that the cells of a field are read by, or undefined. */
export function vocabularyOf(field: FieldId): VocabularyKind | undefined {
  const kind = kindOfField(field);
  return (Object.keys(vocabularies) as VocabularyKind[]).find((one) => one === kind);
}

/** The words of a column that reading it as a field would not understand; none that may name a person. */
export function unknownWords(column: ColumnSurvey, field: FieldId): UnknownWords {
  const kind = vocabularyOf(field);
  if (kind === undefined) return { words: [], unlisted: 0 };
  const answers = kind === 'tribunal' && asksForSoleJudge(column.header) ? (['tribunal', 'flag'] as const) : [kind];
  const unknown = column.values.filter(({ contents }) => !answers.some((one) => contents.includes(one)));
  const understood = fittingCells(column, field) >= leastUnderstood * filledCells(column);
  const believable = understood || (kind === 'flag' && unknown.length <= fewWords);
  const words = believable ? unknown.filter(({ text }) => isWord(text)) : [];
  const listed = words
    .map(({ text, count }) => ({ word: text, count }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, mostWords);
  return { words: listed, unlisted: unknown.length - listed.length };
}

/** The hundred commonest family names. */
const familyNames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const personName = new RegExp(String.raw`^[${familyNames}][\p{Script=Han}*×Xx○]{1,2}$|某`, 'u');

/** Whether a value may be a word of a vocabulary: short, no number, and no name of a person among its parts. */
function isWord(text: string): boolean {
  if (!isShort(text) || /\d{4}|@/.test(text) || !/\p{L}|\p{S}/u.test(text)) return false;
  return !text.split(/[、,;/|\s]+/).some((part) => personName.test(part));
}
