import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { builtInSchemes } from '../bands/builtIn.ts';
import { type FieldId, isFieldId } from '../cases/fields.ts';
import type { Bases } from '../indicators/indicator.ts';
import type { Language } from '../messages/language.ts';

/** A configuration with its paths made absolute. */
export interface Config {
  readonly files: readonly string[];
  readonly columns: Readonly<Partial<Record<FieldId, readonly string[]>>>;
  readonly blankWords: readonly string[];
  readonly scheme?: string;
  readonly defaultCaseType?: string;
  readonly reversalBasis?: Bases['reversal'];
  readonly duplicates?: 'first' | 'last';
  readonly language?: Language;
}

const names = ['courtstat.config.json', 'courtstat.config.jsonc'];
const noConfig: Config = { files: [], columns: {}, blankWords: [] };

/**
 * The configuration given by path, or the nearest one upward from `folder`; an empty one where there is none. Throws the
 * errors of `readJsonFile`.
 */
export async function loadConfig(given: string | undefined, folder: string): Promise<Config> {
  const path = given === undefined ? upward(folder) : resolve(folder, given);
  if (path === undefined) return noConfig;
  const [{ readJsonFile }, { configFileSchema }] = await Promise.all([import('./jsonFile.ts'), import('./schema.ts')]);
  const {
    files = [],
    columns = {},
    blankWords = [],
    scheme,
    ...rest
  } = readJsonFile(path, relative(folder, path).replaceAll('\\', '/'), configFileSchema);
  const home = dirname(path);
  const named = Object.entries(columns).flatMap(([field, headers]) =>
    isFieldId(field) && headers !== undefined ? [[field, [headers].flat()]] : [],
  );
  const { $schema: _, ...settings } = rest;
  return {
    ...settings,
    files: files.map((file) => (file === '-' ? file : resolve(home, file))),
    columns: Object.fromEntries(named),
    blankWords,
    ...(scheme === undefined ? {} : { scheme: isBuiltIn(scheme) ? scheme : resolve(home, scheme) }),
  };
}

function isBuiltIn(scheme: string): boolean {
  return builtInSchemes.some(({ id }) => id === scheme);
}

function upward(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const found = names.map((name) => join(at, name)).find((path) => existsSync(path));
    if (found !== undefined || dirname(at) === at) return found;
  }
}
