import type { Summary, SummaryMonth, SummaryRow } from '../documents/summary.ts';
import type { Language } from '../messages/language.ts';
import { markdownText, table } from './markdownText.ts';
import { noticeText } from './reasons.ts';
import { summaryFacts } from './summaryFacts.ts';
import { counted, printedUnit, summaryItems, unbanded } from './summaryItems.ts';
import { summaryLegend } from './summaryLegend.ts';
import { type SummaryMember, summaryMembers } from './summaryMembers.ts';
import { factNotices, type SummarySetting, summarySetting } from './summarySetting.ts';
import { partsText, valueText } from './terminalValue.ts';

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
  for (const items of summaryLegend(members, { trend: false, shortPoints: false }, setting)) {
    yield `- ${own.joined(items.map(markdownText))}\n`;
  }
  const notes = summary.notices.filter(({ code }) => !factNotices.has(code));
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
  yield* table(titles, rows, 1);
}

/** Every month with its counts, and each indicator with what it was made of. */
function* monthByMonth({ rows }: SummaryMember, setting: SummarySetting): Generator<string> {
  const { summary, own, names } = setting;
  const months = new Map(summary.months.map((month) => [month.month, month]));
  const volumes = ['incoming', 'closed', 'pending'] as const;
  yield `### ${own.monthByMonth}\n\n`;
  yield* table(
    [
      own.monthColumn,
      ...volumes.map((volume) => own.volumes[volume]),
      ...summary.indicators.map(({ id }) => names.shortIndicator(id)),
    ],
    rows.map((row) => [
      monthCell(months.get(row.month), row, setting),
      ...volumes.map((volume) => counted(row.volumes[volume].value, setting)),
      ...summary.indicators.map((indicator) => valueCell(indicator, row, setting)),
    ]),
    1,
  );
}

function monthCell(month: SummaryMonth | undefined, row: SummaryRow, { own }: SummarySetting): string {
  return month === undefined || month.complete ? row.month : own.monthUpTo(row.month, month.measuredOn);
}

function valueCell(
  { id, ...indicator }: Summary['indicators'][number],
  { indicators }: SummaryRow,
  setting: SummarySetting,
): string {
  const value = indicators[id];
  if (value === undefined) return '';
  const parts = partsText(unbanded(value), setting);
  const text = valueText(unbanded(value), printedUnit(indicator), true, setting);
  return parts === '' ? text : setting.own.withParts(text, parts);
}
