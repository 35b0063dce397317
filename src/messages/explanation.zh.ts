import type { ExplanationWords } from './explanation.ts';

const units = { share: '', ratio: '', number: '', days: ' 天', cases: ' 件' } as const;

export const zhExplanation: ExplanationWords = {
  facts: {
    definition: '含义',
    formula: '公式',
    counting: '计数',
    band: '区间',
    better: '方向',
    note: '方案说明',
    caveats: '注意',
    related: '同看',
    columns: '所需列',
    limits: '审限',
  },
  roles: {
    denominator: '分母',
    numerator: '分子',
    'taken-off': '减去',
    cases: '案件',
    ended: '已结',
    censored: '未结',
  },
  all: (traits) => traits.join(' 且 '),
  readings: {
    reversal: {
      'appeal-closing': '有二审结案日期列的，按二审结案日期计（期间法）',
      'case-closing': '没有该列的，按本期一审结案的案件计（队列法）',
    },
    appeal: {
      'appeal-filing': '有二审立案日期列的，按二审立案日期计（期间法）',
      'case-closing': '没有该列的，按本期一审结案的案件计（队列法）',
    },
    retrial: {
      'retrial-closing': '有再审结案日期列的，按再审结案日期计（期间法）',
      'case-closing': '没有该列的，按本期结案的案件计（队列法）',
    },
  },
  timesDays: '再乘以本期天数',
  perJudge: '分母：上述案件的承办法官人数，同院同名计一人；配置了 judges 的，为配置的人数',
  intervals: { wilson: '95%置信区间：Wilson法', poisson: '95%置信区间：泊松法', none: '不计算置信区间' },
  base: (kind, minimum) => {
    const name = { denominator: '分母', sum: '分子与分母之和', cases: '案件数', closings: '结案数' }[kind];
    return `基数：${name}；少于 ${minimum} 件的不判定`;
  },
  appealDenominator: (chosen) =>
    ({
      closings: '分母现为全部一审结案（appealDenominator：closings）',
      judgments: '分母现为一审判决（appealDenominator：judgments）',
      appealable: '分母现为可以上诉的一审裁判（appealDenominator：appealable）',
    })[chosen],
  column: (headers, hasDefault) =>
    `${headers.map(([first = '', ...others]) => (others.length === 0 ? first : `${first}（或 ${others.join('、')}）`)).join('，或者 ')}${hasDefault ? '；都没有的，全部案件按默认案件类型计' : ''}`,
  schemeLine: (title, id, version) => `${title}，${id}，第 ${version} 版`,
  noEntry: '方案没有列出该指标：照常计算，不判定',
  noBands: '方案未设区间',

  steps: { rows: '行数', volumes: '收结', calculation: '计算', band: '区间', verdict: '判定' },
  total: (courts) => `合计（${courts} 个法院）`,
  member: (name, code) => (name === code ? name : `${name}（${code}）`),
  rows: ({ read, rejected, narrowed, excluded, counted }, excludedBy) => [
    `读入 ${read} 行`,
    `剔除 ${rejected} 行`,
    ...(narrowed > 0 ? [`不在所选范围 ${narrowed} 件`] : []),
    `${excludedBy === 'scheme' ? '方案排除' : '按 --exclude-type-codes 排除'} ${excluded} 件`,
    `计入 ${counted} 件`,
  ],
  further: (trait) => `且 ${trait}`,
  rounded: (value, unit, places, more) =>
    `四舍五入${unit === 'share' || unit === 'ratio' ? '为百分数' : ''}，保留 ${places} 位小数${more ? '（再少则与判定不符）' : ''}：${value}${units[unit]}`,
  blank: (field, blank, eligible) => `“${field}”列：有关的 ${eligible} 件中空白 ${blank} 件，空白的按不符合该项条件计`,

  sumOfDays: (days, cases) => `${cases} 件，合计 ${days} 天`,
  deducted: (gross, net) => `从立案到结案合计 ${gross} 天，逐案扣除后 ${net} 天`,
  range: (shortest, longest) => `最短 ${shortest} 天，最长 ${longest} 天`,
  place: (cases, percent, place) => `${cases} 件按天数从短到长排列，取第（${cases} - 1）× ${percent} + 1 = ${place} 位`,
  ranked: (place, days) => `第 ${place} 件：${days} 天`,
  survivalHeads: ['天数', '尚未结', '当天结案', '账龄止于当天', '未结比例'],
  survivalRest: (before, after) =>
    [before > 0 ? `之前还有 ${before} 天有变动` : '', after > 0 ? `之后还有 ${after} 天有变动` : '']
      .filter((part) => part !== '')
      .join('，'),
  survivalMedian: (days) => `未结比例首次不大于 50%：第 ${days} 天`,
  evennessHeads: ['统计月', '结案', '占比', '与平均之差'],
  evennessMonths: (closings, months, outside, even) =>
    `${months} 个完整统计月结案 ${closings} 件，平均占比 1/${months}（${even}）${outside > 0 ? `；另有 ${outside} 件在不完整的月份，不计` : ''}`,
  evennessSum: (distance) => `各月之差（不分正负）合计 ${distance}`,
  judgesGiven: '法官人数取自配置 judges',
  judges: (count) => `办结过案件的承办法官 ${count} 人（按法院、姓名计）`,

  interval: (low, high, kind) => `95%置信区间 ${low} 至 ${high}（${kind === 'wilson' ? 'Wilson法' : '泊松法'}）`,
  noInterval: '不计算置信区间',
  noBandFits: '方案的各个区间都不适用于这一期间和对象',
  verdicts: {
    within: (value) => `区间内：${value} 未超出界限`,
    better: (value, edge, side) =>
      `优于区间：${value} ${side === 'low' ? `低于下限 ${edge}，越低越好` : `高于上限 ${edge}，越高越好`}`,
    outside: (value, edge, side, gap) =>
      `${side === 'low' ? '低于区间下限' : '高于区间上限'}：${value} ${side === 'low' ? '低于' : '高于'} ${edge}${gap === null ? '' : `，差 ${gap}`}`,
    tooFew: (base, minimum) => `案件数过少：基数 ${base} 件，少于 ${minimum} 件，不判定`,
    noBand: '未设区间，不判定',
    unavailable: '没有数值，不判定',
  },
  uncertain: (edges) => `不确定：界限 ${edges.join('、')} 落在置信区间之内，判定或系偶然波动`,
  certain: '区间界限不在置信区间之内',
  more: (id) => `含义、注意事项和所需列见 courtstat explain ${id}。`,

  list: {
    indicators: '指标',
    findings: '规则与观察',
    legend:
      '用 courtstat explain 指标 查看含义、公式、区间和注意事项；后面再写文件（courtstat explain closure-rate 案件.csv --court 青山），逐步列出实际数字。',
  },
};
