import { failureText } from '../../messages/failureText.ts';
import { enReport } from '../../messages/report.en.ts';
import { zhReport } from '../../messages/report.zh.ts';
import { noteLines } from '../noteLines.ts';
import { fieldName } from '../ruleNames.ts';
import { hangingText } from '../text/terminalTable.ts';
import { textWidth } from '../text/textWidth.ts';
import { flowItems } from '../text/wrapping.ts';
import type { ValidationSetting } from './validationTerminal.ts';

/** What was read and what could not be, and as of when it was looked at. */
export function renderValidationFacts(setting: ValidationSetting): string[] {
  const { view, words, shared, language, chalk, width } = setting;
  const margin = Math.max(...Object.values(words.facts).map((head) => textWidth(head))) + 2;
  const report = language === 'zh' ? zhReport : enReport;
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [
      words.facts.inputs,
      view.inputs.flatMap(({ path, rows, rejected, encoding }) =>
        flowItems(
          named(path, report.input(rows, rejected, encoding.toUpperCase()), setting, width - margin),
          width - margin,
        ),
      ),
    ],
    [words.facts.failures, view.failures.map((failure) => shared.advice(...failureText(failure, language)))],
    [words.facts.asOf, view.asOf === null ? [] : [words.asOf(view.asOf, view.today)]],
    [words.facts.baseline, view.baseline === null ? [] : [words.known(view.baseline.path, view.baseline.known)]],
  ];
  return facts
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([head, lines]) => hangingText(head, lines, margin, width, chalk.dim));
}

/** An input by its number, where it has one, and its path; a path that would break behind the number comes last. */
function named(path: string, found: string, { marks }: ValidationSetting, width: number): string[] {
  const mark = marks.get(path);
  if (mark === undefined) return [path, found];
  return textWidth(`${mark} ${path}`) <= width ? [`${mark} ${path}`, found] : [`${mark} ${found}`, path];
}

/** What else a reader must know, a paragraph each. */
export function renderValidationNotes({ view, language, glyphs, chalk, width }: ValidationSetting): string[] {
  const words = language === 'zh' ? zhReport : enReport;
  const names = {
    indicator: (id: string) => id,
    court: (code: string) => code,
    field: (id: string) => fieldName(id, language),
  };
  return noteLines(view.notices, { words, names, glyphs, chalk, width }, ['']);
}

/** The counts of everything, printed or not, and what to do next. */
export function renderValidationTotal({ view, words, shared, chalk, width, glyphs }: ValidationSetting): string[] {
  const { rows, rejected, errors, warnings, infos, known } = view.summary;
  const isClean = errors + warnings + infos + view.failures.length === 0;
  const counts = [
    ['error', errors, chalk.red],
    ['warning', warnings, chalk.yellow],
    ['info', infos, chalk.dim],
  ] as const;
  const items = [
    words.total(rows, rejected),
    ...counts.map(([severity, count, paint]) => (count > 0 ? paint : chalk.dim)(words.ofSeverity(severity, count))),
  ];
  return [
    glyphs.rule.repeat(Math.min(width, 60)),
    ...flowItems(items, width, 3),
    ...(isClean ? [chalk.green(shared.clean(known))] : []),
    ...(view.omitted > 0 ? [shared.omitted(view.omitted)] : []),
    ...(errors + warnings > 0 ? hangingText('', [words.explainHint, words.valuesHint], 0, width, chalk.dim) : []),
  ];
}
