import type { ChalkInstance } from 'chalk';
import { findingWords } from '../../messages/findingWords.ts';
import type { Language } from '../../messages/language.ts';
import { severityWords } from '../../messages/severityWords.ts';
import { type Finding, isRejecting } from '../../observations/findings.ts';
import { hangingText } from '../text/terminalTable.ts';
import { textWidth } from '../text/textWidth.ts';
import { padEnd } from '../text/wrapping.ts';

export interface FindingSetting {
  readonly language: Language;
  readonly width: number;
  readonly chalk: ChalkInstance;
}

/** Everything there is to say about a rule or an observation, for a terminal. */
export function renderFinding(finding: Finding, { language, width, chalk }: FindingSetting): string {
  const { id, severity, title, why, fix, example } = finding;
  const words = findingWords[language];
  const facts: readonly (readonly [string, string])[] = [
    [words.severity, `${severityWords[language].names[severity]}${isRejecting(id) ? words.rejects : ''}`],
    [words.why, why[language]],
    [words.fix, fix[language]],
    [words.example, example],
    [words.setting, words.howToSet(id, isRejecting(id))],
  ];
  const margin = Math.max(...facts.map(([head]) => textWidth(head))) + 2;
  return `${[
    `${chalk.bold(title[language])}  ${chalk.dim(id)}`,
    '',
    ...facts.flatMap(([head, text]) => hangingText(head, [text], margin, width, chalk.dim)),
  ].join('\n')}\n`;
}

/** One line for each, those that keep rows out of the numbers marked. */
export function renderFindings(findings: readonly Finding[], { language, width, chalk }: FindingSetting): string {
  const words = findingWords[language];
  const { names } = severityWords[language];
  const margin = Math.max(...findings.map(({ id }) => textWidth(id))) + 2;
  const kindWidth = Math.max(...Object.values(names).map((one) => textWidth(one))) + 2;
  const lines = findings.flatMap(({ id, severity, title }) => {
    const mark = isRejecting(id) ? '*' : ' ';
    const kind = padEnd(`${names[severity]}${mark}`, kindWidth);
    return hangingText(padEnd(id, margin), [`${kind}${title[language]}`], margin, width, (head) => head);
  });
  return `${[...lines, '', ...hangingText('', [words.legend], 0, width, chalk.dim)].join('\n')}\n`;
}
