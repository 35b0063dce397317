import type { Day } from '../calendar/day.ts';
import type { Line } from '../cases/typeCodes.ts';
import { type Holidays, nextWorkday } from './holidays.ts';

/**
 * Whether the last day of a limit moves when it falls on a holiday (民事诉讼法 art. 85, 民法典 art. 203; 行政诉讼法 art. 101).
 * Time in custody must not grow by a holiday (刑事诉讼法 art. 105), and who is in custody is not in the data.
 */
export function movesOffHolidays(line: Line): boolean {
  return line !== 'criminal';
}

/** Moves last days off holidays; without a calendar they stay. */
export interface LastDays {
  move(day: Day): Day;
  /** Years that the calendar would have had to cover, ascending. */
  uncoveredYears(): number[];
}

export function lastDays(holidays: Holidays | undefined): LastDays {
  if (holidays === undefined) return { move: (day) => day, uncoveredYears: () => [] };
  const moved = new Map<Day, Day>();
  const uncovered = new Set<number>();
  return {
    move(day) {
      const known = moved.get(day);
      if (known !== undefined) return known;
      const next = nextWorkday(day, holidays);
      if (next.uncoveredYear !== undefined) uncovered.add(next.uncoveredYear);
      moved.set(day, next.day);
      return next.day;
    },
    uncoveredYears: () => [...uncovered].sort((one, other) => one - other),
  };
}
