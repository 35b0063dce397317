import { noticeText } from './reasons.ts';
import { factNotices } from './terminalFacts.ts';
import type { Setting } from './terminalSetting.ts';
import { hangingText } from './terminalTable.ts';

/** What else a reader must know, a paragraph each; nothing where there is nothing. */
export function renderNotices(setting: Setting): string[] {
  const { report, words, glyphs, chalk, width } = setting;
  const texts = report.notices
    .filter(({ code }) => !factNotices.has(code))
    .map((notice) => noticeText(notice, setting));
  if (texts.length === 0) return [];
  return [
    chalk.bold(words.sections.notes),
    '',
    ...texts.flatMap((text) => hangingText(glyphs.bullet, [text], 2, width, (head) => head)),
  ];
}
