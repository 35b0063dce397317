import type { Scheme } from '../bands/scheme.ts';
import { type Judged, selectBand } from '../bands/selectBand.ts';
import { judge } from '../bands/verdict.ts';
import { firstMonthOfYear, monthStart, yearOf } from '../calendar/statisticalCalendar.ts';
import type { Bases, Indicator } from '../indicators/indicator.ts';
import { measure } from '../indicators/measure.ts';
import type { Measurement } from '../indicators/measurement.ts';
import { measureOf } from '../indicators/readings.ts';
import { attainmentOf, type JudgedValue } from '../ranking/attainment.ts';
import type { Tally } from '../tally/tally.ts';
import { daysOf, type Window } from '../tally/window.ts';
import type { ReportCourt } from './report/report.ts';
import { volumesOf } from './volumes.ts';

/** One indicator of some cases, measured and judged. */
export interface CourtValue extends JudgedValue {
  readonly measurement: Measurement;
  readonly uncertain: boolean;
}

/** A court, a group of its cases or all pooled, with its values in the order of the indicators. */
export interface MeasuredCourt {
  readonly volumes: ReportCourt['volumes'];
  readonly values: readonly CourtValue[];
  readonly attainment: ReportCourt['attainment'];
}

/** What all courts of a report are measured with. */
export interface Measuring {
  readonly indicators: readonly Indicator[];
  readonly bases: Bases;
  readonly scheme: Scheme;
  readonly window: Window;
}

/** Measures and judges every indicator over a tally; `judges` is the number of judges, where it is given. */
export function measureCourt(
  tally: Tally,
  judged: Judged,
  { indicators, bases, scheme, window }: Measuring,
  judges?: number,
): MeasuredCourt {
  const context = { days: countedDays(window, scheme), ...(judges === undefined ? {} : { judges }) };
  const values = indicators.map((indicator): CourtValue => {
    const { id } = indicator;
    const measurement = measure(tally, measureOf(indicator, bases), context);
    const band = selectBand(scheme, id, judged, window);
    const better = scheme.indicators[id]?.better;
    const { verdict, uncertain } = judge(measurement, band, better, scheme.minimumCases);
    return { indicator: id, value: measurement.value, band, verdict, uncertain, measurement };
  });
  return { volumes: volumesOf(tally), values, attainment: attainmentOf(values, scheme) };
}

/** Days of the window; whole statistical years count for as many each as the scheme says. */
export function countedDays(window: Window, { yearDays }: Scheme): number {
  const { calendar, period, measuredOn } = window;
  const firstDay = (year: number) => monthStart(calendar, firstMonthOfYear(calendar, year));
  const [first, next] = [yearOf(calendar, period.start), yearOf(calendar, measuredOn + 1)];
  const areYears = period.start === firstDay(first) && measuredOn + 1 === firstDay(next);
  return areYears && yearDays !== undefined ? (next - first) * yearDays : daysOf(window);
}
