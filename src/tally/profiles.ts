import type { DefaultKind } from '../cases/caseKinds.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import { createPairIndex } from '../cases/pairIndex.ts';
import { rowKinds } from '../cases/rowKinds.ts';
import type { Line } from '../cases/typeCodes.ts';
import { closingMethods, flagValues, outcomes, procedures, tribunals } from '../cases/vocabulary.ts';
import { type CaseFacts, limitStates } from '../traits/caseView.ts';
import { type Breakdown, groupColumn, sourceOf } from './grouping.ts';

/** Cases of one court, group and input that are alike in everything that does not depend on dates. */
export interface Profile {
  /** Indices into the table's courts and inputs. */
  readonly court: number;
  readonly input: number;
  /** One object for all profiles of the same kind and facts. */
  readonly facts: CaseFacts;
  /** Index into `groups`. */
  readonly group: number;
  /** The type code for which these cases are left out of every population, or null. */
  readonly excludedAs: string | null;
  /** How many accepted rows there are of it. */
  readonly cases: number;
}

/** The profile of every accepted row; `noProfile` for the others, and for those that a filter leaves out. */
export interface Profiles {
  readonly ofRow: Int32Array;
  readonly profiles: readonly Profile[];
  readonly groups: readonly string[];
  /** What tallies are counted for besides the period: type codes left out, filter, grouping. */
  readonly basis: string;
}

export const noProfile = -1;

export interface ProfileOptions {
  readonly defaultKind: DefaultKind;
  readonly excludeTypeCodes: readonly string[];
  /** Due days of every row (`limitsOfRows`); without them no case has a limit. */
  readonly limits?: { readonly dueOn: Int32Array; readonly statutoryDueOn: Int32Array; readonly noLimit: number };
  readonly grouping?: Breakdown;
  /** Only these cases are looked at. */
  readonly where?: { readonly line?: Line; readonly courts?: ReadonlySet<number> };
}

/** The type code of first enforcement (首次执行). */
const firstEnforcement = '执';

/** Sorts the accepted rows of a table into profiles. */
export function profileRows(table: CaseTable, rejected: Uint8Array, options: ProfileOptions): Profiles {
  const { rows, court } = table;
  const { excludeTypeCodes, limits, grouping = 'line', where = {} } = options;
  const ofRow = new Int32Array(rows).fill(noProfile);
  const kinds = rowKinds(table, options.defaultKind);
  const column = groupColumn(table, grouping);
  const places = createPairIndex(); // court, input
  const owners = createPairIndex(); // place, group of a column
  const unlike = createPairIndex(); // owner, kind
  const index = createPairIndex(); // the former, facts
  const alike = createPairIndex(); // kind, facts
  const factsOf: CaseFacts[] = [];

  table.inputs.forEach(({ from, to, mapped }, input) => {
    const known = mapped.has('caseType') || mapped.has('caseNumber');
    for (let row = from; row < to; row++) {
      if (rejected[row] === 1) continue;
      if (where.courts?.has(court[row] as number) === false) continue;
      const kind = known ? kinds.placeOf(table.caseType[row] as number, table.prefix[row] as number) : 0;
      if (where.line !== undefined && kinds.kinds[kind]?.line !== where.line) continue;
      let owner = places.placeOf(court[row] as number, input);
      if (column !== undefined) owner = owners.placeOf(owner, (column[row] as number | undefined) ?? 0);
      ofRow[row] = index.placeOf(unlike.placeOf(owner, kind), factsOfRow(table, row, limits));
    }
  });

  const cases = new Uint32Array(index.size);
  for (let row = 0; row < rows; row++) {
    const profile = ofRow[row] as number;
    if (profile !== noProfile) cases[profile] = (cases[profile] as number) + 1;
  }
  const groups: string[] = [];
  const groupNumbers = new Map<string, number>();
  const groupOf = (key: string) => {
    const number = groupNumbers.get(key) ?? groups.push(key) - 1;
    groupNumbers.set(key, number);
    return number;
  };
  const source = sourceOf(grouping);
  const profiles = Array.from({ length: index.size }, (_, place): Profile => {
    const owned = index.firstAt(place);
    const owner = unlike.firstAt(owned);
    const kind = kinds.kinds[unlike.secondAt(owned)];
    if (kind === undefined) throw new RangeError(`no kind of profile ${place}`);
    const at = column === undefined ? owner : owners.firstAt(owner);
    const { line, instance, typeCode } = kind;
    const bits = index.secondAt(place);
    const kindAndFacts = alike.placeOf(unlike.secondAt(owned), bits);
    factsOf[kindAndFacts] ??= { line, instance, firstEnforcement: typeCode === firstEnforcement, ...factsAt(bits) };
    const facts = factsOf[kindAndFacts];
    const key = source.kind === 'facts' ? source.keyOf(facts) : (table.names[owners.secondAt(owner)] ?? '');
    return {
      court: places.firstAt(at),
      input: places.secondAt(at),
      facts,
      group: groupOf(key),
      excludedAs: excludeTypeCodes.includes(typeCode) ? typeCode : null,
      cases: cases[place] as number,
    };
  });
  const filter = [
    where.line ?? '',
    [...(where.courts ?? [])]
      .map((one) => table.courts[one]?.code)
      .sort()
      .join('+'),
  ];
  return { ofRow, profiles, groups, basis: [...[...excludeTypeCodes].sort(), grouping, ...filter].join(' ') };
}

/** What a row says besides its kind, in 24 bits. */
function factsOfRow(table: CaseTable, row: number, limits: ProfileOptions['limits']): number {
  let facts = table.smallClaims[row] as number;
  facts = (facts << 3) | (table.procedure[row] as number);
  facts = (facts << 2) | ((table.tribunal[row] as number | undefined) ?? 0);
  facts = (facts << 4) | ((table.closingMethod[row] as number | undefined) ?? 0);
  facts = (facts << 2) | ((table.pronouncedInCourt[row] as number | undefined) ?? 0);
  facts = (facts << 2) | (table.appealed[row] as number);
  facts = (facts << 3) | (table.appealOutcome[row] as number);
  facts = (facts << 3) | ((table.retrialOutcome[row] as number | undefined) ?? 0);
  facts = (facts << 1) | (((table.judge[row] as number | undefined) ?? 0) ? 1 : 0);
  return (facts << 2) | limitStateOf(table, row, limits);
}

/** Index into `limitStates`. */
function limitStateOf({ closedOn, filedOn }: CaseTable, row: number, limits: ProfileOptions['limits']): number {
  if (limits === undefined || limits.dueOn[row] === limits.noLimit) return 0;
  const closed = closedOn[row] as number;
  if (closed < (filedOn[row] as number)) return 3; // pending
  if (closed <= (limits.statutoryDueOn[row] as number)) return 1;
  return closed <= (limits.dueOn[row] as number) ? 2 : 3;
}

function factsAt(facts: number): Omit<CaseFacts, 'line' | 'instance' | 'firstEnforcement'> {
  const at = <T>(values: readonly T[], shift: number, bits: number) =>
    values[(facts >> shift) & ((1 << bits) - 1)] ?? (values[0] as T);
  return {
    smallClaims: at(flagValues, 22, 2),
    procedure: at(procedures, 19, 3),
    tribunal: at(tribunals, 17, 2),
    closingMethod: at(closingMethods, 13, 4),
    pronouncedInCourt: at(flagValues, 11, 2),
    appealed: at(flagValues, 9, 2),
    appealOutcome: at(outcomes, 6, 3),
    retrialOutcome: at(outcomes, 3, 3),
    judgeNamed: ((facts >> 2) & 1) === 1,
    limit: at(limitStates, 0, 2),
  };
}
