import { adjustedWords } from './adjustedWords.ts';
import { zhComparisonNotices } from './comparisonNotices.zh.ts';
import type { ReportWords, VerdictWords } from './report.ts';
import { watchOutWords } from './watchOutWords.ts';

const lineNames: Readonly<Record<string, string>> = {
  civil: '民事',
  criminal: '刑事',
  administrative: '行政',
  enforcement: '执行',
  other: '其他',
};

const verdict: VerdictWords = {
  within: '区间内',
  better: '优于区间',
  below: (gap) => `低于区间下限${gap === null ? '' : ` ${gap}`}`,
  above: (gap) => `高于区间上限${gap === null ? '' : ` ${gap}`}`,
};

const sumOf = (entries: readonly (readonly [string, number])[]) => entries.reduce((sum, [, count]) => sum + count, 0);

const listed = (entries: readonly (readonly [string, number])[]) =>
  entries.map(([name, count]) => `${name} ${count} 件`);

/** Puts a head before the first of some items, so that it never stands alone at the end of a line. */
const headed = (head: string, [first = '', ...rest]: readonly string[]) => [`${head}${first}`, ...rest];

/** How many cases of some kind there are, and of which lines. */
const scoped = (what: string, lines: readonly (readonly [string, number])[]) => {
  const some = lines.filter(([, count]) => count > 0);
  const enforcement = some.some(([line]) => line === 'enforcement') ? '含执行案件' : '不含执行案件';
  if (some.length === 0) return [`${what} 0 件`];
  return headed(
    `${what} ${sumOf(some)} 件（${enforcement}）：`,
    listed(some.map(([line, count]) => [lineNames[line] ?? line, count])),
  );
};

export const zhReport: ReportWords = {
  title: '审判质效指标体检表',
  facts: {
    inputs: '数据来源',
    rejected: '剔除记录',
    period: '统计期间',
    asOf: '数据截至',
    measuredOn: '计算截至',
    compared: '对比期间',
    scheme: '指标方案',
    bases: '统计口径',
    ranking: '排名依据',
    scope: '案件范围',
    narrowed: '筛选条件',
  },
  input: (rows, rejected, encoding) => `${rows} 行，剔除 ${rejected} 行，${encoding}`,
  inputsTotal: (rows, rejected) => `合计 ${rows} 行，剔除 ${rejected} 行`,
  rejectedByRule: (rejected, rules) =>
    headed(
      `${rejected} 行不计入任何指标：`,
      rules.map(([title, count]) => `${title} ${count} 处`),
    ),
  period: (label, start, end) => `${label}（${start} 至 ${end}）`,
  measuredOn: (day) => `${day}（期间尚未结束，此后的情况未计入）`,
  schemeVersion: (version) => `第 ${version} 版`,
  status: {
    official: '方案注明其区间为官方区间',
    illustrative: '区间数值均为示例，不是官方公布的区间，不作评价依据',
  },
  reversalBasis: {
    'appeal-closing': '改判、发回重审按二审结案日期计入本期',
    'case-closing': '改判、发回重审按本期一审结案的案件计',
  },
  retrialBasis: {
    'retrial-closing': '再审改判、发回按再审结案日期计入本期',
    'case-closing': '再审改判、发回按本期结案的案件计',
  },
  appealDenominator: {
    closings: '上诉、改发以一审结案数为分母',
    judgments: '上诉、改发以一审判决结案数为分母',
    appealable: '上诉、改发以可上诉的一审结案数（判决和驳回起诉，不含小额）为分母',
  },
  appealBasis: {
    'appeal-filing': '上诉按二审立案日期计入本期',
    'case-closing': '上诉按本期一审结案的案件计',
  },
  rankedBy: (indicator, order) => {
    if (indicator === null) return '达标比例；比例相同的，按偏离区间的平均相对幅度，小者在前';
    return order === 'value'
      ? `${indicator}，按数值（位次仍按偏离区间的程度）`
      : `${indicator}，按偏离区间的程度（区间内并列）`;
  },
  scope: (lines) => scoped('受理', lines),
  excluded: (codes, by) =>
    headed(
      `${by === 'scheme' ? '方案排除' : '按 --exclude-type-codes 排除'}（全部数据，不限本期）${sumOf(codes)} 件：`,
      listed(codes),
    ),
  adjusted: adjustedWords.zh,

  sections: { compared: '各院指标', courts: '各院明细', notes: '说明' },
  panel: (number, of) => `（${number}/${of}）`,
  heads: {
    rank: '名次',
    court: '法院',
    attainment: '达标',
    indicator: '指标',
    value: '数值',
    parts: '分子/分母',
    verdict: '判定',
    place: '位次',
    band: (illustrative) => (illustrative ? '示例区间' : '区间'),
  },
  levels: {
    highest: '最高人民法院',
    high: '高级法院',
    intermediate: '中级法院',
    basic: '基层法院',
    none: '级别不明',
  },
  total: '合计',
  totalOf: (courts) => `合计（${courts} 个法院）`,
  bandsDiffer: '各异',
  legend: {
    within: '区间内',
    better: '优于区间',
    below: '低于区间下限',
    above: '高于区间上限',
    'too-few': '案件数过少，不判定',
    'no-band': '未设区间',
    unavailable: '无数值，原因见明细',
    uncertain: '区间界限落在数值的95%置信区间内，判定或系偶然波动',
    attainment: '达标：区间内或优于区间的指标/已判定指标（按权重）',
    unranked: '名次为“—”：已判定指标过少，不排名',
  },

  courtHeading: ({ name, code, rank, level }) =>
    `${rank === null ? '' : `${level ?? ''}第 ${rank} 名  `}${name}${code === name ? '' : `（${code}）`}`,
  attainment: (met, judged, share) => (share === null ? `达标 ${met}/${judged}` : `达标 ${met}/${judged}（${share}）`),
  fewJudged: '已判定指标过少，不排名',
  volumes: ({ carriedOver, incoming, docket, closed, pending }) =>
    [
      ['旧存', carriedOver],
      ['新收', incoming],
      ['受理', docket],
      ['结案', closed],
      ['未结', pending],
    ].map(([name, count]) => `${name} ${count ?? '无数据'}`),
  rejectedRows: (count) => `剔除 ${count} 行`,
  base: (cases) => `n=${cases}`,
  factor: (times) => `×${times}`,
  place: (rank, of) => `${rank}/${of}`,
  moreGroups: (count) => `另有 ${count} 组未列出，完整内容见 JSON 输出`,
  shortPlace: (rank, of) => `${rank}/${of}`,
  days: (count) => `${count} 天`,
  shortDays: (count) => `${count} 天`,
  cases: (count) => `${count} 件`,
  points: (count) => `${count} 个百分点`,
  verdict,
  shortVerdict: {
    ...verdict,
    below: (gap) => `低于下限${gap === null ? '' : ` ${gap}`}`,
    above: (gap) => `高于上限${gap === null ? '' : ` ${gap}`}`,
  },
  tooFew: (cases) => (cases === null ? '案件数过少' : `案件数过少（${cases} 件）`),
  noBand: '未设区间',
  unavailable: '无数值',
  reasons: {
    'missing-column': ({ fields, file }, names) =>
      `${file} 缺少${fields.map((field) => `“${names.field(field)}”`).join('、')}列`,
    'blank-column': ({ field, cases }, names) => `“${names.field(field)}”列在相关的 ${cases} 件案件中均为空`,
    'empty-denominator': () => '分母为零',
    'median-not-reached': () => '截至计算日，新收案件结案不足一半',
    'too-few-months': ({ months }) => (months === 0 ? '期间内没有完整的统计月' : '期间内只有一个完整的统计月'),
    'before-data': () => '数据不含该期',
    'not-in-report': () => '已保存的报告中没有',
    'other-basis': () => '已保存的报告统计口径不同',
    'other-courts': () => '已保存的报告选定的法院不同',
    'other-grouping': () => '已保存的报告分列方式不同',
  },
  notices: {
    'as-of-default': ({ asOf, filings, closings }) =>
      `未指定数据截止日，取数据中最晚的立案或结案日期 ${asOf}；截至该日的30天内立案 ${filings} 件、结案 ${closings} 件。数量明显偏少的，数据可能不完整。`,
    ranking: ({ by, order }, names) => zhReport.rankedBy(by === 'attainment' ? null : names.indicator(by), order),
    scope: ({ lines }) => zhReport.scope(Object.entries(lines)).join(' '),
    'pending-scope': ({ lines }) => scoped('未结', Object.entries(lines)).join(' '),
    'pending-not-told': ({ files }) => `${files.join('、')} 没有结案日期列，无法得知哪些案件未结，其中的案件均未列出。`,
    'limits-not-told': ({ files }) =>
      `${files.join('、')} 没有适用程序列，也没有法定审限列：一审案件的审限大多无法推算，不在届满和超审限清单中。`,
    'due-days-bare': ({ files }) =>
      `${files.join('、')} 没有扣除天数列，也没有延长天数列：其中案件的届满日按法定审限推算，有扣除、延长的实际更晚。`,
    excluded: ({ codes, by }) => zhReport.excluded(Object.entries(codes), by).join(' '),
    'excluded-unmatched': ({ codes }) =>
      `--exclude-type-codes 中的${codes.map((code) => `“${code}”`).join('、')}在数据中没有对应的案件，没有排除任何一件；请核对写法。`,
    'calendar-replaced': ({ indicators }, names) =>
      `统计年历已由配置改换，方案中按月累计的区间（${indicators.map((id) => names.indicator(id)).join('、')}）是为方案自己的年历定的，这里用在另一种年度的同序月份上，判定仅供参考。`,
    'court-names-merged': ({ courts }, names) =>
      `代字相同、名称不同的，按同一法院计：${courts
        .map(
          ({ code, names: written }) =>
            `${names.court(code)}（${code}）含${written.map((one) => `“${one}”`).join('、')}`,
        )
        .join('；')}。若本是不同法院，请核对法院代码和案号。`,
    'default-case-type': ({ caseType, files }) =>
      `${files.join('、')} 没有案件类型和案号列，全部案件按“${caseType}”计。`,
    'headers-passed-over': ({ file, field, used, ignored }, names) =>
      `${file} 有多列对应“${names.field(field)}”：采用“${used}”，未采用${ignored.map((one) => `“${one}”`).join('、')}。`,
    'partly-blank': ({ indicators, field, courts }, names) =>
      `${indicators.map((id) => names.indicator(id)).join('、')}：“${names.field(field)}”列部分为空，空白按${field === 'appealOutcome' ? '未改判、未发回重审' : '“否”'}计：${courts
        .map(({ code, blank, eligible }) => `${names.court(code)} ${eligible} 件中空 ${blank} 件`)
        .join('；')}。`,
    'judges-by-name': ({ narrowed, grouped, courts }, names) =>
      `法官人均结案数：配置的员额法官数是全院的，${[
        narrowed ? '只看一类案件时不用' : '',
        !narrowed && grouped ? '分列的各组不用' : '',
        courts.length > 0 ? `${courts.map((code) => names.court(code)).join('、')}和合计没有可用的数` : '',
      ]
        .filter((part) => part !== '')
        .join('，')}；这些数字按数据中有结案的承办法官数计。`,
    'appeal-outcome-undated': ({ cases }) =>
      `有二审结果而无二审结案日期的案件 ${cases} 件，无法确定属于哪一期，未计入改判、发回重审的分子。`,
    'retrial-outcome-undated': ({ cases }) =>
      `有再审结果而无再审结案日期的案件 ${cases} 件，无法确定属于哪一期，未计入再审改判、发回的分子。`,
    'holidays-ignored': () => '审限最后一日为节假日的，未顺延至下一工作日（配置 holidays 可指定节假日表）。',
    'holidays-counted': ({ source }) =>
      `审限最后一日为节假日的，已顺延至下一工作日（节假日表来源：${source}；刑事案件除外）。`,
    'holidays-unknown': ({ years }) => `节假日表中没有 ${years.join('、')} 年，审限最后一日落在这些年份的未作顺延。`,
    'filed-before-limit': ({ cases }) => `有 ${cases} 件案件立案时现行审限尚未施行，仍按现行审限推算。`,
    'days-not-told': ({ file, field }, names) => `${file} 没有“${names.field(field)}”列，按没有此项计算审限。`,
    'too-good': ({ indicator, value, courts }, names) =>
      `${names.indicator(indicator)}${value === 0 ? '为 0' : '为 100%'}的法院，数字好得反常，宜先核对数据是否漏录：${courts
        .map(({ code, cases }) => `${names.court(code)}（${cases} 件）`)
        .join('、')}。`,
    ...watchOutWords.zh,
    'appeals-immature': ({ closings, from, to }) =>
      `${from} 至 ${to} 一审结案 ${closings} 件，距截止日较近，部分上诉可能尚未发生或尚未录入，上诉率、改发率可能偏低。`,
    'undated-facts': ({ asOf, lastEvent }) =>
      `数据记录至 ${lastEvent}，晚于截止日 ${asOf}：没有日期的事项（是否上诉、未注明日期的结果、扣除和延长天数等）按现有记录计。`,
    'month-incomplete': ({ month, measuredOn, days, end }) =>
      `${month} 截至 ${measuredOn}，本月未完；环比、同比与较早月份的前 ${days} 天相比（该月不足 ${days} 天的取全月），累计同比与上年截至同月第 ${days} 天的累计相比。${end === null ? '' : `数据已导出至月末的，请写 --as-of ${end}。`}`,
    'months-not-begun': ({ from, to, asOf }) =>
      `${from === to ? from : `${from} 至 ${to}`} 尚未开始（数据截至 ${asOf}），未列出。`,
    'data-begins': ({ firstFiled, firstClosed, courts }) =>
      `数据中${firstFiled === null ? '没有立案' : `最早的立案日是 ${firstFiled}`}，${firstClosed === null ? '没有结案' : `最早的结案日是 ${firstClosed}`}：此前的月份没有数据，不作 0 计，也不与之比较；始于此前的累计只含数据中已有的案件。${courts > 1 ? '起点更晚的法院，从其自己的起点比较，累计也只含起点以后的案件。' : ''}`,
    'undecodable-bytes': ({ file, encoding, offset }) =>
      `${file} 第 ${offset} 字节起有不符合 ${encoding} 编码的内容，无法识别的字符已替换为“\uFFFD”。`,
    ...zhComparisonNotices,
  },
  unknownNotice: (code) => `${code}（本版本无法解释的提示）`,
  unknownReason: (code) => `原因：${code}`,
};
