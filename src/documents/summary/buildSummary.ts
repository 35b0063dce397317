import type { CaseTable } from '../../cases/caseTable.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import type { FirstEvents } from '../../tally/events.ts';
import { caseFrame } from '../caseFrame.ts';
import { beginningOf, beginningsOf, beginsAfter, statedBeginning } from '../comparison/dataBeginning.ts';
import { noValue } from '../comparison/earlier.ts';
import { changeKinds } from '../comparison/memberComparison.ts';
import type { MemberOptions } from '../measureMembers.ts';
import { type CaseOptions, prepareCases } from '../prepareCases.ts';
import { rejectedByCourt } from '../rowCounts.ts';
import { type MonthsAsked, monthRange } from './monthRange.ts';
import { type Measured, type MeasuredSpan, spanMeasurer } from './spanMeasurer.ts';
import type { Summary } from './summary.ts';
import { describeMonth, type MonthSpans, monthSpans, precedesData } from './summaryMonths.ts';
import { summaryNotices } from './summaryNotices.ts';
import { type PartWanted, summaryParts } from './summaryParts.ts';
import { type RowMember, summaryRow } from './summaryRow.ts';

/** Everything that decides a summary besides the cases. */
export interface SummaryOptions extends CaseOptions {
  readonly version: string;
  readonly indicators: readonly Indicator[];
  readonly months: MonthsAsked;
  /** Judges of each court, by its code. */
  readonly judges?: Readonly<Record<string, number>>;
}

/**
 * Summarises a table of cases month by month; each number is that of a report of the same days. Throws what `prepareCases`
 * does, `months-after-data`, `too-many-months` and `equal-bands`.
 */
export function buildSummary(table: CaseTable, options: SummaryOptions): Summary {
  return summaryView(table, options).summary;
}

/** A summary, and a way to parts of it. */
export interface SummaryView {
  readonly summary: Summary;
  partOf(wanted: PartWanted): Summary;
}

/** The same with the cases at hand, for parts that say of themselves what is true of them. */
export function summaryView(table: CaseTable, options: SummaryOptions): SummaryView {
  const { scheme, version, indicators, where: { line } = {}, judges = {} } = options;
  const { calendar } = scheme;
  const cases = prepareCases(table, options);
  const { asOf, rejection, bases, courtsAsked } = cases;
  const range = monthRange(options.months, asOf, calendar);
  const months = Array.from({ length: range.last - range.first + 1 }, (_, at) =>
    monthSpans(range.first + at, asOf, calendar),
  );
  const memberOptions: MemberOptions = {
    judges,
    ...(line === undefined ? {} : { line }),
    ...(courtsAsked === undefined ? {} : { wanted: courtsAsked }),
  };
  const judged = months.map(({ yearToDate }) => yearToDate);
  const spans = spanMeasurer(table, cases, { indicators, bases, scheme }, memberOptions, judged);

  // All months as one: which courts there are, and what a reader must know of any of them.
  const { own } = months.at(-1) as MonthSpans;
  const counted = spans.count({ ...own, start: months.at(0)?.own.start ?? own.start });
  const { prepared: whole, members } = counted;
  const beginnings = beginningsOf(table, whole);
  const memberOf = (
    code: string | null,
    beginning: FirstEvents,
    pick: (span: MeasuredSpan) => Measured,
  ): RowMember => ({
    code,
    measured: (span) => pick(spans.measure(span)),
    precedesData: (span) => precedesData(span, beginning, calendar),
    missingIn: ({ measuredOn }) =>
      beginsAfter(beginning, measuredOn) ? noValue('before-data', statedBeginning(beginning)) : undefined,
  });
  const rowsOf = (member: RowMember) => months.map((month) => summaryRow(member, month, indicators));
  const rejected = rejectedByCourt(table, rejection);
  const courts = [...members].sort((a, b) => (a.code < b.code ? -1 : 1));
  const courtRows = courts.map(({ code, index }) => ({
    code,
    rows: rowsOf(memberOf(code, beginningOf(code, beginnings), (span) => courtIn(span, index))),
  }));
  const totals = rowsOf(memberOf(null, beginnings.all, ({ total }) => total));
  const frame = caseFrame(table, cases, options);
  const rows = [...courtRows.flatMap((court) => court.rows), ...totals];
  const noticeOptions = { ...options, range, beginnings };

  const summary: Summary = {
    schemaVersion: 1,
    tool: { name: 'courtstat', version },
    asOf: frame.asOf,
    dataBegins: statedBeginning(beginnings.all),
    calendar: { yearStartMonth: calendar.yearStartMonth, monthStartDay: calendar.monthStartDay },
    scheme: frame.scheme,
    adjusted: frame.adjusted,
    bases,
    where: frame.where,
    inputs: frame.inputs,
    quality: frame.quality,
    indicators: indicators.map(({ id, label, unit, isPlainRatio = false }) => {
      const { better, weight } = scheme.indicators[id] ?? {};
      const changeIn = changeKinds[unit];
      return { id, label, unit, better: better ?? null, weight: weight ?? 1, isPlainRatio, changeIn };
    }),
    months: months.map((month) => describeMonth(month, beginsAfter(beginnings.all, month.own.measuredOn))),
    courts: courts.map(({ code, name, level, index }) => ({
      code,
      name,
      level,
      rejected: rejected[index] ?? 0,
      dataBegins: statedBeginning(beginningOf(code, beginnings)),
    })),
    rows,
    notices: summaryNotices(table, whole, members, {
      ...noticeOptions,
      spans: months,
      rows,
      courtRows,
      totals,
    }),
  };
  let partOf: SummaryView['partOf'] | undefined;
  return {
    summary,
    partOf(wanted) {
      partOf ??= summaryParts(summary, { table, spans, months, whole: counted, options: noticeOptions });
      return partOf(wanted);
    },
  };
}

/** The same courts are listed for every span. */
function courtIn({ courts }: MeasuredSpan, index: number): Measured {
  const court = courts.get(index);
  if (court === undefined) throw new RangeError(`no court ${index}`);
  return court;
}
