import type { SchemeFile } from '../../src/bands/schema.ts';
import { completeScheme, type Scheme } from '../../src/bands/scheme.ts';
import { isoOf } from '../../src/calendar/day.ts';
import type { Report } from '../../src/documents/report/report.ts';
import type { RankingOptions } from '../../src/ranking/ranking.ts';
import { day } from '../documents/reportOf.ts';
import { measured } from '../indicators/measured.ts';

/** A court with so many cases on the docket of 2024, so many of them closed after so many days. */
export interface CourtAtHand {
  readonly docket: number;
  readonly closed: number;
  readonly days?: number;
}

type Indicators = SchemeFile['indicators'];

export function schemeOf(indicators: Indicators, minimumCases = 1): Scheme {
  return completeScheme({
    id: 'test',
    version: '1',
    title: { zh: '试', en: 'test' },
    status: 'illustrative',
    source: '-',
    minimumCases,
    indicators,
  });
}

/** The report on 2024 of courts by code. */
export function ranked(
  courts: Readonly<Record<string, CourtAtHand>>,
  scheme: Scheme,
  ranking: RankingOptions = { within: 'level', by: 'attainment' },
): Promise<Report> {
  const lines = Object.entries(courts).flatMap(([code, { docket, closed, days = 30 }]) =>
    Array.from({ length: docket }, (_, index) => {
      const closing = index < closed ? isoOf(day('2024-01-01') + days) : '';
      return `${code},2024-01-01,${closing}`;
    }),
  );
  return measured(['法院代码,立案日期,结案日期', ...lines], { scheme, ranking });
}

/** Codes and ranks in the order of the report. */
export function order(report: Report): [string, number | null][] {
  return report.courts.map(({ code, rank }) => [code, rank]);
}
