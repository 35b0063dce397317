import type { Config } from '../config/config.ts';
import { CourtstatError } from '../errors.ts';
import type { Language } from '../messages/language.ts';
import { nearestTo } from '../messages/nearest.ts';
import { findingIds, isRejecting } from '../observations/findings.ts';
import { type Severity, severities } from '../rules/rule.ts';
import type { SeverityChoices } from '../rules/severities.ts';
import { given, oneOf, optional, wholeNumber } from './choices.ts';
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
  readonly format: ValidationFormat;
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
  if (flags.updateBaseline === true && flags.baseline === undefined) {
    throw new CourtstatError('option-needs', { option: '--update-baseline', needs: '--baseline' });
  }
  if (flags.period !== undefined && flags.expect === undefined) {
    throw new CourtstatError('option-needs', { option: '--period', needs: '--expect' });
  }
  const count = (option: string, text: string | undefined) => optional(text, (one) => wholeNumber(option, one, 0));
  return {
    ...readingRequest(flags, config, locale),
    ...given('period', flags.period),
    format: oneOf('--format', flags.format ?? 'terminal', Object.keys(validationFormats) as ValidationFormat[]),
    severities: { ...config.rules, ...severitiesOf(flags.rule ?? []) },
    failOn: oneOf('--fail-on', flags.failOn ?? 'error', ['error', 'warning', 'never']),
    ...given('maxErrors', count('--max-errors', flags.maxErrors)),
    ...given('maxWarnings', count('--max-warnings', flags.maxWarnings)),
    showValues: flags.showValues ?? false,
    showCaseNumbers: flags.showCaseNumbers ?? false,
    bom: flags.bom ?? false,
    ...given(
      'baseline',
      optional(flags.baseline, (path) => ({ path, update: flags.updateBaseline ?? false })),
    ),
    ...given('rejects', flags.rejects),
    ...given('expect', flags.expect),
  };
}

function severitiesOf(texts: readonly string[]): SeverityChoices {
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
export function unknownRule(id: string): CourtstatError {
  return new CourtstatError('unknown-rule', { id, nearest: nearestTo(id, findingIds), ids: findingIds });
}
