import type { Scheme } from '../bands/scheme.ts';
import { type Day, isoOf } from '../calendar/day.ts';
import { type CaseTable, noCourt } from '../cases/caseTable.ts';
import type { CaseKind } from '../cases/typeCodes.ts';
import { CourtstatError } from '../errors.ts';
import type { Bases, Indicator } from '../indicators/indicator.ts';
import { isFewJudged } from '../ranking/attainment.ts';
import { inOrder, type RankingOptions } from '../ranking/ranking.ts';
import { rejectingRules } from '../rules/registry.ts';
import { type Rejection, rejectRows } from '../rules/rejectRows.ts';
import { eventsBefore, lastEvents } from '../tally/events.ts';
import { type Profiles, profileRows } from '../tally/profiles.ts';
import { splitByCourt } from '../tally/tally.ts';
import { tallyCases } from '../tally/tallyCases.ts';
import { basesOf } from './bases.ts';
import { type MeasuredCourt, measureCourt } from './measureCourts.ts';
import { asOfNotices, blankNotices, inputNotices, notice, rankingNotices, scopeNotices } from './notices.ts';
import { type Contestant, courtRanks, type Place, placesOf } from './places.ts';
import type { IndicatorValue, Report, ReportCourt } from './report.ts';
import { windowOf } from './window.ts';

/** Everything that decides a report besides the cases. */
export interface ReportOptions {
  readonly version: string;
  readonly scheme: Scheme;
  readonly indicators: readonly Indicator[];
  /** As the user wrote it; the statistical year of the as-of day where left out. */
  readonly period?: string;
  /** The latest filing or closing day where left out. */
  readonly asOf?: Day;
  readonly today: Day;
  readonly duplicates: 'first' | 'last';
  readonly ranking: RankingOptions;
  readonly reversalBasis?: Bases['reversal'];
  /** What a case is where a file has neither case type nor case number. */
  readonly defaultCaseType: { readonly name: string; readonly kind: CaseKind };
}

/**
 * Makes the report of a table of cases. Throws `header-only` or `all-rejected` where no row can be counted, and
 * `period-after-data`, `unreadable-period` and `equal-bands` as their makers do.
 */
export function buildReport(table: CaseTable, options: ReportOptions): Report {
  const { scheme, indicators, today, ranking, defaultCaseType, version } = options;
  const rejection = rejectRows(table, options);
  requireAccepted(table, rejection);
  const last = lastEvents(table, rejection.rows);
  const asOf = options.asOf ?? Math.min(last.lastFlow ?? today, today);
  const window = windowOf(options.period, asOf, scheme.calendar);
  const profiles = profileRows(table, rejection.rows, {
    defaultKind: defaultCaseType.kind,
    excludeTypeCodes: scheme.excludeTypeCodes,
  });
  const tally = tallyCases(table, profiles, window);
  const bases = basesOf(table.inputs, options.reversalBasis);
  const measuring = { indicators, bases, scheme, window };

  const listed = courtsWithCases(profiles);
  const rejected = rejectedByCourt(table, rejection);
  const contestants = splitByCourt(tally).flatMap(
    (ofCourt, index): (Contestant & { index: number; name: string })[] => {
      const court = table.courts[index];
      if (court === undefined || !listed.has(index)) return [];
      return [{ ...measureCourt(ofCourt, court, measuring), ...court, index }];
    },
  );
  const places = placesOf(contestants, scheme, ranking);
  const ranks = courtRanks(contestants, places, scheme, ranking);
  const pooled = measureCourt(tally, 'total', measuring);
  const excluded = excludedByCode(profiles);
  const records = table.inputs.reduce((sum, { records: ofInput }) => sum + ofInput, 0);

  const courts = contestants.map((contestant): ReportCourt => {
    const { code, name, level, index, volumes, attainment } = contestant;
    const few = ranking.by === 'attainment' && isFewJudged(attainment, scheme);
    return {
      code,
      name,
      level,
      rank: ranks.get(code) ?? null,
      ...(few ? { reason: 'few-judged' as const } : {}),
      rejected: rejected[index] ?? 0,
      attainment,
      volumes,
      indicators: valuesOf(contestant, (indicator) => places.get(indicator)?.get(code)),
    };
  });

  return {
    schemaVersion: 1,
    tool: { name: 'courtstat', version },
    period: { label: window.period.label, start: isoOf(window.period.start), end: isoOf(window.period.end) },
    asOf: isoOf(window.asOf),
    measuredOn: isoOf(window.measuredOn),
    scheme: {
      id: scheme.id,
      version: scheme.version,
      title: scheme.title,
      status: scheme.status,
      source: scheme.source,
    },
    bases,
    inputs: table.inputs.map(({ path, sha256, encoding, records: rows, from, to, malformed }) => ({
      path,
      sha256,
      encoding,
      rows,
      rejected: malformed.length + rejection.rows.subarray(from, to).reduce((sum, one) => sum + one, 0),
    })),
    quality: {
      rows: records,
      accepted: records - rejection.count,
      rejected: rejection.count,
      excluded: Object.values(excluded).reduce((sum, cases) => sum + cases, 0),
      byRule: { ...rejection.byRule },
    },
    indicators: indicators.map(({ id, label, unit }) => {
      const { better, weight } = scheme.indicators[id] ?? {};
      return { id, label, unit, better: better ?? null, weight: weight ?? 1 };
    }),
    courts: inOrder(courts, ranking),
    total: {
      code: null,
      name: null,
      level: null,
      rejected: rejection.count,
      volumes: pooled.volumes,
      indicators: valuesOf(pooled, () => undefined),
    },
    notices: [
      ...(options.asOf === undefined
        ? [notice('as-of-default', { asOf: isoOf(asOf), ...eventsBefore(table, rejection.rows, asOf) })]
        : []),
      ...rankingNotices(ranking),
      ...scopeNotices(tally, excluded),
      ...inputNotices(table, defaultCaseType.name),
      ...blankNotices(contestants),
      ...asOfNotices(table, profiles, window, last, contestants),
    ],
  };
}

function requireAccepted(table: CaseTable, { count, byRule }: Rejection): void {
  const records = table.inputs.reduce((sum, { records: ofInput }) => sum + ofInput, 0);
  if (records === 0) throw new CourtstatError('header-only', { paths: table.inputs.map(({ path }) => path) });
  if (records === count) {
    const broken = rejectingRules.map(({ id, title }) => [title, byRule[id] ?? 0] as const);
    throw new CourtstatError('all-rejected', { rows: records, byRule: broken.filter(([, times]) => times > 0) });
  }
}

function valuesOf(
  court: MeasuredCourt,
  placeOn: (indicator: string) => Place | undefined,
): Record<string, IndicatorValue> {
  const values = court.values.map(({ indicator, measurement, band, verdict, uncertain }): [string, IndicatorValue] => {
    const { value, numerator, denominator, base, interval, reason } = measurement;
    const { rank, rankOf } = placeOn(indicator) ?? { rank: null, rankOf: null };
    return [
      indicator,
      {
        value,
        numerator,
        denominator,
        base,
        interval: interval === null ? null : { low: interval.low, high: interval.high },
        band: band === undefined ? null : { low: band.low ?? null, high: band.high ?? null, source: band.source },
        reason: reason === null ? null : { code: reason.code, args: { ...reason.args } },
        verdict,
        uncertain,
        rank,
        rankOf,
      },
    ];
  });
  return Object.fromEntries(values);
}

/** Courts (by index) with an accepted row, excluded cases among them: each of them is listed. */
function courtsWithCases({ profiles }: Profiles): ReadonlySet<number> {
  return new Set(profiles.map(({ court }) => court));
}

function rejectedByCourt({ rows, court, courts }: CaseTable, rejection: Rejection): Uint32Array {
  const rejected = new Uint32Array(courts.length);
  for (let row = 0; row < rows; row++) {
    const place = court[row] as number;
    if (rejection.rows[row] === 1 && place !== noCourt) rejected[place] = (rejected[place] as number) + 1;
  }
  return rejected;
}

function excludedByCode({ profiles }: Profiles): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { excludedAs, cases } of profiles) {
    if (excludedAs !== null) counts.set(excludedAs, (counts.get(excludedAs) ?? 0) + cases);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
