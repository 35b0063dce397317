import type { Config } from '../config/config.ts';
import type { Language } from '../messages/language.ts';
import { oneOf } from './choices.ts';
import { type ReportFlags, type ReportRequest, reportRequest } from './reportFlags.ts';

/** Formats of an explanation with the file endings that mean them. */
export const explanationFormats = { terminal: ['.txt'], json: ['.json'] } as const;
export type ExplanationFormat = keyof typeof explanationFormats;

/** Options of `courtstat explain` as commander hands them over: those of a report that decide what is counted. */
export type ExplainFlags = Omit<
  ReportFlags,
  'by' | 'indicators' | 'rank' | 'rankWithin' | 'rankBy' | 'rankOrder' | 'failOn' | 'printConfig'
>;

export interface ExplainRequest extends Omit<ReportRequest, 'format'> {
  readonly format: ExplanationFormat;
}

/** Gives flags their meaning; throws usage errors that name the option. */
export function explainRequest(flags: ExplainFlags, config: Config, locale: Language): ExplainRequest {
  const { format = 'terminal', ...counting } = flags;
  return {
    ...reportRequest({ ...counting, rank: false }, config, locale),
    format: oneOf('--format', format, Object.keys(explanationFormats) as ExplanationFormat[]),
  };
}

/** Whether numbers are wanted: there are files, or an option that only cases can answer. */
export function wantsNumbers(files: readonly string[], { period, asOf, court, where }: ExplainFlags): boolean {
  return files.length > 0 || [period, asOf, court, where].some((flag) => flag !== undefined);
}
