import { isoOf } from '../../calendar/day.ts';
import type { CaseTable } from '../../cases/caseTable.ts';
import { measureOf } from '../../indicators/readings.ts';
import { traitsOf } from '../../indicators/terms.ts';
import { windowTallier } from '../../tally/windowTallier.ts';
import { flow } from '../../traits/flow.ts';
import { kind } from '../../traits/kind.ts';
import type { TraitId } from '../../traits/registry.ts';
import type { CourtValue, MeasuredCourt, Measuring } from '../measureCourts.ts';
import { type Member, type MemberOptions, measureMembers, measureTotal } from '../measureMembers.ts';
import type { PreparedCases } from '../prepareCases.ts';
import { countedFor, type Prepared } from '../prepareReport.ts';
import type { Span } from './summaryMonths.ts';

/** What rows are made of. Values of spans that are not judged have neither intervals nor blanks nor a band. */
export type Measured = Pick<MeasuredCourt, 'volumes' | 'values'>;

/** What was measured over a span: of every court by its index, and of all pooled. */
export interface MeasuredSpan {
  readonly courts: ReadonlyMap<number, Measured>;
  readonly total: Measured;
}

/** A span counted, with all courts measured over it. */
export interface CountedSpan {
  readonly prepared: Prepared;
  readonly members: readonly Member[];
}

export interface SpanMeasurer {
  /** Measures a span once, however often it is asked for. */
  measure(span: Span): MeasuredSpan;
  count(span: Span): CountedSpan;
}

/** What cases have to be told apart by: what the indicators ask for, the populations, and lines of business. */
function traitsAsked({ indicators, bases }: Pick<Measuring, 'indicators' | 'bases'>): TraitId[] {
  const asked = indicators.flatMap((indicator) => traitsOf(measureOf(indicator, bases)));
  return [...new Set([...flow.map(({ id }) => id), ...kind.map(({ id }) => id), ...asked])];
}

/** Counts and measures spans of days, each as a report of it would; only those that are `judged` are held against bands. */
export function spanMeasurer(
  table: CaseTable,
  cases: PreparedCases,
  measuring: Omit<Measuring, 'window'>,
  options: MemberOptions,
  judged: readonly Span[],
): SpanMeasurer {
  const { asOf, profiles, limits } = cases;
  const { calendar } = measuring.scheme;
  const tallyOf = windowTallier(table, profiles, limits.dueOn, traitsAsked(measuring));
  const known = new Map<string, MeasuredSpan>();

  const judgedKeys = new Set(judged.map(keyOf));
  const unjudged = { ...measuring, scheme: { ...measuring.scheme, indicators: {} } };

  function counted({ start, end, measuredOn }: Span, by: Omit<Measuring, 'window'>): CountedSpan {
    const period = { label: `${isoOf(start)}..${isoOf(end)}`, start, end };
    const prepared = countedFor({ period, asOf, measuredOn, calendar }, table, cases, tallyOf);
    return { prepared, members: measureMembers(table, prepared, { ...by, window: prepared.window }, options) };
  }

  function measured(span: Span, isJudged: boolean): MeasuredSpan {
    const by = isJudged ? measuring : unjudged;
    const { prepared, members } = counted(span, by);
    // Of courts by the thousand and of many months only what is stated can be kept, not the tallies.
    const kept = ({ volumes, values }: Measured): Measured => ({
      volumes,
      values: isJudged ? values : values.map(bareValue),
    });
    return {
      courts: new Map(members.map((member) => [member.index, kept(member)])),
      total: kept(measureTotal(prepared, members, { ...by, window: prepared.window }, options)),
    };
  }

  return {
    count: (span) => counted(span, measuring),
    measure(span) {
      const key = keyOf(span);
      const found = known.get(key) ?? measured(span, judgedKeys.has(key));
      known.set(key, found);
      return found;
    },
  };
}

/** Nothing that is measured depends on when the period ends after M. */
function keyOf({ start, measuredOn }: Span): string {
  return `${start} ${measuredOn}`;
}

const noBlanks: CourtValue['measurement']['blanks'] = [];

function bareValue({ measurement, ...judged }: CourtValue): CourtValue {
  const { value, numerator, denominator, base, reason } = measurement;
  return { ...judged, measurement: { value, numerator, denominator, base, interval: null, reason, blanks: noBlanks } };
}
