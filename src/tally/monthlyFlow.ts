import { type MonthIndex, monthEnd, monthStart, type StatisticalCalendar } from '../calendar/statisticalCalendar.ts';
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
  const flows = courts.map(
    (): MonthlyFlow => ({
      filings: new Uint32Array(months),
      closings: new Uint32Array(months),
      lateClosings: new Uint32Array(months),
      days: new Float64Array(months),
      squaredDays: new Float64Array(months),
    }),
  );
  const from = monthStart(calendar, first);
  const places = placesOfDays(calendar, first, months);
  for (let row = 0; row < rows; row++) {
    const profile = ofRow[row] as number;
    const owner = profile === noProfile ? undefined : profiles[profile];
    if (owner === undefined || owner.excludedAs !== null) continue;
    const flow = flows[owner.court] as MonthlyFlow;
    const [filed, closed] = [filedOn[row] as number, closedOn[row] as number];
    const filedIn = places.month[filed - from] ?? -1;
    if (filedIn >= 0) add(flow.filings, filedIn, 1);
    const closedIn = places.month[closed - from] ?? -1;
    if (closedIn < 0) continue;
    const took = closed - filed;
    add(flow.closings, closedIn, 1);
    add(flow.lateClosings, closedIn, places.late[closed - from] as number);
    add(flow.days, closedIn, took);
    add(flow.squaredDays, closedIn, took * took);
  }
  return { first, last, lateDays, courts: flows };
}

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
