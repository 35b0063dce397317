import { dayOfOption } from './days.ts';
import { readCaseFile } from './files.ts';
import { type Period, readPeriod, yearHolding } from './periods.ts';
import type { Setting } from './populations.ts';
import { examine } from './rejects.ts';
import { readScheme, type Scheme } from './scheme.ts';
import {
  type AppealBasis,
  type Case,
  type CaseFile,
  OracleError,
  type OracleOptions,
  type RetrialBasis,
  type ReversalBasis,
} from './types.ts';

/** What everything in a report is measured by. */
export interface Survey {
  setting: Setting;
  scheme: Scheme;
  options: OracleOptions;
}

export interface Surveyed extends Survey {
  period: Period;
  cases: Case[];
  accepted: Case[];
  rejected: Case[];
}

function chooseReversalBasis(files: CaseFile[], forced: ReversalBasis | undefined): ReversalBasis {
  if (forced !== undefined) return forced;
  const withOutcome = files.filter((file) => file.mapped.includes('appealOutcome'));
  return withOutcome.every((file) => file.mapped.includes('appealClosedOn')) ? 'appeal-closing' : 'case-closing';
}

function chooseAppealBasis(files: CaseFile[]): AppealBasis {
  const withAppeals = files.filter((file) => file.mapped.includes('appealed') || file.mapped.includes('appealFiledOn'));
  const dated = withAppeals.filter((file) => file.mapped.includes('appealFiledOn'));
  return dated.length > 0 && dated.length === withAppeals.length ? 'appeal-filing' : 'case-closing';
}

function chooseRetrialBasis(files: CaseFile[]): RetrialBasis {
  const withOutcome = files.filter((file) => file.mapped.includes('retrialOutcome'));
  return withOutcome.every((file) => file.mapped.includes('retrialClosedOn')) ? 'retrial-closing' : 'case-closing';
}

function latestDay(accepted: Case[], today: number): number {
  const days = accepted.flatMap((one) => [one.filedOn ?? -Infinity, one.closedOn ?? -Infinity]);
  const past = days.filter((day) => Number.isFinite(day) && day <= today);
  return past.length === 0 ? today : Math.max(...past);
}

/** Reads the files, and settles what they are measured by. */
export function surveyed(inputs: { path: string; bytes: Uint8Array }[], options: OracleOptions): Surveyed {
  const scheme = readScheme(options.scheme);
  const today = dayOfOption(options.today);
  const files = inputs.map((input, index) => readCaseFile(index, input.path, input.bytes, options.columns ?? {}));
  const cases = examine(files, today, scheme.excludeTypeCodes, options.duplicates ?? 'first');
  const accepted = cases.filter((one) => one.issues.length === 0);
  const rejected = cases.filter((one) => one.issues.length > 0);

  const asOf = options.asOf === undefined ? latestDay(accepted, today) : dayOfOption(options.asOf);
  const period =
    options.period === undefined ? yearHolding(asOf, scheme.calendar) : readPeriod(options.period, scheme.calendar);
  const measured = Math.min(period.end, asOf);
  if (measured < period.start) throw new OracleError('the data is looked at before the period begins');
  const setting: Setting = {
    files,
    start: period.start,
    measured,
    asOf,
    calendar: scheme.calendar,
    yearDays: scheme.yearDays,
    bases: {
      reversal: chooseReversalBasis(files, options.reversalBasis),
      appeal: chooseAppealBasis(files),
      retrial: chooseRetrialBasis(files),
      appealDenominator: options.appealDenominator ?? 'closings',
    },
  };
  return { setting, scheme, options, period, cases, accepted, rejected };
}
