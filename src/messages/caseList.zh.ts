import type { CaseListWords, ListedPart } from './caseList.ts';

const parts: Readonly<Record<ListedPart, string>> = {
  numerator: '分子',
  denominator: '分母',
  cases: '所计案件',
  ended: '所计案件中已结的',
  counted: '差距（方案中越低越好，故为分子的案件）',
  'not-counted': '差距（方案中越高越好，故为分母中不在分子的案件）',
  'taken-off': '差距（方案中越高越好，故为减去的案件）',
  above: '差距（方案中越低越好，故为天数高于本院区间上限的案件）',
  below: '差距（方案中越高越好，故为天数低于本院区间下限的案件）',
};

export const zhCaseList: CaseListWords = {
  title: '案件清单',
  facts: { part: '所列案件', order: '排列' },
  part: (part, traits, except) =>
    `${parts[part]}：${traits.join(' 且 ')}${except === null ? '' : `，除去 ${except.join(' 且 ')} 的`}`,
  order: {
    most: (head) => `${head}多的在前`,
    latest: (head) => `${head}晚的在前`,
    smallest: (head) => `${head}小的在前`,
  },
  sections: { courts: '各院数值', cases: '案件' },
  shown: (shown, of) => (shown === of ? `（${of} 件）` : `（${of} 件，列出前 ${shown} 件）`),
  listed: '所列',
  otherCourts: (count) => `另有 ${count} 个法院没有所列的案件，其数值见 JSON 输出。`,
  none: '没有这样的案件。',
  untold: '缺少所需的列，或该列全部空白，无法判断是哪些案件；原因见上表。',
  omitted: (count) => `另有 ${count} 件未列出：用 --limit 增减件数，或用 --output 清单.csv 写出全部。`,
  purpose: '清单供核对数据、研判问题之用；列入清单不等于案件有错，也不是对承办人的评价。',
  columns: {
    days: '天数',
    netDays: '扣除后天数',
    dueDay: '审限届满日',
    overdueDays: '超审限天数',
    statutoryDueDay: '法定审限届满日',
    statutoryOverdueDays: '超法定审限天数',
    file: '文件',
    line: '行',
  },
};
