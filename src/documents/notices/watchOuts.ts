import { type MonthIndex, monthEnd, monthOf, monthStart } from '../../calendar/statisticalCalendar.ts';
import type { CaseTable } from '../../cases/caseTable.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { tellsOfDurations } from '../../indicators/readings.ts';
import { monthlyFlows } from '../../tally/monthlyFlow.ts';
import type { Profiles } from '../../tally/profiles.ts';
import type { Window } from '../../tally/window.ts';
import type { Notice } from '../report/report.ts';
import { monthEndRush, yearEndRush } from './closingRushes.ts';
import { durationJumps } from './durationJumps.ts';
import { fewMonths } from './fewMonths.ts';
import { around, restOfYear } from './flowSpans.ts';

/**
 * What should make a reader of the numbers stop: months of the period with far fewer filings or closings than the months
 * around them, closings crowded at the end of months or of the year, durations that jump, where an indicator tells of
 * durations. Only whole months that are over by as-of are looked at, and what is said of a month is the same in every
 * period that holds it.
 */
export function watchOuts(
  table: CaseTable,
  profiles: Profiles,
  window: Window,
  indicators: readonly Indicator[],
): Notice[] {
  const { calendar, period, measuredOn, asOf } = window;
  const start = monthOf(calendar, period.start);
  const begin = monthStart(calendar, start) < period.start ? start + 1 : start;
  const end = lastWholeMonth(window, measuredOn);
  if (end < begin) return [];
  const flows = monthlyFlows(
    table,
    profiles,
    calendar,
    begin - restOfYear,
    Math.min(end + around, lastWholeMonth(window, asOf)),
  );
  const spans = { flows, calendar, from: begin - flows.first, to: end - flows.first };
  return [
    ...fewMonths('few-filings', ({ filings, firstFiling }) => ({ counts: filings, first: firstFiling }), table, spans),
    ...fewMonths(
      'few-closings',
      ({ closings, firstClosing }) => ({ counts: closings, first: firstClosing }),
      table,
      spans,
    ),
    ...monthEndRush(table, spans),
    ...yearEndRush(table, spans),
    ...(indicators.some(tellsOfDurations) ? durationJumps(table, spans) : []),
  ];
}

/** The last statistical month that is over by a day. */
function lastWholeMonth({ calendar }: Window, day: number): MonthIndex {
  const month = monthOf(calendar, day);
  return monthEnd(calendar, month) <= day ? month : month - 1;
}
