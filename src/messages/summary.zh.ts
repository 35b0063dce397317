import type { SummaryWords } from './summary.ts';

export const zhSummary: SummaryWords = {
  title: '审判质效月度汇总',
  facts: { months: '统计月份' },
  months: (first, last, count) => (count === 1 ? first : `${first} 至 ${last}（${count} 个月）`),
  incomplete: (month, measuredOn) => `${month} 截至 ${measuredOn}，本月未完`,
  monthHeading: (month, start, measuredOn, complete) =>
    `本月：${month}（${start} 至 ${measuredOn}${complete ? '' : '，未完'}）`,
  yearHeading: (year, start, measuredOn) => `本年累计：${year}（${start} 至 ${measuredOn}）`,
  volumes: { carriedOver: '旧存', incoming: '新收', docket: '受理', closed: '结案', pending: '未结' },
  heads: {
    item: '项目',
    month: '本月',
    trend: (months) => `${months}个月走势`,
    parts: '分子/分母',
    monthOnMonth: '环比',
    yearOnYear: '同比',
    yearToDate: '本年累计',
    yearToDateOnYear: '累计同比',
    verdict: '判定',
    band: (illustrative) => (illustrative ? '示例区间' : '区间'),
  },
  monthByMonth: '逐月',
  monthColumn: '月份',
  monthUpTo: (month, measuredOn) => `${month}（至 ${measuredOn}，未完）`,
  joined: (items) => items.join('；'),
  withParts: (value, parts) => `${value}（${parts}）`,
  points: (count) => `${count} 个百分点`,
  shortPoints: (count) => `${count} 点`,
  days: (count) => `${count} 天`,
  shortDays: (count) => `${count} 天`,
  legend: {
    trend: (lowest, highest, none) =>
      `走势：逐行以该行最低的月为 ${lowest}、最高的月为 ${highest}，只表起伏，不比大小；${none} 无数值；未完的月份不画`,
    changes: '环比、同比：收结件数为增减的百分比，比率为相差的个百分点，天数为相差的天数',
    shortPoints: '点：个百分点',
    judged: '区间只对照本年累计：单月案件少，不判定',
    missing: (reasons) => `环比、同比为“—”：${reasons.join('；')}`,
  },
  missing: {
    'before-data': '上期早于数据起点',
    'no-value': '本期无数值',
    'no-previous-value': '上期无数值',
    'previous-is-zero': '上期为 0，不算百分比',
  },
  totalFile: '合计',
};
