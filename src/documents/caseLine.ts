import * as z from 'zod';
import type { Day } from '../calendar/day.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import { procedures } from '../cases/vocabulary.ts';
import type { Profiles } from '../tally/profiles.ts';
import { noLimit, type RowLimits } from '../timeLimits/limitsOfRows.ts';
import { procedureCounted } from '../traits/proceedings.ts';
import { caseNumbersOfRows } from './caseNumbers.ts';
import { isoDays } from './isoDays.ts';
import { limitIdOf } from './limitSheets.ts';

const day = z.string();

/** A case as a list names it. Cells that are blank, or have no column, are null. */
export const caseLine = z.strictObject({
  /** The code of its court. */
  court: z.string(),
  /** As the program reads it: full-width brackets, no 之一. File and line say which row it is where there is none. */
  caseNumber: z.string().nullable(),
  file: z.string(),
  /** Physical line of the file, from 1, on which the record begins. */
  line: z.number(),
  /** Line of business and instance: `civil first`. */
  caseType: z.string(),
  /** As breakdowns count it: small claims by their flag too. */
  procedure: z.enum(procedures).exclude(['blank']).nullable(),
  judge: z.string().nullable(),
  division: z.string().nullable(),
  filedOn: day,
  /** From filing to closing; of a case that is pending to the day of measuring. */
  days: z.number(),
  /** The statutory limit that it has, `stated` where its row states one, null where it has none. */
  limit: z.string().nullable(),
  /** The last day of the bare limit, and that with deducted and extended days. */
  statutoryDueDay: day.nullable(),
  dueDay: day.nullable(),
  /** Null where the file has no such column, 0 where the cell is blank. */
  deductedDays: z.number().nullable(),
  extendedDays: z.number().nullable(),
});

export type CaseLine = z.infer<typeof caseLine>;

/** Makes rows of a table (accepted and in a profile) lines of a list, as they stand on M. */
export function caseLines(
  table: CaseTable,
  { ofRow, profiles }: Profiles,
  limits: RowLimits,
  measuredOn: Day,
): (row: number) => CaseLine {
  const { filedOn, closedOn, names, judge, division, deductedDays, extendedDays } = table;
  const caseNumberOf = caseNumbersOfRows(table);
  const isoDay = isoDays();
  const named = (name: number | undefined) => names[name ?? 0] || null;
  const dueDayOf = (due: number | undefined) => (due === undefined || due === noLimit ? null : isoDay(due));
  return (row) => {
    const profile = profiles[ofRow[row] ?? -1];
    const input = profile && table.inputs[profile.input];
    if (profile === undefined || input === undefined) throw new RangeError(`row ${row} is not counted`);
    const filed = filedOn[row] as Day;
    const closed = closedOn[row] as Day;
    const procedure = procedureCounted(profile.facts);
    const counted = (field: 'deductedDays' | 'extendedDays', days = 0) =>
      input.mapped.has(field) ? Math.max(0, days) : null;
    return {
      court: table.courts[profile.court]?.code ?? '',
      caseNumber: caseNumberOf(row),
      file: input.path,
      line: input.lines.lineOf(row),
      caseType: `${profile.facts.line} ${profile.facts.instance}`,
      procedure: procedure === 'blank' ? null : procedure,
      judge: named(judge[row]),
      division: named(division[row]),
      filedOn: isoDay(filed),
      days: (closed >= filed && closed <= measuredOn ? closed : measuredOn) - filed,
      limit: limitIdOf(limits.limitOf[row] ?? 0),
      statutoryDueDay: dueDayOf(limits.statutoryDueOn[row]),
      dueDay: dueDayOf(limits.dueOn[row]),
      deductedDays: counted('deductedDays', deductedDays[row]),
      extendedDays: counted('extendedDays', extendedDays[row]),
    };
  };
}
