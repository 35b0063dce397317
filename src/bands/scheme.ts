import { calendarYear, type StatisticalCalendar } from '../calendar/statisticalCalendar.ts';
import type { SchemeFile } from './schema.ts';

export type SchemeIndicatorFile = SchemeFile['indicators'][string];
export type Better = SchemeIndicatorFile['better'];
/** A closed interval of values, open on a side without an edge, and the cases for which it holds. */
export type Band = SchemeIndicatorFile['bands'][number];

export interface SchemeIndicator {
  readonly better: Better;
  /** What it counts for in the ranking: 0 = shown, not counted. */
  readonly weight: number;
  /** Why it has these bands and this weight, or none. */
  readonly note?: SchemeFile['title'];
  readonly bands: readonly Band[];
}

/** The bands of a set of indicators, with the calendar and the scope that they were made for; nothing left out. */
export interface Scheme {
  readonly id: string;
  readonly version: string;
  readonly title: SchemeFile['title'];
  /** `illustrative`: the values were chosen for this tool and are nobody's official figures. */
  readonly status: SchemeFile['status'];
  readonly source: string;
  readonly calendar: StatisticalCalendar;
  /** Days that a whole year counts for where a value is multiplied by days; its real days where undefined. */
  readonly yearDays: number | undefined;
  /** Cases of these type codes are in no population. */
  readonly excludeTypeCodes: readonly string[];
  /** A base below this is too small to judge. */
  readonly minimumCases: number;
  readonly indicators: Readonly<Record<string, SchemeIndicator>>;
}

/** A scheme with everything filled in that its file may leave out. */
export function completeScheme(file: SchemeFile): Scheme {
  const { id, version, title, status, source } = file;
  const indicators = Object.entries(file.indicators).map(
    ([indicator, { better, weight = 1, note, bands }]): [string, SchemeIndicator] => [
      indicator,
      { better, weight, ...(note === undefined ? {} : { note }), bands },
    ],
  );
  return {
    id,
    version,
    title,
    status,
    source,
    calendar: file.calendar ?? calendarYear,
    yearDays: file.yearDays,
    excludeTypeCodes: file.excludeTypeCodes ?? [],
    minimumCases: file.minimumCases ?? 10,
    indicators: Object.fromEntries(indicators),
  };
}
