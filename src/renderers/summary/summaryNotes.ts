import type { Notice } from '../../documents/report/report.ts';
import type { Summary } from '../../documents/summary/summary.ts';

/** Notices told among the facts. */
const factNotices: ReadonlySet<string> = new Set(['scope', 'excluded']);

/** Notices of changes, which pages show of the last month only. */
const changeNotices: ReadonlySet<string> = new Set(['changes-incomplete', 'changes-unlike']);

/** What stands below the tables of a page: notices that are no facts, of changes those that the tables show. */
export function pageNotices({ notices, months }: Summary): Notice[] {
  const last = months.at(-1)?.month;
  return notices.flatMap((notice): Notice[] => {
    if (factNotices.has(notice.code)) return [];
    if (!changeNotices.has(notice.code) || !Array.isArray(notice.args.courts)) return [notice];
    const courts = (notice.args.courts as readonly ChangedCourt[])
      .map((court) => ({ ...court, months: court.months.filter(({ month }) => month === last) }))
      .filter((court) => court.months.length > 0);
    return courts.length === 0 ? [] : [{ ...notice, args: { ...notice.args, courts } }];
  });
}

interface ChangedCourt {
  readonly months: readonly { readonly month: string }[];
}
