import { type Line, lines } from '../cases/typeCodes.ts';
import type { Config } from '../config/config.ts';
import type { BasesAsked } from '../documents/bases.ts';
import { CourtstatError } from '../errors.ts';
import { appealDenominators, type Indicator } from '../indicators/indicator.ts';
import { indicatorIds, indicators } from '../indicators/registry.ts';
import type { Language } from '../messages/language.ts';
import { nearestTo } from '../messages/nearest.ts';
import type { RankingOptions } from '../ranking/ranking.ts';
import { type Grouping, groupings } from '../tally/grouping.ts';
import { given, oneOf, optional } from './choices.ts';
import { type ReadingFlags, type ReadingRequest, readingRequest } from './readingFlags.ts';

/** Formats of the report with the file endings that mean them. */
export const reportFormats = { terminal: ['.txt'], json: ['.json'] } as const;
export type ReportFormat = keyof typeof reportFormats;

/** Options of `courtstat report` as commander hands them over. */
export interface ReportFlags extends ReadingFlags {
  readonly period?: string;
  readonly format?: string;
  readonly reversalBasis?: string;
  readonly appealDenominator?: string;
  readonly by?: string;
  readonly where?: string;
  readonly court?: readonly string[];
  readonly excludeTypeCodes?: string;
  readonly indicators?: readonly string[];
  readonly rankWithin?: string;
  readonly rankBy?: string;
  readonly rankOrder?: string;
  /** False under `--no-rank`. */
  readonly rank: boolean;
  readonly failOn?: string;
}

/** The same as meaning. */
export interface ReportRequest extends ReadingRequest {
  readonly period?: string;
  readonly format: ReportFormat;
  readonly bases: BasesAsked;
  readonly by?: Grouping;
  readonly where: { readonly line?: Line; readonly courts?: readonly string[] };
  /** In place of those of the scheme. */
  readonly excludeTypeCodes?: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly judges: Readonly<Record<string, number>>;
  readonly ranking: RankingOptions;
  readonly failOn: 'never' | 'band' | 'error';
}

/** Gives flags their meaning; throws usage errors that name the option. */
export function reportRequest(flags: ReportFlags, config: Config, locale: Language): ReportRequest {
  const reversalBasis =
    optional(flags.reversalBasis, (value) => oneOf('--reversal-basis', value, ['appeal-closing', 'case-closing'])) ??
    config.reversalBasis;
  const denominator =
    optional(flags.appealDenominator, (value) => oneOf('--appeal-denominator', value, appealDenominators)) ??
    config.appealDenominator;
  return {
    ...readingRequest(flags, config, locale),
    ...given('period', flags.period),
    bases: { ...given('reversal', reversalBasis), ...given('appealDenominator', denominator) },
    ...given(
      'by',
      optional(flags.by, (value) => oneOf('--by', value, groupings)),
    ),
    where: { ...given('line', optional(flags.where, lineOf)), ...given('courts', flags.court) },
    ...given('excludeTypeCodes', optional(flags.excludeTypeCodes, listed)),
    indicators: indicatorsOf(flags.indicators),
    judges: config.judges ?? {},
    format: oneOf('--format', flags.format ?? 'terminal', Object.keys(reportFormats) as ReportFormat[]),
    ranking: rankingOf(flags),
    failOn: oneOf('--fail-on', flags.failOn ?? 'never', ['never', 'band', 'error']),
  };
}

/** `--where line=civil`. */
function lineOf(text: string): Line {
  const [, field = '', value = ''] = /^\s*([^=]*?)\s*(?:=\s*(.*?)\s*)?$/.exec(text) ?? [];
  oneOf('--where', field, ['line']);
  return oneOf('--where line', value, lines);
}

function listed(text: string): string[] {
  return text
    .split(/[,，]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** The indicators asked for, in the order of asking; all of them where none is. Throws `unknown-indicator`. */
function indicatorsOf(asked: readonly string[] | undefined): readonly Indicator[] {
  if (asked === undefined) return indicators;
  const ids = [...new Set(asked.flatMap(listed))];
  const chosen = ids.map((id) => indicators.find((indicator) => indicator.id === id) ?? unknownIndicator(id));
  return chosen.length > 0 ? chosen : indicators;
}

function unknownIndicator(id: string): never {
  throw new CourtstatError('unknown-indicator', { id, nearest: nearestTo(id, indicatorIds), ids: indicatorIds });
}

function rankingOf({ rank, rankWithin, rankBy, rankOrder }: ReportFlags): RankingOptions {
  const within = oneOf('--rank-within', rankWithin ?? 'level', ['level', 'all']);
  const order = oneOf('--rank-order', rankOrder ?? 'distance', ['distance', 'value']);
  if (rankOrder !== undefined && rankBy === undefined) {
    throw new CourtstatError('option-needs', { option: '--rank-order', needs: '--rank-by' });
  }
  if (rankBy === undefined) return { within, by: rank ? 'attainment' : 'none' };
  if (!(indicatorIds as readonly string[]).includes(rankBy)) unknownIndicator(rankBy);
  if (!rank) throw new CourtstatError('options-exclude', { one: '--no-rank', other: '--rank-by' });
  return { within, by: { indicator: rankBy, order } };
}
