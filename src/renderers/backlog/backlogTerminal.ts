import type { ChalkInstance } from 'chalk';
import type { Backlog, BacklogList } from '../../documents/backlog/backlog.ts';
import { enBacklog } from '../../messages/backlog.en.ts';
import { zhBacklog } from '../../messages/backlog.zh.ts';
import type { Language } from '../../messages/language.ts';
import { enReport } from '../../messages/report.en.ts';
import { zhReport } from '../../messages/report.zh.ts';
import { distinctForms } from '../courtNames.ts';
import { fieldName } from '../ruleNames.ts';
import { asciiGlyphs, unicodeGlyphs, withAsciiSigns } from '../text/glyphs.ts';
import { cleanDocument } from '../text/untrusted.ts';
import { ageComparison, bandsNote } from './backlogAges.ts';
import { courtSections } from './backlogCourts.ts';
import { backlogFacts, backlogNotes } from './backlogFacts.ts';
import { limitArticles, limitComparison, limitsNote } from './backlogLimits.ts';
import { listLines } from './backlogLists.ts';
import type { BacklogSetting } from './backlogSetting.ts';

export interface BacklogOptions {
  readonly language: Language;
  /** Columns of the terminal; no line is wider. Below 60 it counts as 60. */
  readonly width: number;
  readonly chalk: ChalkInstance;
  readonly ascii: boolean;
  /** How many cases of each list are printed at most. */
  readonly listed: number;
}

const leastWidth = 60;
const words = { zh: zhBacklog, en: enBacklog } as const;
const reportWords = { zh: zhReport, en: enReport } as const;

/** A backlog for a terminal: courts compared where they are several, then court by court, then the cases to be acted on. */
export function renderBacklog(backlog: Backlog, { language, width, chalk, ascii, listed }: BacklogOptions): string {
  const cleaned = cleanDocument(shortened(backlog, listed));
  const setting: BacklogSetting = {
    backlog: cleaned,
    language,
    words: words[language],
    reportWords: reportWords[language],
    courts: cleaned.courts.filter(({ pending }) => pending !== 0),
    ...namesOf(cleaned, language),
    glyphs: ascii ? asciiGlyphs : unicodeGlyphs,
    chalk,
    width: Math.max(leastWidth, Math.floor(width)),
  };
  const isOne = cleaned.courts.length === 1;
  const isCompared = !isOne && setting.courts.length > 0;
  const sections = [
    [chalk.bold(setting.words.title)],
    backlogFacts(setting),
    ...(isCompared ? [ageComparison(setting), limitComparison(setting)] : []),
    ...courtSections(setting),
    ...(isOne && (cleaned.total.pending ?? 0) > 0 ? [[...bandsNote(setting), ...limitsNote(setting)]] : []),
    listLines('overdue', setting),
    listLines('dueSoon', setting),
    limitArticles(setting),
    backlogNotes(setting),
  ];
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n');
  return `${ascii ? withAsciiSigns(text) : text}\n`;
}

function shortened(backlog: Backlog, listed: number): Backlog {
  const cut = (list: BacklogList) => ({ ...list, cases: list.cases.slice(0, listed) });
  return { ...backlog, dueSoon: cut(backlog.dueSoon), overdue: cut(backlog.overdue) };
}

function namesOf({ courts }: Backlog, language: Language): Pick<BacklogSetting, 'names' | 'shortCourt'> {
  const byCode = new Map(courts.map((court) => [court.code, court]));
  const short = distinctForms(courts).at(-1);
  return {
    names: {
      indicator: (id) => id,
      field: (id) => fieldName(id, language),
      court: (code) => byCode.get(code)?.name ?? code,
    },
    shortCourt: (code) => {
      const court = byCode.get(code);
      return court === undefined ? code : (short?.(court) ?? court.name);
    },
  };
}
