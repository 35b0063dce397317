import type { CaseTable } from '../cases/caseTable.ts';
import { type TraitId, wordsOf } from '../traits/registry.ts';
import { createCellCounter } from './cellCounter.ts';
import { createJudgeMarks } from './judgeMarks.ts';
import { orderCases, type Run } from './orderedCases.ts';
import { createPart, type PartBuilder } from './partBuilder.ts';
import { createPlaceCounter } from './placeCounter.ts';
import type { Profiles } from './profiles.ts';
import { createRunAdder } from './runAdder.ts';
import type { Tally, TallyCell } from './tally.ts';
import { finishedTally, monthsOfDays } from './tallyCases.ts';
import { createTraitMemo } from './traitMemo.ts';
import { type Window, wholeMonths } from './window.ts';

/**
 * Makes the tallies of a table for many windows, each of them what `tallyCases` makes, in a part of the time: the cases are put
 * in order once, those alike side by side by their closing days, and their traits are worked out once. `dueOn` are the due days
 * of all rows. With `traits` their cells tell apart only cases that differ in these, which are the only ones to be asked for.
 */
export function windowTallier(
  table: CaseTable,
  profiles: Profiles,
  dueOn: Int32Array,
  traits?: readonly TraitId[],
): (window: Window) => Tally {
  const told = traits === undefined ? undefined : wordsOf(traits);
  const memo = createTraitMemo(told);
  const cases = orderCases(table, profiles, dueOn, memo);
  const places = createPlaceCounter();
  const alike = createCellCounter(memo);
  const judges = createJudgeMarks(table.names.length);
  return (window) => {
    const months = wholeMonths(window);
    const runs = createRunAdder(
      cases,
      window,
      monthsOfDays(months, window.period.start, window.measuredOn),
      places,
      judges,
    );
    const cells: TallyCell[] = [];
    const parts = cases.parts.map(({ court, group, stretches }): PartBuilder => {
      const part = createPart(court, group, months.starts.length);
      judges.begin();
      const settle = ({ numberAt }: Run) => places.settle((at, times) => alike.add(numberAt(at), times));
      for (const { input, plain, further } of stretches) {
        for (const run of plain) {
          runs.addPlain(part, run);
          settle(run);
        }
        for (const run of further) {
          runs.addFurther(part, run);
          settle(run);
        }
        for (const cell of alike.settle(court, group, input)) cells.push(cell);
      }
      return part;
    });
    const tally = finishedTally(table, profiles, window, cells, parts);
    return told === undefined ? tally : { ...tally, told, basis: `${tally.basis} ${traits?.join('+')}` };
  };
}
