import type { Notice } from '../../documents/report/report.ts';
import type { Summary } from '../../documents/summary/summary.ts';

/** Notices told among the facts. */
const factNotices: ReadonlySet<string> = new Set(['scope', 'excluded']);

/** What stands below the tables of a page: notices that are no facts, of months those that the tables show, each thing once. */
export function pageNotices({ notices, months }: Summary): Notice[] {
  const shown = shownMonths(notices, months.at(-1)?.month);
  return notices.flatMap((notice): Notice[] => {
    if (factNotices.has(notice.code)) return [];
    const isShown = shown[notice.code];
    if (isShown === undefined || !Array.isArray(notice.args.courts)) return [notice];
    const courts = (notice.args.courts as readonly CourtOfNotice[])
      .map((court) => ({ ...court, months: court.months.filter((month) => isShown(month, court.code)) }))
      .filter((court) => court.months.length > 0);
    return courts.length === 0 ? [] : [{ ...notice, args: { ...notice.args, courts } }];
  });
}

/** Of notices with months of courts: those that a page shows. It has the changes of the last month only. */
function shownMonths(notices: readonly Notice[], last: string | undefined): Readonly<Record<string, IsShown>> {
  const incomplete = new Set(
    notices
      .filter(({ code }) => code === 'changes-incomplete')
      .flatMap(({ args }) => args.courts as readonly CourtOfNotice[])
      .flatMap(({ code, months }) => months.map((month) => changeKey(month, code))),
  );
  return {
    'courts-begin-later': ({ month, changes = [] }) => changes.length === 0 || month === last,
    'changes-incomplete': ({ month }) => month === last,
    // Where cases may be missing, it is no news that there are few.
    'changes-unlike': (month, code) => month.month === last && !incomplete.has(changeKey(month, code)),
  };
}

function changeKey({ month, change }: MonthOfNotice, code: string | null): string {
  return JSON.stringify([code, month, change]);
}

type IsShown = (month: MonthOfNotice, code: string | null) => boolean;

interface MonthOfNotice {
  readonly month: string;
  readonly change?: string;
  readonly changes?: readonly string[];
}

interface CourtOfNotice {
  readonly code: string | null;
  readonly months: readonly MonthOfNotice[];
}
