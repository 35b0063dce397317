import type { OutlookMember } from '../../documents/report/report.ts';
import { outlookWords } from '../../messages/outlookWords.ts';
import { namesThatFit } from '../courtNames.ts';
import { formatEdge, formatPart } from '../text/numbers.ts';
import {
  type Cell,
  cell,
  cellsWidth,
  columnGap,
  drawTable,
  fittedWidths,
  headRow,
  tableWidth,
} from '../text/terminalTable.ts';
import { textWidth } from '../text/textWidth.ts';
import { widestWord, wrapText } from '../text/wrapping.ts';
import type { Setting } from './terminalSetting.ts';

/** A head is on one line up to this width. */
const widestHead = 10;

/** So much is left to names while other columns can give way without a word or a number being broken; and so much then. */
const wantedName = 12;
const leastName = 8;

/** What closings the band of the closure rate would take by the period's end; nothing where nobody asked. */
export function renderOutlook(setting: Setting): string[] {
  const { report, language, glyphs, chalk, width } = setting;
  const { outlook } = report;
  if (outlook === undefined) return [];
  const words = outlookWords[language];
  const { title, basis, over, heads } = words;
  const { end, elapsedDays, remainingDays, courts, total } = outlook;
  const isIllustrative = report.scheme.status === 'illustrative';
  const text = remainingDays === 0 ? over(end) : basis(end, elapsedDays, remainingDays, isIllustrative);
  const above = [chalk.bold(title), '', ...wrapText(text, width)];
  if (total === null) return above;
  const titles = [
    heads.court,
    heads.closed,
    heads.now,
    heads.atEnd,
    heads.band(isIllustrative),
    heads.more,
    heads.atPace,
  ];
  const members = [...courts, total];
  const onOneLine = members.map((member) => memberCells(member, setting, false));
  const isNarrow = tableWidth([leastName, ...leastWidths(titles.slice(1), onOneLine)]) > width;
  const numbers = isNarrow ? members.map((member) => memberCells(member, setting, true)) : onOneLine;
  const isOnly = courts.length === 1;
  const widths = naturalWidths(titles.slice(1), numbers);
  const named = courts.map(({ code }) => ({ name: setting.names.court(code ?? '') }));
  const room = Math.max(wantedName, width - tableWidth(widths) - columnGap);
  const nameOf = namesThatFit(named, room);
  const names = named.map((court) => cell(nameOf(court)));
  const lead = Math.min(room, Math.max(textWidth(heads.court), cellsWidth(names)));
  const least = [Math.min(lead, leastName), ...leastWidths(titles.slice(1), numbers)];
  const columns = fittedWidths([lead, ...widths], width, least).map((own, index) => ({
    align: index === 0 ? ('left' as const) : ('right' as const),
    width: own,
  }));
  const rows = numbers.map((cells, index) => [names[index] ?? cell(words.total), ...cells]);
  const rule = { rule: glyphs.rule };
  const table = [
    headRow(titles, columns, chalk.dim),
    rule,
    ...rows.slice(0, courts.length),
    ...(isOnly ? [] : [rule, ...rows.slice(courts.length)]),
  ];
  return [...above, '', ...drawTable(columns, table)];
}

/** What the columns of numbers take at ease. */
function naturalWidths(heads: readonly string[], rows: readonly (readonly Cell[])[]): number[] {
  return heads.map((head, index) => {
    const cells = rows.map((row) => row[index] ?? cell(''));
    const onOneLine = head.includes('\n') ? 0 : Math.min(textWidth(head), widestHead);
    return Math.max(onOneLine, widestWord(head), cellsWidth(cells));
  });
}

/** What they take where no word and no number is broken. */
function leastWidths(heads: readonly string[], rows: readonly (readonly Cell[])[]): number[] {
  return heads.map((head, index) => {
    const words = rows.flatMap((row) => row[index]?.lines ?? []).flatMap((line) => line.split(' '));
    // Chinese in a cell may break between any two characters.
    const kept = words.map((word) => (textWidth(word) > word.length ? 2 * narrowestText : textWidth(word)));
    return Math.max(widestWord(head), ...kept);
  });
}

/** A Chinese character. */
const narrowestText = 2;

/** The figures of a court; where there is little room, its closings above its docket. */
function memberCells(
  { band, docket, closed, docketAtEnd, needed, more, atPace, reason }: OutlookMember,
  { language, glyphs }: Setting,
  isNarrow: boolean,
): Cell[] {
  const words = outlookWords[language];
  const count = (number: number | null) => cell(number === null ? glyphs.none : String(number));
  const wanted = reason !== null ? words.reasons[reason] : needed === null ? words.unreachable : String(more);
  return [
    closed === null || docket === null
      ? cell(glyphs.none)
      : isNarrow
        ? { lines: [`${closed}/`, `${docket}`] }
        : cell(`${closed}/${docket}`),
    cell((closed === null || docket === null ? null : formatPart(closed, docket)) ?? glyphs.none),
    count(docketAtEnd),
    cell(band === null ? glyphs.none : `${glyphs.atLeast}${formatEdge(band.low, 'share')}`),
    cell(wanted),
    count(atPace),
  ];
}
