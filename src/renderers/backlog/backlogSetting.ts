import type { ChalkInstance } from 'chalk';
import type { Backlog, BacklogCourt } from '../../documents/backlog/backlog.ts';
import type { BacklogWords } from '../../messages/backlog.ts';
import type { Language } from '../../messages/language.ts';
import type { ReportNames, ReportWords } from '../../messages/report.ts';
import type { Glyphs } from '../text/glyphs.ts';

/** What every part of a backlog is printed with. */
export interface BacklogSetting {
  readonly backlog: Backlog;
  readonly language: Language;
  readonly words: BacklogWords;
  /** Words that a report says of the same things. */
  readonly reportWords: ReportWords;
  readonly names: ReportNames;
  /** The courts that have pending cases, or may have. */
  readonly courts: readonly BacklogCourt[];
  /** What a court is called under the head of its column. */
  readonly shortCourt: (code: string) => string;
  readonly glyphs: Glyphs;
  readonly chalk: ChalkInstance;
  readonly width: number;
}
