import type { ChalkInstance } from 'chalk';
import type { Glyphs } from './glyphs.ts';
import { panelsOf } from './terminalPanels.ts';
import {
  type Cell,
  type Column,
  cell,
  cellsWidth,
  drawTable,
  fittedWidths,
  headRow,
  type Row,
} from './terminalTable.ts';
import { widestWord } from './wrapping.ts';

/** Cells below their heads, a line between rows, or text across the table, which stands in the first panel only. */
export type PanelRow = readonly Cell[] | 'rule' | { readonly across: Cell };

export interface PanelTable {
  /** The first is that of the lead column, which every panel repeats; line breaks show where a head may be broken. */
  readonly heads: readonly string[];
  readonly rows: readonly PanelRow[];
  /** Columns of the terminal that the lead takes at the most, and down to how many it may give way where that saves a panel. */
  readonly widestLead: number;
  readonly leastLead?: number;
  /** So many columns at the end are left out where that saves a panel. */
  readonly dispensable?: number;
}

/** A table of numbers under a lead column, in as many panels, one below the other, as the width asks for. */
export function drawPanels(
  { heads, rows, widestLead, leastLead = widestLead, dispensable = 0 }: PanelTable,
  setting: { readonly width: number; readonly chalk: ChalkInstance; readonly glyphs: Glyphs },
): string[] {
  const { width } = setting;
  const cellRows = rows.filter((row): row is readonly Cell[] => Array.isArray(row));
  const widths = heads.map((head, column) =>
    Math.max(widestWord(head), cellsWidth(cellRows.flatMap((row) => row[column] ?? []))),
  );
  const widest = Math.min(widestLead, widths[0] ?? 0);
  const least = Math.min(leastLead, widest);
  const panels = (lead: number, columns: number) => panelsOf(widths.slice(1, columns), width - lead, width - lead);
  const few = widths.length - dispensable;
  const isNarrow = panels(least, few).length < panels(least, widths.length).length;
  const panelsBeside = (lead: number) => panels(lead, isNarrow ? few : widths.length);
  const fewest = panelsBeside(least).length;
  const leads = Array.from({ length: widest - least + 1 }, (_, less) => widest - less);
  const lead = leads.find((one) => panelsBeside(one).length === fewest) ?? least;
  return panelsBeside(lead).flatMap((panel, index) => {
    const shown = [0, ...panel.map((column) => column + 1)];
    const fitted = fittedWidths([lead, ...shown.slice(1).map((column) => widths[column] ?? 0)], width);
    const columns = fitted.map((one, place): Column => ({ align: place === 0 ? 'left' : 'right', width: one }));
    const drawn = drawTable(columns, [
      headRow(
        shown.map((column) => heads[column] ?? ''),
        columns,
        setting.chalk.dim,
      ),
      { rule: setting.glyphs.rule },
      ...rows.flatMap((row) => panelRow(row, shown, index === 0, setting.glyphs)),
    ]);
    return [...(index === 0 ? [] : ['']), ...drawn];
  });
}

function panelRow(row: PanelRow, shown: readonly number[], isFirst: boolean, glyphs: Glyphs): Row[] {
  if (row === 'rule') return [{ rule: glyphs.rule }];
  if ('across' in row) return isFirst ? [row] : [];
  return [shown.map((column) => row[column] ?? cell(''))];
}
