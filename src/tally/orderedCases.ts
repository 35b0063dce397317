import type { CaseTable } from '../cases/caseTable.ts';
import { createPairIndex } from '../cases/pairIndex.ts';
import {
  type CaseColumns,
  columnsOf,
  countedRows,
  type DayRange,
  type FurtherColumns,
  furtherColumnsOf,
} from './caseColumns.ts';
import type { Profile, Profiles } from './profiles.ts';
import { type SortedRows, sortRows } from './sortedRows.ts';
import type { NumberAt, TraitMemo } from './traitMemo.ts';

/**
 * The cases of one profile: those at the places from `from` up to `to` of the columns, in the order of their closing days; from
 * `openFrom` on they have none.
 */
export interface Run {
  readonly numberAt: NumberAt;
  readonly from: number;
  readonly openFrom: number;
  readonly to: number;
}

/** The cases of one court and group. */
export interface OrderedPart {
  readonly court: number;
  readonly group: number;
  readonly stretches: readonly Stretch[];
}

/** Those of them from one input: without a day of an appeal or retrial, as most are, and with one. */
export interface Stretch {
  readonly input: number;
  readonly plain: readonly Run[];
  readonly further: readonly Run[];
}

/** The cases that are counted, those that are alike side by side, so that they can be counted quickly for many windows. */
export interface OrderedCases {
  /** In the order in which courts and groups were first seen. */
  readonly parts: readonly OrderedPart[];
  readonly plain: CaseColumns;
  readonly further: FurtherColumns;
  readonly range: DayRange;
}

/** Puts the accepted, not excluded cases of a table in order. `dueOn` are the due days of all rows. */
export function orderCases(table: CaseTable, profiles: Profiles, dueOn: Int32Array, memo: TraitMemo): OrderedCases {
  const { range, ...rows } = countedRows(table, profiles);
  const plain = sortRows(table.closedOn, profiles, rows.plain, range);
  const further = sortRows(table.closedOn, profiles, rows.further, range);
  const columns = columnsOf(table, plain.rows, dueOn, range);
  const furtherColumns = furtherColumnsOf(table, further.rows, dueOn, range);
  return {
    parts: partsOf(profiles.profiles, (profile, { facts }) => {
      const numberAt = memo.of(facts);
      return {
        plain: runsOf(plain, columns, profile, numberAt),
        further: runsOf(further, furtherColumns, profile, numberAt),
      };
    }),
    plain: columns,
    further: furtherColumns,
    range,
  };
}

/** The run of a profile; none where it has no case. */
function runsOf(
  { starts }: SortedRows,
  { closedOn }: CaseColumns,
  profile: number,
  numberAt: NumberAt,
): readonly Run[] {
  const [from, to] = [starts[profile] as number, starts[profile + 1] as number];
  let openFrom = to;
  while (openFrom > from && closedOn[openFrom - 1] === 0) openFrom--;
  return from === to ? [] : [{ numberAt, from, openFrom, to }];
}

/** The runs of profiles by court and group, and then by input. */
function partsOf(
  profiles: readonly Profile[],
  runsOf: (number: number, profile: Profile) => Pick<Stretch, 'plain' | 'further'>,
): OrderedPart[] {
  const owners = createPairIndex();
  const inputs = createPairIndex();
  const parts: { court: number; group: number; stretches: Stretch[] }[] = [];
  const stretches: { input: number; plain: Run[]; further: Run[] }[] = [];
  profiles.forEach((profile, number) => {
    const { court, group, input } = profile;
    const owner = owners.placeOf(court, group);
    parts[owner] ??= { court, group, stretches: [] };
    const place = inputs.placeOf(owner, input);
    if (stretches[place] === undefined) {
      stretches[place] = { input, plain: [], further: [] };
      parts[owner].stretches.push(stretches[place]);
    }
    const { plain, further } = runsOf(number, profile);
    stretches[place].plain.push(...plain);
    stretches[place].further.push(...further);
  });
  return parts;
}
