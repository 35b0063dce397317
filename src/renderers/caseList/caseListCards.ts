import { flowItems, wrapText } from '../text/wrapping.ts';
import type { CaseListSetting, PrintedColumn } from './caseListSetting.ts';

const indent = 2;

/** Cases one below the other: the first cell of each, then the others with their heads, as many on a line as fit. */
export function caseCards(
  printed: readonly PrintedColumn[],
  { list, width, chalk, glyphs }: CaseListSetting,
): string[] {
  const [first, ...rest] = printed;
  return list.cases.flatMap((_, row) => {
    const title = wrapText(first?.texts[row] || glyphs.none, width);
    const cells = rest.flatMap(({ head, texts }) => (texts[row] ? `${head} ${texts[row]}` : []));
    return [
      ...title.map((line) => chalk.bold(line)),
      ...flowItems(cells, width - indent).map((line) => `${' '.repeat(indent)}${line}`),
    ];
  });
}
