import type { SchemeRemarkArguments, SchemeRemarkCode } from '../messages/schemeRemarks.ts';

/** Something in a scheme that its author may not have meant. `band` is the place among its indicator's bands, from 0. */
export interface Remark<C extends SchemeRemarkCode = SchemeRemarkCode> {
  readonly code: C;
  readonly indicator: string | null;
  readonly band: number | null;
  readonly args: SchemeRemarkArguments[C];
}

export function remark<C extends SchemeRemarkCode>(
  code: C,
  args: SchemeRemarkArguments[C],
  indicator: string | null = null,
  band: number | null = null,
): Remark<C> {
  return { code, indicator, band, args };
}
