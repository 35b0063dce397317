import type { ChalkInstance } from 'chalk';
import type { Summary } from '../../documents/summary/summary.ts';
import type { Language } from '../../messages/language.ts';
import { noteLines } from '../noteLines.ts';
import { withAsciiSigns } from '../text/glyphs.ts';
import { hangingText } from '../text/terminalTable.ts';
import { textWidth } from '../text/textWidth.ts';
import { cleanDocument } from '../text/untrusted.ts';
import { flowItems, wrapText } from '../text/wrapping.ts';
import { byMonth } from './summaryByMonth.ts';
import { factHeads, summaryFacts } from './summaryFacts.ts';
import { summaryLegend } from './summaryLegend.ts';
import { summaryMembers } from './summaryMembers.ts';
import { pageNotices } from './summaryNotes.ts';
import { summarySetting } from './summarySetting.ts';
import { memberTables, summaryLayout, type TableSetting } from './summaryTables.ts';

export interface SummaryTerminalOptions {
  readonly language: Language;
  /** Columns of the terminal; no line is wider. Below 60 it counts as 60. */
  readonly width: number;
  readonly chalk: ChalkInstance;
  readonly ascii: boolean;
  /** Every month of each court below the tables of the last one; of itself where only one court is shown. */
  readonly byMonth?: boolean;
}

const leastWidth = 60;

/**
 * A summary for a terminal: for each court and all pooled the last month and the year to date, with the changes and the ups
 * and downs of the months before. Depends on nothing but its arguments.
 */
export function* renderSummaryTerminal(
  summary: Summary,
  { language, width, chalk, ascii, byMonth: asked = false }: SummaryTerminalOptions,
): Generator<string> {
  const setting: TableSetting = {
    ...summarySetting(cleanDocument(summary), language, ascii),
    chalk,
    width: Math.max(leastWidth, Math.floor(width)),
  };
  const members = summaryMembers(setting);
  const layout = summaryLayout(members, setting);
  const isByMonth = summary.months.length > 1 && (asked || members.length === 1);
  const months = isByMonth ? byMonth(members, setting) : undefined;
  const written = (lines: readonly string[]) => {
    const text = `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
    return ascii ? withAsciiSigns(text) : text;
  };
  yield written([chalk.bold(setting.own.title), '', ...factLines(setting)]);
  for (const member of members) {
    const heading = wrapText(member.heading, setting.width).map((line) => chalk.bold(line));
    yield written(['', ...heading, ...memberTables(member, layout, setting)]);
    if (months !== undefined) yield written(['', ...months(member)]);
  }
  yield written([
    '',
    ...summaryLegend(members, { trend: true, shortPoints: layout.short, months: isByMonth }, setting).flatMap((items) =>
      dimmed(items, setting),
    ),
  ]);
  const notes = noteLines(pageNotices(summary), setting, ['']);
  if (notes.length > 0) yield written(['', ...notes]);
}

function dimmed(items: readonly string[], { width, chalk }: TableSetting): string[] {
  return flowItems(items, width).map((line) => chalk.dim(line));
}

function factLines(setting: TableSetting): string[] {
  const { width, chalk } = setting;
  const margin = Math.max(...factHeads(setting).map((head) => textWidth(head))) + 2;
  return summaryFacts(setting, width - margin).flatMap(({ head, lines }) =>
    hangingText(head, lines, margin, width, chalk.dim),
  );
}
