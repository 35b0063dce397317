import type { LoadedConfig } from '../config/config.ts';
import type { KeyCounts } from '../documents/validation/issueKeys.ts';
import { findFiles } from '../input/paths.ts';
import { readKnown } from './baseline.ts';
import { refuseClashes } from './clashes.ts';
import { summaryFile } from './jobSummary.ts';
import { namedFiles } from './namedFiles.ts';
import type { OutputFile } from './outputFiles.ts';
import type { Failure } from './readTable.ts';
import { type Figures, readFigures } from './reconciled.ts';
import { rejectsPaths } from './rejects.ts';
import { settingsFiles } from './settingsFiles.ts';
import type { ValidateRequest } from './validateFlags.ts';

/** All that a validation reads and writes, as far as it can be checked before the first case is read. */
export interface ValidationPlan {
  readonly paths: readonly string[];
  /** The arguments that name no file. */
  readonly failures: readonly Failure[];
  readonly known: KeyCounts | undefined;
  readonly figures: Figures | undefined;
  /** Where the rejected rows of an input go. */
  readonly rejects: ReadonlyMap<string, string>;
  readonly summary: string | undefined;
  readonly outputs: readonly OutputFile[];
}

/**
 * Finds and checks what a validation is made of. Throws `no-files`, `output-is-input`, `output-repeated`, and the errors of
 * `readKnown` and `readFigures`; what names no file is a failure of the plan.
 */
export async function planValidation(
  files: readonly string[],
  request: ValidateRequest,
  loaded: LoadedConfig,
  folder: string,
): Promise<ValidationPlan> {
  const { config } = loaded;
  const failures: Failure[] = [];
  const paths = await findFiles(namedFiles(files, config, 'courtstat validate cases.csv'), folder, (path, error) => {
    failures.push({ path, error });
  });
  const { baseline, targets, showValues } = request;
  const rejects =
    request.rejects === undefined
      ? new Map<string, string>()
      : rejectsPaths(request.rejects, [...paths, ...failures.map(({ path }) => path)]);
  const outputs = [
    ...targets.map(({ path }) => ({ path, isPrivate: showValues })),
    ...given(paths.map((path) => rejects.get(path))).map((path) => ({ path, isPrivate: true })),
    ...(baseline?.update === true ? [{ path: baseline.path }] : []),
  ];
  const summary = summaryFile(request);
  refuseClashes(
    [...outputs.map(({ path }) => path), ...(summary === undefined ? [] : [summary])],
    given([
      ...paths,
      request.expect,
      baseline?.update === false ? baseline.path : undefined,
      ...settingsFiles(loaded, request),
    ]),
  );
  const known = await readKnown(request, folder);
  return { paths, failures, known, figures: await readFigures(request, config, folder), rejects, summary, outputs };
}

function given(paths: readonly (string | undefined)[]): string[] {
  return paths.filter((path) => path !== undefined);
}
