import { noteLines } from '../noteLines.ts';
import { factNotices } from './terminalFacts.ts';
import type { Setting } from './terminalSetting.ts';

/** What else a reader must know, a paragraph each; nothing where there is nothing. */
export function renderNotices(setting: Setting): string[] {
  const notes = setting.report.notices.filter(({ code }) => !factNotices.has(code));
  return noteLines(notes, setting, ['']);
}
