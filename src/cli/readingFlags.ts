import type { Day } from '../calendar/day.ts';
import { classify, type DefaultKind } from '../cases/caseKinds.ts';
import { parseCaseType } from '../cases/caseType.ts';
import { cleanText } from '../cases/cell.ts';
import { type FieldId, fieldIds, isFieldId } from '../cases/fields.ts';
import type { ColumnMapping } from '../cases/headers.ts';
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
  readonly defaultCaseType: { readonly name: string; readonly kind: DefaultKind };
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
    mapping: { ...config.columns, ...columnsGiven(flags.column) },
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
  const quote = flags.quote ?? '"';
  // Of two that are alike the one given by a flag is to blame: the configuration's was found good when it was loaded.
  const unlike = { delimiter: quote, quote: flags.delimiter ?? config.delimiter, escape: undefined, comment: quote };
  for (const name of ['delimiter', 'quote', 'escape', 'comment'] as const) {
    const text = flags[name];
    if (text !== undefined && (text === '' || /[\r\n]/.test(text) || text === unlike[name])) {
      throw new CourtstatError('unusable-dialect', { option: `--${name}`, text });
    }
  }
  const delimiter = optional(flags.delimiter ?? config.delimiter, (text) =>
    text === 'tab' || text === '\\t' ? '\t' : text,
  );
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

/** The headers that `--column FIELD=HEADER` gives to fields. Throws `unreadable-mapping` and `unknown-field`. */
export function columnsGiven(texts: readonly string[] = []): ColumnMapping {
  const mapping: Partial<Record<FieldId, readonly string[]>> = {};
  for (const text of texts) {
    const [, field, header] = /^\s*([^=]*?)\s*=(.+)$/s.exec(text) ?? [];
    if (field === undefined || header === undefined) throw new CourtstatError('unreadable-mapping', { text });
    if (!isFieldId(field)) {
      const nearest = nearestTo(field, fieldIds);
      throw new CourtstatError('unknown-field', { option: '--column', field, nearest, fields: fieldIds });
    }
    mapping[field] = [...(mapping[field] ?? []), header];
  }
  return mapping;
}

function caseTypeOf(name: string): ReadingRequest['defaultCaseType'] {
  const cell = parseCaseType(cleanText(name));
  // The schema of the configuration has seen to it.
  if (cell.line === undefined) throw new TypeError(`no case type: ${name}`);
  return { name, kind: classify(cell, undefined) };
}
