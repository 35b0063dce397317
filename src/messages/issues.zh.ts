import type { IssueWords } from './issues.ts';
import { severityWords } from './severityWords.ts';

const { names } = severityWords.zh;

export const issuesZh: IssueWords = {
  title: '案件数据核对',
  clean: (known) => (known === 0 ? '没有发现问题。' : `没有新问题；已知问题 ${known} 处。`),
  yes: '是',
  no: '否',
  ruleWithId: (title, id) => `${title}（${id}）`,
  column: (header) => `“${header}”列`,
  numberedColumn: (column) => `第 ${column} 列`,
  noColumn: (field) => `没有“${field}”列`,
  sentence: (caseNumber, place, what) => {
    const where = [caseNumber, place].filter((part) => part !== null).join(' ');
    return where === '' ? what : `${where}：${what}`;
  },
  keptOut: (sentence) => `${sentence}；该行不计入任何数字`,
  position: (line, column, header, caseNumber) =>
    [
      `第 ${line} 行`,
      ...(column === null ? [] : [`第 ${column} 列${header === '' ? '' : `（${header}）`}`]),
      ...(caseNumber === null ? [] : [caseNumber]),
    ].join('，'),
  ofRule: (title, count) => `${title}：${count} 处`,
  ofSeverity: (severity, head) => `${names[severity]}：${head}`,
  more: (count) => `另有 ${count} 处`,
  moreOf: (severity, count) => `另有 ${count} 处${names[severity]}`,
  omitted: (count) => `按 --max-errors 另有 ${count} 处未列出`,
  advice: (found, next) => `${found}${next}`,
  stale: (path, count) => `${path} 所列的已知问题有 ${count} 处已不存在，可用 --update-baseline 更新`,
  wholeRun: '全部数据',
  gap: ({ prefix, present, missing, gaps, apart }) =>
    [
      `${prefix} 有 ${present} 个号`,
      missing === 0 ? '，没有缺号。' : `，中间 ${gaps} 处共缺 ${missing} 个号。`,
      missing > present ? '缺号多于现有的号，可能只导出了一部分案件（如往年旧存）。' : '',
      apart === 0 ? '' : `另有 ${apart} 个号远高于其余各号，疑似录错，未计入。`,
    ].join(''),
  heads: {
    rule: '规则编号',
    title: '问题',
    severity: '严重程度',
    rejects: '是否剔除',
    file: '文件',
    line: '行',
    column: '列',
    header: '表头',
    field: '字段',
    caseNumber: '案号',
    value: '单元格内容',
  },
  summary: {
    counts: {
      rows: '行数',
      accepted: '计入',
      rejected: '剔除',
      errors: names.error,
      warnings: names.warning,
      infos: names.info,
      known: '已知问题',
    },
    failures: '无法读取的文件',
    rules: '各类问题',
    rule: '规则',
    count: '数量',
    examples: '示例',
    observations: '整体情况',
    cut: '内容过长，以下从略；完整结果请输出为其他格式。',
  },
  tooManyResults: (limit, total) =>
    `共有 ${total} 条结果，GitHub 每次最多接收 ${limit} 条：此文件写入了全部整体情况，其余先写错误，再写警告。`,
};
