import type { Summary } from '../../documents/summary/summary.ts';
import type { Language } from '../../messages/language.ts';
import { enReport } from '../../messages/report.en.ts';
import { zhReport } from '../../messages/report.zh.ts';
import type { SummaryWords } from '../../messages/summary.ts';
import { summaryWords } from '../../messages/summaryWords.ts';
import { type Names, namesOf } from '../names.ts';
import type { ValueSetting } from '../report/terminalValue.ts';
import { asciiGlyphs, unicodeGlyphs } from '../text/glyphs.ts';
import { asciiSparks, type SparkSigns, unicodeSparks } from './sparkline.ts';

/** What every part of a printed summary is made with. */
export interface SummarySetting extends Omit<ValueSetting, 'chalk'> {
  readonly summary: Summary;
  readonly language: Language;
  /** The words of summaries; `words` are those of reports. */
  readonly own: SummaryWords;
  readonly names: Names;
  readonly sparks: SparkSigns;
}

const reportWords = { zh: zhReport, en: enReport };

export function summarySetting(summary: Summary, language: Language, ascii = false): SummarySetting {
  return {
    summary,
    language,
    own: summaryWords[language],
    words: reportWords[language],
    names: namesOf(summary, language),
    glyphs: ascii ? asciiGlyphs : unicodeGlyphs,
    sparks: ascii ? asciiSparks : unicodeSparks,
  };
}
