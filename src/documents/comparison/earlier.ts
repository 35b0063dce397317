import type { Measurement } from '../../indicators/measurement.ts';
import type { ReasonArguments } from '../../messages/report.ts';
import type { Coded } from '../coded.ts';
import type { Notice } from '../report/report.ts';
import type { Volumes } from '../volumes.ts';
import type { ComparedWith, PreviousValue } from './compared.ts';

/** What an indicator was before, with how its days were spread, where that is known. */
export interface EarlierValue extends PreviousValue, Pick<Measurement, 'variance'> {}

/** A court, a group of its cases or all pooled, as it was before. */
export interface EarlierMember {
  volumeOf(volume: keyof Volumes): { readonly previous: number | null; readonly reason: Coded | null };
  valueOf(indicator: string): EarlierValue;
  groupOf(code: string): EarlierMember;
}

/** All that a report is compared with, and what the reader must know of it. */
export interface Earlier {
  readonly comparedWith: ComparedWith;
  /** The spans have days in common: what happened on them is in both, and no test holds them for independent. */
  readonly overlaps: boolean;
  courtOf(code: string): EarlierMember;
  readonly total: EarlierMember;
  readonly notices: readonly Notice[];
}

/** States why there is nothing to compare with. */
export function noValue<C extends keyof ReasonArguments>(code: C, args: ReasonArguments[C]): Coded {
  return { code, args: { ...args } };
}

/** A value that is missing for a reason. */
export function missingValue(reason: Coded): EarlierValue {
  return { value: null, numerator: null, denominator: null, base: null, reason };
}

/** A member of which nothing is known from before, for one reason. */
export function missingMember(reason: Coded): EarlierMember {
  const member: EarlierMember = {
    volumeOf: () => ({ previous: null, reason }),
    valueOf: () => missingValue(reason),
    groupOf: () => member,
  };
  return member;
}
