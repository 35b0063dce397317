import type { Better, Scheme } from '../../bands/scheme.ts';
import { CourtstatError } from '../../errors.ts';
import type { Indicator, Measure } from '../../indicators/indicator.ts';
import { type Part, type PartName, partOf, type Unlistable } from '../../indicators/parts.ts';
import { readingsOf } from '../../indicators/readings.ts';
import type { Member } from '../measureMembers.ts';
import type { CourtPart } from './listedRows.ts';

/**
 * Throws `unlistable-part` where no data could make a list of such cases: for a gap without a direction, or of a value that
 * belongs to all of its cases together.
 */
export function requireListable(
  indicator: Indicator,
  name: PartName,
  { indicators }: Pick<Scheme, 'indicators'>,
): void {
  const better = indicators[indicator.id]?.better;
  // What is true of one reading in this is true of the other.
  const [reading] = readingsOf(indicator, 'closings');
  const part = reading === undefined ? undefined : partOf(reading.measure, name, { better });
  if (typeof part !== 'string' || part === 'remainder') return;
  throw unlistable(indicator, name, part, better);
}

function unlistable(
  { id }: Indicator,
  part: PartName,
  why: Unlistable | 'no-edge',
  better: Better | undefined,
): CourtstatError {
  return new CourtstatError('unlistable-part', { id, part, why, better: better ?? null });
}

/** The part of a measure that is listed of every court, by its index; courts of which nothing can be told have none. */
export interface ListedParts {
  /** What is true of all cases listed. */
  readonly common: Part;
  readonly ofCourts: ReadonlyMap<number, CourtPart>;
}

/**
 * Throws `unlistable-part` where what is left of a subtraction is no set of cases, and where a gap is told by bands and no
 * court has one with an edge on that side.
 */
export function listedParts(
  indicator: Indicator,
  measure: Measure,
  name: PartName,
  { indicators }: Pick<Scheme, 'indicators'>,
  courts: readonly Member[],
): ListedParts {
  const better = indicators[indicator.id]?.better;
  const partFor = (judgesGiven: boolean): Part => {
    const part = partOf(measure, name, { better, judgesGiven });
    if (typeof part !== 'string') return part;
    throw unlistable(indicator, name, part, better);
  };
  const common = partFor(courts.some(({ judges }) => judges !== undefined));
  if (common.beyond !== null && courts.length > 0 && courts.every((court) => edgeOf(court, common) === undefined)) {
    throw unlistable(indicator, name, 'no-edge', better);
  }
  const ofCourts = courts.flatMap((court): [number, CourtPart][] => {
    const edge = edgeOf(court, common);
    if (isUntold(court, name) || (common.beyond !== null && edge === undefined)) return [];
    const part = partFor(court.judges !== undefined);
    return [[court.index, edge === undefined ? part : { ...part, isBeyond: beyond(part, edge) }]];
  });
  return { common, ofCourts: new Map(ofCourts) };
}

/**
 * Without a column nobody can tell which cases are meant. Where it is there but blank, a report counts its blanks as no:
 * those cases are among what is counted of all courts, but they are nothing that holds the value back.
 */
function isUntold({ values: [value] }: Member, name: PartName): boolean {
  const reason = value?.measurement.reason?.code;
  return reason === 'missing-column' || (reason === 'blank-column' && name === 'gap');
}

function edgeOf({ values: [value] }: Member, { beyond: side }: Part): number | undefined {
  return side === null ? undefined : value?.band?.[side];
}

function beyond({ beyond: side }: Part, edge: number): (days: number) => boolean {
  return side === 'high' ? (days) => days > edge : (days) => days < edge;
}
