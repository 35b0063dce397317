import { type Config, type LoadedConfig, loadConfig } from '../config/config.ts';
import type { Language } from '../messages/language.ts';
import type { Surroundings } from './surroundings.ts';

/** What a command is asked, where, and by which configuration. */
export interface Asked<Request> {
  readonly folder: string;
  readonly loaded: LoadedConfig;
  readonly request: Request;
}

/** Reads the configuration, speaks its language from then on, and gives the flags of a command their meaning. */
export async function asked<Flags extends { readonly config?: string }, Request>(
  flags: Flags,
  surroundings: Surroundings,
  requestOf: (flags: Flags, config: Config, locale: Language) => Request,
): Promise<Asked<Request>> {
  const folder = process.cwd();
  const loaded = await loadConfig(flags.config, folder);
  surroundings.speak(loaded.config.language);
  return { folder, loaded, request: requestOf(flags, loaded.config, surroundings.language) };
}
