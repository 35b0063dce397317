import { normalize } from 'node:path';
import type { SummaryView } from '../documents/summary/buildSummary.ts';
import type { Summary } from '../documents/summary/summary.ts';
import type { PartWanted } from '../documents/summary/summaryParts.ts';
import { type CourtCalled, CourtstatError } from '../errors.ts';
import type { Target } from './output.ts';
import { filledPath, placeholdersIn } from './pathTemplate.ts';
import { safeName } from './safeName.ts';
import type { SummaryFormat } from './summaryFlags.ts';

/** A file that is to be written, and what of the summary it holds. */
export interface SummaryFile {
  readonly path: string;
  readonly format: SummaryFormat;
  /** Its folder is made where there is none: for one month there is none before. */
  readonly makesFolder: boolean;
  part(): Summary;
}

/** What stands for the code of all courts pooled, in every language: who lists the files of a folder must find it again. */
const totalCode = 'total';

/**
 * The files that a target stands for: itself, or where its path has placeholders one for each month and court, all courts
 * pooled among them, which are called `total`. Throws `courts-share-path`.
 */
export function filesOf(
  { path, format }: Target<SummaryFormat>,
  { summary, partOf }: SummaryView,
  total: string,
): SummaryFile[] {
  const held = placeholdersIn(path);
  if (held.size === 0) return [{ path, format, makesFolder: false, part: () => summary }];
  const members = [...summary.courts, { code: null, name: total }];
  const courts = held.has('court') || held.has('code') ? members : [undefined];
  const months = held.has('month') ? summary.months.map(({ month }) => month) : [undefined];
  const takenBy = new Map<string, CourtCalled>();
  return months.flatMap((month) =>
    courts.map((court): SummaryFile => {
      const own = filledPath(path, {
        month: month ?? '',
        court: safeName(court?.name ?? ''),
        code: safeName(court?.code ?? totalCode),
      });
      if (court !== undefined) refuseShared(own, court, takenBy);
      const wanted: PartWanted = {
        ...(court === undefined ? {} : { court: court.code }),
        ...(month === undefined ? {} : { month }),
      };
      return { path: own, format, makesFolder: true, part: () => partOf(wanted) };
    }),
  );
}

/** On many systems upper and lower case are one, as they are for some letters only in capitals (ß, SS). */
function refuseShared(path: string, { name, code }: CourtCalled, takenBy: Map<string, CourtCalled>): void {
  const key = normalize(path).toUpperCase().toLowerCase();
  const other = takenBy.get(key);
  if (other !== undefined) throw new CourtstatError('courts-share-path', { path, courts: [other, { name, code }] });
  takenBy.set(key, { name, code });
}
