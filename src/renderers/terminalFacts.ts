import type { Notice } from '../documents/report.ts';
import { adjustedLines } from './adjustedLines.ts';
import { inputLines, narrowedLines, rejectedLines } from './frameFacts.ts';
import { comparisonWords } from './terminalChange.ts';
import type { Setting } from './terminalSetting.ts';
import { hangingText } from './terminalTable.ts';
import { textWidth } from './textWidth.ts';
import { flowItems } from './wrapping.ts';

/** What was read, for which period, by which scheme and in which scope: all that a number needs to be understood. */
export function renderFacts(setting: Setting): string[] {
  const { report, words, names, language, chalk, width } = setting;
  const { period, scheme } = report;
  const heads = words.facts;
  const margin = Math.max(...Object.values(heads).map((head) => textWidth(head))) + 2;
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
    [heads.bases, basesLines(setting)],
    [heads.ranking, rankingLines(setting)],
    [heads.scope, scopeLines(setting, width - margin)],
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

/** Of the bases only those that a value of the report depends on. */
function basesLines({ report, words }: Setting): string[] {
  const { bases, total } = report;
  const told = (...ids: readonly string[]) => ids.some((id) => total.indicators[id] !== undefined);
  const outcomes = [
    'reversal-rate',
    'reversed-rate',
    'remanded-rate',
    'appeal-reversal-share',
    'reversal-remand-ratio',
  ];
  const retried = (total.indicators['retrial-reversal-rate']?.value ?? null) !== null;
  return [
    ...(told('appeal-rate', 'settled-rate') ? [words.appealBasis[bases.appeal]] : []),
    ...(told(...outcomes) ? [words.reversalBasis[bases.reversal]] : []),
    ...(retried ? [words.retrialBasis[bases.retrial]] : []),
    ...(bases.appealDenominator === 'closings' ? [] : [words.appealDenominator[bases.appealDenominator]]),
  ];
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

function scopeLines({ report, words }: Setting, room: number): string[] {
  return [
    ...countsOf(report.notices, 'scope', 'lines').flatMap((lines) => flowItems(words.scope(lines), room, 2)),
    ...countsOf(report.notices, 'excluded', 'codes').flatMap((codes) =>
      flowItems(words.excluded(codes, report.adjusted.excludeTypeCodes === null ? 'scheme' : 'option'), room, 2),
    ),
  ];
}

function countsOf(notices: readonly Notice[], code: string, argument: string): [string, number][][] {
  return notices
    .filter((notice) => notice.code === code)
    .map(({ args }) => Object.entries((args[argument] ?? {}) as Readonly<Record<string, number>>));
}
