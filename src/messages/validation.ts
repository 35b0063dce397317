import type { Language } from './language.ts';
import { severityWords } from './severityWords.ts';

type Severity = 'error' | 'warning' | 'info';

/** The words that only a validation on a terminal needs. Names and paths come cleaned. */
export interface ValidationWords {
  readonly facts: Readonly<Record<'inputs' | 'failures' | 'asOf' | 'baseline', string>>;
  readonly sections: Readonly<Record<Severity | 'observations' | 'reconciliation' | 'stale', string>>;
  count(section: Severity | 'observations', count: number): string;
  rule(count: number): string;
  readonly rejectsRows: string;
  rejectsSome(count: number): string;
  /** So many are less grave: warnings or infos. */
  milder(severity: Severity, count: number): string;
  line(line: number): string;
  column(header: string, column: number): string;
  readonly wholeRow: string;
  /** Where the row stands whose case number is repeated; the file is told where it is another one. */
  repeats(place: string): string;
  asOf(day: string, today: string): string;
  known(path: string, count: number): string;
  /** An entry of the baseline: the title of its rule, its field, the case or the record. */
  staleEntry(title: string, field: string | null, subject: string, count: number): string;
  reconciliation(path: string, period: string, differences: number): string;
  readonly volumes: Readonly<Record<'carriedOver' | 'incoming' | 'docket' | 'closed' | 'pending', string>>;
  readonly court: string;
  unexpected(names: readonly string[]): string;
  total(rows: number, rejected: number): string;
  ofSeverity(severity: Severity, count: number): string;
  readonly explainHint: string;
  readonly valuesHint: string;
}

const zh: ValidationWords = {
  facts: { inputs: '数据来源', failures: '未能读取', asOf: '核对基准', baseline: '已知问题' },
  sections: {
    ...severityWords.zh.names,
    observations: '整体情况',
    reconciliation: '与本院统计表核对',
    stale: '已知问题清单中已消失的',
  },
  count: (section, count) => `${zh.sections[section]}（${count} 处）`,
  rule: (count) => `${count} 处`,
  rejectsRows: '不计入任何数字',
  rejectsSome: (count) => `其中 ${count} 处不计入任何数字`,
  milder: (severity, count) => `其中${severityWords.zh.names[severity]} ${count} 处`,
  line: (line) => `第 ${line} 行`,
  column: (header, column) => `${header}（第 ${column} 列）`,
  wholeRow: '整行',
  repeats: (place) => `保留：${place}`,
  asOf: (day, today) => `数据截至 ${day}，以 ${today} 为今天`,
  known: (path, count) =>
    count === 0 ? `${path} 所列的问题这次都没有出现` : `${path} 所列的问题这次仍有 ${count} 处，不再列出`,
  staleEntry: (title, field, subject, count) =>
    `${title}${field === null ? '' : `，${field}`}：${subject}${count > 1 ? `（${count} 处）` : ''}`,
  reconciliation: (path, period, differences) =>
    `${path}，${period}：${differences === 0 ? '全部一致' : `${differences} 处不一致（前为统计表，后为文件）`}`,
  volumes: { carriedOver: '旧存', incoming: '新收', docket: '受理', closed: '结案', pending: '未结' },
  court: '法院',
  unexpected: (names) => `统计表中没有而文件中有的法院：${names.join('、')}`,
  total: (rows, rejected) => `共 ${rows} 行，剔除 ${rejected} 行`,
  ofSeverity: (severity, count) => `${severityWords.zh.names[severity]} ${count}`,
  explainHint: '某条规则的含义和改法：courtstat explain 规则编号',
  valuesHint: '列出单元格内容：--show-values；原样导出被剔除的行：--rejects 文件',
};

const en: ValidationWords = {
  facts: { inputs: 'Data', failures: 'Not read', asOf: 'Checked', baseline: 'Known issues' },
  sections: {
    error: 'Errors',
    warning: 'Warnings',
    info: 'Information',
    observations: 'Whole files and courts',
    reconciliation: "Against the court's own figures",
    stale: 'Gone from the known issues',
  },
  count: (section, count) => `${en.sections[section]} (${count})`,
  rule: (count) => String(count),
  rejectsRows: 'in no number',
  rejectsSome: (count) => `${count} of them in no number`,
  milder: (severity, count) =>
    `${count} of them ${count === 1 ? 'a ' : ''}${severityWords.en.counted(severity, count)}`,
  line: (line) => `line ${line}`,
  column: (header, column) => `${header} (column ${column})`,
  wholeRow: 'the row',
  repeats: (place) => `kept: ${place}`,
  asOf: (day, today) => `as of ${day}, with ${today} for today`,
  known: (path, count) =>
    count === 0 ? `none of ${path} is there now` : `${count} of ${path} still there, not listed`,
  staleEntry: (title, field, subject, count) =>
    `${title}${field === null ? '' : `, ${field}`}: ${subject}${count > 1 ? ` (${count} times)` : ''}`,
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
  unexpected: (names) => `In the files but not in the figures: ${names.join(', ')}`,
  total: (rows, rejected) => `${rows} ${rows === 1 ? 'row' : 'rows'}, ${rejected} rejected`,
  ofSeverity: (severity, count) => `${count} ${severityWords.en.counted(severity, count)}`,
  explainHint: 'What a rule means and how to mend it: courtstat explain RULE',
  valuesHint: 'To see the cells: --show-values. To get the rejected rows as they are: --rejects FILE',
};

export const validationWords: Readonly<Record<Language, ValidationWords>> = { zh, en };
