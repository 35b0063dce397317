export const lines = ['civil', 'criminal', 'administrative', 'enforcement', 'other'] as const;
export type Line = (typeof lines)[number];
export const instances = ['first', 'second', 'retrial', 'other'] as const;
export type Instance = (typeof instances)[number];

/** Line of business and instance of a case. */
export interface CaseKind {
  readonly line: Line;
  readonly instance: Instance;
}

/**
 * Type codes (类型代字) seen in court documents or listed in 法〔2015〕137号 as far as its annex could be confirmed. A code
 * outside this list is still read by its first and last character.
 */
const knownCodes = new Set(
  (
    '民初 民终 民申 民辖 民辖终 民辖监 民再 民监 民抗 民撤 民特 民催 民督 民特监 民破 民诉前调 诉调 诉前调 诉前调确 诉前调书 民保令 ' +
    '刑初 刑终 刑核 刑再 刑申 刑监 刑抗 刑辖 刑医 刑更 刑没 刑止 行初 行终 行申 行再 行监 行抗 行辖 行辖终 行审 行赔初 行赔终 行保 ' +
    '执 执异 执复 执监 执恢 执保 执协 执他 财保 破 破申 破终 强清 清申 清终 司惩 司救 司救执 国赔 委赔 法赔 认台 认港 认澳 协外认'
  ).split(' '),
);

/** Those type codes, without the character of a special jurisdiction. */
export const knownTypeCodes: readonly string[] = [...knownCodes];

/** Whether a type code (without the character of a special jurisdiction) is in the list. */
export function isKnownTypeCode(plain: string): boolean {
  return knownCodes.has(plain);
}

const lineOfCharacter: Readonly<Record<string, Line>> = {
  民: 'civil',
  刑: 'criminal',
  行: 'administrative',
  执: 'enforcement',
};

/** A type code without the character of a special jurisdiction in front (专门审判代字): 知民初 becomes 民初. */
export function plainTypeCode(code: string): string {
  if (knownCodes.has(code)) return code;
  const rest = code.slice(1);
  return knownCodes.has(rest) || /^[民刑行].*[初终再]$/.test(rest) ? rest : code;
}

/** First: codes ending in 初, and 民撤. Second: in 终, except 辖终. Retrial: in 再. All else is other. */
export function kindOfTypeCode(code: string): CaseKind {
  const plain = plainTypeCode(code);
  return { line: lineOfCharacter[plain.charAt(0)] ?? 'other', instance: instanceOf(plain) };
}

function instanceOf(code: string): Instance {
  if (code.endsWith('初') || code === '民撤') return 'first';
  if (code.endsWith('终') && !code.endsWith('辖终')) return 'second';
  return code.endsWith('再') ? 'retrial' : 'other';
}
