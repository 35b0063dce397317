import { addMonths, type Day, isoOf } from '../calendar/day.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import { unreadableDay } from '../cases/dayCell.ts';
import { createPairCounter } from '../cases/pairCounter.ts';
import { type CaseDates, positions } from '../traits/caseView.ts';
import { wordsOfCase } from '../traits/registry.ts';
import { addClosing, addPending, createPart, type PartBuilder } from './partBuilder.ts';
import { noProfile, type Profile, type Profiles } from './profiles.ts';
import type { Tally, TallyCell } from './tally.ts';
import { type Window, wholeMonths } from './window.ts';

/**
 * Counts the accepted, not excluded cases of a table for one window. Per row it only says where the days of the case lie;
 * traits are worked out once for each profile and combination of places that occurs. `dueOn` are the due days of all rows.
 */
export function tallyCases(
  table: CaseTable,
  { ofRow, profiles, groups, basis }: Profiles,
  window: Window,
  dueOn?: Int32Array,
): Tally {
  const { rows, filedOn, closedOn, appealFiledOn, appealClosedOn, retrialClosedOn, deductedDays, judge } = table;
  const { period, measuredOn, asOf } = window;
  const { start } = period;
  const seen = createPairCounter();
  const counted = Uint8Array.from(profiles, ({ excludedAs }) => (excludedAs === null ? 1 : 0));
  const months = wholeMonths(window);
  const monthOfDay = monthsOfDays(months, start, measuredOn);
  const { parts, partOf } = partsOf(profiles, months.starts.length);
  // Filed before this day, a case is older than twelve months on M.
  const longSince = firstDayWithin(measuredOn);

  for (let row = 0; row < rows; row++) {
    const profile = ofRow[row] as number;
    if (profile === noProfile || counted[profile] === 0) continue;
    const filed = filedOn[row] as number;
    const closed = closedOn[row] as number;
    const closedAt = placeOf(closed, start, measuredOn, asOf);
    let places = (placeOf(filed, start, measuredOn, asOf) << 3) | closedAt;
    places = (places << 3) | placeOf(appealFiledOn[row] as number, start, measuredOn, asOf);
    places = (places << 3) | placeOf(appealClosedOn[row] as number, start, measuredOn, asOf);
    places = (places << 3) | placeOf(retrialClosedOn[row] ?? unreadableDay, start, measuredOn, asOf);
    places = (places << 1) | (dueOn !== undefined && measuredOn > (dueOn[row] as number) ? 1 : 0);
    places = (places << 1) | (filed < longSince ? 1 : 0);
    seen.add(profile, places);
    const part = parts[partOf[profile] as number] as PartBuilder;
    const isIncoming = filed >= start && filed <= measuredOn;
    if (closedAt === 2) {
      const days = closed - filed;
      const month = monthOfDay[closed - start] as number;
      addClosing(part, { days, deducted: deductedDays[row] ?? 0, month, isIncoming, judge: judge[row] ?? 0 });
    } else if (closedAt !== 1 && filed <= measuredOn) addPending(part, measuredOn - filed, isIncoming);
  }

  const cells = new Map<string, TallyCell>();
  for (const { first, second, count } of seen.entries()) {
    const profile = profiles[first];
    if (profile === undefined) throw new RangeError(`no profile ${first}`);
    const { court, group, input, facts } = profile;
    const words = wordsOfCase(datesAt(second), facts);
    const key = [court, group, input, words.fixed, words.moreFixed, words.dated].join();
    cells.set(key, { court, group, input, ...words, count: count + (cells.get(key)?.count ?? 0) });
  }
  return {
    basis: [...[period.start, measuredOn, asOf].map(isoOf), basis].join(' '),
    courts: table.courts,
    groups,
    inputs: table.inputs.map(({ path, mapped }) => ({ path, mapped })),
    cells: [...cells.values()],
    parts: parts.map(({ judges, ...part }) => ({
      ...part,
      judges: new Set([...judges].map((name) => table.names[name] ?? '')),
    })),
  };
}

/** One part for every court and group, and which of them each profile belongs to. */
function partsOf(profiles: readonly Profile[], months: number): { parts: PartBuilder[]; partOf: Int32Array } {
  const numbers = new Map<string, number>();
  const parts: PartBuilder[] = [];
  const partOf = Int32Array.from(profiles, ({ court, group }) => {
    const key = `${court} ${group}`;
    const number = numbers.get(key) ?? parts.push(createPart(court, group, months)) - 1;
    numbers.set(key, number);
    return number;
  });
  return { parts, partOf };
}

/** For every day of the window the number of the whole month that it lies in, or −1. */
function monthsOfDays({ starts, end }: ReturnType<typeof wholeMonths>, start: Day, measuredOn: Day): Int32Array {
  const months = new Int32Array(Math.max(0, measuredOn - start + 1)).fill(-1);
  starts.forEach((first, month) => {
    months.fill(month, first - start, (starts[month + 1] ?? end) - start);
  });
  return months;
}

/** The first filing day whose twelve months (ending like a time limit) are not over on M. */
function firstDayWithin(measuredOn: Day): Day {
  let day = addMonths(measuredOn, -12) - 3;
  while (addMonths(day, 12) < measuredOn) day++;
  return day;
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
  return {
    filed: at(14),
    closed: at(11),
    appealFiled: at(8),
    appealClosed: at(5),
    retrialClosed: at(2),
    pastDue: ((places >> 1) & 1) === 1,
    pastTwelveMonths: (places & 1) === 1,
  };
}
