import * as z from 'zod';
import { dayFromIso } from '../calendar/day.ts';
import { indicatorIds } from '../indicators/registry.ts';
import { nearestTo } from '../messages/nearest.ts';

const day = z.string().refine((text) => dayFromIso(text) !== undefined, {
  params: { problem: { kind: 'wrong-value', expected: 'YYYY-MM-DD' } },
});

const band = z
  .strictObject({
    low: z.number().exactOptional(),
    high: z.number().exactOptional(),
    source: z.string().min(1),
    line: z.enum(['civil', 'criminal', 'administrative', 'enforcement', 'other']).exactOptional(),
    courtLevel: z.enum(['highest', 'high', 'intermediate', 'basic']).exactOptional(),
    courts: z.array(z.string().min(1)).min(1).exactOptional(),
    throughMonth: z.int().min(1).max(12).exactOptional(),
    validFrom: day.exactOptional(),
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
  title: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  status: z.enum(['official', 'illustrative']),
  source: z.string().min(1),
  calendar: z
    .strictObject({ yearStartMonth: z.int().min(1).max(12), monthStartDay: z.int().min(1).max(28) })
    .exactOptional(),
  excludeTypeCodes: z.array(z.string().min(1)).exactOptional(),
  minimumCases: z.int().min(0).exactOptional(),
  indicators: z
    .record(
      z.string(),
      z.strictObject({
        better: z.enum(['higher', 'lower', 'target']),
        weight: z.number().min(0).exactOptional(),
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
