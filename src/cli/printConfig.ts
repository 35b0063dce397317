import { relative } from 'node:path';
import { defaultSchemeId } from '../bands/builtIn.ts';
import type { Config, ConfigOrigin } from '../config/config.ts';
import { renderSettings, type Setting } from '../renderers/configuration/settings.ts';
import { columnsGiven, defaultCaseTypeName, type ReadingFlags, type ReadingRequest } from './readingFlags.ts';
import { severitiesGiven } from './validateFlags.ts';

interface Flags extends ReadingFlags {
  readonly reversalBasis?: string;
  readonly appealDenominator?: string;
  readonly rule?: readonly string[];
}

/** `--print-config`: the settings in force, as a configuration in which every value says where it comes from. */
export function printConfig(
  flags: Flags,
  config: Config,
  origin: ConfigOrigin | undefined,
  request: ReadingRequest,
  folder: string,
): void {
  const { language } = request;
  const shown = (path: string) => (path === '-' ? path : relative(folder, path).replaceAll('\\', '/') || '.');
  const isPath = config.scheme !== undefined && flags.scheme === undefined && /[\\/]/.test(config.scheme);
  const fromFile = (key: string) => {
    const line = origin?.lines.get(key);
    return line === undefined || origin === undefined ? undefined : `${origin.path}:${line}`;
  };
  const setting = (key: string, value: unknown, flag: string | false | undefined): Setting => ({
    key,
    value,
    source: flag || fromFile(key) || 'default',
  });
  const given = (flag: string, value: unknown) => value !== undefined && `--${flag}`;
  const columns = columnsGiven(flags.column);
  const severities = severitiesGiven(flags.rule);
  const settings: Setting[] = [
    setting('files', config.files.map(shown), false),
    ...Object.entries(request.mapping).map(([field, headers]) =>
      setting(`columns.${field}`, headers, Object.hasOwn(columns, field) && '--column'),
    ),
    setting('blankWords', config.blankWords, false),
    ...Object.entries(config.words ?? {}).map(([kind, words]) => setting(`words.${kind}`, words, false)),
    ...Object.entries({ ...config.rules, ...severities }).map(([id, severity]) =>
      setting(`rules.${id}`, severity, Object.hasOwn(severities, id) && '--rule'),
    ),
    setting(
      'scheme',
      isPath ? shown(request.scheme ?? '') : (request.scheme ?? defaultSchemeId),
      given('scheme', flags.scheme),
    ),
    setting('defaultCaseType', config.defaultCaseType ?? defaultCaseTypeName, false),
    setting('reversalBasis', flags.reversalBasis ?? config.reversalBasis, given('reversal-basis', flags.reversalBasis)),
    setting(
      'appealDenominator',
      flags.appealDenominator ?? config.appealDenominator ?? 'closings',
      given('appeal-denominator', flags.appealDenominator),
    ),
    ...(config.calendar === undefined ? [] : [setting('calendar', config.calendar, false)]),
    ...Object.entries(config.judges ?? {}).map(([code, number]) => setting(`judges.${code}`, number, false)),
    ...(config.holidays === undefined ? [] : [setting('holidays', shown(config.holidays), false)]),
    setting('duplicates', request.duplicates, given('duplicates', flags.duplicates)),
    setting('encoding', request.reading.encoding, given('encoding', flags.encoding)),
    setting('delimiter', request.reading.delimiter, given('delimiter', flags.delimiter)),
    setting('headerRow', request.reading.headerRow, given('header-row', flags.headerRow)),
    {
      key: 'language',
      value: language,
      source: flags.lang !== undefined ? '--lang' : (fromFile('language') ?? 'locale'),
    },
  ];
  process.stdout.write(renderSettings(settings, language));
}
