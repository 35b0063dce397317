import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  calendarYear,
  monthIndexOf,
  monthOf,
  type StatisticalCalendar,
} from '../../src/calendar/statisticalCalendar.ts';
import { lateDays, monthlyFlows } from '../../src/tally/monthlyFlow.ts';
import { profileRows } from '../../src/tally/profiles.ts';
import { caseRow, csv, numbered, today } from '../documents/generatedCases.ts';
import { tableOf } from '../documents/reportOf.ts';
import { civilFirst } from './tallied.ts';

const first = monthIndexOf(2023, 7);
const last = monthIndexOf(2024, 12);
const calendars: readonly StatisticalCalendar[] = [calendarYear, { yearStartMonth: 12, monthStartDay: 21 }];

test('the flow of a court is what one counts row by row', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(caseRow, { minLength: 1, maxLength: 60 }),
      fc.constantFrom(...calendars),
      async (cases, calendar) => {
        const table = await tableOf([{ path: 'a.csv', bytes: csv(numbered(cases)) }], { today });
        const profiles = profileRows(table, new Uint8Array(table.rows), {
          defaultKind: civilFirst,
          excludeTypeCodes: ['执恢'],
        });
        const flows = monthlyFlows(table, profiles, calendar, first, last);
        const rows = Array.from({ length: table.rows }, (_, row) => ({
          court: table.court[row] as number,
          filed: table.filedOn[row] as number,
          closed: table.closedOn[row] as number,
          isCounted: profiles.profiles[profiles.ofRow[row] as number]?.excludedAs === null,
        })).filter(({ isCounted }) => isCounted);
        const monthOfFirst = (days: readonly number[]) =>
          days.length === 0 ? undefined : monthOf(calendar, Math.min(...days));
        for (const [court, flow] of flows.courts.entries()) {
          const all = rows.filter((row) => row.court === court);
          const closings = all.filter(({ filed, closed }) => closed >= filed);
          expect(flow.firstFiling).toBe(monthOfFirst(all.map(({ filed }) => filed)));
          expect(flow.firstClosing).toBe(monthOfFirst(closings.map(({ closed }) => closed)));
          for (let month = first; month <= last; month++) {
            const place = month - first;
            const own = rows.filter((row) => row.court === court);
            const closed = own.filter((row) => row.closed >= row.filed && monthOf(calendar, row.closed) === month);
            const late = closed.filter((row) => monthOf(calendar, row.closed + lateDays) !== month);
            const days = closed.map((row) => row.closed - row.filed);
            expect(flow.filings[place]).toBe(own.filter((row) => monthOf(calendar, row.filed) === month).length);
            expect(flow.closings[place]).toBe(closed.length);
            expect(flow.lateClosings[place]).toBe(late.length);
            expect(flow.days[place]).toBe(days.reduce((sum, one) => sum + one, 0));
            expect(flow.squaredDays[place]).toBe(days.reduce((sum, one) => sum + one * one, 0));
          }
        }
      },
    ),
    { numRuns: 40 },
  ));
