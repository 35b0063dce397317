import { plainTypeCode } from './typeCodes.ts';

/** What stands before the serial of a case number（（2024）内0203民初 …）, which thousands of cases share. */
export interface NumberPrefix {
  /** The same for every spelling of the prefix: what duplicates are found by. */
  readonly identity: string;
  readonly year: number;
  /** 法院代字 of new-style numbers; the abbreviation of an old-style one (深宝法) is in no register. */
  readonly courtCode: string | undefined;
  /** False for 民初字第5号: every court has such a number. */
  readonly namesCourt: boolean;
  /** 类型代字, without the character of a special jurisdiction. */
  readonly typeCode: string;
}

/** Province short names as used in court codes, with the special ones of the army and the corps (法〔2015〕137号). */
export const provinceCharacters = '京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新军兵';

const yearAndRest = /^[([〔【[]?((?:19|20)\d{2})年?[)\]〕】\]]?年?(.+)$/u;
const newStyle = new RegExp(String.raw`^(最高法|[${provinceCharacters}](?:\d{4}|\d{2})?)(\p{Script=Han}{1,8})$`, 'u');
const oldStyle = /^(\p{Script=Han}+)字$/u;

/** Reads the text before a serial (第 and 字第 included); undefined where it is no case number. */
export function parsePrefix(text: string): NumberPrefix | undefined {
  const plain = text.normalize('NFKC').replace(/[\s'"=]/g, '');
  const [, year = '', rest = ''] = yearAndRest.exec(plain.replace(/第$/, '')) ?? [];
  const letters = rest.replace(/[()]/g, '');
  const [, courtCode, written = ''] = newStyle.exec(letters) ?? [];
  // 新民初字 is an old-style number of a court in Xinjiang, 内0203民初字 a new-style one that somebody has spelled out.
  if (courtCode !== undefined && (!written.endsWith('字') || /\d/.test(courtCode))) {
    const type = written.replace(/字$/, '');
    const identity = `${year} ${courtCode} ${type}`;
    return { identity, year: Number(year), courtCode, namesCourt: true, typeCode: plainTypeCode(type) };
  }
  const [, old] = oldStyle.exec(letters) ?? [];
  if (old === undefined) return undefined;
  return {
    identity: `${year} ${old}字`,
    year: Number(year),
    courtCode: undefined,
    namesCourt: !/^[民商知刑行执]/.test(old),
    typeCode: typeOfOldLetters(old),
  };
}

/**
 * 深宝法民一初 is read from its end: the last of 民 商 知 刑 行 执 gives the line (行知 is administrative), the last character
 * the proceedings (辖终, an appeal about jurisdiction, has two).
 */
function typeOfOldLetters(letters: string): string {
  const last = letters.endsWith('辖终') ? '辖终' : letters.charAt(letters.length - 1);
  if (last === '执') return '执';
  const line = letters
    .slice(0, -1)
    .match(/[民刑行][商知]|[民商知刑行执]/g)
    ?.at(-1)
    ?.charAt(0);
  if (line === undefined) return last;
  return `${line === '商' || line === '知' ? '民' : line}${last}`;
}

const suffix = '(?:[-_]\\d{1,2}|[、,]?之(?:[一二三四五六七八九十]+|\\d{1,2}))*';
const serialAtEnd = new RegExp(`^(.*?\\D)(\\d{1,9})${suffix}(?:[号號]${suffix}\\D{0,12})?$`, 'su');

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
  const parts = serialAtEnd.exec(clean.replace(/\s/g, ''));
  const prefix = parts === null ? undefined : parsePrefix(parts[1] ?? '');
  return prefix && { prefix, serial: Number(parts?.[2]) };
}

/** What stands before the serial in the usual spelling: （2024）内0203民初, （2013）深宝法民一初字第. */
export function prefixText({ identity }: NumberPrefix): string {
  const [year, ...rest] = identity.split(' ');
  const letters = rest.join('');
  return `（${year}）${letters}${letters.endsWith('字') ? '第' : ''}`;
}
