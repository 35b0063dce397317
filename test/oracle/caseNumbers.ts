export interface CaseNumber {
  year: number;
  /** what makes two numbers the same */
  identity: string;
  /** null for old-style numbers: only new-style ones give a code */
  courtCode: string | null;
  typeCode: string;
}

const PROVINCES = '京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新军兵';
const SUFFIX = '(?:之[一二三四五六七八九十百0-9]+)?';
const OLD = new RegExp(`^\\(?(\\d{4})\\)?(\\D.*)字第?(\\d+)号${SUFFIX}$`);
const NEW = new RegExp(
  `^\\(?(\\d{4})\\)?(最高法|[${PROVINCES}](?:\\d{4}|\\d{2})?)(\\p{Script=Han}{1,6}?)第?(\\d+)号${SUFFIX}$`,
  'u',
);

/** `text` is a cleaned cell. */
export function readCaseNumber(text: string): CaseNumber | null {
  const plain = text
    .replace(/\s+/g, '')
    .replace(/[[〔【{]/g, '(')
    .replace(/[\]〕】}]/g, ')');
  const old = OLD.exec(plain);
  if (old !== null) {
    const prefix = old[2] ?? '';
    return {
      year: Number(old[1]),
      identity: `old ${old[1]} ${prefix} ${Number(old[3])}`,
      courtCode: null,
      typeCode: oldTypeCode(prefix),
    };
  }
  const found = NEW.exec(plain);
  if (found === null) return null;
  return {
    year: Number(found[1]),
    identity: `new ${found[1]} ${found[2]} ${found[3]} ${Number(found[4])}`,
    courtCode: found[2] ?? null,
    typeCode: found[3] ?? '',
  };
}

/** 昆民一初 -> 民初: the character of the line and the last one before 字. */
function oldTypeCode(prefix: string): string {
  const letters = [...prefix];
  const line = letters.findIndex((letter) => '民商知刑行执'.includes(letter));
  if (line < 0) return '';
  const end = letters.at(-1) ?? '';
  if (letters.slice(-2).join('') === '辖终') return `${letters[line]}辖终`;
  return line === letters.length - 1 ? end : `${letters[line]}${end}`;
}
