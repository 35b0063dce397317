import type { ChalkInstance } from 'chalk';
import type { Report } from '../../documents/report/report.ts';
import { indicators } from '../../indicators/registry.ts';
import type { Language } from '../../messages/language.ts';
import { enReport } from '../../messages/report.en.ts';
import type { ReportWords } from '../../messages/report.ts';
import { zhReport } from '../../messages/report.zh.ts';
import { namesOf } from '../names.ts';
import { asciiGlyphs, unicodeGlyphs, withAsciiSigns } from '../text/glyphs.ts';
import { cleanDocument } from '../text/untrusted.ts';
import { renderComparison } from './terminalComparison.ts';
import { renderDetails } from './terminalDetails.ts';
import { renderFacts } from './terminalFacts.ts';
import { renderGap } from './terminalGap.ts';
import { renderNotices } from './terminalNotices.ts';
import { renderOutlook } from './terminalOutlook.ts';
import type { PrintedIndicator, Setting } from './terminalSetting.ts';

export interface TerminalOptions {
  readonly language: Language;
  /** Columns of the terminal; no line is wider. Below 60 it counts as 60. */
  readonly width: number;
  /** Made by the caller, who knows whether colours are wanted. */
  readonly chalk: ChalkInstance;
  /** Nothing but ASCII besides Chinese text and its punctuation. */
  readonly ascii: boolean;
}

const leastWidth = 60;
const reportWords: Readonly<Record<Language, ReportWords>> = { zh: zhReport, en: enReport };

/** The report as text for a terminal, with a line break at its end. Depends on nothing but its arguments. */
export function renderTerminal(report: Report, { language, width, chalk, ascii }: TerminalOptions): string {
  const cleaned = cleanDocument(report);
  const setting: Setting = {
    report: { ...cleaned, indicators: cleaned.indicators.map(printedIndicator) },
    language,
    words: reportWords[language],
    names: namesOf(cleaned, language),
    glyphs: ascii ? asciiGlyphs : unicodeGlyphs,
    chalk,
    width: Math.max(leastWidth, Math.floor(width)),
    ranked: cleaned.courts.some(({ rank }) => rank !== null),
    marksChanges: [...cleaned.courts, cleaned.total].some(({ indicators: values }) =>
      Object.values(values).some(({ change }) => change?.significant === true),
    ),
  };
  const sections = [
    [chalk.bold(setting.words.title)],
    renderFacts(setting),
    renderComparison(setting),
    renderDetails(setting),
    renderGap(setting),
    renderOutlook(setting),
    renderNotices(setting),
  ];
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n');
  return `${ascii ? withAsciiSigns(text) : text}\n`;
}

/** 改判-发回重审比 is written as a number; the other ratio, 结收比, as courts print it: as a percentage. */
function printedIndicator(indicator: Report['indicators'][number]): PrintedIndicator {
  const isNumber = indicators.find(({ id }) => id === indicator.id)?.isPlainRatio === true;
  return { ...indicator, unit: isNumber ? 'number' : indicator.unit };
}
