import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarYear } from '../../src/calendar/statisticalCalendar.ts';
import { windowOf } from '../../src/documents/window.ts';
import { indicators } from '../../src/indicators/registry.ts';
import { termsOf } from '../../src/indicators/terms.ts';
import { profileRows } from '../../src/tally/profiles.ts';
import { rowsWith } from '../../src/tally/rowsWith.ts';
import { countCases } from '../../src/tally/tally.ts';
import { tallyCases } from '../../src/tally/tallyCases.ts';
import { limitsOfRows } from '../../src/timeLimits/limitsOfRows.ts';
import { type TraitId, wordsOf } from '../../src/traits/registry.ts';
import { asOf, caseRow, csv, numbered, periods, today } from '../documents/generatedCases.ts';
import { day, tableOf } from '../documents/reportOf.ts';
import { civilFirst } from './tallied.ts';

const bases = {
  reversal: 'appeal-closing',
  appeal: 'appeal-filing',
  retrial: 'retrial-closing',
  appealDenominator: 'appealable',
} as const;

/** What every indicator counts. */
const populations: readonly (readonly TraitId[])[] = indicators.flatMap(({ measure }) =>
  termsOf(typeof measure === 'function' ? measure(bases) : measure).map(({ traits }) => traits),
);
const atOnce = 20;

test('the rows behind every count are as many as were counted, each once and in order', () =>
  fc.assert(
    fc.asyncProperty(fc.array(caseRow, { minLength: 1, maxLength: 60 }), periods, async (cases, period) => {
      const table = await tableOf([{ path: 'a.csv', bytes: csv(numbered(cases)) }], { today });
      const limits = limitsOfRows(table, { defaultKind: civilFirst });
      const profiles = profileRows(table, new Uint8Array(table.rows), {
        defaultKind: civilFirst,
        excludeTypeCodes: ['执恢'],
        limits,
      });
      const window = windowOf(period, day(asOf), calendarYear);
      const tally = tallyCases(table, profiles, window, limits.dueOn);
      for (let from = 0; from < populations.length; from += atOnce) {
        const some = populations.slice(from, from + atOnce);
        const found = rowsWith(table, profiles, window, limits.dueOn, some);
        expect(found.map(({ length }) => length)).toEqual(some.map((traits) => countCases(tally, wordsOf(traits))));
        for (const rows of found) expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
      }
    }),
    { numRuns: 60 },
  ));
