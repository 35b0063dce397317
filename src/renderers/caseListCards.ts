import type { CaseListSetting, PrintedColumn } from './caseListSetting.ts';
import { hangingText } from './terminalTable.ts';
import { flowItems } from './wrapping.ts';

const indent = 2;

/** Cases one below the other: the first cell of each, then the others with their heads, as many on a line as fit. */
export function caseCards(printed: readonly PrintedColumn[], { list, width, chalk }: CaseListSetting): string[] {
  const [first, ...rest] = printed;
  return list.cases.flatMap((_, row) => {
    const title = first?.texts[row];
    const cells = (title ? rest : printed).flatMap(({ head, texts }) => (texts[row] ? `${head} ${texts[row]}` : []));
    return [
      ...(title ? hangingText('', [title], 0, width, chalk.bold).map((line) => chalk.bold(line)) : []),
      ...flowItems(cells, width - indent).map((line) => `${' '.repeat(indent)}${line}`),
    ];
  });
}
