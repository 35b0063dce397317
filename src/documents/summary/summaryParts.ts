import type { CaseTable } from '../../cases/caseTable.ts';
import { type PartNoticeOptions, type PartNotices, partNotices } from './partNotices.ts';
import type { CountedSpan, SpanMeasurer } from './spanMeasurer.ts';
import type { Summary, SummaryRow } from './summary.ts';
import type { MonthSpans } from './summaryMonths.ts';
import type { SharedNoticeOptions } from './summaryNotices.ts';

/** Of a summary what concerns a court (null: all pooled), a month, or both; what is left out is not narrowed. */
export interface PartWanted {
  readonly court?: string | null | undefined;
  readonly month?: string | undefined;
}

/** What a summary was made of. */
export interface PartSources {
  readonly table: CaseTable;
  readonly spans: Pick<SpanMeasurer, 'count'>;
  readonly months: readonly MonthSpans[];
  /** All months as one. */
  readonly whole: CountedSpan;
  /** Those of the whole summary. */
  readonly options: SharedNoticeOptions;
}

/**
 * Makes parts of a summary: summaries too, each with the notices that a summary of this court and month alone would have, so that
 * a part says the same whatever other months were asked for. The cases of a month are counted once for all of its courts, if
 * those are asked for one after the other.
 */
export function summaryParts(
  summary: Summary,
  { table, spans, months, whole, options }: PartSources,
): (wanted: PartWanted) => Summary {
  const noticesOver = partNotices(table, whole, options);
  const courts = new Map(summary.courts.map((court) => [court.code, court]));
  const places = new Map(summary.months.map(({ month }, at) => [month, at]));
  const rowsOf = rowsByPart(summary.rows);
  let latest: { readonly place: number | undefined; readonly notices: PartNotices } | undefined;

  function noticesOf(place: number | undefined): PartNotices {
    if (latest === undefined || latest.place !== place) {
      const month = place === undefined ? undefined : months[place];
      latest = { place, notices: noticesOver(month === undefined ? whole : spans.count(month.own)) };
    }
    return latest.notices;
  }

  return (wanted) => {
    const place = wanted.month === undefined ? undefined : places.get(wanted.month);
    const [month, spansOfMonth] = place === undefined ? [] : [summary.months[place], months[place]];
    const court = courts.get(wanted.court ?? '');
    const rows = rowsOf(wanted);
    const courtsTold = court === undefined ? summary.courts : [court];
    const own: PartNoticeOptions = {
      ...options,
      spans: spansOfMonth === undefined ? months : [spansOfMonth],
      ...(spansOfMonth === undefined ? {} : { range: onlyMonth(spansOfMonth) }),
      rows,
      courtRows: courtsTold.map(({ code }) => ({ code, rows: rowsOf({ ...wanted, court: code }) })),
      totals: court === undefined ? rowsOf({ ...wanted, court: null }) : [],
    };
    return {
      ...summary,
      months: month === undefined ? summary.months : [month],
      courts: court === undefined ? summary.courts : [court],
      rows,
      notices: noticesOf(place)(court?.code ?? null, own),
    };
  };
}

function onlyMonth({ month }: MonthSpans): PartNoticeOptions['range'] {
  return { first: month, last: month, askedUpTo: undefined };
}

/** Finds rows by court, by month or by both without looking through all of them each time. */
function rowsByPart(all: SummaryRow[]): (wanted: PartWanted) => SummaryRow[] {
  const byCourt = grouped(all, ({ court }) => court);
  const byMonth = grouped(all, ({ month }) => month);
  return ({ court, month }) => {
    if (court === undefined) return month === undefined ? all : (byMonth.get(month) ?? []);
    return (byCourt.get(court) ?? []).filter((row) => month === undefined || row.month === month);
  };
}

function grouped<K>(rows: readonly SummaryRow[], keyOf: (row: SummaryRow) => K): ReadonlyMap<K, SummaryRow[]> {
  const groups = new Map<K, SummaryRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
