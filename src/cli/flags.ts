import type { Day } from '../calendar/day.ts';
import { parseCaseType } from '../cases/caseType.ts';
import { cleanText } from '../cases/cell.ts';
import { type FieldId, fieldIds, isFieldId } from '../cases/fields.ts';
import type { ColumnMapping } from '../cases/headers.ts';
import type { CaseKind } from '../cases/typeCodes.ts';
import type { Config } from '../config/config.ts';
import { CourtstatError } from '../errors.ts';
import type { Bases } from '../indicators/indicator.ts';
import { indicatorIds } from '../indicators/registry.ts';
import { encodingNamed } from '../input/encoding.ts';
import type { ReadingOptions } from '../input/input.ts';
import { type Language, languages } from '../messages/language.ts';
import { nearestTo } from '../messages/nearest.ts';
import type { RankingOptions } from '../ranking/ranking.ts';
import { dayOption, todayOf } from './clock.ts';

/** Formats of the report with the file endings that mean them. */
export const reportFormats = { terminal: ['.txt'], json: ['.json'] } as const;
export type ReportFormat = keyof typeof reportFormats;

/** Options of `courtstat report` as commander hands them over. */
export interface ReportFlags {
  readonly period?: string;
  readonly asOf?: string;
  readonly today?: string;
  readonly scheme?: string;
  readonly format?: string;
  readonly output?: readonly string[];
  readonly column?: readonly string[];
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly quote?: string;
  readonly escape?: string;
  readonly comment?: string;
  readonly headerRow?: string;
  readonly duplicates?: string;
  readonly reversalBasis?: string;
  readonly rankWithin?: string;
  readonly rankBy?: string;
  readonly rankOrder?: string;
  /** False under `--no-rank`. */
  readonly rank: boolean;
  readonly failOn?: string;
  readonly config?: string;
  readonly lang?: string;
  readonly color?: string;
  readonly width?: string;
  readonly ascii?: boolean;
}

/** The same as meaning: what the flags say, else the configuration, else the default. */
export interface ReportRequest {
  readonly period?: string;
  readonly asOf?: Day;
  readonly today: Day;
  readonly scheme?: string;
  readonly format: ReportFormat;
  readonly reading: ReadingOptions;
  readonly mapping: ColumnMapping;
  readonly blankWords: readonly string[];
  readonly duplicates: 'first' | 'last';
  readonly reversalBasis?: Bases['reversal'];
  readonly defaultCaseType: { readonly name: string; readonly kind: CaseKind };
  readonly ranking: RankingOptions;
  readonly failOn: 'never' | 'band' | 'error';
  readonly language: Language;
  readonly screen: { readonly width?: number; readonly color: 'auto' | 'always' | 'never'; readonly ascii?: boolean };
}

/** Gives flags their meaning; throws usage errors that name the option. */
export function requestOf(flags: ReportFlags, config: Config, locale: Language): ReportRequest {
  const reversalBasis =
    optional(flags.reversalBasis, (value) => oneOf('--reversal-basis', value, ['appeal-closing', 'case-closing'])) ??
    config.reversalBasis;
  const scheme = flags.scheme ?? config.scheme;
  const width = optional(flags.width, (value) => wholeNumber('--width', value));
  return {
    ...given('period', flags.period),
    ...given(
      'asOf',
      optional(flags.asOf, (text) => dayOption('--as-of', text)),
    ),
    ...given('scheme', scheme),
    ...given('reversalBasis', reversalBasis),
    today: todayOf(flags.today),
    format: oneOf('--format', flags.format ?? 'terminal', Object.keys(reportFormats) as ReportFormat[]),
    reading: readingOf(flags),
    mapping: mappingOf(flags.column ?? [], config.columns),
    blankWords: config.blankWords,
    duplicates: oneOf('--duplicates', flags.duplicates ?? config.duplicates ?? 'first', ['first', 'last']),
    defaultCaseType: caseTypeOf(config.defaultCaseType ?? '民事一审'),
    ranking: rankingOf(flags),
    failOn: oneOf('--fail-on', flags.failOn ?? 'never', ['never', 'band', 'error']),
    language: oneOf('--lang', flags.lang ?? config.language ?? locale, languages),
    screen: {
      ...given('width', width),
      ...given('ascii', flags.ascii),
      color: oneOf('--color', flags.color ?? 'auto', ['auto', 'always', 'never']),
    },
  };
}

function readingOf(flags: ReportFlags): ReadingOptions {
  const delimiter = optional(flags.delimiter, (text) => (text === 'tab' || text === '\\t' ? '\t' : text));
  const quote = flags.quote ?? '"';
  for (const name of ['delimiter', 'quote', 'escape', 'comment'] as const) {
    const text = flags[name];
    const clashes = (name === 'delimiter' || name === 'comment') && text === quote;
    if (text !== undefined && (text === '' || /[\r\n]/.test(text) || clashes)) {
      throw new CourtstatError('unusable-dialect', { option: `--${name}`, text });
    }
  }
  return {
    ...given('encoding', optional(flags.encoding, encodingNamed)),
    ...given('delimiter', delimiter),
    ...given('quote', flags.quote),
    ...given('escape', flags.escape),
    ...given('comment', flags.comment),
    ...given(
      'headerRow',
      optional(flags.headerRow, (text) => wholeNumber('--header-row', text)),
    ),
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

function rankingOf({ rank, rankWithin, rankBy, rankOrder }: ReportFlags): RankingOptions {
  const within = oneOf('--rank-within', rankWithin ?? 'level', ['level', 'all']);
  const order = oneOf('--rank-order', rankOrder ?? 'distance', ['distance', 'value']);
  if (rankOrder !== undefined && rankBy === undefined) {
    throw new CourtstatError('option-needs', { option: '--rank-order', needs: '--rank-by' });
  }
  if (rankBy === undefined) return { within, by: rank ? 'attainment' : 'none' };
  if (!(indicatorIds as readonly string[]).includes(rankBy)) {
    throw new CourtstatError('unknown-indicator', {
      id: rankBy,
      nearest: nearestTo(rankBy, indicatorIds),
      ids: indicatorIds,
    });
  }
  if (!rank) throw new CourtstatError('options-exclude', { one: '--no-rank', other: '--rank-by' });
  return { within, by: { indicator: rankBy, order } };
}

function caseTypeOf(name: string): ReportRequest['defaultCaseType'] {
  const { line, instance } = parseCaseType(cleanText(name));
  if (line === undefined) throw new CourtstatError('unknown-case-type', { text: name });
  return { name, kind: { line, instance: instance ?? 'other' } };
}

function oneOf<const T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) {
    throw new CourtstatError('unknown-choice', { option, value, choices, nearest: nearestTo(value, choices) });
  }
  return found;
}

function wholeNumber(option: string, text: string): number {
  const number = /^\d{1,9}$/.test(text.trim()) ? Number(text) : 0;
  if (number < 1) {
    throw new CourtstatError('unknown-choice', { option, value: text, choices: ['1', '2', '3', '…'], nearest: null });
  }
  return number;
}

function optional<T, R>(value: T | undefined, read: (value: T) => R): R | undefined {
  return value === undefined ? undefined : read(value);
}

/** An object with the property only where there is a value. */
function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
