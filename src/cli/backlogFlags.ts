import type { Config } from '../config/config.ts';
import { CourtstatError } from '../errors.ts';
import type { Language } from '../messages/language.ts';
import { given, oneOf, optional, wholeNumber } from './choices.ts';
import { type CountingFlags, type CountingRequest, countingRequest } from './countingFlags.ts';
import { formatsMade, type Target, targetsOf } from './output.ts';

/** Formats of a backlog with the file endings that mean them. */
const backlogFormats = { terminal: ['.txt'], json: ['.json'], csv: ['.csv'] } as const;
export type BacklogFormat = keyof typeof backlogFormats;

/** Options of `courtstat backlog` as commander hands them over. */
export interface BacklogFlags extends CountingFlags {
  readonly dueWithin?: string;
  readonly limit?: string;
  readonly bom?: boolean;
}

export interface BacklogRequest extends CountingRequest {
  readonly format: BacklogFormat;
  readonly targets: readonly Target<BacklogFormat>[];
  readonly dueWithin: number;
  /** How many cases of each list; left to the format where not given. */
  readonly limit?: number;
  readonly bom: boolean;
}

const usualDays = 30;
/** A hundred years: the day at the end still has a year of four digits. */
const mostDays = 36_500;

/** Gives flags their meaning; throws usage errors that name the option. */
export function backlogRequest(flags: BacklogFlags, config: Config, locale: Language): BacklogRequest {
  const formats = Object.keys(backlogFormats) as BacklogFormat[];
  const format = optional(flags.format, (value) => oneOf('--format', value, formats));
  const request: BacklogRequest = {
    ...countingRequest(flags, config, locale),
    format: format ?? 'terminal',
    targets: targetsOf(flags.output ?? [], backlogFormats, format),
    dueWithin: optional(flags.dueWithin, (text) => wholeNumber('--due-within', text, 0, mostDays)) ?? usualDays,
    ...given(
      'limit',
      optional(flags.limit, (text) => wholeNumber('--limit', text, 0)),
    ),
    bom: flags.bom ?? false,
  };
  if (request.bom && !formatsMade(request).has('csv')) {
    throw new CourtstatError('option-needs', { option: '--bom', needs: '--format csv' });
  }
  return request;
}
