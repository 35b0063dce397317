import type { Band, Scheme } from '../../bands/scheme.ts';
import { type Judged, selectBand, total } from '../../bands/selectBand.ts';
import { isoOf } from '../../calendar/day.ts';
import { daysOf, type Window } from '../../tally/window.ts';
import type { Member } from '../measureMembers.ts';
import type { Outlook, OutlookMember, ReportCourt } from './report.ts';

const indicator = 'closure-rate';

/**
 * What it would take: how many more closings bring the closure rate of each court to the lower edge of the band that holds
 * on the period's last day, if cases go on coming in as they did up to M. Planning information, no target: it says nothing
 * of which cases are ripe. Nobody is listed where the period is over.
 */
export function outlookOf(
  courts: readonly Member[],
  pooled: ReportCourt['volumes'],
  window: Window,
  scheme: Scheme,
  line: Judged['line'],
): Outlook {
  const { period, measuredOn } = window;
  const remaining = period.end - measuredOn;
  const days = { elapsed: daysOf(window), remaining };
  const atEnd: Window = { ...window, asOf: Math.max(window.asOf, period.end), measuredOn: period.end };
  const memberOf = (judged: Judged, volumes: ReportCourt['volumes']): OutlookMember => {
    const ofLine = line === undefined ? judged : { ...judged, line };
    return expected(judged.code, volumes, days, selectBand(scheme, indicator, ofLine, atEnd));
  };
  return {
    indicator,
    end: isoOf(period.end),
    elapsedDays: days.elapsed,
    remainingDays: remaining,
    courts:
      remaining === 0
        ? []
        : courts
            .map((court) => memberOf(court, court.volumes))
            .sort((a, b) => ((a.code ?? '') < (b.code ?? '') ? -1 : 1)),
    total: remaining === 0 ? null : memberOf(total, pooled),
  };
}

function expected(
  code: string | null,
  { incoming, docket, closed }: ReportCourt['volumes'],
  { elapsed, remaining }: { readonly elapsed: number; readonly remaining: number },
  band: Band | undefined,
): OutlookMember {
  const none = { code, band: null, incoming, docket, closed, furtherIncoming: null, docketAtEnd: null, needed: null };
  const noMore = { more: null, atPace: null };
  if (docket === null || closed === null) return { ...none, ...noMore, reason: 'missing-column' };
  const furtherIncoming = goneOn(incoming, elapsed, remaining);
  const docketAtEnd = docket + furtherIncoming;
  // What is closed was there before: no more of it than is left.
  const atPace = Math.min(goneOn(closed, elapsed, remaining), docketAtEnd - closed);
  const told = { ...none, furtherIncoming, docketAtEnd, atPace };
  if (band?.low === undefined) return { ...told, more: null, reason: 'no-band' };
  const edges = { low: band.low, high: band.high ?? null, source: band.source };
  const needed = leastReaching(band.low, docketAtEnd);
  return { ...told, band: edges, needed, more: needed === null ? null : Math.max(0, needed - closed), reason: null };
}

/** What comes in so many further days at the pace of those gone by; to the nearest whole case. */
function goneOn(count: number, elapsed: number, remaining: number): number {
  return Math.floor((2 * count * remaining + elapsed) / (2 * elapsed));
}

/** The fewest cases of so many that make up the share, by the very division that verdicts rest on; null where none do. */
function leastReaching(share: number, of: number): number | null {
  if (of === 0) return 0;
  let least = Math.max(0, Math.floor(share * of) - 1);
  while (least <= of && least / of < share) least++;
  return least > of ? null : least;
}
