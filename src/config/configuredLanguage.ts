import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Language, languages } from '../messages/language.ts';
import { nearestConfigurations } from './nearestConfigurations.ts';

/**
 * The language that the configuration given by path, or the nearest one upward from `folder`, asks for: for commands that
 * need nothing else of it. Undefined where it asks for none or cannot be read; nothing is thrown.
 */
export async function configuredLanguage(given: string | undefined, folder: string): Promise<Language | undefined> {
  const [path, other] = given === undefined ? nearestConfigurations(folder) : [resolve(folder, given)];
  if (path === undefined || other !== undefined) return undefined;
  const { parse } = await import('jsonc-parser');
  try {
    const value: unknown = parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), [], { allowTrailingComma: true });
    const asked: unknown = Object(value).language;
    return languages.find((language) => language === asked);
  } catch {
    return undefined;
  }
}
