import type { DefaultKind } from '../cases/caseKinds.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import { profileRows } from '../tally/profiles.ts';
import { countCases, splitByCourt, type Tally } from '../tally/tally.ts';
import { tallyCases } from '../tally/tallyCases.ts';
import type { Window } from '../tally/window.ts';
import { needsOf, type TraitId, wordsOf } from '../traits/registry.ts';
import type { ReportCourt } from './report/report.ts';

export type Volumes = ReportCourt['volumes'];

/** The populations of a period; null where a file with cases of this court has no column to tell them by. */
export function volumesOf(tally: Tally): Volumes {
  const count = (trait: TraitId) => countCases(tally, wordsOf([trait]));
  const countTold = (trait: TraitId) => {
    const untold = tally.inputs.some(
      ({ mapped }, input) =>
        needsOf(trait).some((anyOf) => !anyOf.some((field) => mapped.has(field))) &&
        countCases(tally, wordsOf(['begun']), input) > 0,
    );
    return untold ? null : count(trait);
  };
  return {
    carriedOver: countTold('carried-over'),
    incoming: count('incoming'),
    docket: countTold('docket'),
    closed: countTold('closed'),
    pending: countTold('pending'),
  };
}

/** The volumes of a table of cases, court by court and pooled. */
export interface VolumesOfTable {
  /** Every court with an accepted row, as reports list them. */
  readonly courts: readonly { readonly code: string; readonly name: string; readonly volumes: Volumes }[];
  readonly total: Volumes;
}

/** Counts the accepted rows (`rejected`: 1 = not) of a table for one window, without the type codes left out. */
export function volumesOfTable(
  table: CaseTable,
  rejected: Uint8Array,
  window: Window,
  options: { readonly defaultKind: DefaultKind; readonly excludeTypeCodes: readonly string[] },
): VolumesOfTable {
  const profiles = profileRows(table, rejected, options);
  const listed = new Set(profiles.profiles.map(({ court }) => court));
  const tally = tallyCases(table, profiles, window);
  const courts = splitByCourt(tally).flatMap((ofCourt, index) => {
    const court = table.courts[index];
    if (court === undefined || !listed.has(index)) return [];
    return [{ code: court.code, name: court.name, volumes: volumesOf(ofCourt) }];
  });
  return { courts, total: volumesOf(tally) };
}
