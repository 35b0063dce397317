import type { Scheme } from '../../bands/scheme.ts';
import { changeInterval } from '../../indicators/changeInterval.ts';
import type { Bases, Indicator, Unit } from '../../indicators/indicator.ts';
import { measureOf } from '../../indicators/readings.ts';
import { movementOf, noMovement } from '../../ranking/direction.ts';
import type { CourtValue } from '../measureCourts.ts';
import type { IndicatorValue } from '../report/report.ts';
import type { Volumes } from '../volumes.ts';
import { amountOf, counted } from './changes.ts';
import type { ComparedVolumes, ValueChange } from './compared.ts';
import type { EarlierMember, EarlierValue } from './earlier.ts';

/** What changes are measured and judged with. */
export interface Comparing {
  readonly indicators: readonly Indicator[];
  readonly bases: Bases;
  readonly scheme: Scheme;
  readonly overlaps: boolean;
}

/** What a comparison says of one member. */
export interface MemberComparison {
  valueOf(value: CourtValue): Required<Pick<IndicatorValue, 'previous' | 'change'>>;
  volumesOf(volumes: Volumes): ComparedVolumes;
  groupOf(code: string): MemberComparison;
}

/** Holds the values of a member against what they were. */
export function memberComparison(earlier: EarlierMember, comparing: Comparing): MemberComparison {
  return {
    valueOf(value) {
      const { variance: _, ...previous } = earlier.valueOf(value.indicator);
      return { previous, change: changeOf(value, earlier.valueOf(value.indicator), comparing) };
    },
    volumesOf(volumes) {
      const compared = (volume: keyof Volumes) => {
        const { previous, reason } = earlier.volumeOf(volume);
        const now = volumes[volume];
        const isKnown = now !== null && previous !== null;
        return {
          previous,
          reason,
          change: isKnown
            ? { kind: 'percent' as const, value: amountOf(counted(now), counted(previous), 'percent') }
            : null,
        };
      };
      return {
        carriedOver: compared('carriedOver'),
        incoming: compared('incoming'),
        docket: compared('docket'),
        closed: compared('closed'),
        pending: compared('pending'),
      };
    },
    groupOf: (code) => memberComparison(earlier.groupOf(code), comparing),
  };
}

/** How the values of each unit are compared: by their difference, or counts by the part that has come to them. */
export const changeKinds = {
  share: 'points',
  ratio: 'ratio',
  days: 'days',
  cases: 'percent',
} as const satisfies Readonly<Record<Unit, ValueChange['kind']>>;

function changeOf(
  { indicator: id, value, band, measurement }: CourtValue,
  earlier: EarlierValue,
  { indicators, bases, scheme, overlaps }: Comparing,
): ValueChange | null {
  const indicator = indicators.find((one) => one.id === id);
  if (value === null || earlier.value === null || indicator === undefined) return null;
  const measure = measureOf(indicator, bases);
  const kind = changeKinds[indicator.unit];
  const tooFew = Math.min(measurement.base ?? 0, earlier.base ?? 0) < scheme.minimumCases;
  const better = scheme.indicators[id]?.better;
  const interval = overlaps ? null : changeInterval(measure, earlier, measurement, scheme.minimumCases);
  return {
    kind,
    value: amountOf(measurement, earlier, kind),
    ...(tooFew ? noMovement : movementOf(earlier.value, value, band, better)),
    significant: interval === null ? null : interval.low > 0 || interval.high < 0,
    interval: interval === null ? null : { low: interval.low, high: interval.high },
  };
}
