import type { Config } from '../config/config.ts';
import { CourtstatError } from '../errors.ts';
import type { Language } from '../messages/language.ts';
import { nearestTo } from '../messages/nearest.ts';
import { findingIds, isRejecting } from '../observations/findings.ts';
import { type Severity, severities } from '../rules/rule.ts';
import type { SeverityChoices } from '../rules/severities.ts';
import { given, oneOf, optional, wholeNumber } from './choices.ts';
import { filePath } from './filePath.ts';
import { formatsMade, type Target, targetsOf } from './output.ts';
import { type ReadingFlags, type ReadingRequest, readingRequest } from './readingFlags.ts';

/** Formats of a validation with the file endings that mean them. */
export const validationFormats = {
  terminal: ['.txt'],
  json: ['.json'],
  ndjson: ['.ndjson', '.jsonl'],
  csv: ['.csv'],
  github: [],
  junit: ['.xml'],
  sarif: ['.sarif'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type ValidationFormat = keyof typeof validationFormats;

const formats = Object.keys(validationFormats) as ValidationFormat[];

/** Options of `courtstat validate` as commander hands them over. */
export interface ValidateFlags extends ReadingFlags {
  readonly period?: string;
  readonly format?: string;
  readonly rule?: readonly string[];
  readonly failOn?: string;
  readonly maxErrors?: string;
  readonly maxWarnings?: string;
  readonly showValues?: boolean;
  readonly showCaseNumbers?: boolean;
  readonly bom?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly rejects?: string;
  readonly expect?: string;
}

/** The same as meaning. */
export interface ValidateRequest extends ReadingRequest {
  readonly period?: string;
  /** On standard output, where that is not replaced by a file. */
  readonly format: ValidationFormat;
  readonly targets: readonly Target<ValidationFormat>[];
  readonly severities: SeverityChoices;
  readonly failOn: 'error' | 'warning' | 'never';
  /** How many issues are listed at most. */
  readonly maxErrors?: number;
  readonly maxWarnings?: number;
  readonly showValues: boolean;
  readonly showCaseNumbers: boolean;
  readonly bom: boolean;
  readonly baseline?: { readonly path: string; readonly update: boolean };
  readonly rejects?: string;
  readonly expect?: string;
}

/** Gives flags their meaning; throws usage errors that name the option. */
export function validateRequest(flags: ValidateFlags, config: Config, locale: Language): ValidateRequest {
  const count = (option: string, text: string | undefined) => optional(text, (one) => wholeNumber(option, one, 0));
  const file = (option: string, text: string | undefined) => optional(text, (one) => filePath(option, one));
  const format = optional(flags.format, (value) => oneOf('--format', value, formats));
  const baseline = file('--baseline', flags.baseline);
  const request: ValidateRequest = {
    ...readingRequest(flags, config, locale),
    ...given('period', flags.period),
    format: format ?? 'terminal',
    targets: targetsOf(flags.output ?? [], validationFormats, format),
    severities: { ...config.rules, ...severitiesGiven(flags.rule) },
    failOn: oneOf('--fail-on', flags.failOn ?? 'error', ['error', 'warning', 'never']),
    ...given('maxErrors', count('--max-errors', flags.maxErrors)),
    ...given('maxWarnings', count('--max-warnings', flags.maxWarnings)),
    showValues: flags.showValues ?? false,
    showCaseNumbers: flags.showCaseNumbers ?? false,
    bom: flags.bom ?? false,
    ...(baseline === undefined ? {} : { baseline: { path: baseline, update: flags.updateBaseline ?? false } }),
    ...given('rejects', file('--rejects', flags.rejects)),
    ...given('expect', file('--expect', flags.expect)),
  };
  refuseIdle(flags, request);
  return request;
}

/** Refuses options that would be without effect beside the others, or for want of another. */
function refuseIdle(flags: ValidateFlags, { failOn, ...request }: ValidateRequest): void {
  const needs: readonly (readonly [string, unknown, string, boolean])[] = [
    ['--update-baseline', flags.updateBaseline, '--baseline', request.baseline !== undefined],
    ['--period', flags.period, '--expect', request.expect !== undefined],
    ['--scheme', flags.scheme, '--expect', request.expect !== undefined],
    ['--bom', flags.bom, '--format csv', formatsMade(request).has('csv')],
  ];
  for (const [option, value, needed, isThere] of needs) {
    if (value !== undefined && !isThere) throw new CourtstatError('option-needs', { option, needs: needed });
  }
  if (request.maxWarnings !== undefined && failOn === 'never') {
    throw new CourtstatError('options-exclude', { one: '--max-warnings', other: '--fail-on never' });
  }
}

/** What `--rule ID=SEVERITY` says. Throws `unreadable-severity`, `unknown-rule`, `unknown-choice` and `rejecting-rule-off`. */
export function severitiesGiven(texts: readonly string[] = []): SeverityChoices {
  return Object.fromEntries(
    texts.map((text): [string, Severity | 'off'] => {
      const [, id = '', value] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(text) ?? [];
      if (value === undefined) throw new CourtstatError('unreadable-severity', { text });
      if (!findingIds.includes(id)) throw unknownRule(id);
      const severity = oneOf(`--rule ${id}`, value, [...severities, 'off']);
      if (severity === 'off' && isRejecting(id)) throw new CourtstatError('rejecting-rule-off', { id });
      return [id, severity];
    }),
  );
}

/** The error for an id that is neither a rule nor an observation. */
function unknownRule(id: string): CourtstatError {
  return new CourtstatError('unknown-rule', { id, nearest: nearestTo(id, findingIds), ids: findingIds });
}
