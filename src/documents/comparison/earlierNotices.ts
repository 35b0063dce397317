import { isoOf } from '../../calendar/day.ts';
import { basisNames, readingsOf } from '../../indicators/readings.ts';
import type { Window } from '../../tally/window.ts';
import type { MeasuredCourt, Measuring } from '../measureCourts.ts';
import type { Member, MemberOptions } from '../measureMembers.ts';
import { notice } from '../notices/notices.ts';
import type { Notice } from '../report/report.ts';
import { type Beginnings, beginningOf, beginsAfter, mayLackCases, statedBeginning } from './dataBeginning.ts';
import { earlierBlanks } from './earlierBlanks.ts';
import { unlikeVolumes } from './unlikeVolumes.ts';

/** An earlier period of the data, counted and measured. */
export interface EarlierCounts {
  readonly window: Window;
  readonly members: readonly Member[];
  readonly total: MeasuredCourt;
  readonly beginnings: Beginnings;
}

/** What a reader must know of an earlier period; `now` are the counts of the period itself. */
export function earlierNotices(
  earlier: EarlierCounts,
  now: Pick<EarlierCounts, 'members' | 'total'>,
  measuring: Measuring,
  { judges = {} }: MemberOptions,
): Notice[] {
  const { window, members, beginnings } = earlier;
  const { measuredOn, asOf } = window;
  if (beginsAfter(beginnings.all, measuredOn)) {
    const until = isoOf(measuredOn);
    return [notice('compared-before-data', { until, ...statedBeginning(beginnings.all), courts: [] })];
  }
  const told = members.filter(({ code }) => !beginsAfter(beginningOf(code, beginnings), measuredOn));
  const perJudge = measuring.indicators.some(({ id }) => id === 'closures-per-judge');
  return [
    notice('compared-as-of', {
      asOf: isoOf(asOf),
      measuredOn: isoOf(measuredOn),
      followed: followedByClosing(now.total, measuring),
    }),
    ...untoldNotices(earlier),
    ...lackingNotices(earlier, told),
    ...unlikeVolumes(now.members, told, now.total, earlier.total),
    ...earlierBlanks(told, now.members),
    ...(perJudge && Object.keys(judges).length > 0 ? [notice('compared-judges', {})] : []),
  ];
}

/** Courts whose data begins after the earlier period: the earlier total is without them. */
function untoldNotices({ window, members, beginnings }: EarlierCounts): Notice[] {
  const courts = members
    .map(({ code }) => ({ code, beginning: beginningOf(code, beginnings) }))
    .filter(({ beginning }) => beginsAfter(beginning, window.measuredOn))
    .map(({ code, beginning }) => ({ code, ...statedBeginning(beginning) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  if (courts.length === 0) return [];
  const until = isoOf(window.measuredOn);
  return [notice('compared-before-data', { until, ...statedBeginning(beginnings.all), courts })];
}

/** Periods that begin as the data does: cases carried over, or the first closings, may be missing. */
function lackingNotices({ window, beginnings }: EarlierCounts, told: readonly Member[]): Notice[] {
  const { start } = window.period;
  const lacking = told.filter(({ code }) => mayLackCases(beginningOf(code, beginnings), start));
  if (lacking.length === 0) return [];
  const courts = lacking
    .map(({ code }) => ({ code, ...statedBeginning(beginningOf(code, beginnings)) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return [
    notice('compared-incomplete', {
      from: isoOf(start),
      ...statedBeginning(beginnings.all),
      courts: lacking.length === told.length ? [] : courts,
    }),
  ];
}

/** Indicators that follow the cases closed in a period: those of the earlier one have had longer to show what became of them. */
function followedByClosing({ values }: MeasuredCourt, { indicators, bases }: Measuring): string[] {
  const followed = (id: string) => {
    const indicator = indicators.find((one) => one.id === id);
    if (indicator === undefined) return false;
    const readings = readingsOf(indicator, bases.appealDenominator);
    return readings.some(({ basis }) =>
      basisNames.some((of) => basis?.of === of && basis.choice === 'case-closing' && bases[of] === 'case-closing'),
    );
  };
  return values
    .filter(({ indicator, value }) => value !== null && followed(indicator))
    .map(({ indicator }) => indicator);
}
