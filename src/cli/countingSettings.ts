import { relative } from 'node:path';
import type { Scheme } from '../bands/scheme.ts';
import type { Config } from '../config/config.ts';
import { loadScheme } from '../config/loadScheme.ts';
import type { Holidays } from '../timeLimits/holidays.ts';
import type { CountingRequest } from './countingFlags.ts';

/** What cases are counted with besides the flags: files that the request and the configuration name. */
export interface CountingSettings {
  readonly scheme: Scheme;
  readonly holidays?: { readonly holidays: Holidays; readonly source: string };
}

/** The scheme, with what the flags and the configuration say of its calendar and scope, and the calendar of holidays. */
export async function countingSettings(
  { scheme: name, excludeTypeCodes }: Pick<CountingRequest, 'scheme' | 'excludeTypeCodes'>,
  { calendar, holidays: path }: Config,
  folder: string,
): Promise<CountingSettings> {
  const loaded = await loadScheme(name, folder);
  const scheme = {
    ...loaded,
    calendar: calendar ?? loaded.calendar,
    excludeTypeCodes: excludeTypeCodes ?? loaded.excludeTypeCodes,
  };
  if (path === undefined) return { scheme };
  const { readHolidays } = await import('../config/holidays.ts');
  return { scheme, holidays: await readHolidays(path, relative(folder, path).replaceAll('\\', '/')) };
}
