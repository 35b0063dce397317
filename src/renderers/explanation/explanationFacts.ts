import type { ExplainedData } from '../../documents/explanation/explanation.ts';
import { basisLines, frameBlocks, frameHeads } from '../indicatorFrame.ts';
import { blockLines, marginOf } from './explanationBlocks.ts';
import type { ExplanationSetting } from './explanationSetting.ts';

/** What was read, for which period and by which scheme. */
export function factLines(data: ExplainedData, setting: ExplanationSetting): string[] {
  const { explanation, reportWords, width } = setting;
  const { readings, appealDenominator } = explanation.indicator;
  const margin = marginOf(frameHeads(reportWords));
  const bases = basisLines(data.bases, readings[0]?.basis?.of, appealDenominator, reportWords);
  const frame = { ...data, scheme: explanation.scheme, adjusted: explanation.adjusted };
  return blockLines(frameBlocks(frame, bases, width - margin, setting), margin, setting);
}
