import type { Report } from '../documents/report/report.ts';
import type { ReportWords } from '../messages/report.ts';

const appeals = ['appeal-rate', 'settled-rate'];
const retrials = ['retrial-reversal-rate'];
const outcomes = ['reversal-rate', 'reversed-rate', 'remanded-rate', 'appeal-reversal-share', 'reversal-remand-ratio'];

/**
 * What appeals, their outcomes and retrials were counted by, as far as a value depends on it. `isTold` says whether anybody
 * has a value of an indicator.
 */
export function basesLines(
  bases: Report['bases'],
  isTold: (indicator: string) => boolean,
  words: ReportWords,
): string[] {
  return [
    ...(appeals.some(isTold) ? [words.appealBasis[bases.appeal]] : []),
    ...(outcomes.some(isTold) ? [words.reversalBasis[bases.reversal]] : []),
    ...(retrials.some(isTold) ? [words.retrialBasis[bases.retrial]] : []),
    ...([...appeals, ...outcomes].some(isTold) && bases.appealDenominator !== 'closings'
      ? [words.appealDenominator[bases.appealDenominator]]
      : []),
  ];
}
