import { relative } from 'node:path';
import type { Scheme } from '../bands/scheme.ts';
import type { StatisticalCalendar } from '../calendar/statisticalCalendar.ts';
import type { Config } from '../config/config.ts';
import { loadScheme } from '../config/loadScheme.ts';
import type { Adjusted } from '../documents/prepareCases.ts';
import type { Holidays } from '../timeLimits/holidays.ts';
import { given } from './choices.ts';
import type { CountingRequest } from './countingFlags.ts';

/** What cases are counted with besides the flags: files that the request and the configuration name. */
export interface CountingSettings {
  readonly scheme: Scheme;
  /** What it holds in the place of its own. */
  readonly adjusted: Adjusted;
  readonly holidays?: { readonly holidays: Holidays; readonly source: string };
}

/** The scheme, with what the flags and the configuration say of its calendar and scope, and the calendar of holidays. */
export async function countingSettings(
  { scheme: name, excludeTypeCodes }: Pick<CountingRequest, 'scheme' | 'excludeTypeCodes'>,
  { calendar, holidays: path }: Config,
  folder: string,
): Promise<CountingSettings> {
  const loaded = await loadScheme(name, folder);
  const adjusted: Adjusted = {
    ...given('calendar', calendar && isSameCalendar(calendar, loaded.calendar) ? undefined : calendar),
    ...given('excludeTypeCodes', hasSame(excludeTypeCodes, loaded.excludeTypeCodes) ? undefined : excludeTypeCodes),
  };
  const scheme = { ...loaded, ...adjusted };
  if (path === undefined) return { scheme, adjusted };
  const { readHolidays } = await import('../config/holidays.ts');
  return { scheme, adjusted, holidays: await readHolidays(path, relative(folder, path).replaceAll('\\', '/')) };
}

function isSameCalendar(one: StatisticalCalendar, other: StatisticalCalendar): boolean {
  return one.yearStartMonth === other.yearStartMonth && one.monthStartDay === other.monthStartDay;
}

function hasSame(codes: readonly string[] | undefined, others: readonly string[]): boolean {
  return codes !== undefined && new Set([...codes, ...others]).size === codes.length && codes.length === others.length;
}
