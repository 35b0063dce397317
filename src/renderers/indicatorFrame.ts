import type { Explanation } from '../documents/explanation/explanation.ts';
import type { Report } from '../documents/report/report.ts';
import type { BasisName } from '../indicators/readings.ts';
import type { ExplanationWords } from '../messages/explanation.ts';
import type { ReportWords } from '../messages/report.ts';
import { adjustedLines } from './adjustedLines.ts';
import type { Block, ExplanationSetting } from './explanation/explanationSetting.ts';
import { narrowedLines, rejectedLines } from './frameFacts.ts';
import { flowItems } from './text/wrapping.ts';

/** What a document of numbers of one indicator says of the data behind them. */
export type Frame = Pick<Report, 'period' | 'asOf' | 'measuredOn' | 'adjusted' | 'inputs' | 'quality' | 'where'> & {
  readonly scheme: Pick<Explanation['scheme'], 'title' | 'id' | 'version' | 'status'>;
};

/** What it is printed with. */
export interface IndicatorFrameSetting extends Pick<ExplanationSetting, 'language' | 'reportWords' | 'names'> {
  readonly words: Pick<ExplanationWords, 'schemeLine'>;
}

/** The heads of these facts, those that are left out too: margins stay the same. */
export function frameHeads({ facts }: ReportWords): string[] {
  const { inputs, rejected, period, asOf, measuredOn, scheme, bases, narrowed } = facts;
  return [inputs, rejected, period, asOf, measuredOn, scheme, bases, narrowed];
}

/** What was read, for which period and by which scheme, in so many columns; `bases` are the lines on what is counted by what. */
export function frameBlocks(
  frame: Frame,
  bases: readonly string[],
  room: number,
  setting: IndicatorFrameSetting,
): Block[] {
  const { language, words, reportWords } = setting;
  const { period, asOf, measuredOn, inputs, quality, scheme, adjusted } = frame;
  const heads = reportWords.facts;
  return [
    {
      head: heads.inputs,
      lines: [
        ...inputs.flatMap(({ path, rows, rejected, encoding }) =>
          flowItems([path, reportWords.input(rows, rejected, encoding.toUpperCase())], room),
        ),
        ...(inputs.length > 1 ? [reportWords.inputsTotal(quality.rows, quality.rejected)] : []),
      ],
    },
    {
      head: heads.rejected,
      lines: rejectedLines(frame, setting, room),
    },
    { head: heads.period, lines: [reportWords.period(period.label, period.start, period.end)] },
    { head: heads.asOf, lines: [asOf] },
    { head: heads.measuredOn, lines: measuredOn === period.end ? [] : [reportWords.measuredOn(measuredOn)] },
    {
      head: heads.scheme,
      lines: [
        words.schemeLine(scheme.title[language], scheme.id, scheme.version),
        reportWords.status[scheme.status],
        ...adjustedLines(adjusted, reportWords),
      ],
    },
    { head: heads.bases, lines: bases },
    { head: heads.narrowed, lines: narrowedLines(frame, setting) },
  ];
}

/** The basis that a value depends on, where there is a choice, and what appeals are divided by where that matters. */
export function basisLines(
  bases: Report['bases'],
  of: BasisName | undefined,
  appealDenominator: Report['bases']['appealDenominator'] | null,
  reportWords: ReportWords,
): string[] {
  const said = {
    reversal: reportWords.reversalBasis[bases.reversal],
    appeal: reportWords.appealBasis[bases.appeal],
    retrial: reportWords.retrialBasis[bases.retrial],
  };
  return [
    ...(of === undefined ? [] : [said[of]]),
    ...(appealDenominator === null || appealDenominator === 'closings'
      ? []
      : [reportWords.appealDenominator[appealDenominator]]),
  ];
}
