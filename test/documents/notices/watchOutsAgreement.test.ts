import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoOf } from '../../../src/calendar/day.ts';
import { bare } from '../../indicators/measured.ts';
import { readPeriod } from '../../oracle/periods.ts';
import { type Flow, oracleWatchOuts } from '../../oracle/watchOuts.ts';
import { day, reportOf } from '../reportOf.ts';

const codes = ['few-filings', 'few-closings', 'closings-at-month-end', 'closings-at-year-end', 'durations-jump'];
const usually = <T>(usual: T, ...others: readonly T[]) => fc.constantFrom(usual, usual, usual, usual, ...others);

/** A month of a court: by what its filings differ from the usual, how long they take, and from which day of the month on. */
const month = fc.record({
  times: usually(1, 0, 0.2, 0.3, 0.45, 0.5, 2, 3),
  days: usually(30, 15, 20, 44, 45, 60),
  from: usually(1, 1, 26),
});

/** Two courts with usual and unusual months, from January 2023 or later on. */
const courtOf = (court: string) =>
  fc.record({
    court: fc.constant(court),
    usual: fc.constantFrom(3, 12, 30, 45),
    begins: usually(0, 9, 18, 20),
    months: fc.array(month, { minLength: 25, maxLength: 25 }),
    spread: fc.constantFrom(0, 3, 25),
    closesOn: usually(undefined, '27', '17'),
  });
const courts = fc.tuple(courtOf('内0203'), courtOf('内0204'));
type Court = typeof courts extends fc.Arbitrary<readonly [infer One, ...unknown[]]> ? One : never;

/**
 * Every case takes the days of its month, and some more or fewer; a fifth of them are pending. Some courts close theirs on
 * one day of the month.
 */
function casesOf({ court, usual, begins, months, spread, closesOn }: Court): Flow[] {
  return months.flatMap(({ times, days, from }, at) => {
    if (at < begins) return [];
    const first = day(`${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`);
    return Array.from({ length: Math.round(usual * times) }, (_, serial): Flow => {
      const filed = first + from - 1 + ((serial * 7) % (29 - from));
      const took = Math.max(0, days + ((serial * 11) % (2 * spread + 1)) - spread);
      if (serial % 5 === 4) return { court, filed, closed: null };
      if (closesOn === undefined) return { court, filed, closed: filed + took };
      return { court, filed, closed: Math.max(filed, day(`${isoOf(filed + took).slice(0, 8)}${closesOn}`)) };
    });
  });
}

const calendars = [
  { yearStartMonth: 1, monthStartDay: 1 },
  { yearStartMonth: 12, monthStartDay: 1 },
  { yearStartMonth: 1, monthStartDay: 21 },
];

test('the months that stand out are those that one finds in the list of cases', async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      courts,
      fc.constantFrom(...calendars),
      fc.constantFrom(
        '2023',
        '2024',
        '2024-H2',
        '2024-Q1',
        '2024-12',
        '2024-11',
        '2023-06..2024-12',
        '2024-03-10..2025-01-10',
      ),
      fc.constantFrom('2024-10-31', '2024-12-30', '2024-12-31', '2025-01-31', '2025-05-31'),
      async (found, calendar, period, asOf) => {
        const cases = found.flatMap(casesOf).filter(({ filed }) => filed <= day('2025-05-31'));
        fc.pre(cases.length > 0 && readPeriod(period, calendar).start <= day(asOf));
        const lines = cases.map(
          ({ court, filed, closed }) => `${court},${isoOf(filed)},${closed === null ? '' : isoOf(closed)}`,
        );
        const report = await reportOf([{ path: 'a.csv', bytes: `法院代码,立案日期,结案日期\n${lines.join('\n')}\n` }], {
          today: '2025-08-31',
          asOf,
          period,
          scheme: { ...bare, calendar },
        });
        const expected = oracleWatchOuts(cases, { period, asOf: day(asOf), calendar });
        const told = report.notices.filter(({ code }) => codes.includes(code));
        expect(told).toEqual(expected);
        for (const { code } of told) seen.set(code, (seen.get(code) ?? 0) + 1);
      },
    ),
    { numRuns: 150 },
  );
  for (const code of codes) expect(seen.get(code) ?? 0, code).toBeGreaterThan(0);
}, 120_000);
