import type { ChalkInstance } from 'chalk';
import type { Explanation } from '../../documents/explanation/explanation.ts';
import type { ExplanationWords } from '../../messages/explanation.ts';
import type { Language } from '../../messages/language.ts';
import type { ReportNames, ReportWords } from '../../messages/report.ts';
import type { Glyphs } from '../text/glyphs.ts';
import type { Unit } from '../text/numbers.ts';

/** What every part of an explanation is printed with. */
export interface ExplanationSetting {
  readonly explanation: Explanation;
  readonly language: Language;
  readonly words: ExplanationWords;
  /** Words that a report says of the same things. */
  readonly reportWords: ReportWords;
  readonly names: ReportNames;
  readonly glyphs: Glyphs;
  /** Stands for digits cut off. */
  readonly ellipsis: string;
  readonly chalk: ChalkInstance;
  readonly width: number;
  /** The unit in which values are printed. */
  readonly unit: Unit;
}

/** Some lines under a head that stands in the margin. */
export interface Block {
  readonly head: string;
  readonly lines: readonly string[];
}
