import { drawPanels } from '../text/panelTable.ts';
import { cell } from '../text/terminalTable.ts';
import { textWidth } from '../text/textWidth.ts';
import { padStart } from '../text/wrapping.ts';
import type { SummaryMember } from './summaryMembers.ts';
import { type MonthLine, monthHeads, monthLines } from './summaryMonths.ts';
import type { TableSetting } from './summaryTables.ts';

/** Draws the months of a member one below the other, in as many panels as the width asks for. */
export type DrawMonths = (member: SummaryMember) => string[];

/** Tables of months that are alike for all members, so that they can be read one below the other. */
export function byMonth(members: readonly SummaryMember[], setting: TableSetting): DrawMonths {
  const { own, chalk } = setting;
  const linesOf = new Map(members.map((member) => [member, monthLines(member, setting)]));
  const all = [...linesOf.values()].flat();
  const columns = monthHeads(setting, true).map((head, at) => ({
    head,
    value: widest(all, ({ cells }) => cells[at]?.value),
    parts: widest(all, ({ cells }) => cells[at]?.parts),
  }));
  const lead = widest(all, (line) => monthName(line, setting));
  return (member) => {
    const rows = (linesOf.get(member) ?? []).map((line) => [
      cell(monthName(line, setting)),
      ...columns.map(({ value, parts }, at) => {
        const text = padStart(line.cells[at]?.value ?? '', value);
        return cell(parts === 0 ? text : `${text} ${padStart(line.cells[at]?.parts ?? '', parts)}`);
      }),
    ]);
    const heads = [own.monthColumn, ...columns.map(({ head }) => head)];
    return [chalk.dim(own.monthByMonth), ...drawPanels({ heads, rows, widestLead: lead }, setting)];
  };
}

function widest(lines: readonly MonthLine[], textOf: (line: MonthLine) => string | undefined): number {
  return lines.reduce((most, line) => Math.max(most, textWidth(textOf(line) ?? '')), 0);
}

/** Why a month is no whole one stands beside its name. */
function monthName({ row, month }: MonthLine, { own }: TableSetting): string {
  if (row.beforeData) return own.monthUnknown(row.month);
  return month.complete ? row.month : own.monthOpen(row.month);
}
