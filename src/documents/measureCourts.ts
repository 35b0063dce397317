import type { Scheme } from '../bands/scheme.ts';
import { selectBand } from '../bands/selectBand.ts';
import { judge } from '../bands/verdict.ts';
import type { Court } from '../cases/courts.ts';
import type { Bases, Indicator } from '../indicators/indicator.ts';
import { measure } from '../indicators/measure.ts';
import type { Measurement } from '../indicators/measurement.ts';
import { attainmentOf, type JudgedValue } from '../ranking/attainment.ts';
import { countCases, type Tally } from '../tally/tally.ts';
import { daysOf, type Window } from '../tally/window.ts';
import { needsOf, type TraitId, wordsOf } from '../traits/registry.ts';
import type { ReportCourt } from './report.ts';

/** One indicator of one court, measured and judged. */
export interface CourtValue extends JudgedValue {
  readonly measurement: Measurement;
  readonly uncertain: boolean;
}

/** A court (or all pooled) with its values in the order of the indicators. */
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

/** The populations of a period; null where a file with cases of this court has no column to tell them by. */
function volumesOf(tally: Tally): ReportCourt['volumes'] {
  const count = (trait: TraitId) => countCases(tally, wordsOf([trait]));
  const countTold = (trait: TraitId) => {
    const untold = tally.inputs.some(
      ({ mapped }, input) =>
        needsOf(trait).some((anyOf) => !anyOf.some((field) => mapped.has(field))) &&
        countCases(tally, wordsOf(['begun']), input) > 0,
    );
    return untold ? null : count(trait);
  };
  return {
    carriedOver: countTold('carried-over'),
    incoming: count('incoming'),
    docket: countTold('docket'),
    closed: countTold('closed'),
    pending: countTold('pending'),
  };
}
