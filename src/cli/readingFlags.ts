import type { Day } from '../calendar/day.ts';
import { parseCaseType } from '../cases/caseType.ts';
import { cleanText } from '../cases/cell.ts';
import { type FieldId, fieldIds, isFieldId } from '../cases/fields.ts';
import type { ColumnMapping } from '../cases/headers.ts';
import type { CaseKind } from '../cases/typeCodes.ts';
import type { ExtraWords } from '../cases/vocabulary.ts';
import type { Config } from '../config/config.ts';
import { CourtstatError } from '../errors.ts';
import { encodingNamed } from '../input/encoding.ts';
import type { ReadingOptions } from '../input/input.ts';
import { type Language, languages } from '../messages/language.ts';
import { nearestTo } from '../messages/nearest.ts';
import { given, oneOf, optional, wholeNumber } from './choices.ts';
import { dayOption, todayOf } from './clock.ts';

/** Options of every command that reads cases and prints something, as commander hands them over. */
export interface ReadingFlags {
  readonly asOf?: string;
  readonly today?: string;
  readonly scheme?: string;
  readonly output?: readonly string[];
  readonly column?: readonly string[];
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly quote?: string;
  readonly escape?: string;
  readonly comment?: string;
  readonly headerRow?: string;
  readonly duplicates?: string;
  readonly config?: string;
  readonly printConfig?: boolean;
  readonly lang?: string;
  readonly color?: string;
  readonly width?: string;
  readonly ascii?: boolean;
}

/** The same as meaning: what the flags say, else the configuration, else the default. */
export interface ReadingRequest {
  readonly asOf?: Day;
  readonly today: Day;
  readonly scheme?: string;
  readonly reading: ReadingOptions;
  readonly mapping: ColumnMapping;
  readonly blankWords: readonly string[];
  readonly extraWords: ExtraWords;
  readonly duplicates: 'first' | 'last';
  readonly defaultCaseType: { readonly name: string; readonly kind: CaseKind };
  readonly language: Language;
  readonly screen: { readonly width?: number; readonly color: 'auto' | 'always' | 'never'; readonly ascii?: boolean };
}

/** Gives flags their meaning; throws usage errors that name the option. */
export function readingRequest(flags: ReadingFlags, config: Config, locale: Language): ReadingRequest {
  const asOf = optional(flags.asOf, (text) => dayOption('--as-of', text));
  const width = optional(flags.width, (value) => wholeNumber('--width', value));
  return {
    ...given('asOf', asOf),
    ...given('scheme', flags.scheme ?? config.scheme),
    today: todayOf(flags.today),
    reading: readingOf(flags, config),
    mapping: mappingOf(flags.column ?? [], config.columns),
    blankWords: config.blankWords,
    extraWords: config.words ?? {},
    duplicates: oneOf('--duplicates', flags.duplicates ?? config.duplicates ?? 'first', ['first', 'last']),
    defaultCaseType: caseTypeOf(config.defaultCaseType ?? defaultCaseTypeName),
    language: oneOf('--lang', flags.lang ?? config.language ?? locale, languages),
    screen: {
      ...given('width', width),
      ...given('ascii', flags.ascii),
      color: oneOf('--color', flags.color ?? 'auto', ['auto', 'always', 'never']),
    },
  };
}

export const defaultCaseTypeName = '民事一审';

/** The dialect of the inputs. Throws `unusable-dialect` and `unsupported-encoding`. */
export function readingOf(
  flags: Pick<ReadingFlags, 'encoding' | 'delimiter' | 'quote' | 'escape' | 'comment' | 'headerRow'>,
  config: Pick<Config, 'encoding' | 'delimiter' | 'headerRow'>,
): ReadingOptions {
  const written = flags.delimiter ?? config.delimiter;
  const delimiter = optional(written, (text) => (text === 'tab' || text === '\\t' ? '\t' : text));
  const quote = flags.quote ?? '"';
  for (const name of ['delimiter', 'quote', 'escape', 'comment'] as const) {
    const text = name === 'delimiter' ? written : flags[name];
    const clashes = (name === 'delimiter' || name === 'comment') && text === quote;
    if (text !== undefined && (text === '' || /[\r\n]/.test(text) || clashes)) {
      throw new CourtstatError('unusable-dialect', { option: `--${name}`, text });
    }
  }
  const headerRow = optional(flags.headerRow, (text) => wholeNumber('--header-row', text)) ?? config.headerRow;
  return {
    ...given('encoding', optional(flags.encoding ?? config.encoding, encodingNamed)),
    ...given('delimiter', delimiter),
    ...given('quote', flags.quote),
    ...given('escape', flags.escape),
    ...given('comment', flags.comment),
    ...given('headerRow', headerRow),
  };
}

function mappingOf(columns: readonly string[], configured: ColumnMapping): ColumnMapping {
  const mapping: Partial<Record<FieldId, readonly string[]>> = {};
  for (const text of columns) {
    const [, field, header] = /^\s*([^=]*?)\s*=(.+)$/s.exec(text) ?? [];
    if (field === undefined || header === undefined) throw new CourtstatError('unreadable-mapping', { text });
    if (!isFieldId(field)) {
      const nearest = nearestTo(field, fieldIds);
      throw new CourtstatError('unknown-field', { option: '--column', field, nearest, fields: fieldIds });
    }
    mapping[field] = [...(mapping[field] ?? []), header];
  }
  return { ...configured, ...mapping };
}

function caseTypeOf(name: string): ReadingRequest['defaultCaseType'] {
  const { line, instance } = parseCaseType(cleanText(name));
  if (line === undefined) throw new CourtstatError('unknown-case-type', { text: name });
  return { name, kind: { line, instance: instance ?? 'other' } };
}
