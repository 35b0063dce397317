import type { Scheme } from '../../bands/scheme.ts';
import { isoOf } from '../../calendar/day.ts';
import { monthLabel, monthOf } from '../../calendar/statisticalCalendar.ts';
import type { Court } from '../../cases/courts.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import type { MeasuringContext } from '../../indicators/measure.ts';
import { measureOf } from '../../indicators/readings.ts';
import { termsOf } from '../../indicators/terms.ts';
import { stepsOf, workingOf } from '../../indicators/workings.ts';
import type { Tally } from '../../tally/tally.ts';
import { type Window, wholeMonths } from '../../tally/window.ts';
import { codedReason } from '../codedReason.ts';
import { explainedBand } from '../describeIndicator.ts';
import { type CourtValue, countedDays, type MeasuredCourt, type Measuring } from '../measureCourts.ts';
import type { ExplainedMember } from './explanation.ts';

/** Who is explained: a court, or (null) all cases pooled. */
export interface Explained extends MeasuredCourt {
  readonly court: Court | null;
  readonly tally: Tally;
  readonly rows: ExplainedMember['rows'];
  /** The number of judges, where it is given. */
  readonly judges: number | undefined;
}

/** How the value of one indicator came about; `measuring` is what the member was measured with. */
export function explainMember(
  { court, tally, rows, judges, volumes, values }: Explained,
  indicator: Indicator,
  measuring: Measuring,
): ExplainedMember {
  const { bases, scheme, window } = measuring;
  const [value] = values;
  if (value === undefined) throw new RangeError('nothing was measured');
  const measure = measureOf(indicator, bases);
  const context: MeasuringContext = {
    days: countedDays(window, scheme),
    ...(judges === undefined ? {} : { judges }),
  };
  const { value: number, numerator, denominator, base, interval, reason, blanks } = value.measurement;
  // Without its columns nothing can be told of a term, and a count of 0 would say otherwise.
  const isTold = reason?.code !== 'missing-column';
  return {
    code: court?.code ?? null,
    name: court?.name ?? null,
    level: court?.level ?? null,
    rows,
    volumes,
    counts: isTold
      ? termsOf(measure, judges !== undefined).map(({ role, traits }) => ({ role, steps: stepsOf(tally, traits) }))
      : [],
    working: isTold ? explainedWorking(workingOf(tally, measure, context), window) : null,
    result: {
      value: number,
      numerator,
      denominator,
      base,
      interval: interval === null ? null : { low: interval.low, high: interval.high },
      reason: codedReason(reason),
    },
    blanks: blanks.filter(({ blank }) => blank > 0).map((blank) => ({ ...blank })),
    judgement: judgementOf(value, scheme),
  };
}

function explainedWorking(working: ReturnType<typeof workingOf>, window: Window): ExplainedMember['working'] {
  if (working.kind === 'survival') return { ...working, steps: working.steps.map((step) => ({ ...step })) };
  if (working.kind !== 'evenness') return working;
  const { starts, end } = wholeMonths(window);
  const months = working.closings.map((closings, index) => {
    const start = starts[index] ?? end;
    return {
      label: monthLabel(monthOf(window.calendar, start)),
      start: isoOf(start),
      end: isoOf((starts[index + 1] ?? end) - 1),
      closings,
    };
  });
  return { kind: 'evenness', months };
}

function judgementOf({ value, band, verdict, uncertain, measurement }: CourtValue, scheme: Scheme) {
  const { interval } = measurement;
  const edges = [band?.low, band?.high].filter((edge) => edge !== undefined);
  const passed = edges.find((edge) =>
    value === null || verdict === 'within' ? false : edge === band?.low ? value < edge : value > edge,
  );
  const isJudged = verdict !== 'unavailable' && verdict !== 'no-band' && verdict !== 'too-few';
  return {
    band: band === undefined ? null : explainedBand(band, scheme),
    verdict,
    edgePassed: isJudged ? (passed ?? null) : null,
    uncertain,
    edgesInInterval: uncertain
      ? edges.filter((edge) => interval !== null && interval.low < edge && edge < interval.high)
      : [],
  };
}
