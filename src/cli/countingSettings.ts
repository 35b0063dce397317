import { relative } from 'node:path';
import type { Scheme } from '../bands/scheme.ts';
import type { Config } from '../config/config.ts';
import type { ReportRequest } from './reportFlags.ts';

/** The scheme with what the flags and the configuration say of its calendar and scope. */
export function adjustedScheme(scheme: Scheme, { excludeTypeCodes }: ReportRequest, { calendar }: Config): Scheme {
  return {
    ...scheme,
    calendar: calendar ?? scheme.calendar,
    excludeTypeCodes: excludeTypeCodes ?? scheme.excludeTypeCodes,
  };
}

/** The calendar of holidays that the configuration names, where it does. */
export async function holidaysOf({ holidays }: Config, folder: string) {
  if (holidays === undefined) return undefined;
  const { readHolidays } = await import('../config/holidays.ts');
  return readHolidays(holidays, relative(folder, holidays).replaceAll('\\', '/'));
}
