import type { Language } from './language.ts';

type Unit = 'share' | 'ratio' | 'days' | 'cases' | 'number';

/** Words for a scheme laid out to be read. Edges come as they are printed (`93%`, `60`). */
export interface SchemeWords {
  readonly facts: {
    readonly status: string;
    readonly source: string;
    readonly calendar: string;
    readonly yearDays: string;
    readonly excluded: string;
    readonly minimum: string;
    readonly indicators: string;
    readonly without: string;
  };
  version(version: string): string;
  readonly status: Readonly<Record<'official' | 'illustrative', string>>;
  calendar(yearStartMonth: number, monthStartDay: number): string;
  /** The year that holds today. */
  yearNow(label: string, start: string, end: string): string;
  yearDays(days: number): string;
  excluded(codes: readonly string[]): string;
  minimum(cases: number): string;
  counts(indicators: number, banded: number, counted: number): string;
  readonly better: Readonly<Record<'higher' | 'lower' | 'target', string>>;
  weight(weight: number): string;
  readonly noBands: string;
  readonly note: string;
  /** Both, or the one that there is. */
  edges(low: string | null, high: string | null, unit: Unit): string;
  line(name: string): string;
  level(id: string): string;
  courts(codes: readonly string[]): string;
  /** The statistical year from its first month through another; calendar months 1–12. */
  through(first: number, last: number): string;
  valid(from: string | undefined, to: string | undefined): string;
  /** What a band without conditions is for, beside others that have some: whatever no other fits. */
  readonly inGeneral: string;
  when(conditions: readonly string[], edges: string): string;
}

const zhUnits: Readonly<Record<Unit, string>> = { share: '', ratio: '', number: '', days: ' 天', cases: ' 件' };
const zhLevels: Readonly<Record<string, string>> = {
  highest: '最高人民法院',
  high: '高级法院',
  intermediate: '中级法院',
  basic: '基层法院',
};

const zh: SchemeWords = {
  facts: {
    status: '区间性质',
    source: '方案来源',
    calendar: '统计年度',
    yearDays: '全年天数',
    excluded: '不计案件',
    minimum: '判定下限',
    indicators: '指标',
    without: '未列指标',
  },
  version: (version) => `第 ${version} 版`,
  status: {
    official: '官方：方案注明其区间为官方区间',
    illustrative: '示例：数值均为示例，不是官方公布的区间，不作评价依据',
  },
  calendar: (yearStartMonth, monthStartDay) =>
    `年度始于 ${yearStartMonth} 月，${monthStartDay === 1 ? '月为自然月' : `月为上月 ${monthStartDay} 日至当月 ${monthStartDay - 1} 日`}`,
  yearNow: (label, start, end) => `现为 ${label} 年度，${start} 至 ${end}`,
  yearDays: (days) => `计算结案周期时，整年按 ${days} 天计`,
  excluded: (codes) => (codes.length === 0 ? '无' : `${codes.join('、')}（不计入任何数字）`),
  minimum: (cases) => `基数不足 ${cases} 件的不判定`,
  counts: (indicators, banded, counted) => `列出 ${indicators} 项，设有区间 ${banded} 项，其中计入排名 ${counted} 项`,
  better: { higher: '越高越好', lower: '越低越好', target: '以区间为准，不分高低' },
  weight: (weight) => (weight === 0 ? '只列出，不计入排名' : `权重 ${weight}`),
  noBands: '未设区间',
  note: '说明：',
  edges: (low, high, unit) => {
    if (low !== null && high !== null) return `${low} 至 ${high}${zhUnits[unit]}`;
    return low === null ? `不高于 ${high}${zhUnits[unit]}` : `不低于 ${low}${zhUnits[unit]}`;
  },
  line: (name) => `${name}案件`,
  level: (id) => zhLevels[id] ?? id,
  courts: (codes) => codes.join('、'),
  through: (first, last) => (first === last ? `${first} 月` : `${first} 月至 ${last} 月累计`),
  valid: (from, to) => {
    if (to === undefined) return `${from} 起`;
    return from === undefined ? `至 ${to}` : `${from} 至 ${to}`;
  },
  inGeneral: '一般',
  when: (conditions, edges) => (conditions.length === 0 ? edges : `${conditions.join('，')}：${edges}`),
};

const enUnits: Readonly<Record<Unit, string>> = { share: '', ratio: '', number: '', days: ' days', cases: ' cases' };
const enLevels: Readonly<Record<string, string>> = {
  highest: 'the supreme court',
  high: 'high courts',
  intermediate: 'intermediate courts',
  basic: 'basic courts',
};
const months = 'January February March April May June July August September October November December'.split(' ');
/** The English name of a month, 1–12. */
export const monthName = (month: number) => months[month - 1] ?? String(month);

const en: SchemeWords = {
  facts: {
    status: 'Bands',
    source: 'Source',
    calendar: 'Year',
    yearDays: 'Days',
    excluded: 'Left out',
    minimum: 'Minimum',
    indicators: 'Indicators',
    without: 'No entry',
  },
  version: (version) => `version ${version}`,
  status: {
    official: 'Official: the scheme states that its bands are official',
    illustrative: 'Illustrative: the values are examples, not official figures, and no basis for appraisal',
  },
  calendar: (yearStartMonth, monthStartDay) =>
    `The year begins with ${monthName(yearStartMonth)}; ${monthStartDay === 1 ? 'months are calendar months' : `months run from day ${monthStartDay} of the month before to day ${monthStartDay - 1}`}`,
  yearNow: (label, start, end) => `It is now ${label}, ${start} to ${end}`,
  yearDays: (days) => `A whole year counts as ${days} days in the disposition time`,
  excluded: (codes) => (codes.length === 0 ? 'nothing' : `${codes.join(', ')} (in none of the numbers)`),
  minimum: (cases) => `Not judged where the base is below ${cases} cases`,
  counts: (indicators, banded, counted) =>
    `${indicators} listed, ${banded} with bands, ${counted} of these counted in the ranking`,
  better: { higher: 'higher is better', lower: 'lower is better', target: 'inside the band, neither high nor low' },
  weight: (weight) => (weight === 0 ? 'shown, not counted in the ranking' : `weight ${weight}`),
  noBands: 'no band',
  note: 'Note: ',
  edges: (low, high, unit) => {
    if (low !== null && high !== null) return `${low} to ${high}${enUnits[unit]}`;
    return low === null ? `at most ${high}${enUnits[unit]}` : `at least ${low}${enUnits[unit]}`;
  },
  line: (name) => `${name} cases`,
  level: (id) => enLevels[id] ?? id,
  courts: (codes) => codes.join(', '),
  through: (first, last) =>
    first === last ? monthName(first) : `year to date, ${monthName(first)} to ${monthName(last)}`,
  valid: (from, to) => {
    if (to === undefined) return `from ${from}`;
    return from === undefined ? `until ${to}` : `${from} to ${to}`;
  },
  inGeneral: 'in general',
  when: (conditions, edges) => (conditions.length === 0 ? edges : `${conditions.join(', ')}: ${edges}`),
};

export const schemeWords: Readonly<Record<Language, SchemeWords>> = { zh, en };
