import type { Report } from '../documents/report.ts';
import type { ReportWords } from '../messages/report.ts';

const appeals = ['appeal-rate', 'settled-rate'];
const outcomes = ['reversal-rate', 'reversed-rate', 'remanded-rate', 'appeal-reversal-share', 'reversal-remand-ratio'];

/**
 * What appeals, their outcomes and retrials were counted by, as far as a value depends on it. `valueIn` an indicator is null where
 * it has none, undefined where nobody asked for it.
 */
export function basesLines(
  bases: Report['bases'],
  valueIn: (indicator: string) => number | null | undefined,
  words: ReportWords,
): string[] {
  const told = (ids: readonly string[]) => ids.some((id) => valueIn(id) !== undefined);
  const retried = (valueIn('retrial-reversal-rate') ?? null) !== null;
  return [
    ...(told(appeals) ? [words.appealBasis[bases.appeal]] : []),
    ...(told(outcomes) ? [words.reversalBasis[bases.reversal]] : []),
    ...(retried ? [words.retrialBasis[bases.retrial]] : []),
    ...(bases.appealDenominator === 'closings' ? [] : [words.appealDenominator[bases.appealDenominator]]),
  ];
}
