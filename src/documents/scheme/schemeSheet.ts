import type { Band, Scheme, SchemeIndicator } from '../../bands/scheme.ts';
import { type Day, isoOf } from '../../calendar/day.ts';
import { yearHolding } from '../../calendar/period.ts';
import { indicators as registered } from '../../indicators/registry.ts';
import type { Bilingual } from '../../messages/language.ts';

/** A band with the calendar month (1–12) by whose name its `throughMonth` goes. */
export interface SheetBand extends Band {
  readonly lastMonth: number | null;
}

/** An indicator of a scheme with what a reader needs to understand its bands. */
export interface SheetEntry {
  readonly id: string;
  readonly label: Bilingual;
  /** `number`: a ratio that nobody writes as a percentage. */
  readonly unit: 'share' | 'ratio' | 'days' | 'cases' | 'number';
  readonly better: SchemeIndicator['better'];
  readonly weight: number;
  readonly note: Bilingual | null;
  readonly bands: readonly SheetBand[];
}

/** A scheme laid out to be read. */
export interface SchemeSheet {
  readonly scheme: Scheme;
  /** The statistical year that holds today, as an example of the calendar. */
  readonly year: { readonly label: string; readonly start: string; readonly end: string };
  /** In the order of reports. */
  readonly entries: readonly SheetEntry[];
  /** Indicators that the scheme says nothing of. */
  readonly without: readonly { readonly id: string; readonly label: Bilingual }[];
}

export function schemeSheet(scheme: Scheme, today: Day): SchemeSheet {
  const { label, start, end } = yearHolding(today, scheme.calendar);
  return {
    scheme,
    year: { label, start: isoOf(start), end: isoOf(end) },
    entries: registered.flatMap(({ id, label: name, unit, isPlainRatio }): SheetEntry[] => {
      const entry = scheme.indicators[id];
      if (entry === undefined) return [];
      const { better, weight, note = null } = entry;
      const bands = entry.bands.map((band) => ({ ...band, lastMonth: lastMonthOf(band, scheme) }));
      return [{ id, label: name, unit: isPlainRatio ? 'number' : unit, better, weight, note, bands }];
    }),
    without: registered
      .filter(({ id }) => scheme.indicators[id] === undefined)
      .map(({ id, label: name }) => ({ id, label: name })),
  };
}

export function lastMonthOf({ throughMonth }: Band, { calendar }: Scheme): number | null {
  return throughMonth === undefined ? null : ((calendar.yearStartMonth + throughMonth - 2) % 12) + 1;
}
