import type { StatisticalCalendar } from '../calendar/statisticalCalendar.ts';
import { canBeMeasured } from './measuringDays.ts';
import type { Band, Scheme } from './scheme.ts';
import { specificity } from './selectBand.ts';

/** Two bands of an indicator that are equally specific and can fit the same cases on the same day; their places from 0. */
export interface Clash {
  readonly indicator: string;
  readonly first: number;
  readonly second: number;
}

/** The bands that a report may one day find equally specific, and stop with `equal-bands`. */
export function clashesOf({ indicators, calendar }: Scheme): Clash[] {
  return Object.entries(indicators).flatMap(([indicator, { bands }]) =>
    bands.flatMap((band, first) =>
      bands.flatMap((other, second) =>
        first < second && specificity(band) === specificity(other) && canMeet(band, other, calendar)
          ? [{ indicator, first, second }]
          : [],
      ),
    ),
  );
}

/** For bands with the same kinds of condition. */
function canMeet(one: Band, other: Band, calendar: StatisticalCalendar): boolean {
  if (one.line !== other.line || one.courtLevel !== other.courtLevel) return false;
  if (one.throughMonth !== other.throughMonth) return false;
  if (one.courts !== undefined && !one.courts.some((court) => other.courts?.includes(court))) return false;
  const validFrom = [one.validFrom, other.validFrom]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const [validTo] = [one.validTo, other.validTo].filter((day) => day !== undefined).sort();
  return canBeMeasured(
    {
      ...(validFrom === undefined ? {} : { validFrom }),
      ...(validTo === undefined ? {} : { validTo }),
      ...(one.throughMonth === undefined ? {} : { throughMonth: one.throughMonth }),
    },
    calendar,
  );
}
