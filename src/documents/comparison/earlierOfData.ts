import { total as ofTotal } from '../../bands/selectBand.ts';
import { isoOf } from '../../calendar/day.ts';
import type { EarlierKind } from '../../calendar/earlierPeriod.ts';
import type { CaseTable } from '../../cases/caseTable.ts';
import type { FirstEvents } from '../../tally/events.ts';
import { codedReason } from '../codedReason.ts';
import type { MeasuredCourt, Measuring } from '../measureCourts.ts';
import {
  type MeasuredTally,
  type Member,
  type MemberOptions,
  measureMembers,
  measureTotal,
} from '../measureMembers.ts';
import { countedFor, type Prepared } from '../prepareReport.ts';
import { measureGroups } from '../report/memberGroups.ts';
import { earlierWindow } from '../window.ts';
import { beginningOf, beginningsOf, beginsAfter, statedBeginning } from './dataBeginning.ts';
import { type Earlier, type EarlierMember, missingMember, noValue } from './earlier.ts';
import { earlierNotices } from './earlierNotices.ts';

/** How the members and groups of a report are measured. */
export interface HowMeasured {
  readonly measuring: Measuring;
  readonly groupMeasuring: Measuring;
  readonly memberOptions: MemberOptions;
}

/** The courts and the total of a report. */
export interface MeasuredNow {
  readonly members: readonly Member[];
  readonly total: MeasuredCourt;
}

/** Counts the prepared cases once more, for an earlier period, and measures them as those of the report are. */
export function earlierOfData(
  kind: EarlierKind,
  table: CaseTable,
  prepared: Prepared,
  now: MeasuredNow,
  { measuring, groupMeasuring, memberOptions }: HowMeasured,
): Earlier {
  const window = earlierWindow(prepared.window, kind);
  const { period, asOf, measuredOn } = window;
  const before = countedFor(window, table, prepared);
  // Both values are held against the bands of today; those of then are not looked for.
  const alike: Measuring = { ...measuring, scheme: { ...measuring.scheme, indicators: {} }, window };
  const members = measureMembers(table, before, alike, memberOptions);
  const pooled = measureTotal(before, members, alike, memberOptions);
  const beginnings = beginningsOf(table, prepared);

  const memberOf = (measured: MeasuredTally, beginning: FirstEvents): EarlierMember => {
    if (beginsAfter(beginning, measuredOn)) return missingMember(noValue('before-data', statedBeginning(beginning)));
    const { indicators } = groupMeasuring;
    return measuredMember(measured, () =>
      measureGroups(measured.tally, ofTotal, prepared.grouping, { ...alike, indicators }),
    );
  };
  const isBefore = beginsAfter(beginnings.all, measuredOn);
  const courts = new Map(
    members.map((member) => [
      member.code,
      memberOf(member, isBefore ? beginnings.all : beginningOf(member.code, beginnings)),
    ]),
  );
  return {
    comparedWith: {
      kind,
      file: null,
      period: { label: period.label, start: isoOf(period.start), end: isoOf(period.end) },
      asOf: isoOf(asOf),
      measuredOn: isoOf(measuredOn),
    },
    overlaps: measuredOn >= prepared.window.period.start,
    courtOf: (code) => found(courts, code),
    total: memberOf(pooled, beginnings.all),
    notices: earlierNotices({ window, members, total: pooled, beginnings }, now, measuring, memberOptions),
  };
}

function measuredMember(
  { volumes, values }: MeasuredCourt,
  measuredGroups: () => readonly { readonly code: string; readonly measured: MeasuredCourt }[],
): EarlierMember {
  const byId = new Map(values.map(({ indicator, measurement }) => [indicator, measurement]));
  let groups: ReadonlyMap<string, EarlierMember> | undefined;
  return {
    volumeOf: (volume) => ({ previous: volumes[volume], reason: null }),
    valueOf: (indicator) => {
      const { value, numerator, denominator, base, reason, variance } = found(byId, indicator);
      const previous = { value, numerator, denominator, base, reason: codedReason(reason) };
      return variance === undefined ? previous : { ...previous, variance };
    },
    groupOf: (code) => {
      groups ??= new Map(measuredGroups().map((group) => [group.code, measuredMember(group.measured, () => [])]));
      return found(groups, code);
    },
  };
}

/** The same cases were sorted into the same courts and groups. */
function found<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`not counted before: ${key}`);
  return value;
}
