import { type Day, isoOf } from '../calendar/day.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import { unreadableDay } from '../cases/dayCell.ts';
import { createPairCounter } from '../cases/pairCounter.ts';
import { addTo, type Histogram } from '../statistics/histogram.ts';
import { type CaseDates, positions } from '../traits/caseView.ts';
import { datedWord, fixedWord } from '../traits/registry.ts';
import { type Profiles, rejectedRow } from './profiles.ts';
import type { Tally, TallyCell } from './tally.ts';
import type { Window } from './window.ts';

/**
 * Counts the accepted, not excluded cases of a table for one window. Per row it only says where the four days of the case
 * lie; traits are worked out once for each profile and combination of places that occurs.
 */
export function tallyCases(table: CaseTable, { ofRow, profiles, excludeTypeCodes }: Profiles, window: Window): Tally {
  const { rows, filedOn, closedOn, appealFiledOn, appealClosedOn } = table;
  const { period, measuredOn, asOf } = window;
  const { start } = period;
  const seen = createPairCounter();
  const durations = table.courts.map((): Histogram => []);
  const counted = Uint8Array.from(profiles, ({ excludedAs }) => (excludedAs === null ? 1 : 0));
  const courtOf = Int32Array.from(profiles, ({ court }) => court);

  for (let row = 0; row < rows; row++) {
    const profile = ofRow[row] as number;
    if (profile === rejectedRow || counted[profile] === 0) continue;
    const filed = filedOn[row] as number;
    const closed = closedOn[row] as number;
    const places =
      (((((placeOf(filed, start, measuredOn, asOf) << 3) | placeOf(closed, start, measuredOn, asOf)) << 3) |
        placeOf(appealFiledOn[row] as number, start, measuredOn, asOf)) <<
        3) |
      placeOf(appealClosedOn[row] as number, start, measuredOn, asOf);
    seen.add(profile, places);
    if (closed >= start && closed <= measuredOn) {
      addTo(durations[courtOf[profile] as number] as Histogram, closed - filed, 1);
    }
  }

  const cells = new Map<string, TallyCell>();
  for (const { first, second, count } of seen.entries()) {
    const profile = profiles[first];
    if (profile === undefined) throw new RangeError(`no profile ${first}`);
    const { court, input, facts } = profile;
    const fixed = fixedWord(facts);
    const dated = datedWord(datesAt(second), facts);
    const key = [court, input, fixed, dated].join();
    cells.set(key, { court, input, fixed, dated, count: count + (cells.get(key)?.count ?? 0) });
  }
  return {
    basis: [...[period.start, measuredOn, asOf].map(isoOf), ...[...excludeTypeCodes].sort()].join(' '),
    courts: table.courts,
    inputs: table.inputs.map(({ path, mapped }) => ({ path, mapped })),
    cells: [...cells.values()],
    durations,
  };
}

/** Index into `positions`. */
function placeOf(day: Day, start: Day, measuredOn: Day, asOf: Day): number {
  if (day <= unreadableDay) return 0;
  if (day < start) return 1;
  if (day <= measuredOn) return 2;
  return day <= asOf ? 3 : 4;
}

function datesAt(places: number): CaseDates {
  const at = (shift: number) => positions[(places >> shift) & 7] ?? 'none';
  return { filed: at(9), closed: at(6), appealFiled: at(3), appealClosed: at(0) };
}
