import type { Config } from '../config/config.ts';
import { CourtstatError } from '../errors.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { indicators } from '../indicators/registry.ts';
import type { Language } from '../messages/language.ts';
import type { RankingOptions } from '../ranking/ranking.ts';
import { type Grouping, groupings } from '../tally/grouping.ts';
import { given, oneOf, optional } from './choices.ts';
import {
  type CountingFlags,
  type CountingRequest,
  countingRequest,
  indicatorCalled,
  indicatorsAsked,
} from './countingFlags.ts';
import { filePath } from './filePath.ts';

/** Formats of the report with the file endings that mean them. */
export const reportFormats = { terminal: ['.txt'], json: ['.json'] } as const;
export type ReportFormat = keyof typeof reportFormats;

/** Options of `courtstat report` as commander hands them over. */
export interface ReportFlags extends CountingFlags {
  readonly by?: string;
  readonly indicators?: readonly string[];
  readonly rankWithin?: string;
  readonly rankBy?: string;
  readonly rankOrder?: string;
  /** False under `--no-rank`. */
  readonly rank: boolean;
  readonly failOn?: string;
  readonly outlook?: boolean;
  readonly explainGap?: string;
  readonly compare?: string;
}

/** The same as meaning. */
export interface ReportRequest extends CountingRequest {
  readonly format: ReportFormat;
  readonly by?: Grouping;
  readonly indicators: readonly Indicator[];
  readonly ranking: RankingOptions;
  readonly failOn: 'never' | 'band' | 'error';
  readonly outlook: boolean;
  readonly explainGap?: Indicator;
  /** `--compare`: an earlier period of the same data, or the path of a saved report. */
  readonly comparedWith?: string;
}

/** Gives flags their meaning; throws usage errors that name the option. */
export function reportRequest(flags: ReportFlags, config: Config, locale: Language): ReportRequest {
  const chosen = indicatorsAsked(flags.indicators);
  return {
    ...countingRequest(flags, config, locale),
    ...given(
      'by',
      optional(flags.by, (value) => oneOf('--by', value, groupings)),
    ),
    indicators: chosen.length > 0 ? chosen : indicators,
    format: oneOf('--format', flags.format ?? 'terminal', Object.keys(reportFormats) as ReportFormat[]),
    ranking: rankingOf(flags, chosen),
    failOn: oneOf('--fail-on', flags.failOn ?? 'never', ['never', 'band', 'error']),
    outlook: flags.outlook ?? false,
    ...given('explainGap', optional(flags.explainGap, indicatorCalled)),
    ...given(
      'comparedWith',
      optional(flags.compare, (value) => filePath('--compare', value)),
    ),
  };
}

/** `chosen`: the indicators asked for, where some were. */
function rankingOf({ rank, rankWithin, rankBy, rankOrder }: ReportFlags, chosen: readonly Indicator[]): RankingOptions {
  const within = oneOf('--rank-within', rankWithin ?? 'level', ['level', 'all']);
  const order = oneOf('--rank-order', rankOrder ?? 'distance', ['distance', 'value']);
  if (rankOrder !== undefined && rankBy === undefined) {
    throw new CourtstatError('option-needs', { option: '--rank-order', needs: '--rank-by' });
  }
  if (rankBy === undefined) return { within, by: rank ? 'attainment' : 'none' };
  const { id } = indicatorCalled(rankBy);
  if (chosen.length > 0 && !chosen.some((one) => one.id === id)) throw new CourtstatError('rank-by-left-out', { id });
  if (!rank) throw new CourtstatError('options-exclude', { one: '--no-rank', other: '--rank-by' });
  return { within, by: { indicator: id, order } };
}
