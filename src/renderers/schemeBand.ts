import type { SchemeSheet, SheetBand, SheetEntry } from '../documents/scheme/schemeSheet.ts';
import { groupWords } from '../messages/groupWords.ts';
import type { Language } from '../messages/language.ts';
import { schemeWords } from '../messages/schemeWords.ts';
import { formatEdge } from './text/numbers.ts';

/** A band in words: what it is for, then its edges. */
export function schemeBand(
  band: SheetBand,
  { unit, bands }: Pick<SheetEntry, 'unit' | 'bands'>,
  { scheme }: { readonly scheme: { readonly calendar: Pick<SchemeSheet['scheme']['calendar'], 'yearStartMonth'> } },
  language: Language,
): string {
  const words = schemeWords[language];
  const { low, high, lastMonth, courts, courtLevel, line, validFrom, validTo } = band;
  const conditions = [
    courts && words.courts(courts),
    courtLevel && words.level(courtLevel),
    line && words.line(groupWords[language].lines[line] ?? line),
    lastMonth === null ? undefined : words.through(scheme.calendar.yearStartMonth, lastMonth),
    validFrom || validTo ? words.valid(validFrom, validTo) : undefined,
  ].filter((condition) => condition !== undefined);
  const isGeneral = conditions.length === 0 && bands.length > 1;
  const edge = (value: number | undefined) => (value === undefined ? null : formatEdge(value, unit));
  return words.when(isGeneral ? [words.inGeneral] : conditions, words.edges(edge(low), edge(high), unit));
}
