import type { Config } from '../config/config.ts';
import { CourtstatError } from '../errors.ts';

/** The files that the command line names, else those of the configuration; throws `no-files` with an example. */
export function namedFiles(files: readonly string[], config: Config, example: string): readonly string[] {
  if (files.length > 0) return files;
  if (config.files.length > 0) return config.files;
  // Standard input is read only where `-` asks for it: a script without files should not hang.
  throw new CourtstatError('no-files', { example });
}
