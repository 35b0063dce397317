import type { Language } from './language.ts';

/** What the cases of a court are broken down by, and what the groups are called. */
export interface GroupWords {
  readonly heads: Readonly<Record<string, string>>;
  readonly lines: Readonly<Record<string, string>>;
  readonly instances: Readonly<Record<string, string>>;
  readonly procedures: Readonly<Record<string, string>>;
  /** Cases of which the column says nothing. */
  readonly none: string;
  readonly closed: string;
  readonly pending: string;
  caseType(line: string, instance: string): string;
  /** What a report was narrowed to. */
  narrowed(line: string | null, courts: readonly string[] | null): string;
}

const zh: GroupWords = {
  heads: {
    judge: '承办法官',
    division: '承办部门',
    line: '条线',
    procedure: '适用程序',
    cause: '案由',
    'case-type': '案件类型',
  },
  lines: { civil: '民事', criminal: '刑事', administrative: '行政', enforcement: '执行', other: '其他' },
  instances: { first: '一审', second: '二审', retrial: '再审', other: '其他' },
  procedures: {
    'small-claims': '小额诉讼',
    summary: '简易',
    'fast-track': '速裁',
    ordinary: '普通',
    special: '特别',
  },
  none: '未注明',
  closed: '结案',
  pending: '未结',
  caseType: (line, instance) => `${line}${instance}`,
  narrowed: (line, courts) =>
    [line === null ? '' : `只含${line}案件`, courts === null ? '' : `只含 ${courts.join('、')}`]
      .filter((part) => part !== '')
      .join('；'),
};

const en: GroupWords = {
  heads: {
    judge: 'Judge',
    division: 'Division',
    line: 'Line',
    procedure: 'Procedure',
    cause: 'Cause',
    'case-type': 'Case type',
  },
  lines: {
    civil: 'civil',
    criminal: 'criminal',
    administrative: 'administrative',
    enforcement: 'enforcement',
    other: 'other',
  },
  instances: { first: 'first instance', second: 'second instance', retrial: 'retrial', other: 'other' },
  procedures: {
    'small-claims': 'small claims',
    summary: 'summary',
    'fast-track': 'fast track',
    ordinary: 'ordinary',
    special: 'special',
  },
  none: 'not stated',
  closed: 'Closed',
  pending: 'Pending',
  caseType: (line, instance) => `${line}, ${instance}`,
  narrowed: (line, courts) =>
    [line === null ? '' : `${line} cases only`, courts === null ? '' : `only ${courts.join(', ')}`]
      .filter((part) => part !== '')
      .join('; '),
};

export const groupWords: Readonly<Record<Language, GroupWords>> = { zh, en };

/** The name of a group by its key, as a report has it. */
export function groupName(grouping: string, key: string, language: Language): string {
  const words = groupWords[language];
  if (key === '') return words.none;
  if (grouping === 'line') return words.lines[key] ?? key;
  if (grouping === 'procedure') return words.procedures[key] ?? key;
  if (grouping !== 'case-type') return key;
  const [line = '', instance = ''] = key.split(' ');
  return caseTypeName(line, instance, language);
}

/** 民事一审, 执行 …: what has no instance goes by its line. */
export function caseTypeName(line: string, instance: string, language: Language): string {
  const { lines, instances, caseType } = groupWords[language];
  const lineName = lines[line] ?? line;
  return line === 'enforcement' && instance === 'other'
    ? lineName
    : caseType(lineName, instances[instance] ?? instance);
}
