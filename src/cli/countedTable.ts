import type { CaseTable } from '../cases/caseTable.ts';
import type { FieldId } from '../cases/fields.ts';
import type { LoadedConfig } from '../config/config.ts';
import { findFiles } from '../input/paths.ts';
import type { CountingRequest } from './countingFlags.ts';
import { namedFiles } from './namedFiles.ts';
import { refuseInputs } from './output.ts';
import { readTable } from './readTable.ts';
import { settingsFiles } from './settingsFiles.ts';

/**
 * Reads the cases of a command: the files it was given, else those of the configuration. `example` is how to begin where
 * there are none, `fields` what is to be read, `targets` what will be written: none of that may be read here, nor be one of the
 * files that settings come from.
 */
export async function countedTable(
  files: readonly string[],
  request: CountingRequest,
  {
    loaded,
    folder,
    example,
    fields,
    targets,
  }: {
    readonly loaded: LoadedConfig;
    readonly folder: string;
    readonly example: string;
    readonly fields: ReadonlySet<FieldId>;
    readonly targets: readonly { readonly path: string }[];
  },
): Promise<CaseTable> {
  const paths = await findFiles(namedFiles(files, loaded.config, example), folder);
  refuseInputs(targets, [...paths, ...settingsFiles(loaded, request)]);
  const { table } = await readTable(paths, { ...request, only: fields }, folder);
  return table;
}
