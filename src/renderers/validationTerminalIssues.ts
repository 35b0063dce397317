import type { ValidationIssue } from '../documents/validation.ts';
import { type Severity, severities } from '../rules/rule.ts';
import { fieldName, ruleTitle } from './ruleNames.ts';
import { type Cell, cell, cellsWidth, drawTable, fittedWidths } from './terminalTable.ts';
import { printable } from './untrusted.ts';
import { quoted, type ValidationSetting } from './validationTerminal.ts';
import { flowItems } from './wrapping.ts';

/** The issues of one rule, of which only the first are kept. */
export interface IssueGroup {
  readonly rule: string;
  /** The gravest that occurs. */
  severity: Severity;
  /** Of the issues that are listed. */
  readonly counts: Record<Severity, number>;
  /** How many of them keep their row out of every number. */
  rejecting: number;
  readonly first: ValidationIssue[];
}

/** Groups issues by rule, keeping the first `examples` of each. */
export function groupIssues(issues: Iterable<ValidationIssue>, examples: number): IssueGroup[] {
  const groups = new Map<string, IssueGroup>();
  for (const issue of issues) {
    const { rule, severity, rejects } = issue;
    let group = groups.get(rule);
    if (group === undefined) {
      group = { rule, severity, counts: { error: 0, warning: 0, info: 0 }, rejecting: 0, first: [] };
      groups.set(rule, group);
    }
    group.counts[severity]++;
    if (rejects) group.rejecting++;
    if (severities.indexOf(severity) < severities.indexOf(group.severity)) group.severity = severity;
    if (group.first.length < examples) group.first.push(issue);
  }
  return [...groups.values()];
}

const indent = '  ';

/** The groups of one severity, in the order of the rules, under a head with their count. */
export function renderIssueGroups(
  groups: readonly IssueGroup[],
  severity: Severity,
  setting: ValidationSetting,
): string[] {
  const { view, words, chalk } = setting;
  const order = Object.keys(view.summary.byRule);
  const own = groups
    .filter((group) => group.severity === severity)
    .sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule));
  if (own.length === 0) return [];
  const paint = { error: chalk.red.bold, warning: chalk.yellow.bold, info: chalk.bold }[severity];
  return [
    paint(words.count(severity, countOf(view, severity))),
    ...own.flatMap((group) => ['', ...renderGroup(group, setting)]),
  ];
}

const summaryCounts = { error: 'errors', warning: 'warnings', info: 'infos' } as const;

/** All issues of a severity, listed or not; the observations are told apart from them. */
function countOf({ summary, observations }: ValidationSetting['view'], severity: Severity): number {
  return summary[summaryCounts[severity]] - observations.filter((one) => one.severity === severity).length;
}

function renderGroup(group: IssueGroup, setting: ValidationSetting): string[] {
  const { view, words, language, chalk, width } = setting;
  const { rule, severity, counts, rejecting, first } = group;
  const listed = counts.error + counts.warning + counts.info;
  const total = view.summary.byRule[rule] ?? listed;
  const milder = severities.filter((one) => one !== severity && counts[one] > 0);
  const head = flowItems(
    [
      chalk.bold(ruleTitle(rule, language)),
      chalk.dim(rule),
      words.rule(total),
      ...milder.map((one) => chalk.dim(words.milder(one, counts[one]))),
      rejecting === 0 || listed < total
        ? ''
        : chalk.dim(rejecting === total ? words.rejectsRows : words.rejectsSome(rejecting)),
    ],
    width,
    2,
  );
  const rest = total - first.length;
  const more = rest > 0 ? [`${indent}${chalk.dim(words.more(rest))}`] : [];
  return [...head, ...examplesOf(first, setting), ...more];
}

function examplesOf(issues: readonly ValidationIssue[], setting: ValidationSetting): string[] {
  const related = issues.some((issue) => issue.related !== undefined);
  const rows = issues.map((issue) => exampleCells(issue, related, setting));
  const count = Math.max(...rows.map(({ length }) => length));
  const natural = Array.from({ length: count }, (_, column) => cellsWidth(rows.flatMap((row) => row[column] ?? [])));
  const widths = fittedWidths(natural, setting.width - indent.length);
  return drawTable(
    widths.map((width) => ({ align: 'left' as const, width })),
    rows,
  ).map((line) => `${indent}${line}`);
}

function exampleCells(issue: ValidationIssue, withRelated: boolean, setting: ValidationSetting): Cell[] {
  const { words, language, chalk } = setting;
  const { file, line, column, header, field, caseNumber, value } = issue;
  const { related } = issue;
  const other = related === undefined ? '' : words.repeats(placeOf(related.file, related.line, setting));
  const where =
    column !== null
      ? words.column(printable(header ?? ''), column)
      : field === null
        ? words.noColumn
        : fieldName(field, language);
  return [
    cell(placeOf(file, line, setting)),
    cell(where),
    ...(withRelated ? [cell(other)] : []),
    cell(caseNumber ?? '', chalk.dim),
    ...(value === undefined ? [] : [cell(value === null ? '' : quoted(value, language))]),
  ];
}

function placeOf(file: string, line: number, { view, words }: ValidationSetting): string {
  return view.inputs.length > 1 ? `${printable(file)}:${line}` : words.line(line);
}
