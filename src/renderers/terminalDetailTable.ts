import type { ReportCourt, ReportTotal } from '../documents/report.ts';
import type { Setting } from './terminalSetting.ts';
import { type Column, headRow, type Row } from './terminalTable.ts';
import { valueCells, type Wording } from './terminalValue.ts';
import { type ValueRow, valueColumns } from './valueColumns.ts';

type Member = ReportCourt | ReportTotal;

export interface DetailLayout {
  readonly wording: Wording;
  readonly columns: readonly Column[];
  readonly heads: readonly string[];
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
  let chosen = layoutOf(roomiest, setting);
  for (const wording of others) {
    if (chosen.least <= setting.width) break;
    chosen = layoutOf(wording, setting);
  }
  return chosen.layout;
}

/** The rows of one court, or of the total, heads first. */
export function detailRows(member: Member, { wording, columns, heads }: DetailLayout, setting: Setting): Row[] {
  return [
    headRow(heads, columns, setting.chalk.dim),
    { rule: setting.glyphs.rule },
    ...cellRows(member, wording, setting).map(({ cells }) => cells),
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
  const { columns, least } = valueColumns(heads, rows, heads.indexOf(words.heads.verdict), width);
  return { layout: { wording, columns, heads }, least };
}

function cellRows({ indicators }: Member, wording: Wording, setting: Setting): ValueRow[] {
  return setting.report.indicators.flatMap((indicator) => {
    const value = indicators[indicator.id];
    if (value === undefined) return [];
    return [{ verdict: value.verdict, cells: valueCells(value, indicator, wording, setting) }];
  });
}
