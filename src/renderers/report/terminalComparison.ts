import type { IndicatorValue, ReportCourt, ReportTotal } from '../../documents/report/report.ts';
import { formatValue } from '../text/numbers.ts';
import {
  type Cell,
  type Column,
  cell,
  cellsWidth,
  drawTable,
  fittedWidths,
  headRow,
  type Row,
} from '../text/terminalTable.ts';
import { textWidth } from '../text/textWidth.ts';
import { widestWord } from '../text/wrapping.ts';
import { commonBand } from './terminalBand.ts';
import { attainmentText, type Lead, leadOf, rankText } from './terminalLead.ts';
import { renderLegend } from './terminalLegend.ts';
import { levelBlocks } from './terminalLevels.ts';
import { type PrintedIndicator, paintOf, type Setting } from './terminalSetting.ts';

/** An indicator as a column: its head, the band of all courts, and the cell of any court. */
interface IndicatorColumn {
  readonly head: string;
  readonly band: Cell;
  readonly width: number;
  cellOf(member: ReportCourt | ReportTotal): Cell;
}

/** A head without spaces may be this wide before it is broken. */
const widestHead = 12;

/** Courts by indicators, in as many panels as the width asks for, and what the marks mean. */
export function renderComparison(setting: Setting): string[] {
  const { report, words, chalk } = setting;
  const columns = report.indicators.map((indicator) => indicatorColumn(indicator, setting));
  const lead = leadOf(
    setting,
    columns.map(({ width }) => width),
  );
  const panels = lead.panels.flatMap((panel, index) => {
    const number = lead.panels.length > 1 ? words.panel(index + 1, lead.panels.length) : '';
    const own = panel.flatMap((column) => columns[column] ?? []);
    return [chalk.bold(words.sections.compared) + number, '', ...drawPanel(own, lead, index === 0, setting), ''];
  });
  return [...panels, ...renderLegend(setting)];
}

function indicatorColumn(indicator: PrintedIndicator, setting: Setting): IndicatorColumn {
  const { report, names, chalk } = setting;
  const values = [...report.courts, report.total].flatMap(({ indicators }) => indicators[indicator.id] ?? []);
  const markWidth = values.some(({ uncertain }) => uncertain) ? 2 : 1;
  const cellOf = ({ indicators }: ReportCourt | ReportTotal): Cell => {
    const value = indicators[indicator.id];
    return value === undefined ? cell('') : valueCell(value, indicator, markWidth, setting);
  };
  const label = names.shortIndicator(indicator.id);
  const band = commonBand(indicator, setting);
  const cells = [...report.courts, report.total].map(cellOf);
  const width = Math.max(cellsWidth(cells), textWidth(band), Math.min(widestWord(label), widestHead));
  // Heads and bands stand above the digits as far as that makes no column wider.
  const aboveDigits = (text: string) =>
    text + ' '.repeat(Math.max(0, Math.min(markWidth + 1, width - textWidth(text))));
  return { head: aboveDigits(label), band: cell(aboveDigits(band), chalk.dim), width, cellOf };
}

/** `93.17% ✓?`: the marks stand in a column of their own, so that the digits do too. */
function valueCell(
  value: IndicatorValue,
  { unit }: PrintedIndicator,
  markWidth: number,
  { glyphs, chalk }: Setting,
): Cell {
  const mark = glyphs.marks[value.verdict] + (value.uncertain ? glyphs.uncertain : '');
  return cell(`${formatValue(value, unit) ?? glyphs.none} ${mark.padEnd(markWidth)}`, paintOf(value, chalk));
}

function drawPanel(indicators: readonly IndicatorColumn[], lead: Lead, isFirst: boolean, setting: Setting): string[] {
  const { report, words, glyphs, chalk, ranked } = setting;
  const { heads } = words;
  const natural: Column[] = [
    ...(ranked ? [{ align: 'right' as const, width: lead.rank }] : []),
    { align: 'left', width: lead.court },
    ...(isFirst ? [{ align: 'right' as const, width: lead.attainment }] : []),
    ...indicators.map(({ width }) => ({ align: 'right' as const, width })),
  ];
  const widths = fittedWidths(
    natural.map(({ width }) => width),
    setting.width,
  );
  const columns = natural.map(({ align }, index): Column => ({ align, width: widths[index] ?? 0 }));
  const leadCells = (rank: Cell, court: Cell, attainment: Cell) => [
    ...(ranked ? [rank] : []),
    court,
    ...(isFirst ? [attainment] : []),
  ];
  const names = [
    ...(ranked ? [heads.rank] : []),
    heads.court,
    ...(isFirst ? [heads.attainment] : []),
    ...indicators.map(({ head }) => head),
  ];
  const bandName = cell(heads.band(report.scheme.status === 'illustrative'), chalk.dim);
  const rows: Row[] = [
    headRow(names, columns, chalk.bold),
    [...leadCells(cell(''), bandName, cell('')), ...indicators.map(({ band }) => band)],
    { rule: glyphs.rule },
    ...levelBlocks(report, words).flatMap(({ heading, courts }): Row[] => [
      ...(heading === null ? [] : [{ across: cell(heading, chalk.dim) }]),
      ...courts.map((court) => [
        ...leadCells(cell(rankText(court, setting)), cell(lead.nameOf(court)), cell(attainmentText(court))),
        ...indicators.map(({ cellOf }) => cellOf(court)),
      ]),
    ]),
    { rule: glyphs.rule },
    [
      ...leadCells(cell(''), cell(words.total, chalk.bold), cell('')),
      ...indicators.map(({ cellOf }) => cellOf(report.total)),
    ],
  ];
  return drawTable(columns, rows);
}
