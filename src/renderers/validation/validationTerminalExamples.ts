import type { ValidationIssue } from '../../documents/validation/validation.ts';
import type { Language } from '../../messages/language.ts';
import { fieldName } from '../ruleNames.ts';
import { alignedRows, naturalWidths } from '../text/alignedRows.ts';
import { type Cell, cell, hangingText, tableWidth } from '../text/terminalTable.ts';
import { printable } from '../text/untrusted.ts';
import { excerpt } from './excerpt.ts';
import type { ValidationSetting } from './validationTerminal.ts';

/** So many lines are aligned with one another. */
const batchSize = 500;
const indent = '  ';

/** Issues of one rule, a line each; where there are several inputs each is named once, above its issues. */
export function* exampleLines(issues: readonly ValidationIssue[], setting: ValidationSetting): Generator<string> {
  let file: string | undefined;
  let margin = indent;
  for (const batch of batches(issues)) {
    const [first] = batch;
    if (first === undefined) continue;
    const mark = setting.marks.get(printable(first.file));
    if (mark !== undefined && first.file !== file) {
      file = first.file;
      margin = `${indent}${indent}`;
      yield* hangingText(
        `${indent}${mark}`,
        [printable(file)],
        indent.length + mark.length + 1,
        setting.width,
        (head) => setting.chalk.dim(head),
      );
    }
    for (const line of batchLines(batch, setting, setting.width - margin.length)) yield `${margin}${line}`;
  }
}

/** Runs of issues in one file. */
function* batches(issues: readonly ValidationIssue[]): Generator<readonly ValidationIssue[]> {
  let from = 0;
  for (let at = 1; at <= issues.length; at++) {
    if (at < issues.length && at - from < batchSize && issues[at]?.file === issues[from]?.file) continue;
    yield issues.slice(from, at);
    from = at;
  }
}

/** Where the row stands that was kept has a column of its own if there is room, else a line. */
function batchLines(issues: readonly ValidationIssue[], setting: ValidationSetting, width: number): string[] {
  const withKept = issues.some(({ related }) => related !== undefined);
  const beside = issues.map((issue) => {
    const kept = withKept ? [cell(keptOf(issue, setting))] : [];
    return exampleCells(issue, [cell(placeOf(issue, setting)), ...kept], setting);
  });
  // The value is cut off or long anyway; what is looked for by eye or copied stays whole.
  const fits = !withKept || tableWidth(naturalWidths(beside)) <= width;
  if (fits) return alignedRows(beside, width, withKept ? 4 : 3);
  const below = issues.map((issue) =>
    exampleCells(issue, [{ lines: [placeOf(issue, setting), keptOf(issue, setting)] }], setting),
  );
  return alignedRows(below, width, 3);
}

function exampleCells(
  { line, caseNumber, value }: ValidationIssue,
  places: readonly Cell[],
  { words, language, chalk }: ValidationSetting,
): Cell[] {
  return [
    cell(words.line(line)),
    ...places,
    cell(caseNumber ?? '', chalk.dim),
    ...(value === undefined ? [] : [cell(value === null ? '' : quoted(value, language))]),
  ];
}

function placeOf({ column, header, field }: ValidationIssue, { words, shared, language }: ValidationSetting): string {
  if (column === null) return field === null ? words.wholeRow : shared.noColumn(fieldName(field, language));
  const name = excerpt(header ?? '');
  return name === '' ? shared.numberedColumn(column) : words.column(name, column);
}

/** Where the row stands that was kept, in this file or in another one. */
function keptOf({ file, related }: ValidationIssue, setting: ValidationSetting): string {
  if (related === undefined) return '';
  const { words, marks } = setting;
  const mark = related.file === file ? undefined : marks.get(printable(related.file));
  return words.repeats(`${mark === undefined ? '' : `${mark} `}${words.line(related.line)}`);
}

/** A cell's content between quotation marks of the language, cut where it is long. */
function quoted(text: string, language: Language): string {
  const plain = printable(text);
  const cut = plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
  return language === 'zh' ? `“${cut}”` : `"${cut}"`;
}
