import { enExplanation } from '../../messages/explanation.en.ts';
import { zhExplanation } from '../../messages/explanation.zh.ts';
import type { Bilingual } from '../../messages/language.ts';
import type { Finding } from '../../observations/findings.ts';
import { hangingText } from '../text/terminalTable.ts';
import { textWidth } from '../text/textWidth.ts';
import { type FindingSetting, renderFindings } from './findingText.ts';

/** Everything that can be explained, by id: the indicators first, then rules and observations. */
export function renderExplainable(
  indicators: readonly { readonly id: string; readonly label: Bilingual }[],
  findings: readonly Finding[],
  setting: FindingSetting,
): string {
  const { language, width, chalk } = setting;
  const { list } = { zh: zhExplanation, en: enExplanation }[language];
  const margin = Math.max(...indicators.map(({ id }) => textWidth(id))) + 2;
  const lines = indicators.flatMap(({ id, label }) =>
    hangingText(id, [label[language]], margin, width, (head) => head),
  );
  return `${[
    chalk.bold(list.indicators),
    ...lines,
    '',
    ...hangingText('', [list.legend], 0, width, chalk.dim),
    '',
    chalk.bold(list.findings),
  ].join('\n')}\n${renderFindings(findings, setting)}`;
}
