import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { calendarYear } from '../../src/calendar/statisticalCalendar.ts';
import type { CaseTable } from '../../src/cases/caseTable.ts';
import { windowOf } from '../../src/documents/window.ts';
import { appealDenominators } from '../../src/indicators/indicator.ts';
import { measure } from '../../src/indicators/measure.ts';
import { readingsOf } from '../../src/indicators/readings.ts';
import { indicators } from '../../src/indicators/registry.ts';
import { traitsOf } from '../../src/indicators/terms.ts';
import { type Profiles, profileRows } from '../../src/tally/profiles.ts';
import { tallyCases } from '../../src/tally/tallyCases.ts';
import { windowTallier } from '../../src/tally/windowTallier.ts';
import { limitsOfRows } from '../../src/timeLimits/limitsOfRows.ts';
import { day, tableOf } from '../documents/reportOf.ts';
import { civilFirst } from '../tally/tallied.ts';

const fixture = (path: string) => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url));

let table: CaseTable;
let profiles: Profiles;
let dueOn: Int32Array;

/** Cases of every line with all columns, and of a file with few. */
beforeAll(async () => {
  const files = ['baotou/cases.csv', 'small/english-headers.csv'];
  table = await tableOf(
    files.map((path) => ({ path: path.replace('/', '-'), bytes: fixture(path) })),
    { today: '2025-02-15' },
  );
  const limits = limitsOfRows(table, { defaultKind: civilFirst });
  dueOn = limits.dueOn;
  profiles = profileRows(table, new Uint8Array(table.rows), { defaultKind: civilFirst, excludeTypeCodes: [], limits });
});

const window = () => windowOf('2024', day('2025-01-31'), calendarYear);

describe.each(indicators)('$id', (indicator) => {
  test.each(appealDenominators)('asks for no other traits than are said of it, with %s', (denominator) => {
    const whole = tallyCases(table, profiles, window(), dueOn);
    for (const { measure: reading } of readingsOf(indicator, denominator)) {
      const told = windowTallier(table, profiles, dueOn, ['begun', ...traitsOf(reading)])(window());
      for (const judges of [undefined, 7]) {
        const context = { days: 366, ...(judges === undefined ? {} : { judges }) };
        expect(measure(told, reading, context)).toEqual(measure(whole, reading, context));
      }
    }
  });
});
