import type { ChalkInstance } from 'chalk';
import { paintOf } from '../report/terminalSetting.ts';
import {
  type Cell,
  type Column,
  cell,
  cellsWidth,
  drawTable,
  fittedWidths,
  headRow,
  tableWidth,
} from '../text/terminalTable.ts';
import { flowItems, widestRun, widestWord } from '../text/wrapping.ts';
import { sparkline } from './sparkline.ts';
import { type SummaryItem, summaryItems } from './summaryItems.ts';
import { drawnMonths, type SummaryMember } from './summaryMembers.ts';
import type { SummarySetting } from './summarySetting.ts';

export interface TableSetting extends SummarySetting {
  readonly chalk: ChalkInstance;
  readonly width: number;
}

/** How much the tables say in words, from roomy to narrow. */
interface Wording {
  readonly short: boolean;
  /** The year to date stands beside the month, or in a table below. */
  readonly beside: boolean;
  /** Numerator and denominator stand below their value. */
  readonly folded: boolean;
}

const wordings: readonly [Wording, ...Wording[]] = [
  { short: false, beside: true, folded: false },
  { short: true, beside: true, folded: false },
  { short: false, beside: false, folded: false },
  { short: true, beside: false, folded: false },
  { short: true, beside: false, folded: true },
];

/** A column of a table: its head, and its cell in any line. */
interface ItemColumn {
  readonly head: string;
  readonly align: 'left' | 'right';
  /** Where there is no value it says why: that may be long, and wraps. */
  readonly wraps?: true;
  cellOf(item: SummaryItem): Cell;
}

interface ItemTable {
  readonly columns: readonly ItemColumn[];
  readonly widths: readonly number[];
}

/** The tables of all members, alike so that they can be read one below the other. */
export interface SummaryLayout {
  readonly short: boolean;
  readonly tables: readonly ItemTable[];
}

/** The roomiest layout that fits. */
export function summaryLayout(members: readonly SummaryMember[], setting: TableSetting): SummaryLayout {
  const itemsOf = new Map(
    [false, true].map((short) => [short, members.flatMap((member) => summaryItems(member, setting, short))]),
  );
  const layouts = wordings.map((wording) => {
    const items = itemsOf.get(wording.short) ?? [];
    const tables = columnsOf(wording, setting).map((columns) => measured(columns, items, setting.width));
    return { short: wording.short, tables, fits: tables.every(({ fits }) => fits) };
  });
  return layouts.find(({ fits }) => fits) ?? (layouts.at(-1) as SummaryLayout);
}

/** The tables of one member. */
export function memberTables(member: SummaryMember, { short, tables }: SummaryLayout, setting: TableSetting): string[] {
  const { summary, own, chalk, width, glyphs } = setting;
  const items = summaryItems(member, setting, short);
  const month = summary.months.at(-1);
  if (month === undefined) return [];
  const { measuredOn, complete, yearToDate } = month;
  const headings = [
    own.monthHeading(month.month, month.start, measuredOn, complete),
    own.yearHeading(yearToDate.year, yearToDate.start, measuredOn),
  ];
  const above = tables.length === 1 ? [headings] : headings.map((heading) => [heading]);
  return tables.flatMap(({ columns, widths }, index) => {
    const drawn = columns.map(({ align }, at): Column => ({ align, width: widths[at] ?? 0 }));
    const heads = columns.map(({ head }) => head);
    const lines = drawTable(drawn, [
      headRow(heads, drawn, chalk.dim),
      { rule: glyphs.rule },
      ...items.map((item) => columns.map(({ cellOf }) => cellOf(item))),
    ]);
    return [
      ...(index === 0 ? [] : ['']),
      ...flowItems(above[index] ?? [], width).map((line) => chalk.dim(line)),
      ...lines,
    ];
  });
}

function measured(columns: readonly ItemColumn[], items: readonly SummaryItem[], width: number) {
  const widthOf = ({ head, cellOf }: ItemColumn, among: readonly SummaryItem[]) =>
    Math.max(widestWord(head), cellsWidth(among.map(cellOf)));
  const known = items.filter(({ judged }) => judged?.verdict !== 'unavailable');
  const leastOf = (column: ItemColumn) =>
    column.wraps
      ? Math.max(widthOf(column, known), Math.min(longestRun, runWidth(column, items)))
      : widthOf(column, items);
  const least = columns.map(leastOf);
  const spare = Math.max(0, width - tableWidth(least));
  const widths = columns.map((column, at) =>
    column.wraps ? Math.min(widthOf(column, items), (least[at] ?? 0) + spare) : (least[at] ?? 0),
  );
  return { columns, widths: fittedWidths(widths, width), fits: tableWidth(least) <= width };
}

/** So wide a run is not broken: longer ones are paths of files. */
const longestRun = 16;

function runWidth({ cellOf }: ItemColumn, items: readonly SummaryItem[]): number {
  const texts = new Set(items.flatMap((item) => cellOf(item).lines));
  return [...texts].reduce((most, text) => Math.max(most, widestRun(text)), 0);
}

/** How many months are drawn at the most: more where the terminal is wide. */
function mostDrawn(width: number): number {
  if (width < 120) return 12;
  return width < 160 ? 24 : 36;
}

function columnsOf({ beside, folded }: Wording, setting: TableSetting): ItemColumn[][] {
  const { summary, own, sparks, chalk, width } = setting;
  const { heads } = own;
  const drawn = drawnMonths(summary, mostDrawn(width));
  const places = drawn.map((month) => summary.months.indexOf(month));
  const text = (head: string, textOf: (item: SummaryItem) => string): ItemColumn => ({
    head,
    align: 'right',
    cellOf: (item) => cell(textOf(item)),
  });
  const judged = (head: string, linesOf: (item: SummaryItem) => readonly string[]): ItemColumn => ({
    head,
    align: 'right',
    cellOf: (item) => ({
      lines: linesOf(item),
      ...(item.judged === null ? {} : { paint: paintOf(item.judged, chalk) }),
    }),
  });
  const both = (value: string, parts: string) => (folded && parts !== '' ? [value, parts] : [value]);
  const item: ItemColumn = { head: heads.item, align: 'left', cellOf: ({ name }) => cell(name) };
  const trend: ItemColumn = {
    head: heads.trend(drawn.length),
    align: 'left',
    cellOf: ({ values }) =>
      cell(
        sparkline(
          places.map((place) => values[place] ?? null),
          sparks,
        ),
      ),
  };
  const month = [
    ...(drawn.length === 0 ? [] : [trend]),
    { ...text(heads.month, () => ''), cellOf: (one: SummaryItem) => ({ lines: both(one.month, one.parts) }) },
    ...(folded ? [] : [text(heads.parts, ({ parts }) => parts)]),
    text(heads.monthOnMonth, ({ monthOnMonth }) => monthOnMonth),
    text(heads.yearOnYear, ({ yearOnYear }) => yearOnYear),
  ];
  const year = [
    judged(heads.yearToDate, ({ yearToDate, yearParts }) => both(yearToDate, yearParts)),
    ...(folded ? [] : [text(heads.parts, ({ yearParts }) => yearParts)]),
    text(beside ? heads.yearToDateOnYear : heads.yearOnYear, ({ yearToDateOnYear }) => yearToDateOnYear),
    text(heads.band(summary.scheme.status === 'illustrative'), ({ band }) => band),
    { ...judged(heads.verdict, ({ verdict }) => [verdict]), align: 'left' as const, wraps: true as const },
  ];
  return beside
    ? [[item, ...month, ...year]]
    : [
        [item, ...month],
        [item, ...year],
      ];
}
