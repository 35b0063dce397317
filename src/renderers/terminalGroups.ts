import type { IndicatorValue, ReportCourt, ReportTotal } from '../documents/report.ts';
import { groupName, groupWords } from '../messages/groupWords.ts';
import { formatValue, type Unit } from './numbers.ts';
import { panelsOf } from './terminalPanels.ts';
import { paintOf, type Setting } from './terminalSetting.ts';
import { type Cell, type Column, cell, cellsWidth, drawTable, fittedWidths, headRow } from './terminalTable.ts';
import { widestWord } from './wrapping.ts';

interface GroupColumn {
  readonly head: string;
  readonly cells: readonly Cell[];
}

/** Groups may have names as long as a cause of action. */
const widestName = 24;
const mostGroups = 200;

/** What a court's cases are broken down by: groups by indicators, in as many panels as the width asks for. */
export function renderGroups({ groups }: ReportCourt | ReportTotal, setting: Setting): string[] {
  if (groups.length < 2) return [];
  const { report, language, words, chalk, width, glyphs } = setting;
  const { heads, closed, pending } = groupWords[language];
  const shown = groups.slice(0, mostGroups);
  const names: GroupColumn = {
    head: heads[report.groupedBy] ?? report.groupedBy,
    cells: shown.map(({ code }) => cell(groupName(report.groupedBy, code, language))),
  };
  const count = (value: number | null) => cell(value === null ? glyphs.none : String(value));
  const volumes: GroupColumn[] = [
    { head: closed, cells: shown.map((group) => count(group.volumes.closed)) },
    { head: pending, cells: shown.map((group) => count(group.volumes.pending)) },
  ];
  const indicators = report.indicators
    .filter(({ id }) => groups[0]?.indicators[id] !== undefined)
    .map(
      ({ id, unit }): GroupColumn => ({
        head: setting.names.shortIndicator(id),
        cells: shown.map((group) => valueCell(group.indicators[id], unit, setting)),
      }),
    );
  const lead = Math.min(widestName, widthOf(names));
  const room = width - lead;
  const columns = [...volumes, ...indicators];
  const panels = panelsOf(columns.map(widthOf), room, room);
  const drawn = panels.flatMap((panel, index) => [
    ...(index === 0 ? [] : ['']),
    ...drawPanel(
      names,
      lead,
      panel.flatMap((at) => columns[at] ?? []),
      setting,
    ),
  ]);
  const left = groups.length - shown.length;
  return ['', ...drawn, ...(left > 0 ? [chalk.dim(words.moreGroups(left))] : [])];
}

function widthOf({ head, cells }: GroupColumn): number {
  return Math.max(widestWord(head), cellsWidth(cells));
}

function drawPanel(names: GroupColumn, lead: number, own: readonly GroupColumn[], setting: Setting): string[] {
  const { chalk, glyphs, width } = setting;
  const widths = fittedWidths([lead, ...own.map(widthOf)], width);
  const columns = widths.map((one, index): Column => ({ align: index === 0 ? 'left' : 'right', width: one }));
  const rows = names.cells.map((name, row) => [name, ...own.map(({ cells }) => cells[row] ?? cell(''))]);
  return drawTable(columns, [
    headRow([names.head, ...own.map(({ head }) => head)], columns, chalk.dim),
    { rule: glyphs.rule },
    ...rows,
  ]);
}

function valueCell(value: IndicatorValue | undefined, unit: Unit, { glyphs, chalk }: Setting): Cell {
  if (value === undefined) return cell('');
  const mark =
    value.verdict === 'no-band' ? '' : ` ${glyphs.marks[value.verdict]}${value.uncertain ? glyphs.uncertain : ''}`;
  const text = `${formatValue(value, unit) ?? glyphs.none}${mark}`.trimEnd();
  // Days stand beside the closings that they are the mean of; what is divided otherwise shows its parts.
  const { numerator, denominator } = value;
  const isDivided = unit !== 'days' && numerator !== null && denominator !== null;
  return cell(isDivided ? `${text} ${numerator}/${denominator}` : text, paintOf(value, chalk));
}
