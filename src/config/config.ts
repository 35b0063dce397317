import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { builtInSchemes } from '../bands/builtIn.ts';
import { type FieldId, isFieldId } from '../cases/fields.ts';
import type { ExtraWords } from '../cases/vocabulary.ts';
import type { Bases } from '../indicators/indicator.ts';
import type { Language } from '../messages/language.ts';
import type { Severity } from '../rules/rule.ts';

/** A configuration with its paths made absolute. */
export interface Config {
  readonly files: readonly string[];
  readonly columns: Readonly<Partial<Record<FieldId, readonly string[]>>>;
  readonly blankWords: readonly string[];
  readonly words?: ExtraWords;
  readonly rules?: Readonly<Partial<Record<string, Severity | 'off'>>>;
  readonly scheme?: string;
  readonly defaultCaseType?: string;
  readonly reversalBasis?: Bases['reversal'];
  readonly duplicates?: 'first' | 'last';
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly headerRow?: number;
  readonly language?: Language;
}

/** Where a configuration stands: its path as messages show it, and the line of each of its keys (`columns.filedOn` too). */
export interface ConfigOrigin {
  readonly path: string;
  readonly lines: ReadonlyMap<string, number>;
}

export interface LoadedConfig {
  readonly config: Config;
  /** Undefined where there is no configuration file. */
  readonly origin: ConfigOrigin | undefined;
}

const names = ['courtstat.config.json', 'courtstat.config.jsonc'];
const noConfig: Config = { files: [], columns: {}, blankWords: [] };

/**
 * The configuration given by path, or the nearest one upward from `folder`; an empty one where there is none. Throws the
 * errors of `readJsonFile`.
 */
export async function loadConfig(given: string | undefined, folder: string): Promise<LoadedConfig> {
  const path = given === undefined ? upward(folder) : resolve(folder, given);
  if (path === undefined) return { config: noConfig, origin: undefined };
  const [{ readJsonFile }, { configFileSchema }] = await Promise.all([import('./jsonFile.ts'), import('./schema.ts')]);
  const shown = relative(folder, path).replaceAll('\\', '/');
  const { value, lines } = readJsonFile(path, shown, configFileSchema);
  const { files = [], columns = {}, blankWords = [], scheme, $schema: _, ...settings } = value;
  const home = dirname(path);
  const named = Object.entries(columns).flatMap(([field, headers]) =>
    isFieldId(field) && headers !== undefined ? [[field, [headers].flat()]] : [],
  );
  const config: Config = {
    ...settings,
    files: files.map((file) => (file === '-' ? file : resolve(home, file))),
    columns: Object.fromEntries(named),
    blankWords,
    ...(scheme === undefined ? {} : { scheme: isBuiltIn(scheme) ? scheme : resolve(home, scheme) }),
  };
  return { config, origin: { path: shown, lines } };
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
