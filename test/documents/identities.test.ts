import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupings } from '../../src/tally/grouping.ts';
import { bare } from '../indicators/measured.ts';
import { asOf, caseRow, csv, numbered, periods, today } from './generatedCases.ts';
import { reportOf } from './reportOf.ts';

const scheme = { ...bare, excludeTypeCodes: ['执恢'] };
const by = fc.constantFrom(undefined, ...groupings);
const some = (lines: readonly string[], path = 'a.csv') => ({ path, bytes: csv(lines) });

test('carried over + incoming − closed = pending, and the courts add up to the total', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(caseRow, { minLength: 1, maxLength: 60 }), periods, async (rows, period) => {
      const report = await reportOf([some(numbered(rows))], { today, asOf, period, scheme });
      for (const { volumes: v } of [...report.courts, report.total]) {
        expect((v.carriedOver ?? Number.NaN) + v.incoming - (v.closed ?? Number.NaN)).toBe(v.pending);
        expect((v.carriedOver ?? Number.NaN) + v.incoming).toBe(v.docket);
      }
      for (const volume of ['carriedOver', 'incoming', 'docket', 'closed', 'pending'] as const) {
        const sum = report.courts.reduce((total, { volumes }) => total + (volumes[volume] ?? 0), 0);
        expect(sum).toBe(report.total.volumes[volume]);
      }
      expect(report.quality).toMatchObject({ rows: rows.length, accepted: rows.length });
    }),
    { numRuns: 60 },
  );
});

test('the order of the rows changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .array(caseRow, { minLength: 1, maxLength: 40 })
        .chain((rows) =>
          fc.tuple(fc.constant(numbered(rows)), fc.shuffledSubarray(numbered(rows), { minLength: rows.length })),
        ),
      by,
      async ([ordered, shuffled], grouping) => {
        const asked = { today, asOf, period: '2024', scheme, by: grouping };
        const [one, other] = await Promise.all([ordered, shuffled].map((lines) => reportOf([some(lines)], asked)));
        expect({ ...other, inputs: [] }).toEqual({ ...one, inputs: [] });
      },
    ),
    { numRuns: 60 },
  );
});

test('one file or several: the same numbers', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(caseRow, { minLength: 2, maxLength: 40 }), fc.nat(), by, async (rows, cut, grouping) => {
      const lines = numbered(rows);
      const at = 1 + (cut % (lines.length - 1));
      const asked = { today, asOf, period: '2024', scheme, by: grouping };
      const whole = await reportOf([some(lines)], asked);
      const parts = await reportOf([some(lines.slice(0, at)), some(lines.slice(at), 'b.csv')], asked);
      expect({ ...parts, inputs: [] }).toEqual({ ...whole, inputs: [] });
    }),
    { numRuns: 60 },
  );
});
