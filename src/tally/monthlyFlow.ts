import {
  type MonthIndex,
  monthEnd,
  monthOf,
  monthStart,
  type StatisticalCalendar,
} from '../calendar/statisticalCalendar.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import { noProfile, type Profiles } from './profiles.ts';

/** What came in and went out of a court, month by month. */
export interface MonthlyFlow {
  readonly filings: Uint32Array;
  readonly closings: Uint32Array;
  /** Closings on the last days of each month. */
  readonly lateClosings: Uint32Array;
  /** Sums of the days from filing to closing, and of their squares, by month of closing. */
  readonly days: Float64Array;
  readonly squaredDays: Float64Array;
  /** The month of the first filing, and of the first closing, of all; undefined where there is none. */
  readonly firstFiling: MonthIndex | undefined;
  readonly firstClosing: MonthIndex | undefined;
}

/** The flow of every court of a table (its index) over the statistical months `first` up to `last`. */
export interface MonthlyFlows {
  readonly first: MonthIndex;
  readonly last: MonthIndex;
  /** How many days at the end of a month are its last ones. */
  readonly lateDays: number;
  readonly courts: readonly MonthlyFlow[];
}

/** A working week. */
export const lateDays = 5;

/** Counts filings and closings of accepted, not excluded cases by court and month. */
export function monthlyFlows(
  { rows, courts, filedOn, closedOn }: CaseTable,
  { ofRow, profiles }: Profiles,
  calendar: StatisticalCalendar,
  first: MonthIndex,
  last: MonthIndex,
): MonthlyFlows {
  const months = Math.max(0, last - first + 1);
  const flows = courts.map(() => ({
    filings: new Uint32Array(months),
    closings: new Uint32Array(months),
    lateClosings: new Uint32Array(months),
    days: new Float64Array(months),
    squaredDays: new Float64Array(months),
    firstFiled: latest,
    firstClosed: latest,
  }));
  const from = monthStart(calendar, first);
  const { month, late } = placesOfDays(calendar, first, months);
  const counted = Int32Array.from(profiles, ({ court, excludedAs }) => (excludedAs === null ? court : -1));
  for (let row = 0; row < rows; row++) {
    const profile = ofRow[row] as number;
    const court = profile === noProfile ? -1 : (counted[profile] as number);
    if (court < 0) continue;
    const flow = flows[court] as (typeof flows)[number];
    const filed = (filedOn[row] as number) - from;
    const closed = (closedOn[row] as number) - from;
    if (filed < flow.firstFiled) flow.firstFiled = filed;
    // A closing day before the filing day stands for none.
    if (closed >= filed && closed < flow.firstClosed) flow.firstClosed = closed;
    // Typed arrays are slow where an index lies outside of them.
    if (filed >= 0 && filed < month.length) add(flow.filings, month[filed] as number, 1);
    if (closed < 0 || closed >= month.length) continue;
    const place = month[closed] as number;
    const took = closed - filed;
    add(flow.closings, place, 1);
    add(flow.lateClosings, place, late[closed] as number);
    add(flow.days, place, took);
    add(flow.squaredDays, place, took * took);
  }
  const monthAt = (place: number) => (place === latest ? undefined : monthOf(calendar, from + place));
  return {
    first,
    last,
    lateDays,
    courts: flows.map(({ firstFiled, firstClosed, ...flow }) => ({
      ...flow,
      firstFiling: monthAt(firstFiled),
      firstClosing: monthAt(firstClosed),
    })),
  };
}

const latest = Number.MAX_SAFE_INTEGER;

function add(sums: Uint32Array | Float64Array, place: number, number: number): void {
  sums[place] = (sums[place] as number) + number;
}

/** For every day of the months the place of its month, and whether it is one of the last days of it. */
function placesOfDays(calendar: StatisticalCalendar, first: MonthIndex, months: number) {
  const from = monthStart(calendar, first);
  const days = months === 0 ? 0 : monthEnd(calendar, first + months - 1) - from + 1;
  const month = new Int32Array(days);
  const late = new Uint8Array(days);
  for (let place = 0; place < months; place++) {
    const end = monthEnd(calendar, first + place) - from + 1;
    month.fill(place, monthStart(calendar, first + place) - from, end);
    late.fill(1, end - lateDays, end);
  }
  return { month, late };
}
