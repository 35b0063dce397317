import type { CaseFrame } from '../documents/caseFrame.ts';
import { groupWords } from '../messages/groupWords.ts';
import type { Language } from '../messages/language.ts';
import type { ReportNames, ReportWords } from '../messages/report.ts';
import { ruleTitle } from './ruleNames.ts';
import { textWidth } from './text/textWidth.ts';
import { flowItems, padEnd } from './text/wrapping.ts';

/** What every document of numbers is printed with that says what was read. */
export interface FrameSetting {
  readonly language: Language;
  readonly reportWords: ReportWords;
  readonly names: ReportNames;
}

/** The inputs one below the other, their counts aligned where the paths leave room. */
export function inputLines(
  { inputs, quality }: Pick<CaseFrame, 'inputs' | 'quality'>,
  words: ReportWords,
  room: number,
): string[] {
  const longest = Math.max(0, ...inputs.map(({ path }) => textWidth(path)));
  const each = inputs.flatMap(({ path, rows, rejected, encoding }) => {
    const text = words.input(rows, rejected, encoding.toUpperCase());
    const aligned = `${padEnd(path, longest)}   ${text}`;
    return textWidth(aligned) <= room ? aligned : flowItems([path, text], room);
  });
  return inputs.length > 1 ? [...each, words.inputsTotal(quality.rows, quality.rejected)] : each;
}

/** How many rows are in none of the numbers, and why; nothing where there are none. */
export function rejectedLines(
  { quality: { rejected, byRule } }: Pick<CaseFrame, 'quality'>,
  { language, reportWords }: Pick<FrameSetting, 'language' | 'reportWords'>,
  room: number,
): string[] {
  if (rejected === 0) return [];
  const rules = Object.entries(byRule).filter(([, count]) => count > 0);
  const titles = rules.map(([rule, count]): [string, number] => [ruleTitle(rule, language), count]);
  return flowItems(reportWords.rejectedByRule(rejected, titles), room, 2);
}

/** What was asked for, where that is not everything. */
export function narrowedLines(
  { where: { line, courts } }: Pick<CaseFrame, 'where'>,
  { language, names }: Pick<FrameSetting, 'language' | 'names'>,
): string[] {
  const words = groupWords[language];
  const text = words.narrowed(line === null ? null : (words.lines[line] ?? line), courts?.map(names.court) ?? null);
  return text === '' ? [] : [text];
}
