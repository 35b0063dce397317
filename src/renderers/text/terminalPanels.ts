import { columnGap } from './terminalTable.ts';

/**
 * Divides columns (given by their widths) among panels, in order, `room` columns of the terminal in each (`firstRoom` in
 * the first): as few panels as can be, of even size where they fit. Answers with the indices of each panel.
 */
export function panelsOf(widths: readonly number[], firstRoom: number, room: number): number[][] {
  if (widths.length === 0) return [[]];
  const fits = (panel: readonly number[], index: number) =>
    panel.reduce((sum, column) => sum + columnGap + (widths[column] ?? 0), 0) <= (index === 0 ? firstRoom : room);
  const packed: number[][] = [];
  for (const column of widths.keys()) {
    const last = packed.at(-1);
    if (last !== undefined && fits([...last, column], packed.length - 1)) last.push(column);
    else packed.push([column]);
  }
  const size = Math.ceil(widths.length / packed.length);
  const even = packed.map((_, index) => [...widths.keys()].slice(index * size, (index + 1) * size));
  return even.every((panel, index) => panel.length > 0 && fits(panel, index)) ? even : packed;
}
