import { calendarYear, type StatisticalCalendar } from '../../src/calendar/statisticalCalendar.ts';
import { windowOf } from '../../src/documents/window.ts';
import { rejectRows } from '../../src/rules/rejectRows.ts';
import { type ProfileOptions, profileRows } from '../../src/tally/profiles.ts';
import type { Tally, TallyPart } from '../../src/tally/tally.ts';
import { tallyCases } from '../../src/tally/tallyCases.ts';
import type { Window } from '../../src/tally/window.ts';
import { limitsOfRows } from '../../src/timeLimits/limitsOfRows.ts';
import { tableOf } from '../cases/tableOf.ts';
import { day } from '../documents/reportOf.ts';

export const civilFirst = { line: 'civil', instance: 'first' } as const;

interface Asked extends Pick<ProfileOptions, 'grouping' | 'where'> {
  readonly period?: string;
  readonly asOf?: string;
  readonly calendar?: StatisticalCalendar;
  readonly excludeTypeCodes?: readonly string[];
}

/** The window of 2024 as of 2025-01-31, unless asked otherwise. */
export function windowAt({ period = '2024', asOf = '2025-01-31', calendar = calendarYear }: Asked = {}): Window {
  return windowOf(period, day(asOf), calendar);
}

/** The tally of lines of CSV. */
export async function tallied(lines: readonly string[], asked: Asked = {}): Promise<Tally> {
  const table = await tableOf([`${lines.join('\n')}\n`]);
  const { rows } = rejectRows(table, { today: day('2025-06-30'), duplicates: 'first' });
  const limits = limitsOfRows(table, { defaultKind: civilFirst, rejected: rows });
  const { grouping, where, excludeTypeCodes = [] } = asked;
  const profiles = profileRows(table, rows, {
    defaultKind: civilFirst,
    excludeTypeCodes,
    limits,
    ...(grouping === undefined ? {} : { grouping }),
    ...(where === undefined ? {} : { where }),
  });
  return tallyCases(table, profiles, windowAt(asked), limits.dueOn);
}

/** The only part of a tally of one court and group. */
export function onlyPart({ parts }: Tally): TallyPart {
  const [part, other] = parts;
  if (part === undefined || other !== undefined) throw new RangeError(`${parts.length} parts`);
  return part;
}

/** The values of a histogram in ascending order, each as often as it occurs. */
export function valuesOf(histogram: readonly number[]): number[] {
  return histogram.flatMap((count, value) => Array<number>(count).fill(value));
}
