import type { IssueWords } from './issues.ts';

const severities = { error: '错误', warning: '警告', info: '提示' } as const;

export const issuesZh: IssueWords = {
  severities,
  yes: '是',
  no: '否',
  ruleWithId: (title, id) => `${title}（${id}）`,
  column: (header) => `“${header}”列`,
  numberedColumn: (column) => `第 ${column} 列`,
  field: (name) => `“${name}”`,
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
  ofSeverity: (severity, head) => `${severities[severity]}：${head}`,
  more: (count) => `另有 ${count} 处`,
  moreOf: (severity, count) => `另有 ${count} 处${severities[severity]}`,
  omitted: (count) => `按 --max-errors 另有 ${count} 处未列出`,
  advice: (found, next) => `${found}${next}`,
  wholeRun: '全部数据',
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
    title: '案件数据核对',
    clean: '没有发现问题。',
    counts: {
      rows: '行数',
      accepted: '计入',
      rejected: '剔除',
      errors: '错误',
      warnings: '警告',
      infos: '提示',
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
    `共有 ${total} 条结果，此文件只写入前 ${limit} 条（GitHub 每次最多接收 ${limit} 条）。`,
};
