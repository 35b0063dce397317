import type { Scheme } from '../bands/scheme.ts';
import { selectBand } from '../bands/selectBand.ts';
import { judge } from '../bands/verdict.ts';
import type { Court } from '../cases/courts.ts';
import type { Bases, Indicator } from '../indicators/indicator.ts';
import { measure } from '../indicators/measure.ts';
import type { Measurement } from '../indicators/measurement.ts';
import { attainmentOf, type JudgedValue } from '../ranking/attainment.ts';
import type { Tally } from '../tally/tally.ts';
import { daysOf, type Window } from '../tally/window.ts';
import type { ReportCourt } from './report.ts';
import { type Volumes, volumesOf } from './volumes.ts';

/** One indicator of one court, measured and judged. */
export interface CourtValue extends JudgedValue {
  readonly measurement: Measurement;
  readonly uncertain: boolean;
}

/** A court (or all pooled) with its values in the order of the indicators. */
export interface MeasuredCourt {
  readonly volumes: Volumes;
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

/** Measures and judges every indicator over a tally: that of one court, or the pooled one. */
export function measureCourt(
  tally: Tally,
  judged: Court | 'total',
  { indicators, bases, scheme, window }: Measuring,
): MeasuredCourt {
  const values = indicators.map(({ id, measure: definition }): CourtValue => {
    const chosen = typeof definition === 'function' ? definition(bases) : definition;
    const measurement = measure(tally, chosen, daysOf(window));
    const band = selectBand(scheme, id, judged, window);
    const better = scheme.indicators[id]?.better;
    const { verdict, uncertain } = judge(measurement, band, better, scheme.minimumCases);
    return { indicator: id, value: measurement.value, band, verdict, uncertain, measurement };
  });
  return { volumes: volumesOf(tally), values, attainment: attainmentOf(values, scheme) };
}
