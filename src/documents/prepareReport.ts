import type { CaseTable } from '../cases/caseTable.ts';
import type { Tally } from '../tally/tally.ts';
import { tallyCases } from '../tally/tallyCases.ts';
import type { Window } from '../tally/window.ts';
import { type CaseOptions, type PreparedCases, prepareCases } from './prepareCases.ts';
import { windowOf } from './window.ts';

/** What decides which cases are counted, how, and for which period. */
export interface CountingOptions extends CaseOptions {
  /** As the user wrote it; the statistical year of the as-of day where left out. */
  readonly period?: string;
}

/** Cases counted for one period, before anything is measured: what reports and explanations are both made of. */
export interface Prepared extends PreparedCases {
  readonly window: Window;
  readonly tally: Tally;
}

/** Counts the cases of a table. Throws what `prepareCases` does, `period-after-data`, `unreadable-period` and `reversed-period`. */
export function prepareReport(table: CaseTable, options: CountingOptions): Prepared {
  const cases = prepareCases(table, options);
  return countedFor(windowOf(options.period, cases.asOf, options.scheme.calendar), table, cases);
}

/** Counts prepared cases for one period; who counts them for many has a quicker way (`windowTallier`). */
export function countedFor(
  window: Window,
  table: CaseTable,
  cases: PreparedCases,
  tallyOf: (window: Window) => Tally = (one) => tallyCases(table, cases.profiles, one, cases.limits.dueOn),
): Prepared {
  return { ...cases, window, tally: tallyOf(window) };
}
