import * as z from 'zod';
import { earlierKinds } from '../../calendar/earlierPeriod.ts';
import { directedBy, directions } from '../../ranking/direction.ts';

/** A message by code; the words are made from it when it is shown. */
export const coded = z.strictObject({ code: z.string(), args: z.record(z.string(), z.unknown()) });

export const interval = z.strictObject({ low: z.number(), high: z.number() });
export const period = z.strictObject({ label: z.string(), start: z.string(), end: z.string() });

/** What a report is held against: an earlier period of the same data up to `measuredOn`, or a saved report. */
export const comparedWith = z.strictObject({
  kind: z.enum([...earlierKinds, 'report']),
  /** Path of the saved report. */
  file: z.string().nullable(),
  period,
  asOf: z.string(),
  measuredOn: z.string(),
});

/** What an indicator was before; null with a reason where there is no value. */
export const previous = z.strictObject({
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  base: z.number().nullable(),
  reason: coded.nullable(),
});

/** How an indicator has changed since then. */
export const change = z.strictObject({
  /** A difference (`points` of a share: 0.01 is one percentage point), or `percent`: a part of the earlier value. */
  kind: z.enum(['points', 'ratio', 'days', 'percent']),
  /** Unrounded; null for a part of 0. */
  value: z.number().nullable(),
  /** Null where neither a band nor a better side tells one, and where there were too few cases. */
  direction: z.enum(directions).nullable(),
  /** Whether the direction is that to the band, or without a band to the better side. */
  by: z.enum(directedBy).nullable(),
  /** Larger than chance alone explains; null where it was not tested. */
  significant: z.boolean().nullable(),
  /** 95 % interval of the change, where it was tested. */
  interval: interval.nullable(),
});

const comparedVolume = z.strictObject({
  previous: z.number().nullable(),
  reason: coded.nullable(),
  change: z.strictObject({ kind: z.literal('percent'), value: z.number().nullable() }).nullable(),
});

/** What the volumes were before, and by what part of it they have changed. */
export const comparedVolumes = z.strictObject({
  carriedOver: comparedVolume,
  incoming: comparedVolume,
  docket: comparedVolume,
  closed: comparedVolume,
  pending: comparedVolume,
});

export type ComparedWith = z.infer<typeof comparedWith>;
export type PreviousValue = z.infer<typeof previous>;
export type ValueChange = z.infer<typeof change>;
export type ComparedVolumes = z.infer<typeof comparedVolumes>;
