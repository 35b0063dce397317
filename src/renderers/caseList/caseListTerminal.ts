import type { ChalkInstance } from 'chalk';
import type { CaseListView } from '../../documents/caseList/caseList.ts';
import type { Language } from '../../messages/language.ts';
import { enReport } from '../../messages/report.en.ts';
import { zhReport } from '../../messages/report.zh.ts';
import { namesOfIndicator } from '../names.ts';
import { noteLines } from '../noteLines.ts';
import { asciiGlyphs, unicodeGlyphs, withAsciiMathematics, withAsciiSigns } from '../text/glyphs.ts';
import { hangingText } from '../text/terminalTable.ts';
import { cleanDocument } from '../text/untrusted.ts';
import { flowItems } from '../text/wrapping.ts';
import { caseListWords } from './caseListCells.ts';
import { courtLines } from './caseListCourts.ts';
import { caseListFacts } from './caseListFacts.ts';
import { caseLines } from './caseListRows.ts';
import type { CaseListSetting } from './caseListSetting.ts';

export interface CaseListOptions {
  readonly language: Language;
  /** Columns of the terminal; no line is wider. Below 60 it counts as 60. */
  readonly width: number;
  readonly chalk: ChalkInstance;
  readonly ascii: boolean;
}

const leastWidth = 60;
const reportWords = { zh: zhReport, en: enReport } as const;

/** A list of cases for a terminal: what is listed, the value of every court, and the cases. */
export function renderCaseList(view: CaseListView, options: CaseListOptions): string {
  const { language, width, chalk, ascii } = options;
  const list = cleanDocument({ ...view, cases: [...view.cases] });
  const { indicator, courts, notices, omitted } = list;
  const words = caseListWords[language];
  const setting: CaseListSetting = {
    list,
    language,
    words,
    reportWords: reportWords[language],
    names: namesOfIndicator(indicator, courts, language),
    glyphs: ascii ? asciiGlyphs : unicodeGlyphs,
    chalk,
    width: Math.max(leastWidth, Math.floor(width)),
    unit: indicator.isPlainRatio ? 'number' : indicator.unit,
  };
  const heading = flowItems([words.title, indicator.label[language], indicator.id], setting.width, 2);
  const dimmed = (text: string) => hangingText('', [text], 0, setting.width, chalk.dim).map((line) => chalk.dim(line));
  const sections = [
    heading.map((line) => chalk.bold(line)),
    caseListFacts(setting),
    courtLines(setting),
    caseLines(setting),
    omitted > 0 ? dimmed(words.omitted(omitted)) : [],
    noteLines(notices, { ...setting, words: setting.reportWords }),
    dimmed(words.purpose),
  ];
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n');
  return `${ascii ? withAsciiMathematics(withAsciiSigns(text)) : text}\n`;
}
