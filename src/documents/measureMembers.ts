import { total } from '../bands/selectBand.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import type { Line } from '../cases/typeCodes.ts';
import { splitByCourt, type Tally } from '../tally/tally.ts';
import { type MeasuredCourt, type Measuring, measureCourt } from './measureCourts.ts';
import type { Prepared } from './prepareReport.ts';
import type { Contestant } from './report/places.ts';

/** What was measured with the tally that it was measured on, and the number of judges where it was given. */
export interface MeasuredTally extends MeasuredCourt {
  readonly tally: Tally;
  readonly judges: number | undefined;
}

/** A court with its index in the table. */
export interface Member extends MeasuredTally, Contestant {
  readonly name: string;
  readonly index: number;
}

/** What besides the cases decides how members are measured. */
export interface MemberOptions {
  /** The line of business that the cases were narrowed to. */
  readonly line?: Line;
  /** Judges of each court, by its code. */
  readonly judges?: Readonly<Record<string, number>>;
  /** Courts (by index) that are wanted even where none of their rows is counted. */
  readonly wanted?: ReadonlySet<number>;
}

/** Every court with an accepted row (excluded cases too), measured and judged, in the order of the table. */
export function measureMembers(
  table: CaseTable,
  { tally, profiles }: Prepared,
  measuring: Measuring,
  { line, judges = {}, wanted }: MemberOptions,
): Member[] {
  const listed = new Set(profiles.profiles.map(({ court }) => court));
  return splitByCourt(tally).flatMap((own, index): Member[] => {
    const court = table.courts[index];
    if (court === undefined || !(listed.has(index) || wanted?.has(index))) return [];
    const judged = line === undefined ? court : { ...court, line };
    // The number given is that of the whole court, not of those who try one line.
    const ownJudges = line === undefined ? judges[court.code] : undefined;
    const measured = measureCourt(own, judged, measuring, ownJudges);
    return [{ ...measured, ...court, index, tally: own, judges: ownJudges }];
  });
}

/** All cases pooled. Their judges are known where those of every court are. */
export function measureTotal(
  { tally }: Prepared,
  members: readonly Member[],
  measuring: Measuring,
  { line }: MemberOptions,
): MeasuredTally {
  const judged = line === undefined ? total : { ...total, line };
  const judges = judgesOfAll(members);
  return { ...measureCourt(tally, judged, measuring, judges), tally, judges };
}

function judgesOfAll(members: readonly Member[]): number | undefined {
  const numbers = members.flatMap(({ judges }) => judges ?? []);
  if (numbers.length === 0 || numbers.length < members.length) return undefined;
  return numbers.reduce((sum, number) => sum + number, 0);
}
