import { configuredLanguage } from '../config/configuredLanguage.ts';
import type { Language } from '../messages/language.ts';
import type { Surroundings } from './surroundings.ts';

/** The language of a command that reads no other setting: `--lang`, else the configuration's, else the locale's. */
export async function spokenLanguage(
  lang: string | undefined,
  config: string | undefined,
  { language, speak }: Surroundings,
): Promise<Language> {
  if (lang !== undefined) return language;
  const configured = await configuredLanguage(config, process.cwd());
  speak(configured);
  return configured ?? language;
}
