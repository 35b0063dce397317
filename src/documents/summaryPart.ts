import type { Notice } from './report.ts';
import type { Summary } from './summary.ts';

/** Of a summary what concerns a court (null: all pooled), a month, or both; what is left out is not narrowed. */
export interface PartWanted {
  readonly court?: string | null | undefined;
  readonly month?: string | undefined;
}

/** A part of a summary: a summary too, with the notices that concern it. */
export function summaryPart(summary: Summary, { court, month }: PartWanted): Summary {
  const { months, courts, rows, notices } = summary;
  return {
    ...summary,
    months: months.filter((one) => month === undefined || one.month === month),
    courts: courts.filter(({ code }) => court === undefined || court === null || code === court),
    rows: rows.filter(
      (row) => (court === undefined || row.court === court) && (month === undefined || row.month === month),
    ),
    notices: notices.flatMap((notice) => concerning(notice, { court, month })),
  };
}

/**
 * A notice as far as it tells of the court and the month; nothing where nothing is left. What is told of no court or month
 * by name concerns all of them.
 */
function concerning({ code, args }: Notice, { court, month }: PartWanted): Notice[] {
  if (month !== undefined && code === 'months-not-begun') return [];
  if (month !== undefined && typeof args.month === 'string' && args.month !== month) return [];
  if (!Array.isArray(args.courts)) return [{ code, args }];
  const courts = (args.courts as readonly CourtOfNotice[]).flatMap((one) => {
    if (court !== undefined && court !== null && one.code !== court) return [];
    if (one.months === undefined || month === undefined) return [one];
    const months = one.months.filter((told) => told.month === month);
    return months.length === 0 ? [] : [{ ...one, months }];
  });
  return courts.length === 0 ? [] : [{ code, args: { ...args, courts } }];
}

/** As much of what notices say of courts as it takes to choose among them. */
interface CourtOfNotice {
  readonly code: string;
  readonly months?: readonly { readonly month: string }[];
}
