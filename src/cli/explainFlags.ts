import type { Config } from '../config/config.ts';
import type { Language } from '../messages/language.ts';
import { oneOf } from './choices.ts';
import { type CountingFlags, type CountingRequest, countingRequest } from './countingFlags.ts';

/** Formats of an explanation with the file endings that mean them. */
export const explanationFormats = { terminal: ['.txt'], json: ['.json'] } as const;
export type ExplanationFormat = keyof typeof explanationFormats;

/** Options of `courtstat explain` as commander hands them over. */
export type ExplainFlags = CountingFlags;

export interface ExplainRequest extends CountingRequest {
  readonly format: ExplanationFormat;
}

/** Gives flags their meaning; throws usage errors that name the option. */
export function explainRequest(flags: ExplainFlags, config: Config, locale: Language): ExplainRequest {
  return {
    ...countingRequest(flags, config, locale),
    format: oneOf('--format', flags.format ?? 'terminal', Object.keys(explanationFormats) as ExplanationFormat[]),
  };
}

/** Whether numbers are wanted: there are files, or an option that only cases can answer. */
export function wantsNumbers(files: readonly string[], { period, asOf, court, where }: ExplainFlags): boolean {
  return files.length > 0 || [period, asOf, court, where].some((flag) => flag !== undefined);
}
