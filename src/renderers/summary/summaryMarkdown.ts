import type { Summary } from '../../documents/summary/summary.ts';
import type { Language } from '../../messages/language.ts';
import { noticeText } from '../reasons.ts';
import { markdownText, table } from '../text/markdownText.ts';
import { summaryFacts } from './summaryFacts.ts';
import { summaryItems } from './summaryItems.ts';
import { summaryLegend } from './summaryLegend.ts';
import { type SummaryMember, summaryMembers } from './summaryMembers.ts';
import { type MonthLine, monthHeads, monthLines } from './summaryMonths.ts';
import { pageNotices } from './summaryNotes.ts';
import { type SummarySetting, summarySetting } from './summarySetting.ts';

/**
 * A summary in Markdown, to be pasted into a bulletin: for each court and all pooled the last month beside the year to date,
 * and all months below each other where there are several. Numbers stand as they are, what comes from files is escaped.
 */
export function* renderSummaryMarkdown(summary: Summary, language: Language): Generator<string> {
  const setting = summarySetting(summary, language);
  const members = summaryMembers(setting);
  const { own } = setting;
  yield `# ${own.title}\n\n`;
  for (const { head, lines } of summaryFacts(setting, Number.POSITIVE_INFINITY)) {
    yield `- **${head}** ${own.joined(lines.map(markdownText))}\n`;
  }
  yield '\n';
  for (const member of members) {
    yield `## ${markdownText(member.heading)}\n\n`;
    yield* lastMonth(member, setting);
    if (member.rows.length > 1) yield* monthByMonth(member, setting);
  }
  for (const items of summaryLegend(members, { trend: false, shortPoints: false, months: true }, setting)) {
    yield `- ${own.joined(items.map(markdownText))}\n`;
  }
  const notes = pageNotices(summary);
  if (notes.length > 0) yield `\n## ${setting.words.sections.notes}\n\n`;
  for (const notice of notes) yield `- ${markdownText(noticeText(notice, setting))}\n`;
}

function* lastMonth(member: SummaryMember, setting: SummarySetting): Generator<string> {
  const { summary, own } = setting;
  const { heads } = own;
  const month = summary.months.at(-1);
  if (month === undefined) return;
  const { measuredOn, complete, yearToDate } = month;
  yield `${own.monthHeading(month.month, month.start, measuredOn, complete)}\n\n`;
  yield `${own.yearHeading(yearToDate.year, yearToDate.start, measuredOn)}\n\n`;
  const titles = [
    heads.item,
    heads.month,
    heads.parts,
    heads.monthOnMonth,
    heads.yearOnYear,
    heads.yearToDate,
    heads.parts,
    heads.yearToDateOnYear,
    heads.band(summary.scheme.status === 'illustrative'),
    heads.verdict,
  ];
  const rows = summaryItems(member, setting, false).map((item) => [
    markdownText(item.name),
    item.month,
    item.parts,
    item.monthOnMonth,
    item.yearOnYear,
    item.yearToDate,
    item.yearParts,
    item.yearToDateOnYear,
    item.band,
    markdownText(item.verdict),
  ]);
  yield* table(titles, rows, [0, titles.indexOf(heads.verdict)]);
}

/** Every month with its counts, and each indicator with what it was made of. */
function* monthByMonth(member: SummaryMember, setting: SummarySetting): Generator<string> {
  const { own } = setting;
  yield `### ${own.monthByMonth}\n\n`;
  yield* table(
    [own.monthColumn, ...monthHeads(setting, false)],
    monthLines(member, setting).map((line) => [
      monthName(line, setting),
      ...line.cells.map(({ value, parts }) => (parts === '' ? value : own.withParts(value, parts))),
    ]),
    [0],
  );
}

function monthName({ row, month }: MonthLine, { own }: SummarySetting): string {
  if (row.beforeData) return own.monthUnknown(row.month);
  return month.complete ? row.month : own.monthUpTo(row.month, month.measuredOn);
}
