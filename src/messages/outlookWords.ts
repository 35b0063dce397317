import type { Language } from './language.ts';

/** What a report says of the closings that are still to come. */
export interface OutlookWords {
  readonly title: string;
  /** How it was worked out, and what it is not. */
  readonly basis: (end: string, elapsed: number, remaining: number, illustrative: boolean) => string;
  readonly over: (end: string) => string;
  /** A line break is where a head may break, and does. */
  readonly heads: {
    readonly court: string;
    readonly closed: string;
    readonly now: string;
    readonly atEnd: string;
    readonly band: (illustrative: boolean) => string;
    readonly more: string;
    readonly atPace: string;
  };
  readonly total: string;
  readonly reasons: { readonly 'missing-column': string; readonly 'no-band': string };
  readonly unreachable: string;
}

export const outlookWords: Readonly<Record<Language, OutlookWords>> = {
  zh: {
    title: '结案率至期末的测算（供安排工作参考）',
    basis: (end, elapsed, remaining, illustrative) =>
      `至 ${end} 尚有 ${remaining} 天；假定此后收案快慢与前 ${elapsed} 天相同，期末受理若干件、结案率进入${illustrative ? '示例' : ''}区间还需结多少件即如下表；“照此还可结”按此前结案的快慢推算。指标是体检表，不是考核目标；能否结案，要看案件是否成熟。`,
    over: (end) => `期间已于 ${end} 届满，无需测算。`,
    heads: {
      court: '法院',
      closed: '已结/\n受理',
      now: '现结案率',
      atEnd: '期末\n受理',
      band: (illustrative) => (illustrative ? '示例\n区间' : '区间'),
      more: '还需\n结案',
      atPace: '照此\n还可结',
    },
    total: '合计',
    reasons: { 'missing-column': '缺结案日期列', 'no-band': '无区间' },
    unreachable: '达不到',
  },
  en: {
    title: 'Closure rate by the end of the period (for planning)',
    basis: (end, elapsed, remaining, illustrative) =>
      `${remaining} days are left up to ${end}. If cases go on coming in as in the ${elapsed} days so far, the docket grows to what the table says, and so many more closings bring the closure rate inside its ${illustrative ? 'illustrative ' : ''}band; beside it what the pace of closings so far would give. The indicators are a check-up, no target: which cases are ripe is another question.`,
    over: (end) => `The period ended on ${end}: nothing is left to be planned.`,
    heads: {
      court: 'Court',
      closed: 'Closed/\ndocket',
      now: 'Rate now',
      atEnd: 'Docket by then',
      // That a band is illustrative is said above the table: the word is too long for a head.
      band: () => 'Band',
      more: 'More needed',
      atPace: 'At this pace',
    },
    total: 'Total',
    reasons: { 'missing-column': 'no closing days', 'no-band': 'no band' },
    unreachable: 'out of reach',
  },
};
