import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, type Day } from '../../src/calendar/day.ts';
import { calendarYear } from '../../src/calendar/statisticalCalendar.ts';
import { windowOf } from '../../src/documents/window.ts';
import { profileRows } from '../../src/tally/profiles.ts';
import { countCases, pooled } from '../../src/tally/tally.ts';
import { tallyCases } from '../../src/tally/tallyCases.ts';
import { limitsOfRows } from '../../src/timeLimits/limitsOfRows.ts';
import { type TraitId, wordsOf } from '../../src/traits/registry.ts';
import { asOf, caseRow, csv, numbered, periods, today } from '../documents/generatedCases.ts';
import { day, tableOf } from '../documents/reportOf.ts';
import { civilFirst, valuesOf } from './tallied.ts';

/** A row as its columns have it. */
interface Row {
  readonly filed: Day;
  /** After every day for a pending case. */
  readonly closed: Day;
  readonly due: Day;
  readonly hasLimit: boolean;
}

const ascending = (days: readonly number[]) => [...days].sort((one, other) => one - other);

test('a tally holds what one counts row by row', () =>
  fc.assert(
    fc.asyncProperty(fc.array(caseRow, { minLength: 1, maxLength: 60 }), periods, async (cases, period) => {
      const table = await tableOf([{ path: 'a.csv', bytes: csv(numbered(cases)) }], { today });
      const limits = limitsOfRows(table, { defaultKind: civilFirst });
      const profiles = profileRows(table, new Uint8Array(table.rows), {
        defaultKind: civilFirst,
        excludeTypeCodes: [],
        limits,
      });
      const window = windowOf(period, day(asOf), calendarYear);
      const tally = tallyCases(table, profiles, window, limits.dueOn);
      const [s, m] = [window.period.start, window.measuredOn];

      const rows = Array.from({ length: table.rows }, (_, row): Row => {
        const [filed, closed, due] = [table.filedOn[row], table.closedOn[row], limits.dueOn[row]].map(Number) as [
          Day,
          Day,
          Day,
        ];
        return { filed, closed: closed < filed ? Infinity : closed, due, hasLimit: due !== limits.noLimit };
      });
      const count = (...traits: TraitId[]) => countCases(tally, wordsOf(traits));
      const closed = rows.filter((one) => one.closed >= s && one.closed <= m);
      const pending = rows.filter((one) => one.filed <= m && one.closed > m);
      const incoming = rows.filter((one) => one.filed >= s && one.filed <= m);
      const limited = pending.filter(({ hasLimit }) => hasLimit);
      const [overdue, inTime] = [limited.filter(({ due }) => m > due), limited.filter(({ due }) => m <= due)];

      expect(count('incoming')).toBe(incoming.length);
      expect(count('carried-over')).toBe(rows.filter((one) => one.filed < s && one.closed >= s).length);
      expect(count('closed')).toBe(closed.length);
      expect(count('pending')).toBe(pending.length);
      expect(count('pending', 'past-due')).toBe(overdue.length);
      expect(count('pending', 'has-limit')).toBe(overdue.length + inTime.length);
      expect(count('closed', 'within-limit')).toBe(
        closed.filter((one) => one.hasLimit && one.closed <= one.due).length,
      );
      expect(count('pending', 'past-twelve-months')).toBe(
        pending.filter(({ filed }) => addMonths(filed, 12) < m).length,
      );
      expect(valuesOf(pooled(tally, 'durations'))).toEqual(ascending(closed.map((one) => one.closed - one.filed)));
      expect(valuesOf(pooled(tally, 'ages'))).toEqual(ascending(pending.map(({ filed }) => m - filed)));
      expect(valuesOf(pooled(tally, 'incomingClosed'))).toEqual(
        ascending(incoming.filter((one) => one.closed <= m).map((one) => one.closed - one.filed)),
      );
      expect(valuesOf(pooled(tally, 'incomingPending'))).toEqual(
        ascending(incoming.filter((one) => one.closed > m).map(({ filed }) => m - filed)),
      );
    }),
    { numRuns: 120 },
  ));
