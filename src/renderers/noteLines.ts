import type { Notice } from '../documents/report.ts';
import type { ExplanationSetting } from './explanationSetting.ts';
import { noticeText } from './reasons.ts';
import { hangingText } from './terminalTable.ts';

/** What else a reader must know, under a heading; nothing where there is nothing. */
export function noteLines(
  notices: readonly Notice[],
  {
    glyphs,
    chalk,
    width,
    names,
    reportWords,
  }: Pick<ExplanationSetting, 'glyphs' | 'chalk' | 'width' | 'names' | 'reportWords'>,
): string[] {
  if (notices.length === 0) return [];
  const texts = notices.map((notice) => noticeText(notice, { words: reportWords, names }));
  return [
    chalk.bold(reportWords.sections.notes),
    ...texts.flatMap((text) => hangingText(glyphs.bullet, [text], 2, width, (head) => head)),
  ];
}
