import type { BacklogWords } from './backlog.ts';
import { limitWords } from './limitWords.ts';

/** More courts are counted, not named. */
const mostNamed = 10;

const due = (within: number) => (within === 0 ? '当日届满' : `${within}天内届满`);

export const zhBacklog: BacklogWords = {
  title: '未结案件体检表',
  dueSoonHead: '即将届满',
  dueSoonFact: (within, from, to) =>
    within === 0 ? `审限最后一日为 ${from}` : `审限最后一日在 ${from} 至 ${to}（当日及此后 ${within} 天）`,
  sections: { ages: '各院未结账龄', limits: '各院未结审限', courts: '各院明细', articles: '审限依据' },
  bands: {
    'days-0-60': '60天以内',
    'days-61-120': '61–120天',
    'days-121-180': '121–180天',
    'days-181-240': '181–240天',
    'days-241-300': '241–300天',
    'days-301-to-year': '301天–1年',
    'years-1-2': '超1年至2年',
    'years-2-3': '超2年至3年',
    'years-over-3': '超3年',
  },
  bandHeads: {
    'days-0-60': '0–\n60天',
    'days-61-120': '61–\n120',
    'days-121-180': '121–\n180',
    'days-181-240': '181–\n240',
    'days-241-300': '241–\n300',
    'days-301-to-year': '301–\n1年',
    'years-1-2': '1–\n2年',
    'years-2-3': '2–\n3年',
    'years-over-3': '超\n3年',
  },
  bandsNote:
    '账龄从立案日算至数据截止日，按日历天，不扣除任何期间；满1年、2年、3年的当日仍在前一档，算法同审限。超1年即“超12个月未结”。',
  heads: {
    court: '法院',
    pending: '未结',
    overYear: '超1年\n占比',
    median: '中位\n天数',
    oldest: '最长\n天数',
    limit: '审限',
    span: '期限',
    withLimit: '有审限',
    pastStatutory: '超法定审限',
    overdue: '超审限',
    dueSoon: due,
  },
  limitsNote: (within) =>
    `超审限：计入扣除、延长天数后仍已超过；超法定审限：不计扣除、延长。${due(within)}：计入扣除、延长的最后一日${within === 0 ? '就是数据截止日' : `在数据截止日当日及此后 ${within} 天内`}。括号内均为占有审限未结案件的比例。`,
  total: '合计',
  nothingPending: (courts) =>
    `没有未结案件、未列出的法院 ${courts.length} 个${courts.length > mostNamed ? '' : `：${courts.join('、')}`}`,
  all: '全部',
  procedures: '适用程序',
  judges: '承办法官',
  otherJudges: (count) => `其余 ${count} 人`,
  noJudge: '未注明法官',
  noProcedure: '未注明或不适用',
  part: (count, share) => (share === null ? `${count}` : `${count}（${share}）`),
  of: (numerator, denominator, share) =>
    share === null ? `${numerator}/${denominator}` : `${numerator}/${denominator}（${share}）`,
  pending: (count) => `未结 ${count} 件`,
  pendingUnknown: (reason) => `未结数无法得知：${reason}`,
  median: (days) => `账龄中位数 ${days} 天`,
  oldest: (days) => `最长 ${days} 天`,
  overYear: (part) => `超1年 ${part}`,
  withLimit: (part) => `有审限 ${part}`,
  withoutLimit: (count, procedureBlank) =>
    procedureBlank === 0 ? `无审限 ${count}` : `无审限 ${count}（其中一审未注明程序 ${procedureBlank}）`,
  pastStatutory: (part) => `超法定审限 ${part}`,
  overdue: (part) => `超审限 ${part}`,
  dueSoon: (within, part) => `${due(within)} ${part}`,
  untold: (what, reason) =>
    `${{ procedures: '分程序的账龄', judges: '分法官的账龄', limits: '审限', dueDays: '计入扣除、延长的超审限、届满件数' }[what]}无法统计：${reason}`,
  span: limitWords.zh.span,
  article: limitWords.zh.article,
  ownSpan: '各案自定',
  listHeading: (list, cases, within, from, to) =>
    list === 'overdue'
      ? `已超审限（${cases}）`
      : within === 0
        ? `当日审限届满（${from}，${cases}）`
        : `${within}天内审限届满（${from} 至 ${to}，${cases}）`,
  listed: (count, isComplete) => (isComplete ? `${count} 件` : `已知 ${count} 件`),
  listNote: {
    dueSoon: '按届满日先后排列。需要延长的，应在届满前报批；已批准的扣除、延长请及时录入。',
    overdue: '按超期天数从多到少排列。扣除、延长天数漏录的案件也会列在这里，催办前请先核对。',
  },
  columns: {
    dueDay: '届满日',
    daysLeft: '剩余天数',
    daysOver: '超期天数',
    caseNumber: '案号',
    court: '法院',
    judge: '承办法官',
    division: '承办部门',
    procedure: '程序',
    days: '账龄/天',
    filedOn: '立案日期',
    moved: '扣除/延长',
  },
  bare: '带 * 的届满日未计扣除、延长：文件没有这两列，实际届满日可能更晚。',
  notShown: (columns) => `因宽度所限未列：${columns.join('、')}（可加大 --width，或用 --format csv）`,
  more: (count) => `另有 ${count} 件未列出（--limit 可多列，--format csv 列出全部）`,
  nothingDue: '没有。',
  incomplete: (reason) => `清单可能不全：${reason}`,
  csv: {
    courtCode: '法院代字',
    court: '法院',
    caseNumber: '案号',
    caseType: '案件类型',
    procedure: '适用程序',
    judge: '承办法官',
    division: '承办部门',
    filedOn: '立案日期',
    days: '账龄（天）',
    band: '账龄段',
    limit: '审限',
    statutoryDueDay: '法定审限届满日',
    deductedDays: '扣除天数',
    extendedDays: '延长天数',
    dueDay: '届满日（计扣除、延长）',
    daysLeft: '剩余天数（负数为已超）',
    state: '状态',
    file: '文件',
    line: '行号',
  },
  states: { overdue: '已超审限', dueSoon: '即将届满', later: '审限内', none: '无审限' },
};
