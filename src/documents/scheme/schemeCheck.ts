import { checkScheme, type SchemeFindings } from '../../bands/checkScheme.ts';
import type { Scheme } from '../../bands/scheme.ts';
import type { Day } from '../../calendar/day.ts';
import { type SchemeSheet, schemeSheet } from './schemeSheet.ts';

/** What a check of a scheme found. */
export interface SchemeCheck extends SchemeFindings {
  readonly sheet: SchemeSheet;
  /** The file as it was named, or the id of a built-in scheme. */
  readonly shown: string;
  /** Lines of the keys of the file (`indicators.closure-rate`); empty for a built-in scheme. */
  readonly lines: ReadonlyMap<string, number>;
}

export function schemeCheck(
  scheme: Scheme,
  { shown, lines }: Pick<SchemeCheck, 'shown' | 'lines'>,
  today: Day,
): SchemeCheck {
  return { ...checkScheme(scheme), sheet: schemeSheet(scheme, today), shown, lines };
}
