import { type Line, lines } from '../cases/typeCodes.ts';
import type { Config } from '../config/config.ts';
import type { BasesAsked } from '../documents/bases.ts';
import { CourtstatError } from '../errors.ts';
import { appealDenominators, type Indicator } from '../indicators/indicator.ts';
import { indicatorNamed, nearestIndicator } from '../indicators/indicatorNamed.ts';
import { indicatorIds } from '../indicators/registry.ts';
import type { Language } from '../messages/language.ts';
import { given, oneOf, optional } from './choices.ts';
import { listed } from './listed.ts';
import { type ReadingFlags, type ReadingRequest, readingRequest } from './readingFlags.ts';
import { typeCodesAsked } from './typeCodesAsked.ts';

/** Options of every command that counts cases, as commander hands them over. */
export interface CountingFlags extends ReadingFlags {
  readonly period?: string;
  readonly format?: string;
  readonly reversalBasis?: string;
  readonly appealDenominator?: string;
  readonly where?: string;
  readonly court?: readonly string[];
  readonly excludeTypeCodes?: string;
}

/** The same as meaning. */
export interface CountingRequest extends ReadingRequest {
  readonly period?: string;
  readonly bases: BasesAsked;
  readonly where: { readonly line?: Line; readonly courts?: readonly string[] };
  /** In place of those of the scheme. */
  readonly excludeTypeCodes?: readonly string[];
  readonly judges: Readonly<Record<string, number>>;
}

/** Gives flags their meaning; throws usage errors that name the option. */
export function countingRequest(flags: CountingFlags, config: Config, locale: Language): CountingRequest {
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
    where: { ...given('line', optional(flags.where, lineOf)), ...given('courts', flags.court) },
    ...given(
      'excludeTypeCodes',
      optional(flags.excludeTypeCodes, (text) => typeCodesAsked('--exclude-type-codes', text)),
    ),
    judges: config.judges ?? {},
  };
}

/** `--where line=civil`. */
function lineOf(text: string): Line {
  const [, field = '', value = ''] = /^\s*([^=]*?)\s*(?:=\s*(.*?)\s*)?$/.exec(text) ?? [];
  oneOf('--where', field, ['line']);
  return oneOf('--where line', value, lines);
}

/** The indicators asked for, in the order of asking. Throws `unknown-indicator`. */
export function indicatorsAsked(asked: readonly string[] = []): readonly Indicator[] {
  return [...new Set(asked.flatMap(listed))].map(indicatorCalled);
}

/** The indicator of an id or a name. Throws `unknown-indicator`. */
export function indicatorCalled(id: string): Indicator {
  const found = indicatorNamed(id);
  if (found !== undefined) return found;
  throw new CourtstatError('unknown-indicator', { id, nearest: nearestIndicator(id), ids: indicatorIds });
}
