import { isoOf } from '../calendar/day.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import { measureOf } from '../indicators/readings.ts';
import { traitsOf } from '../indicators/terms.ts';
import { windowTallier } from '../tally/windowTallier.ts';
import { flow } from '../traits/flow.ts';
import { kind } from '../traits/kind.ts';
import type { TraitId } from '../traits/registry.ts';
import type { MeasuredCourt, Measuring } from './measureCourts.ts';
import { type Member, type MemberOptions, measureMembers, measureTotal } from './measureMembers.ts';
import type { PreparedCases } from './prepareCases.ts';
import { countedFor, type Prepared } from './prepareReport.ts';
import type { Span } from './summaryMonths.ts';

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

/** Counts and measures spans of days, each as a report of it would. */
export function spanMeasurer(
  table: CaseTable,
  cases: PreparedCases,
  measuring: Omit<Measuring, 'window'>,
  options: MemberOptions,
): SpanMeasurer {
  const { asOf, profiles, limits } = cases;
  const { calendar } = measuring.scheme;
  const tallyOf = windowTallier(table, profiles, limits.dueOn, traitsAsked(measuring));
  const known = new Map<string, MeasuredSpan>();

  function count({ start, end, measuredOn }: Span): CountedSpan {
    const period = { label: `${isoOf(start)}..${isoOf(end)}`, start, end };
    const prepared = countedFor({ period, asOf, measuredOn, calendar }, table, cases, tallyOf);
    const members = measureMembers(table, prepared, { ...measuring, window: prepared.window }, options);
    return { prepared, members };
  }

  function measured(span: Span): MeasuredSpan {
    const { prepared, members } = count(span);
    // Without the tallies, which are large and not needed any more.
    const kept = ({ volumes, values }: Measured): Measured => ({ volumes, values });
    return {
      courts: new Map(members.map((member) => [member.index, kept(member)])),
      total: kept(measureTotal(prepared, members, { ...measuring, window: prepared.window }, options)),
    };
  }

  return {
    count,
    measure(span) {
      // Nothing that is measured depends on when the period ends after M.
      const key = `${span.start} ${span.measuredOn}`;
      const found = known.get(key) ?? measured(span);
      known.set(key, found);
      return found;
    },
  };
}
