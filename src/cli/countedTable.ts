import type { CaseTable } from '../cases/caseTable.ts';
import type { FieldId } from '../cases/fields.ts';
import type { Config } from '../config/config.ts';
import { findFiles } from '../input/paths.ts';
import type { CountingRequest } from './countingFlags.ts';
import { namedFiles } from './namedFiles.ts';
import { refuseInputs } from './output.ts';
import { readTable } from './readTable.ts';

/**
 * Reads the cases of a command: the files it was given, else those of the configuration. `example` is how to begin where
 * there are none, `fields` what is to be read, `targets` what will be written: none of them may be an input.
 */
export async function countedTable(
  files: readonly string[],
  request: CountingRequest,
  {
    config,
    folder,
    example,
    fields,
    targets,
  }: {
    readonly config: Config;
    readonly folder: string;
    readonly example: string;
    readonly fields: ReadonlySet<FieldId>;
    readonly targets: readonly { readonly path: string }[];
  },
): Promise<CaseTable> {
  const paths = await findFiles(namedFiles(files, config, example), folder);
  refuseInputs(targets, paths);
  const { table } = await readTable(paths, { ...request, only: fields }, folder);
  return table;
}
