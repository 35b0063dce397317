import type { CaseTable } from '../cases/caseTable.ts';
import { isVolumeHeader } from '../cases/volumeColumns.ts';
import { readVolumes } from '../cases/volumesFile.ts';
import { loadScheme } from '../config/loadScheme.ts';
import type { CheckedTable } from '../documents/checkTable.ts';
import { reconcile } from '../documents/reconcile.ts';
import type { Observation, Reconciliation } from '../documents/validation.ts';
import { volumeObservations } from '../documents/volumeObservations.ts';
import { volumesOfTable } from '../documents/volumes.ts';
import { windowOf } from '../documents/window.ts';
import { openInput } from '../input/input.ts';
import type { ValidateRequest } from './validateFlags.ts';

/** Holds the files against the figures of `--expect`, where that is given and there is anything to count. */
export async function reconciled(
  table: CaseTable,
  { rejection, asOf }: CheckedTable,
  { expect, period, scheme: schemeGiven, defaultCaseType, severities }: ValidateRequest,
  folder: string,
): Promise<{ reconciliation: Reconciliation | null; observations: readonly Observation[] }> {
  if (expect === undefined || asOf === undefined) return { reconciliation: null, observations: [] };
  const scheme = await loadScheme(schemeGiven, folder);
  const window = windowOf(period, asOf, scheme.calendar);
  const input = await openInput(expect, {}, isVolumeHeader, { folder, stdin: () => process.stdin });
  const expected = await readVolumes(input);
  const found = volumesOfTable(table, rejection.rows, window, {
    defaultKind: defaultCaseType.kind,
    excludeTypeCodes: scheme.excludeTypeCodes,
  });
  const reconciliation = reconcile(expect, expected, found, window);
  return { reconciliation, observations: volumeObservations(reconciliation, severities) };
}
