import * as z from 'zod';

/** A message by code; the words are made from it when it is shown. */
export const coded = z.strictObject({ code: z.string(), args: z.record(z.string(), z.unknown()) });

export type Coded = z.infer<typeof coded>;

/** A code with its arguments as plain JSON; null for none. */
export function codedOf(reason: { readonly code: string; readonly args: object } | null): Coded | null {
  return reason === null ? null : { code: reason.code, args: { ...reason.args } };
}
