import type { ChalkInstance } from 'chalk';
import type { Explanation } from '../../documents/explanation/explanation.ts';
import { enExplanation } from '../../messages/explanation.en.ts';
import { zhExplanation } from '../../messages/explanation.zh.ts';
import type { Language } from '../../messages/language.ts';
import { enReport } from '../../messages/report.en.ts';
import { zhReport } from '../../messages/report.zh.ts';
import { namesOfIndicator } from '../names.ts';
import { noteLines } from '../noteLines.ts';
import { asciiGlyphs, unicodeGlyphs, withAsciiMathematics, withAsciiSigns } from '../text/glyphs.ts';
import { hangingText } from '../text/terminalTable.ts';
import { cleanDocument } from '../text/untrusted.ts';
import { flowItems } from '../text/wrapping.ts';
import { factLines } from './explanationFacts.ts';
import { indicatorLines } from './explanationIndicator.ts';
import type { ExplanationSetting } from './explanationSetting.ts';
import { memberLines } from './explanationSteps.ts';

export interface ExplanationOptions {
  readonly language: Language;
  /** Columns of the terminal; no line is wider. Below 60 it counts as 60. */
  readonly width: number;
  readonly chalk: ChalkInstance;
  readonly ascii: boolean;
}

const leastWidth = 60;
const words = { zh: zhExplanation, en: enExplanation } as const;
const reportWords = { zh: zhReport, en: enReport } as const;

/** An explanation for a terminal: the indicator in general, or the numbers of given data step by step. */
export function renderExplanation(explanation: Explanation, options: ExplanationOptions): string {
  const { language, width, chalk, ascii } = options;
  const cleaned = cleanDocument(explanation);
  const { id, label, formula, unit, isPlainRatio } = cleaned.indicator;
  const setting: ExplanationSetting = {
    explanation: cleaned,
    language,
    words: words[language],
    reportWords: reportWords[language],
    names: namesOfIndicator(cleaned.indicator, cleaned.data?.courts ?? [], language),
    glyphs: ascii ? asciiGlyphs : unicodeGlyphs,
    ellipsis: ascii ? '...' : '…',
    chalk,
    width: Math.max(leastWidth, Math.floor(width)),
    unit: isPlainRatio ? 'number' : unit,
  };
  const { data } = cleaned;
  const heading = flowItems([label[language], id], setting.width, 2).map((line) => chalk.bold(line));
  const sections =
    data === null
      ? [heading, indicatorLines(setting)]
      : [
          [...heading, ...hangingText('', [formula[language]], 0, setting.width, chalk.dim)],
          factLines(data, setting),
          ...data.members.map((member) => memberLines(member, data, setting)),
          noteLines(data.notices, { ...setting, words: setting.reportWords }),
          hangingText('', [setting.words.more(id)], 0, setting.width, chalk.dim),
        ];
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n');
  return `${ascii ? withAsciiMathematics(withAsciiSigns(text)) : text}\n`;
}
