import { hangingText } from '../text/terminalTable.ts';
import { textWidth } from '../text/textWidth.ts';
import type { Block, ExplanationSetting } from './explanationSetting.ts';

/** Columns that heads take at the most, so that the text beside them keeps its room. */
export function marginOf(heads: readonly string[]): number {
  return Math.max(...heads.map((head) => textWidth(head))) + 2;
}

/** Blocks one below the other, their heads in a common margin; those without lines are left out. */
export function blockLines(
  blocks: readonly Block[],
  margin: number,
  { width, chalk }: Pick<ExplanationSetting, 'width' | 'chalk'>,
): string[] {
  return blocks.flatMap(({ head, lines }) => hangingText(head, lines, margin, width, chalk.dim));
}
