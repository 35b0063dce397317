import type { ReportCourt, ReportTotal } from '../../documents/report/report.ts';
import { type Cell, type Column, headRow, type Row } from '../text/terminalTable.ts';
import { changeCells, changeHeads } from './terminalChange.ts';
import { type ChangeWidths, changeLine, changeWidths } from './terminalChangeLines.ts';
import type { Setting } from './terminalSetting.ts';
import { valueCells, type Wording } from './terminalValue.ts';
import { type ValueRow, valueColumns } from './valueColumns.ts';

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
  const below = wording.changesBelow ? changeWidths(members, wording, setting) : null;
  const { columns, least } = valueColumns(heads, rows, {
    verdictColumn: heads.indexOf(words.heads.verdict),
    ofWords: changes.length > 0 ? [heads.indexOf(changes.at(-1) ?? '')] : [],
    // As wide as the lines below its rows.
    atLeast: below?.line ?? 0,
    width,
  });
  return { layout: { wording, columns, heads, below }, least };
}

/** The row of an indicator. */
interface IndicatorRow extends ValueRow {
  readonly id: string;
  readonly cells: Cell[];
}

function cellRows({ indicators }: Member, wording: Wording, setting: Setting): IndicatorRow[] {
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
