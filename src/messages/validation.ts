import type { Language } from './language.ts';

/** The words of a validation on a terminal. Names and paths come cleaned. */
export interface ValidationWords {
  readonly title: string;
  readonly facts: Readonly<Record<'inputs' | 'failures' | 'asOf' | 'baseline', string>>;
  readonly sections: Readonly<
    Record<'error' | 'warning' | 'info' | 'observations' | 'reconciliation' | 'stale' | 'notes', string>
  >;
  count(section: 'error' | 'warning' | 'info' | 'observations', count: number): string;
  rule(count: number): string;
  readonly rejectsRows: string;
  rejectsSome(count: number): string;
  milder(severity: 'error' | 'warning' | 'info', count: number): string;
  line(line: number): string;
  column(header: string, column: number): string;
  readonly noColumn: string;
  /** Where the row stands whose case number is repeated. */
  repeats(place: string): string;
  more(count: number): string;
  asOf(day: string, today: string): string;
  known(path: string, count: number): string;
  stale(count: number): string;
  /** An entry of the baseline: the title of its rule, its field, the case or the record. */
  staleEntry(title: string, field: string | null, subject: string, count: number): string;
  omitted(count: number): string;
  reconciliation(path: string, period: string, differences: number): string;
  readonly volumes: Readonly<Record<'carriedOver' | 'incoming' | 'docket' | 'closed' | 'pending', string>>;
  readonly court: string;
  readonly notInFiles: string;
  unexpected(names: readonly string[]): string;
  readonly nothing: string;
  total(rows: number, rejected: number): string;
  readonly counts: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly explainHint: string;
  readonly valuesHint: string;
}

const zh: ValidationWords = {
  title: '案件数据核对',
  facts: { inputs: '数据来源', failures: '未能读取', asOf: '核对基准', baseline: '已知问题' },
  sections: {
    error: '错误',
    warning: '警告',
    info: '提示',
    observations: '整体情况',
    reconciliation: '与本院统计数核对',
    stale: '已知问题清单中已消失的',
    notes: '说明',
  },
  count: (section, count) => `${zh.sections[section]}（${count} 处）`,
  rule: (count) => `${count} 处`,
  rejectsRows: '不计入任何数字',
  rejectsSome: (count) => `其中 ${count} 处不计入任何数字`,
  milder: (severity, count) => `其中${zh.counts[severity]} ${count} 处`,
  line: (line) => `第 ${line} 行`,
  column: (header, column) => `${header}（第 ${column} 列）`,
  noColumn: '整行',
  repeats: (place) => `保留：${place}`,
  more: (count) => `另有 ${count} 处`,
  asOf: (day, today) => `数据截至 ${day}，以 ${today} 为今天`,
  known: (path, count) => `${path} 中的 ${count} 处不再列出`,
  stale: (count) => `${count} 处已不存在，可用 --update-baseline 更新清单`,
  staleEntry: (title, field, subject, count) =>
    `${title}${field === null ? '' : `，${field}`}：${subject}${count > 1 ? `（${count} 处）` : ''}`,
  omitted: (count) => `按 --max-errors 另有 ${count} 处未列出`,
  reconciliation: (path, period, differences) =>
    `${path}，${period}：${differences === 0 ? '全部一致' : `${differences} 处不一致（前为统计数，后为文件）`}`,
  volumes: { carriedOver: '旧存', incoming: '新收', docket: '受理', closed: '结案', pending: '未结' },
  court: '法院',
  notInFiles: '文件中没有',
  unexpected: (names) => `统计数中没有而文件中有的法院：${names.join('、')}`,
  nothing: '没有发现问题。',
  total: (rows, rejected) => `共 ${rows} 行，剔除 ${rejected} 行`,
  counts: { error: '错误', warning: '警告', info: '提示' },
  severity: { error: '错误', warning: '警告', info: '提示' },
  explainHint: '某条规则的含义和改法：courtstat explain 规则编号',
  valuesHint: '列出单元格内容：--show-values；原样导出被剔除的行：--rejects 文件',
};

const en: ValidationWords = {
  title: 'Data check',
  facts: { inputs: 'Data', failures: 'Not read', asOf: 'Checked', baseline: 'Known issues' },
  sections: {
    error: 'Errors',
    warning: 'Warnings',
    info: 'Information',
    observations: 'Whole files and courts',
    reconciliation: "Against the court's own figures",
    stale: 'Gone from the known issues',
    notes: 'Notes',
  },
  count: (section, count) => `${en.sections[section]} (${count})`,
  rule: (count) => String(count),
  rejectsRows: 'in no number',
  rejectsSome: (count) => `${count} of them in no number`,
  milder: (severity, count) => `${count} of them ${en.counts[severity]}`,
  line: (line) => `line ${line}`,
  column: (header, column) => `${header} (column ${column})`,
  noColumn: 'the row',
  repeats: (place) => `kept: ${place}`,
  more: (count) => `and ${count} more`,
  asOf: (day, today) => `as of ${day}, with ${today} for today`,
  known: (path, count) => `${count} of ${path} not told again`,
  stale: (count) => `${count} gone; --update-baseline brings the file up to date`,
  staleEntry: (title, field, subject, count) =>
    `${title}${field === null ? '' : `, ${field}`}: ${subject}${count > 1 ? ` (${count} times)` : ''}`,
  omitted: (count) => `${count} more left out because of --max-errors`,
  reconciliation: (path, period, differences) =>
    `${path}, ${period}: ${differences === 0 ? 'all agree' : `${differences} ${differences === 1 ? 'difference' : 'differences'} (figures first, files second)`}`,
  volumes: {
    carriedOver: 'carried over',
    incoming: 'incoming',
    docket: 'docket',
    closed: 'closed',
    pending: 'pending',
  },
  court: 'Court',
  notInFiles: 'not in the files',
  unexpected: (names) => `In the files but not in the figures: ${names.join(', ')}`,
  nothing: 'Nothing is wrong.',
  total: (rows, rejected) => `${rows} ${rows === 1 ? 'row' : 'rows'}, ${rejected} rejected`,
  counts: { error: 'errors', warning: 'warnings', info: 'notes' },
  severity: { error: 'error', warning: 'warning', info: 'info' },
  explainHint: 'What a rule means and how to mend it: courtstat explain RULE',
  valuesHint: 'To see the cells: --show-values. To get the rejected rows as they are: --rejects FILE',
};

export const validationWords: Readonly<Record<Language, ValidationWords>> = { zh, en };
