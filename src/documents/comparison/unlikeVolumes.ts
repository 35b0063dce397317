import type { MeasuredCourt } from '../measureCourts.ts';
import { notice } from '../notices/notices.ts';
import type { Notice } from '../report/report.ts';

/** Volumes so unlike that cases are more likely to be missing than to have come or gone. */
const unlike = { times: 4, least: 20 };

interface Counted extends Pick<MeasuredCourt, 'volumes'> {
  readonly code: string;
}

/** Courts, or else the total, with four times as many filings or closings in one of two spans as in the other. */
export function unlikeVolumes(
  now: readonly Counted[],
  before: readonly Counted[],
  total: Pick<MeasuredCourt, 'volumes'>,
  totalBefore: Pick<MeasuredCourt, 'volumes'>,
): Notice[] {
  const courts = [...before]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap(({ code, volumes }) => {
      const own = now.find((court) => court.code === code);
      return own === undefined ? [] : unlikeIn(own.volumes, volumes).map((found) => ({ code, ...found }));
    });
  const values =
    courts.length > 0
      ? courts
      : unlikeIn(total.volumes, totalBefore.volumes).map((found) => ({ code: null, ...found }));
  return values.length === 0 ? [] : [notice('compared-volumes', { values })];
}

/** Filings and closings of a span; null where no column tells of them. */
export type Flows = Readonly<Record<'incoming' | 'closed', number | null>>;

/** The flows of which one of two spans has four times as many as the other. */
export function unlikeIn(now: Flows, before: Flows) {
  return (['incoming', 'closed'] as const).flatMap((volume) => {
    const [present, previous] = [now[volume], before[volume]];
    if (present === null || previous === null) return [];
    const [less, more] = [Math.min(present, previous), Math.max(present, previous)];
    return more >= unlike.least && less * unlike.times < more ? [{ volume, previous, now: present }] : [];
  });
}
