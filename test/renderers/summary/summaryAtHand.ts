import { readFileSync } from 'node:fs';
import { Chalk } from 'chalk';
import { builtInSchemes } from '../../../src/bands/builtIn.ts';
import type { Scheme } from '../../../src/bands/scheme.ts';
import type { Summary } from '../../../src/documents/summary/summary.ts';
import { renderSummaryTerminal, type SummaryTerminalOptions } from '../../../src/renderers/summary/summaryTerminal.ts';
import { day } from '../../documents/reportOf.ts';
import { monthsFrom, type SummaryQuestion, summarised } from '../../documents/summary/summarised.ts';

const bytes = readFileSync(new URL('../../../fixtures/baotou/cases.csv', import.meta.url));

/** Two courts of the fixture over fourteen months, the last of which is not over, with the indicators of the command. */
export function summaryAtHand(asked: SummaryQuestion = {}): Promise<Summary> {
  return summarised([{ path: 'cases.csv', bytes }], {
    scheme: builtInSchemes[0] as Scheme,
    months: monthsFrom('2023-11', '2024-12'),
    asOf: day('2024-12-20'),
    where: { courts: ['内0204', '内0206'] },
    indicators: [
      ...['closure-rate', 'clearance-rate', 'average-duration', 'median-duration', 'within-limit-rate'],
      ...['small-claims-rate', 'appeal-rate', 'reversal-rate', 'median-pending-age'],
    ],
    ...asked,
  });
}

export function printSummary(summary: Summary, options: Partial<SummaryTerminalOptions> = {}): string {
  const defaults = { language: 'zh', width: 100, ascii: false, chalk: new Chalk({ level: 0 }) } as const;
  return [...renderSummaryTerminal(summary, { ...defaults, ...options })].join('');
}
