import { defineIndicator } from './indicator.ts';

/** 未结案件账龄中位数: half of the pending cases are no older on M. */
export const medianPendingAge = defineIndicator({
  id: 'median-pending-age',
  label: { zh: '未结案件账龄中位数', en: 'Median age of pending cases' },
  shortLabel: { zh: '未结账龄', en: 'Pending age' },
  unit: 'days',
  about: {
    definition: {
      zh: '计算截止日的未结案件，从立案到当日已有多少天，取居中的一件。',
      en: 'How old the middle one of the pending cases is, in days from filing to the day of measuring.',
    },
    formula: {
      zh: '未结案件账龄中位数＝未结案件（计算截止日－立案日期）的中位数（两件之间线性插值）',
      en: 'median of (day of measuring − filing day) over pending cases, interpolated linearly between two cases',
    },
    caveats: {
      zh: '只是一天的情况：收案突然增多会把它拉低，并不是办得快了。不说明未结有多少（看结案周期、结收比），也看不见最老的一批（看超12个月未结案件比）。按日历天计，鉴定、公告、中止等期间不扣除，所以不等于超审限。它说的是案件已经等了多久，不是最终要用多久。',
      en: 'It is the state of one day: a sudden rise in filings lowers it without anything going faster. It does not say how many are pending (see the disposition time and the clearance rate) nor show the oldest ones (see the share pending over 12 months). It counts calendar days without deductions, so that old is not the same as past the limit. It says how long cases have waited so far, not how long they will take.',
    },
    related: ['long-pending-rate', 'overdue-pending-rate', 'disposition-time', 'median-time-to-close'],
  },
  measure: { kind: 'quantile', of: 'ages', probability: { numerator: 1, denominator: 2 } },
});
