import { type Day, firstDayWithin } from '../calendar/day.ts';

/**
 * How old a pending case is: 60-day bands up to a year, then years. Each begins behind the one before it and holds its own
 * upper edge. A year is twelve months that end like a time limit, not 365 days: what lies beyond it is what the indicator
 * `long-pending-rate` counts.
 */
export const ageBands = [
  { id: 'days-0-60', upTo: { days: 60 } },
  { id: 'days-61-120', upTo: { days: 120 } },
  { id: 'days-121-180', upTo: { days: 180 } },
  { id: 'days-181-240', upTo: { days: 240 } },
  { id: 'days-241-300', upTo: { days: 300 } },
  { id: 'days-301-to-year', upTo: { months: 12 } },
  { id: 'years-1-2', upTo: { months: 24 } },
  { id: 'years-2-3', upTo: { months: 36 } },
  { id: 'years-over-3', upTo: null },
] as const;

export type AgeBandId = (typeof ageBands)[number]['id'];

/** The place of the first band beyond a year. */
export const firstYearBand = ageBands.findIndex(({ id }) => id === 'years-1-2');

/** Tells the place of the band in which a case filed on a day (not after M) lies on M. */
export function ageBandOn(measuredOn: Day): (filedOn: Day) => number {
  // The filing days with which the bands end, from young to old.
  const earliest = ageBands.map(({ upTo }) => {
    if (upTo === null) return Number.NEGATIVE_INFINITY;
    return 'days' in upTo ? measuredOn - upTo.days : firstDayWithin(measuredOn, upTo.months);
  });
  return (filedOn) => earliest.findIndex((first) => filedOn >= first);
}
