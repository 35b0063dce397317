import type { Config } from '../config/config.ts';
import { CourtstatError } from '../errors.ts';
import type { Bases } from '../indicators/indicator.ts';
import { indicatorIds } from '../indicators/registry.ts';
import type { Language } from '../messages/language.ts';
import { nearestTo } from '../messages/nearest.ts';
import type { RankingOptions } from '../ranking/ranking.ts';
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
  readonly reversalBasis?: Bases['reversal'];
  readonly ranking: RankingOptions;
  readonly failOn: 'never' | 'band' | 'error';
}

/** Gives flags their meaning; throws usage errors that name the option. */
export function reportRequest(flags: ReportFlags, config: Config, locale: Language): ReportRequest {
  const reversalBasis =
    optional(flags.reversalBasis, (value) => oneOf('--reversal-basis', value, ['appeal-closing', 'case-closing'])) ??
    config.reversalBasis;
  return {
    ...readingRequest(flags, config, locale),
    ...given('period', flags.period),
    ...given('reversalBasis', reversalBasis),
    format: oneOf('--format', flags.format ?? 'terminal', Object.keys(reportFormats) as ReportFormat[]),
    ranking: rankingOf(flags),
    failOn: oneOf('--fail-on', flags.failOn ?? 'never', ['never', 'band', 'error']),
  };
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
