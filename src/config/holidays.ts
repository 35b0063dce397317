import * as z from 'zod';
import { dayFromIso } from '../calendar/day.ts';
import type { JsonFound, Problem } from '../errors.ts';
import { type Holidays, isWeekend } from '../timeLimits/holidays.ts';
import { readJsonFile } from './jsonFile.ts';

const texts = z.array(z.string());

const year = z.strictObject({
  holidays: texts.min(1).describe('Days off, YYYY-MM-DD; weekends need not be listed.'),
  workdays: texts.exactOptional().describe('Saturdays and Sundays on which offices work, YYYY-MM-DD.'),
});
type Year = z.infer<typeof year>;

/** What is wrong with one value; the reader of the file adds what stands there. */
interface Fault {
  readonly path: (string | number)[];
  readonly problem: { readonly kind: Problem['kind']; readonly expected?: string; readonly found?: JsonFound };
}

/** The holiday calendar as it is written in its JSON file: year → days off, and weekends on which offices work. */
export const holidaysFileSchema = z.strictObject({
  $schema: z.string().exactOptional(),
  source: z.string().min(1).describe('Where the days were taken from, such as the notice of the State Council.'),
  years: z
    .record(z.string(), year)
    .describe('Only years listed here are known: the last day of a limit in another year is not moved.')
    .superRefine((years, context) => {
      for (const { path, problem } of Object.entries(years).flatMap(([name, days]) => faultsOf(name, days))) {
        context.addIssue({ code: 'custom', path, params: { problem } });
      }
    }),
});

/** A day of another year, or a weekday listed as worked, is mostly a slip of the pen that would move due days unseen. */
function faultsOf(name: string, { holidays, workdays = [] }: Year): Fault[] {
  if (!/^\d{4}$/.test(name)) {
    // The key is at fault, not what it leads to.
    const found = { type: 'text', written: name } as const;
    return [{ path: [name], problem: { kind: 'wrong-value', expected: 'YYYY', found } }];
  }
  const dayIn = (text: string) => (text.startsWith(`${name}-`) ? dayFromIso(text) : undefined);
  const noDay = { kind: 'wrong-value', expected: `${name}-MM-DD` } as const;
  const off = new Set(holidays);
  return [
    ...holidays.flatMap((text, at) =>
      dayIn(text) === undefined ? [{ path: [name, 'holidays', at], problem: noDay }] : [],
    ),
    ...workdays.flatMap((text, at): Fault[] => {
      const path = [name, 'workdays', at];
      const day = dayIn(text);
      if (day === undefined) return [{ path, problem: noDay }];
      if (off.has(text)) return [{ path, problem: { kind: 'day-off-and-worked' } }];
      return isWeekend(day) ? [] : [{ path, problem: { kind: 'worked-weekday' } }];
    }),
  ];
}

/** The holiday calendar of a file, and the source that it names. Throws the errors of `readJsonFile`. */
export function readHolidays(path: string, shown: string): { readonly holidays: Holidays; readonly source: string } {
  const { source, years } = readJsonFile(path, shown, holidaysFileSchema).value;
  const daysOf = (texts: readonly string[]) => new Set(texts.flatMap((text) => dayFromIso(text) ?? []));
  const all = Object.values(years);
  return {
    holidays: {
      years: new Set(Object.keys(years).map(Number)),
      closed: daysOf(all.flatMap(({ holidays }) => holidays)),
      worked: daysOf(all.flatMap(({ workdays = [] }) => workdays)),
    },
    source,
  };
}
