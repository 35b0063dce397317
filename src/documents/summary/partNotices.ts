import type { CaseTable } from '../../cases/caseTable.ts';
import { courtRows } from '../../tally/courtRows.ts';
import type { Profile } from '../../tally/profiles.ts';
import type { Member } from '../measureMembers.ts';
import { dataNotices, type NoticeOptions, type ToldCases } from '../notices/reportNotices.ts';
import { watchOuts } from '../notices/watchOuts.ts';
import type { Notice } from '../report/report.ts';
import { excludedByCode } from '../rowCounts.ts';
import type { CountedSpan } from './spanMeasurer.ts';
import { type SummaryNoticeOptions, summaryNotices } from './summaryNotices.ts';

/** What is decided for each part by itself. */
export type PartNoticeOptions = Omit<SummaryNoticeOptions, 'told' | 'watched'>;

/** Says what a reader must know of a span of days, and in it of one court (by its code) or of all (null). */
export type PartNotices = (court: string | null, options: PartNoticeOptions) => Notice[];

/** Looks through the data once for all spans; of each span once for all of its courts. */
export function partNotices(
  table: CaseTable,
  { prepared: { profiles }, prepared: cases, members: all }: CountedSpan,
  options: NoticeOptions,
): (span: CountedSpan) => PartNotices {
  const data = dataNotices(table, cases, all, options);
  const rows = courtRows(table);
  const byCourt = new Map<number, Profile[]>();
  for (const profile of profiles.profiles) {
    if (profile.excludedAs === null) continue;
    const others = byCourt.get(profile.court);
    if (others === undefined) byCourt.set(profile.court, [profile]);
    else others.push(profile);
  }
  const ofAll: ToldCases = { data, excluded: excludedByCode(profiles) };
  const ofCourt = ({ index }: Member): ToldCases => ({
    data,
    rows: rows[index] ?? new Uint32Array(),
    excluded: excludedByCode({ profiles: byCourt.get(index) ?? [] }),
  });

  return ({ prepared, members }) => {
    const watched = watchOuts(table, profiles, prepared.window, options.indicators);
    const courts = new Map(members.map((member) => [member.code, member]));
    return (code, own) => {
      const court = code === null ? undefined : courts.get(code);
      if (court === undefined) return summaryNotices(table, prepared, members, { ...own, told: ofAll, watched });
      return summaryNotices(table, { ...prepared, tally: court.tally }, [court], {
        ...own,
        told: ofCourt(court),
        watched: watched.flatMap((notice) => concerning(notice, court.code)),
      });
    };
  };
}

/** Of what is to be watched in some courts that which is told of one; nothing where nothing is. */
function concerning({ code, args }: Notice, court: string): Notice[] {
  const courts = (args.courts as readonly { readonly code: string }[]).filter((told) => told.code === court);
  return courts.length === 0 ? [] : [{ code, args: { ...args, courts } }];
}
