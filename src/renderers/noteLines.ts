import type { ChalkInstance } from 'chalk';
import type { Notice } from '../documents/report/report.ts';
import { noticeText, type Speaker } from './reasons.ts';
import { bulleted } from './text/bulleted.ts';
import type { Glyphs } from './text/glyphs.ts';

/** What notes are printed with. */
export interface NoteSetting extends Speaker {
  readonly glyphs: Glyphs;
  readonly chalk: ChalkInstance;
  readonly width: number;
}

/** What else a reader must know, under a heading and what is to stand below it; nothing where there is nothing. */
export function noteLines(
  notices: readonly Notice[],
  setting: NoteSetting,
  belowHeading: readonly string[] = [],
): string[] {
  if (notices.length === 0) return [];
  const texts = notices.map((notice) => noticeText(notice, setting));
  return [setting.chalk.bold(setting.words.sections.notes), ...belowHeading, ...bulleted(texts, setting)];
}
