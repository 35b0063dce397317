import { dirname, relative, resolve } from 'node:path';
import { builtInSchemes } from '../bands/builtIn.ts';
import type { StatisticalCalendar } from '../calendar/statisticalCalendar.ts';
import { type FieldId, isFieldId } from '../cases/fields.ts';
import type { ExtraWords } from '../cases/vocabulary.ts';
import { CourtstatError } from '../errors.ts';
import type { AppealDenominator, Bases } from '../indicators/indicator.ts';
import type { Language } from '../messages/language.ts';
import type { Severity } from '../rules/rule.ts';
import { nearestConfigurations } from './nearestConfigurations.ts';

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
  readonly appealDenominator?: AppealDenominator;
  /** Path of a calendar of holidays. */
  readonly holidays?: string;
  readonly calendar?: StatisticalCalendar;
  /** Number of judges by court code. */
  readonly judges?: Readonly<Record<string, number>>;
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

const noConfig: Config = { files: [], columns: {}, blankWords: [] };

/**
 * The configuration given by path, or the nearest one upward from `folder`; an empty one where there is none. Throws
 * `two-configurations` and the errors of `readJsonFile`.
 */
export async function loadConfig(given: string | undefined, folder: string): Promise<LoadedConfig> {
  const [path, other] = given === undefined ? nearestConfigurations(folder) : [resolve(folder, given)];
  if (path === undefined) return { config: noConfig, origin: undefined };
  const shownAs = (one: string) => relative(folder, one).replaceAll('\\', '/');
  if (other !== undefined) throw new CourtstatError('two-configurations', { paths: [shownAs(path), shownAs(other)] });
  const [{ readJsonFile }, { configFileSchema }] = await Promise.all([import('./jsonFile.ts'), import('./schema.ts')]);
  const { value, lines } = readJsonFile(path, shownAs(path), configFileSchema);
  const { files = [], columns = {}, blankWords = [], scheme, holidays, $schema: _, ...settings } = value;
  const home = dirname(path);
  const named = Object.entries(columns).flatMap(([field, headers]) =>
    isFieldId(field) && headers !== undefined ? [[field, [headers].flat()]] : [],
  );
  const config: Config = {
    ...settings,
    files: files.map((file) => (file === '-' ? file : resolve(home, file))),
    columns: Object.fromEntries(named),
    blankWords,
    ...(holidays === undefined ? {} : { holidays: resolve(home, holidays) }),
    ...(scheme === undefined ? {} : { scheme: isBuiltIn(scheme) ? scheme : resolve(home, scheme) }),
  };
  return { config, origin: { path: shownAs(path), lines } };
}

function isBuiltIn(scheme: string): boolean {
  return builtInSchemes.some(({ id }) => id === scheme);
}
