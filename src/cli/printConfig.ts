import { relative } from 'node:path';
import { defaultSchemeId } from '../bands/builtIn.ts';
import type { Config, ConfigOrigin } from '../config/config.ts';
import { type Setting, settingsText } from '../config/settingsText.ts';
import type { ReadingFlags, ReadingRequest } from './readingFlags.ts';
import { defaultCaseTypeName } from './readingFlags.ts';

interface Flags extends ReadingFlags {
  readonly reversalBasis?: string;
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
  const settings: Setting[] = [
    setting('files', config.files.map(shown), false),
    ...Object.entries(request.mapping).map(([field, headers]) => {
      const byFlag = flags.column?.some((text) => text.trimStart().startsWith(`${field}=`));
      return setting(`columns.${field}`, headers, byFlag && '--column');
    }),
    setting('blankWords', config.blankWords, false),
    ...Object.entries(config.words ?? {}).map(([kind, words]) => setting(`words.${kind}`, words, false)),
    ...Object.entries(rulesOf(flags, config)).map(([id, severity]) => {
      const byFlag = flags.rule?.some((text) => text.trimStart().startsWith(`${id}=`));
      return setting(`rules.${id}`, severity, byFlag && '--rule');
    }),
    setting(
      'scheme',
      isPath ? shown(request.scheme ?? '') : (request.scheme ?? defaultSchemeId),
      given('scheme', flags.scheme),
    ),
    setting('defaultCaseType', config.defaultCaseType ?? defaultCaseTypeName, false),
    setting('reversalBasis', flags.reversalBasis ?? config.reversalBasis, given('reversal-basis', flags.reversalBasis)),
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
  process.stdout.write(settingsText(settings, language));
}

function rulesOf(flags: Flags, config: Config): Record<string, unknown> {
  const flagged = (flags.rule ?? []).map((text) => text.split('=').map((part) => part.trim()));
  return { ...config.rules, ...Object.fromEntries(flagged) };
}
