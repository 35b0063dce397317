import { plainTypeCode } from './typeCodes.ts';

/** What stands before the serial of a case number（（2024）内0203民初 …）, which thousands of cases share. */
export interface NumberPrefix {
  /** The same for every spelling of the prefix: what duplicates are found by. */
  readonly identity: string;
  readonly year: number;
  /** 法院代字 of new-style numbers; old-style numbers have an abbreviation, which names no court for certain. */
  readonly courtCode: string | undefined;
  /** 类型代字, without the character of a special jurisdiction. */
  readonly typeCode: string;
}

/** Province short names as used in court codes, with the special ones of the army and the corps (法〔2015〕137号). */
export const provinceCharacters = '京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新军兵';

const year = String.raw`[([〔【[]?((?:19|20)\d{2})[)\]〕】\]]?年?`;
const newStyle = new RegExp(
  String.raw`^${year}(最高法|[${provinceCharacters}](?:\d{4}|\d{2})?)(\p{Script=Han}{1,8})$`,
  'u',
);
const oldStyle = new RegExp(String.raw`^${year}(\p{Script=Han}+)字$`, 'u');

/** Reads the text before a serial (第 and 字第 included); undefined where it is no case number. */
export function parsePrefix(text: string): NumberPrefix | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s'"=]/g, '')
    .replace(/第$/, '');
  const recent = newStyle.exec(plain);
  if (recent !== null && !plain.endsWith('字')) {
    const [, written = '', courtCode = '', type = ''] = recent;
    return {
      identity: `${written} ${courtCode} ${type}`,
      year: Number(written),
      courtCode,
      typeCode: plainTypeCode(type),
    };
  }
  const old = oldStyle.exec(plain);
  if (old === null) return undefined;
  const [, written = '', letters = ''] = old;
  const typeCode = typeOfOldLetters(letters);
  return { identity: `${written} ${letters}字`, year: Number(written), courtCode: undefined, typeCode };
}

/**
 * 深宝法民一初 is read from its end: the last of 民 商 知 刑 行 执 gives the line, the last character the proceedings (辖终,
 * an appeal about jurisdiction, has two).
 */
function typeOfOldLetters(letters: string): string {
  const last = letters.endsWith('辖终') ? '辖终' : letters.charAt(letters.length - 1);
  if (last === '执') return '执';
  const line = letters
    .slice(0, -1)
    .match(/[民商知刑行执]/g)
    ?.at(-1);
  if (line === undefined) return last;
  return `${line === '商' || line === '知' ? '民' : line}${last}`;
}

/** A whole case number: its prefix, and its serial as an integer. */
export interface CaseNumber {
  readonly prefix: NumberPrefix;
  readonly serial: number;
}

/**
 * Reads a clean case number in any spelling: new style, old style (字第), full or half width, with 之一 or -1. A serial has
 * up to nine digits. Undefined where it is none.
 */
export function parseCaseNumber(clean: string): CaseNumber | undefined {
  const parts = /^(.*?\D)(\d{1,9})(?:[-_]\d{1,2})?(?:号?(?:之[一二三四五六七八九十]+)?|号.{0,4})$/su.exec(
    clean.replace(/\s/g, ''),
  );
  const prefix = parts === null ? undefined : parsePrefix(parts[1] ?? '');
  return prefix && { prefix, serial: Number(parts?.[2]) };
}
