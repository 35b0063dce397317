import { type Day, isoOf } from '../calendar/day.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import { createPairCounter } from '../cases/pairCounter.ts';
import { wordsOfCase } from '../traits/registry.ts';
import { addClosing, addPending, createPart, type PartBuilder } from './partBuilder.ts';
import { closedPosition, datesAt, placesIn } from './places.ts';
import { noProfile, type Profile, type Profiles } from './profiles.ts';
import type { Tally, TallyCell } from './tally.ts';
import { type Window, wholeMonths } from './window.ts';

/**
 * Counts the accepted, not excluded cases of a table for one window. Per row it only says where the days of the case lie;
 * traits are worked out once for each profile and combination of places that occurs. `dueOn` are the due days of all rows.
 */
export function tallyCases(table: CaseTable, sorted: Profiles, window: Window, dueOn?: Int32Array): Tally {
  const { ofRow, profiles } = sorted;
  const { rows, filedOn, closedOn, deductedDays, judge } = table;
  const { measuredOn } = window;
  const { start } = window.period;
  const seen = createPairCounter();
  const counted = Uint8Array.from(profiles, ({ excludedAs }) => (excludedAs === null ? 1 : 0));
  const months = wholeMonths(window);
  const monthOfDay = monthsOfDays(months, start, measuredOn);
  const { parts, partOf } = partsOf(profiles, months.starts.length);
  const placesOf = placesIn(table, window, dueOn);

  for (let row = 0; row < rows; row++) {
    const profile = ofRow[row] as number;
    if (profile === noProfile || counted[profile] === 0) continue;
    const filed = filedOn[row] as number;
    const closed = closedOn[row] as number;
    const places = placesOf(row);
    seen.add(profile, places);
    const part = parts[partOf[profile] as number] as PartBuilder;
    const isIncoming = filed >= start && filed <= measuredOn;
    const closedAt = closedPosition(places);
    if (closedAt === 'in') {
      const days = closed - filed;
      const month = monthOfDay[closed - start] as number;
      addClosing(part, { days, deducted: deductedDays[row] ?? 0, month, isIncoming, judge: judge[row] ?? 0 });
    } else if (closedAt !== 'before' && filed <= measuredOn) addPending(part, measuredOn - filed, isIncoming);
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
  return finishedTally(table, sorted, window, [...cells.values()], parts);
}

/** A tally of cells and parts that are counted to the end. */
export function finishedTally(
  { courts, inputs, names }: CaseTable,
  { groups, basis }: Profiles,
  { period, measuredOn, asOf }: Window,
  cells: readonly TallyCell[],
  parts: readonly PartBuilder[],
): Tally {
  return {
    basis: [...[period.start, measuredOn, asOf].map(isoOf), basis].join(' '),
    courts,
    groups,
    inputs: inputs.map(({ path, mapped }) => ({ path, mapped })),
    cells,
    parts: parts.map(({ judges, ...part }) => ({
      ...part,
      judges: new Set([...judges].map((name) => names[name] ?? '')),
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
export function monthsOfDays({ starts, end }: ReturnType<typeof wholeMonths>, start: Day, measuredOn: Day): Int32Array {
  const months = new Int32Array(Math.max(0, measuredOn - start + 1)).fill(-1);
  starts.forEach((first, month) => {
    months.fill(month, first - start, (starts[month + 1] ?? end) - start);
  });
  return months;
}
