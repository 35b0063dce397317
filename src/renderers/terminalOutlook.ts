import type { OutlookMember } from '../documents/report.ts';
import { outlookWords } from '../messages/outlookWords.ts';
import { namesThatFit } from './courtNames.ts';
import { formatEdge, formatPart } from './numbers.ts';
import type { Setting } from './terminalSetting.ts';
import {
  type Cell,
  cell,
  cellsWidth,
  columnGap,
  drawTable,
  fittedWidths,
  headRow,
  tableWidth,
} from './terminalTable.ts';
import { textWidth } from './textWidth.ts';
import { widestWord, wrapText } from './wrapping.ts';

/** A head without spaces may be this wide before it is broken, and a name this narrow before numbers give way. */
const widestHead = 10;
const leastName = 12;

/** What closings the band of the closure rate would take by the period's end; nothing where nobody asked. */
export function renderOutlook(setting: Setting): string[] {
  const { report, language, glyphs, chalk, width } = setting;
  const { outlook } = report;
  if (outlook === undefined) return [];
  const words = outlookWords[language];
  const { title, basis, over, heads } = words;
  const { end, elapsedDays, remainingDays, courts, total } = outlook;
  const text = remainingDays === 0 ? over(end) : basis(end, elapsedDays, remainingDays);
  const above = [chalk.bold(title), '', ...wrapText(text, width)];
  if (total === null) return above;
  const titles = [
    heads.court,
    heads.closed,
    heads.now,
    heads.atEnd,
    heads.band(report.scheme.status === 'illustrative'),
    heads.more,
    heads.atPace,
  ];
  const numbers = courts.map((court) => memberCells(court, setting));
  const ofTotal = memberCells(total, setting);
  const isOnly = courts.length === 1;
  const widths = titles.slice(1).map((head, index) => {
    const cells = [...numbers, ofTotal].map((row) => row[index] ?? cell(''));
    return Math.max(Math.min(textWidth(head), widestHead), widestWord(head), cellsWidth(cells));
  });
  const named = courts.map(({ code }) => ({ name: setting.names.court(code ?? '') }));
  const room = Math.max(leastName, width - tableWidth(widths) - columnGap);
  const nameOf = namesThatFit(named, room);
  const names = named.map((court) => cell(nameOf(court)));
  const lead = Math.min(room, Math.max(textWidth(heads.court), cellsWidth(names)));
  const columns = fittedWidths([lead, ...widths], width).map((own, index) => ({
    align: index === 0 ? ('left' as const) : ('right' as const),
    width: own,
  }));
  const rows = numbers.map((cells, index) => [names[index] ?? cell(''), ...cells]);
  const rule = { rule: glyphs.rule };
  const table = [
    headRow(titles, columns, chalk.dim),
    rule,
    ...rows,
    ...(isOnly ? [] : [rule, [cell(words.total), ...ofTotal]]),
  ];
  return [...above, '', ...drawTable(columns, table)];
}

function memberCells(
  { band, docket, closed, docketAtEnd, needed, more, atPace, reason }: OutlookMember,
  { language, glyphs }: Setting,
): Cell[] {
  const words = outlookWords[language];
  const count = (number: number | null) => cell(number === null ? glyphs.none : String(number));
  const wanted = reason !== null ? words.reasons[reason] : needed === null ? words.unreachable : String(more);
  return [
    cell(closed === null || docket === null ? glyphs.none : `${closed}/${docket}`),
    cell((closed === null || docket === null ? null : formatPart(closed, docket)) ?? glyphs.none),
    count(docketAtEnd),
    cell(band === null ? glyphs.none : `${glyphs.atLeast}${formatEdge(band.low, 'share')}`),
    cell(wanted),
    count(atPace),
  ];
}
