import { adjustedLines } from '../adjustedLines.ts';
import { basesLines } from '../basesLines.ts';
import { inputLines, narrowedLines, rejectedLines } from '../frameFacts.ts';
import { scopeLines } from '../scopeLines.ts';
import { hangingText } from '../text/terminalTable.ts';
import { textWidth } from '../text/textWidth.ts';
import { flowItems } from '../text/wrapping.ts';
import { comparisonWords } from './terminalChange.ts';
import type { Setting } from './terminalSetting.ts';

/** What was read, for which period, by which scheme and in which scope: all that a number needs to be understood. */
export function renderFacts(setting: Setting): string[] {
  const { report, words, names, language, chalk, width } = setting;
  const { period, scheme } = report;
  const heads = words.facts;
  const margin = Math.max(...Object.values(heads).map((head) => textWidth(head))) + 2;
  const isTold = (id: string) =>
    [...report.courts, report.total].some(({ indicators }) => (indicators[id]?.value ?? null) !== null);
  const facts: [head: string, lines: string[]][] = [
    [heads.inputs, inputLines(report, words, width - margin)],
    [heads.rejected, rejectedLines(report, { language, reportWords: words }, width - margin)],
    [heads.period, [words.period(period.label, period.start, period.end)]],
    [heads.asOf, [report.asOf]],
    [heads.measuredOn, report.measuredOn === period.end ? [] : [words.measuredOn(report.measuredOn)]],
    [heads.compared, comparedLines(setting)],
    [
      heads.scheme,
      [
        ...flowItems([scheme.title[language], scheme.id, words.schemeVersion(scheme.version)], width - margin),
        words.status[scheme.status],
        ...adjustedLines(report.adjusted, words),
      ],
    ],
    [heads.bases, basesLines(report.bases, isTold, words)],
    [heads.ranking, rankingLines(setting)],
    [heads.scope, scopeLines(report, words, width - margin)],
    [heads.narrowed, narrowedLines(report, { language, names })],
  ];
  return facts
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([head, lines]) => hangingText(head, lines, margin, width, chalk.dim));
}

/** What the values are held against, with its real first and last day. */
function comparedLines({ report: { comparedWith }, language }: Setting): string[] {
  if (comparedWith === undefined) return [];
  const { kind, file, period, asOf, measuredOn } = comparedWith;
  const { label, start } = period;
  const cut = measuredOn !== period.end;
  return [comparisonWords[language].comparedWith({ kind, file, label, start, end: measuredOn, cut, asOf })];
}

/** Notices told among the facts, which the notes at the end leave out. */
export const factNotices: ReadonlySet<string> = new Set(['ranking', 'scope', 'excluded']);

function rankingLines({ report, words, names }: Setting): string[] {
  return report.notices
    .filter(({ code }) => code === 'ranking')
    .map(({ args: { by, order } }) =>
      words.rankedBy(by === 'attainment' ? null : names.indicator(String(by)), String(order)),
    );
}
