import type { Language } from './language.ts';

/** What courts are held against: all of them pooled, or themselves before. */
type Against = 'total' | 'previous-year' | 'previous-period';

const references = {
  zh: { total: '合计', 'previous-year': '上年同期', 'previous-period': '上一期' },
  en: { total: 'the total', 'previous-year': 'the year before', 'previous-period': 'the period before' },
} as const;

/** What a report says of the distance of courts from the pooled value. */
export interface GapWords {
  readonly title: (indicator: string, against: Against) => string;
  /** What the two effects mean. */
  readonly basis: (against: Against) => string;
  /** Said where the total is the court itself. */
  readonly onlyCourt: string;
  /** Said where the report is compared with a saved one. */
  readonly savedReport: string;
  readonly court: (name: string, own: string, reference: string, against: Against) => string;
  /** The gap and what it is made of; signs are part of the numbers. */
  readonly gap: (gap: string, mix: string, level: string) => string;
  readonly none: string;
  readonly heads: {
    readonly kind: string;
    readonly own: string;
    readonly reference: (against: Against) => string;
    readonly mix: string;
    readonly level: string;
    readonly both: string;
  };
  /** A case type, and a procedure where it is told. */
  readonly kind: (caseType: string, procedure: string | null) => string;
  readonly rest: (kinds: number) => string;
  readonly sum: string;
  readonly points: (number: string) => string;
  readonly days: (number: string) => string;
}

export const gapWords: Readonly<Record<Language, GapWords>> = {
  zh: {
    title: (indicator, against) => `${indicator}：各院与${references.zh[against]}的差距`,
    basis: (against) =>
      `差距＝结构影响＋水平影响。结构影响：本院各类案件所占比重与${references.zh[against]}不同造成的部分；水平影响：同类案件的数值与${references.zh[against]}不同造成的部分。各类之和等于差距，末位尾差已分摊。${against === 'total' ? '合计含本院。' : ''}`,
    onlyCourt: '现在只统计了一个法院，合计就是它本身；去掉 --court 才有可比的合计。',
    savedReport: '已保存的报告中没有逐类的案件，这里仍是与合计相比。',
    court: (name, own, reference, against) => `${name}　本院 ${own}，${references.zh[against]} ${reference}`,
    gap: (gap, mix, level) => `相差 ${gap}＝结构影响 ${mix}，水平影响 ${level}`,
    none: '没有数值，无法分解',
    heads: {
      kind: '案件类型、程序',
      own: '本院',
      reference: (against) => references.zh[against],
      mix: '结构影响',
      level: '水平影响',
      both: '小计',
    },
    kind: (caseType, procedure) => `${caseType} ${procedure ?? '程序未注明'}`,
    rest: (kinds) => `其余 ${kinds} 类`,
    sum: '合计',
    points: (number) => `${number} 个百分点`,
    days: (number) => `${number} 天`,
  },
  en: {
    title: (indicator, against) => `${indicator}: what the distance from ${references.en[against]} is made of`,
    basis: (against) =>
      `Distance = mix + level. Mix is what comes of having other shares of each kind of case than ${against === 'total' ? 'all courts together' : 'before'}; level is what comes of the same kinds of case doing otherwise. The kinds add up to the distance; the last digit is apportioned.${against === 'total' ? ' The total holds the court itself.' : ''}`,
    onlyCourt: ' Only one court is counted, so that the total is the court itself: leave out --court.',
    savedReport: ' A saved report does not hold the kinds of case, so this is still against the total.',
    court: (name, own, reference, against) =>
      `${name}: ${own}, ${against === 'total' ? 'total' : 'before'} ${reference}`,
    gap: (gap, mix, level) => `distance ${gap} = mix ${mix}, level ${level}`,
    none: 'no value, nothing to take apart',
    heads: {
      kind: 'Case type, procedure',
      own: 'Court',
      reference: (against) => (against === 'total' ? 'Total' : 'Before'),
      mix: 'Mix',
      level: 'Level',
      both: 'Both',
    },
    kind: (caseType, procedure) => `${caseType}, ${procedure ?? 'no procedure told'}`,
    rest: (kinds) => `${kinds} other kinds`,
    sum: 'Sum',
    points: (number) => `${number} pp`,
    days: (number) => `${number} days`,
  },
};
