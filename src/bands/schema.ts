import * as z from 'zod';
import { dayFromIso } from '../calendar/day.ts';
import { courtLevels } from '../cases/courtLevels.ts';
import { indicatorIds } from '../indicators/registry.ts';
import { nearestTo } from '../messages/nearest.ts';

const day = z.string().refine((text) => dayFromIso(text) !== undefined, {
  params: { problem: { kind: 'wrong-value', expected: 'YYYY-MM-DD' } },
});

const inBothLanguages = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

const band = z
  .strictObject({
    low: z.number().exactOptional().describe('Shares and ratios as fractions (0.93 for 93 %), durations in days.'),
    high: z.number().exactOptional(),
    source: z
      .string()
      .min(1)
      .describe('Where the value comes from: document and date, or the figure that it leans on.'),
    line: z
      .enum(['civil', 'criminal', 'administrative', 'enforcement', 'other'])
      .exactOptional()
      .describe('Only for the cases of this line by themselves.'),
    courtLevel: z.enum(courtLevels).exactOptional(),
    courts: z.array(z.string().min(1)).min(1).exactOptional().describe('Court codes, such as 内0203.'),
    throughMonth: z
      .int()
      .min(1)
      .max(12)
      .exactOptional()
      .describe('Only for the statistical year up to the last day of its n-th month.'),
    validFrom: day.exactOptional().describe('Held against the last day that is counted, as validTo is.'),
    validTo: day.exactOptional(),
  })
  .refine(({ low, high }) => low !== undefined || high !== undefined, {
    params: { problem: { kind: 'band-without-edge' } },
  })
  .refine(({ low, high }) => low === undefined || high === undefined || low <= high, {
    params: { problem: { kind: 'band-reversed' } },
  })
  .refine(({ validFrom, validTo }) => validFrom === undefined || validTo === undefined || validFrom <= validTo, {
    params: { problem: { kind: 'band-never-valid' } },
  });

/** A scheme as it is written in its JSON file. */
export const schemeFileSchema = z.strictObject({
  $schema: z.string().exactOptional(),
  id: z.string().refine((id) => /^[a-z0-9][a-z0-9.-]*$/.test(id), {
    params: { problem: { kind: 'wrong-value', expected: 'a-z 0-9 . -' } },
  }),
  version: z.string().min(1),
  title: inBothLanguages,
  status: z.enum(['official', 'illustrative']).describe('Official: the bands were set by who may set them.'),
  source: z.string().min(1),
  calendar: z
    .strictObject({ yearStartMonth: z.int().min(1).max(12), monthStartDay: z.int().min(1).max(28) })
    .exactOptional()
    .describe('Month in which the year begins and day on which months do; 1 and 1 where left out.'),
  yearDays: z
    .int()
    .min(360)
    .max(366)
    .exactOptional()
    .describe('Days that a whole year counts for in disposition-time; its real days where left out.'),
  excludeTypeCodes: z
    .array(z.string().min(1))
    .exactOptional()
    .describe('Cases of these type codes (类型代字) are in no number.'),
  minimumCases: z.int().min(0).exactOptional().describe('A base below this is not judged; 10 where left out.'),
  indicators: z
    .record(
      z.string(),
      z.strictObject({
        better: z.enum(['higher', 'lower', 'target']),
        weight: z.number().min(0).exactOptional().describe('In the ranking; 0: shown, not counted. 1 where left out.'),
        note: inBothLanguages.exactOptional().describe('Why it has these bands and this weight, or none.'),
        bands: z.array(band),
      }),
    )
    .superRefine((indicators, context) => {
      for (const id of Object.keys(indicators)) {
        if ((indicatorIds as readonly string[]).includes(id)) continue;
        const problem = { kind: 'unknown-indicator', id, nearest: nearestTo(id, indicatorIds) };
        context.addIssue({ code: 'custom', path: [id], params: { problem } });
      }
    }),
});

export type SchemeFile = z.infer<typeof schemeFileSchema>;
