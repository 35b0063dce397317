import type { IndicatorValue, ReportCourt, ReportTotal } from '../documents/report.ts';
import { changeCells, changeHeads } from './terminalChange.ts';
import { type ChangeWidths, changeLine, changeWidths } from './terminalChangeLines.ts';
import type { Setting } from './terminalSetting.ts';
import { type Cell, type Column, cellsWidth, fittedWidths, headRow, type Row, tableWidth } from './terminalTable.ts';
import { valueCells, type Wording } from './terminalValue.ts';
import { widestWord } from './wrapping.ts';

type Member = ReportCourt | ReportTotal;

export interface DetailLayout {
  readonly wording: Wording;
  readonly columns: readonly Column[];
  readonly heads: readonly string[];
  /** Of the lines that tell below each row what was before; null where there are none. */
  readonly below: ChangeWidths | null;
}

const wordings: readonly [Wording, ...Wording[]] = [
  { shortNames: false, shortVerdicts: false, folded: false },
  { shortNames: false, shortVerdicts: true, folded: false },
  { shortNames: true, shortVerdicts: true, folded: false },
  { shortNames: true, shortVerdicts: true, folded: true },
];

/** One layout for all courts, so that their tables can be read one below the other: the roomiest that fits. */
export function detailLayout(setting: Setting): DetailLayout {
  const [roomiest, ...others] = wordings;
  const isCompared = setting.report.comparedWith !== undefined;
  // Changes are columns where there is room, however short the words have to be; else they stand below their rows.
  const below = isCompared ? wordings.map((wording): Wording => ({ ...wording, changesBelow: true })) : [];
  let chosen = layoutOf(roomiest, setting);
  for (const wording of [...others, ...below]) {
    if (chosen.least <= setting.width) break;
    chosen = layoutOf(wording, setting);
  }
  return chosen.layout;
}

/** The rows of one court, or of the total, heads first. */
export function detailRows(member: Member, { wording, columns, heads, below }: DetailLayout, setting: Setting): Row[] {
  return [
    headRow(heads, columns, setting.chalk.dim),
    { rule: setting.glyphs.rule },
    ...cellRows(member, wording, setting).flatMap(({ id, cells }): Row[] => {
      const line = below === null ? null : changeLine(member, id, wording, below, setting);
      return line === null ? [cells] : [cells, { across: line }];
    }),
  ];
}

function layoutOf(wording: Wording, setting: Setting): { layout: DetailLayout; least: number } {
  const { report, words, ranked, width } = setting;
  const changes = inColumns(wording, setting) ? changeHeads(wording, setting) : [];
  const heads = [
    words.heads.indicator,
    words.heads.value,
    ...(wording.folded ? [] : [words.heads.parts]),
    ...changes,
    words.heads.band(report.scheme.status === 'illustrative'),
    words.heads.verdict,
    ...(ranked ? [words.heads.place] : []),
  ];
  const members = [...report.courts, report.total];
  const rows = members.flatMap((member) => cellRows(member, wording, setting));
  const columnCells = (index: number, among = rows) => among.flatMap(({ cells }) => cells[index] ?? []);
  const judged = rows.filter(({ verdict }) => verdict !== 'unavailable');
  const verdictColumn = heads.indexOf(words.heads.verdict);
  const widths = heads.map((head, index) =>
    Math.max(widestWord(head), cellsWidth(columnCells(index, index === verdictColumn ? judged : rows))),
  );
  const least = tableWidth(widths);
  const verdict = widths[verdictColumn] ?? 0;
  const natural = Math.max(verdict, cellsWidth(columnCells(verdictColumn)));
  // Reasons may be long sentences: they take what room is left and wrap in it.
  const room = Math.max(minimumVerdict, verdict + width - least);
  const below = wording.changesBelow ? changeWidths(members, wording, setting) : null;
  // The table is as wide as the lines below its rows.
  const lacking = Math.max(
    0,
    Math.min(below?.line ?? 0, width) - tableWidth(widths.with(verdictColumn, Math.min(natural, room))),
  );
  const shown = widths.with(verdictColumn, Math.min(natural, room) + lacking);
  const ofWords = new Set([0, verdictColumn, ...(changes.length > 0 ? [heads.indexOf(changes.at(-1) ?? '')] : [])]);
  const columns = fittedWidths(shown, width).map(
    (own, index): Column => ({ align: ofWords.has(index) ? 'left' : 'right', width: own }),
  );
  return { layout: { wording, columns, heads, below }, least };
}

const minimumVerdict = 8;

interface ValueRow {
  readonly id: string;
  readonly verdict: IndicatorValue['verdict'];
  readonly cells: Cell[];
}

function cellRows({ indicators }: Member, wording: Wording, setting: Setting): ValueRow[] {
  return setting.report.indicators.flatMap((indicator) => {
    const value = indicators[indicator.id];
    if (value === undefined) return [];
    const changes = inColumns(wording, setting) ? changeCells(value, indicator, wording, setting) : [];
    return [
      { id: indicator.id, verdict: value.verdict, cells: valueCells(value, indicator, wording, setting, changes) },
    ];
  });
}

function inColumns({ changesBelow }: Wording, { report }: Setting): boolean {
  return report.comparedWith !== undefined && !changesBelow;
}
