import type { IndicatorValue, ReportCourt, ReportTotal } from '../documents/report.ts';
import type { Setting } from './terminalSetting.ts';
import { type Cell, type Column, cellsWidth, fittedWidths, headRow, type Row, tableWidth } from './terminalTable.ts';
import { valueCells, type Wording } from './terminalValue.ts';
import { widestWord } from './wrapping.ts';

type Member = ReportCourt | ReportTotal;

export interface DetailLayout {
  readonly wording: Wording;
  readonly columns: readonly Column[];
  readonly heads: readonly string[];
}

const wordings: readonly Wording[] = [
  { shortNames: false, shortVerdicts: false, folded: false },
  { shortNames: false, shortVerdicts: true, folded: false },
  { shortNames: true, shortVerdicts: true, folded: false },
  { shortNames: true, shortVerdicts: true, folded: true },
];

/** One layout for all courts, so that their tables can be read one below the other: the roomiest that fits. */
export function detailLayout(setting: Setting): DetailLayout {
  const layouts = wordings.map((wording) => layoutOf(wording, setting));
  const chosen = layouts.find(({ least }) => least <= setting.width) ?? layouts.at(-1);
  if (chosen === undefined) throw new RangeError('no layout');
  return chosen.layout;
}

/** The rows of one court, or of the total, heads first. */
export function detailRows(member: Member, { wording, columns, heads }: DetailLayout, setting: Setting): Row[] {
  return [
    headRow(heads, columns, setting.chalk.dim),
    { rule: setting.glyphs.rule },
    ...cellRows(member, wording, setting),
  ];
}

function layoutOf(wording: Wording, setting: Setting): { layout: DetailLayout; least: number } {
  const { report, words, ranked, width } = setting;
  const heads = [
    words.heads.indicator,
    words.heads.value,
    ...(wording.folded ? [] : [words.heads.parts]),
    words.heads.band(report.scheme.status === 'illustrative'),
    words.heads.verdict,
    ...(ranked ? [words.heads.place] : []),
  ];
  const rows = [...report.courts, report.total].flatMap((member) => cellRows(member, wording, setting));
  const verdictColumn = heads.indexOf(words.heads.verdict);
  const judged = [...report.courts, report.total].flatMap((member) => cellRows(member, wording, setting, judgedOnly));
  const widths = heads.map((head, index) => {
    const isVerdict = index === verdictColumn;
    return Math.max(widestWord(head), cellsWidth((isVerdict ? judged : rows).flatMap((row) => row[index] ?? [])));
  });
  const least = tableWidth(widths);
  const verdict = widths[verdictColumn] ?? 0;
  const natural = Math.max(verdict, cellsWidth(rows.flatMap((row) => row[verdictColumn] ?? [])));
  // Reasons may be long sentences: they take what room is left and wrap in it.
  const room = Math.max(minimumVerdict, verdict + width - least);
  const shown = widths.with(verdictColumn, Math.min(natural, room));
  const columns = fittedWidths(shown, width).map(
    (own, index): Column => ({ align: index === 0 || index === verdictColumn ? 'left' : 'right', width: own }),
  );
  return { layout: { wording, columns, heads }, least };
}

const minimumVerdict = 8;

function judgedOnly({ verdict }: IndicatorValue): boolean {
  return verdict !== 'unavailable';
}

function cellRows(
  { indicators }: Member,
  wording: Wording,
  setting: Setting,
  chosen: (value: IndicatorValue) => boolean = () => true,
): Cell[][] {
  return setting.report.indicators.flatMap((indicator) => {
    const value = indicators[indicator.id];
    return value === undefined || !chosen(value) ? [] : [valueCells(value, indicator, wording, setting)];
  });
}
