import * as z from 'zod';

const amounts = z.strictObject({ numerator: z.number(), denominator: z.number() });

/** What cases of one kind add to the gap. */
const part = z.strictObject({
  line: z.string(),
  instance: z.string(),
  /** Empty where the procedure is not told. */
  procedure: z.string(),
  own: amounts,
  reference: amounts,
  /** By how many of the cases are of this kind, and by how their own value differs. */
  mix: z.number(),
  level: z.number(),
});

const courtGap = z.strictObject({
  code: z.string(),
  /** As in `courts`; the reference is the value of all courts pooled, or that of the court itself before. */
  value: z.number().nullable(),
  reference: z.number().nullable(),
  /** value − reference, rounded to a multiple of 2⁻³⁶ like its parts, so that they add up to it to the last bit. */
  gap: z.number().nullable(),
  mix: z.number().nullable(),
  level: z.number().nullable(),
  /** Those that add most first. */
  parts: z.array(part),
});

/** What the distance of every court from a reference is made of. */
export const gapSchema = z.strictObject({
  indicator: z.string(),
  /** All courts pooled, or the court's own value in the earlier period of `comparedWith`. */
  against: z.enum(['total', 'previous-year', 'previous-period']),
  courts: z.array(courtGap),
});

export type GapReference = z.infer<typeof gapSchema>['against'];
export type Gap = z.infer<typeof gapSchema>;
export type CourtGap = z.infer<typeof courtGap>;
export type GapPart = z.infer<typeof part>;
