import type { StatisticalCalendar } from '../calendar/statisticalCalendar.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import { isVolumeHeader } from '../cases/volumeColumns.ts';
import { type ExpectedVolumes, readVolumes } from '../cases/volumesFile.ts';
import type { Config } from '../config/config.ts';
import { loadScheme } from '../config/loadScheme.ts';
import type { CheckedTable } from '../documents/validation/checkTable.ts';
import { reconcile } from '../documents/validation/reconcile.ts';
import type { Reconciliation } from '../documents/validation/validation.ts';
import { volumeObservations } from '../documents/validation/volumeObservations.ts';
import { volumesOfTable } from '../documents/volumes.ts';
import { windowOf } from '../documents/window.ts';
import { CourtstatError } from '../errors.ts';
import { openInput } from '../input/input.ts';
import { findFile } from '../input/paths.ts';
import type { Observation } from '../observations/observation.ts';
import type { Failure } from './readTable.ts';
import type { ValidateRequest } from './validateFlags.ts';

/** The figures of `--expect`, and by which calendar and scope the cases are counted to be held against them. */
export interface Figures {
  readonly path: string;
  readonly expected: readonly ExpectedVolumes[];
  readonly calendar: StatisticalCalendar;
  readonly excludeTypeCodes: readonly string[];
}

/**
 * Reads the file of `--expect`, undefined without one. Throws what is wrong with the scheme, the period and the file, all
 * of which can be known before a case is read.
 */
export async function readFigures(
  { expect, period, scheme, asOf, today }: ValidateRequest,
  config: Config,
  folder: string,
): Promise<Figures | undefined> {
  if (expect === undefined) return undefined;
  const { calendar, excludeTypeCodes } = await loadScheme(scheme, folder);
  const figures = { path: expect, calendar: config.calendar ?? calendar, excludeTypeCodes };
  // No as-of day lies after today.
  windowOf(period, asOf ?? today, figures.calendar);
  findFile(expect, folder);
  const input = await openInput(expect, {}, isVolumeHeader, { folder, stdin: () => process.stdin });
  return { ...figures, expected: await readVolumes(input) };
}

/** What came of the figures; a failure where every row is rejected, so that there is no case to hold against them. */
export interface Reconciled {
  readonly reconciliation: Reconciliation | null;
  readonly observations: readonly Observation[];
  readonly failures: readonly Failure[];
}

const nothing: Reconciled = { reconciliation: null, observations: [], failures: [] };

/** Holds the cases against the figures, where there are any. */
export function reconciled(
  table: CaseTable,
  { rejection, asOf }: CheckedTable,
  figures: Figures | undefined,
  { period, defaultCaseType, severities }: ValidateRequest,
): Reconciled {
  // A table without a row is a failure already.
  if (figures === undefined || (asOf === undefined && rejection.count === 0)) return nothing;
  const { path, expected, calendar, excludeTypeCodes } = figures;
  if (asOf === undefined) {
    return { ...nothing, failures: [{ path, error: new CourtstatError('nothing-to-reconcile', { path }) }] };
  }
  const window = windowOf(period, asOf, calendar);
  const found = volumesOfTable(table, rejection.rows, window, { defaultKind: defaultCaseType.kind, excludeTypeCodes });
  const reconciliation = reconcile(path, expected, found, window);
  return { ...nothing, reconciliation, observations: volumeObservations(reconciliation, severities) };
}
