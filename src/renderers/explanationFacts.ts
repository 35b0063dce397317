import type { ExplainedData } from '../documents/explanation.ts';
import { adjustedLines } from './adjustedLines.ts';
import { blockLines, marginOf } from './explanationBlocks.ts';
import type { Block, ExplanationSetting } from './explanationSetting.ts';
import { narrowedLines, rejectedLines } from './frameFacts.ts';
import { flowItems } from './wrapping.ts';

/** What was read, for which period and by which scheme. */
export function factLines(data: ExplainedData, setting: ExplanationSetting): string[] {
  const { explanation, language, words, reportWords, width } = setting;
  const { period, asOf, measuredOn, inputs, quality } = data;
  const { title, id, version, status } = explanation.scheme;
  const heads = reportWords.facts;
  const shown = [heads.inputs, heads.rejected, heads.period, heads.asOf, heads.measuredOn, heads.scheme, heads.bases];
  const margin = marginOf([...shown, heads.narrowed]);
  const blocks: readonly Block[] = [
    {
      head: heads.inputs,
      lines: [
        ...inputs.flatMap(({ path, rows, rejected, encoding }) =>
          flowItems([path, reportWords.input(rows, rejected, encoding.toUpperCase())], width - margin),
        ),
        ...(inputs.length > 1 ? [reportWords.inputsTotal(quality.rows, quality.rejected)] : []),
      ],
    },
    {
      head: heads.rejected,
      lines: rejectedLines(data, setting, width - margin),
    },
    { head: heads.period, lines: [reportWords.period(period.label, period.start, period.end)] },
    { head: heads.asOf, lines: [asOf] },
    { head: heads.measuredOn, lines: measuredOn === period.end ? [] : [reportWords.measuredOn(measuredOn)] },
    {
      head: heads.scheme,
      lines: [
        words.schemeLine(title[language], id, version),
        reportWords.status[status],
        ...adjustedLines(explanation.adjusted, reportWords),
      ],
    },
    { head: heads.bases, lines: basisLines(data, setting) },
    { head: heads.narrowed, lines: narrowedLines(data, setting) },
  ];
  return blockLines(blocks, margin, setting);
}

/** The basis that the value depends on, where there is a choice. */
function basisLines({ bases }: ExplainedData, { explanation, reportWords }: ExplanationSetting): string[] {
  const { readings, appealDenominator } = explanation.indicator;
  const said = {
    reversal: reportWords.reversalBasis[bases.reversal],
    appeal: reportWords.appealBasis[bases.appeal],
    retrial: reportWords.retrialBasis[bases.retrial],
  };
  const of = readings[0]?.basis?.of;
  return [
    ...(of === undefined ? [] : [said[of]]),
    ...(appealDenominator === null || appealDenominator === 'closings'
      ? []
      : [reportWords.appealDenominator[appealDenominator]]),
  ];
}
