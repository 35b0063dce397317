import { commonest, levelOf, registeredName } from './courts.ts';
import { dayOfOption, textOfDay } from './days.ts';
import { readCaseFile } from './files.ts';
import { measure, type Setting, volumesOf } from './indicators.ts';
import { readPeriod, yearHolding } from './periods.ts';
import { attainmentOf, rankCourts } from './ranking.ts';
import { examine } from './rejects.ts';
import { readScheme, type Scheme, schemeIndicator } from './scheme.ts';
import {
  type AppealBasis,
  type Case,
  type CaseFile,
  INDICATOR_IDS,
  type Level,
  type OracleCourt,
  OracleError,
  type OracleIndicator,
  type OracleOptions,
  type OracleReport,
  type ReversalBasis,
} from './types.ts';
import { bandFor, isUncertain, verdictOf } from './verdicts.ts';

export type { OracleOptions, OracleReport } from './types.ts';

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

function latestDay(accepted: Case[], today: number): number {
  const days = accepted.flatMap((one) => [one.filedOn ?? -Infinity, one.closedOn ?? -Infinity]);
  const past = days.filter((day) => Number.isFinite(day) && day <= today);
  return past.length === 0 ? today : Math.max(...past);
}

function judgeAll(
  cases: Case[],
  setting: Setting,
  scheme: Scheme,
  court: string | null,
  level: Level,
): Record<string, OracleIndicator> {
  const result: Record<string, OracleIndicator> = {};
  for (const id of INDICATOR_IDS) {
    const measured = measure(id, cases, setting);
    const own = schemeIndicator(scheme, id);
    const band = bandFor(own, { court, level, start: setting.start, measured: setting.measured }, scheme);
    const verdict = verdictOf(measured, band, own.better, scheme.minimumCases);
    result[id] = {
      ...measured,
      band: band === null ? null : { low: band.low ?? null, high: band.high ?? null, source: band.source },
      verdict,
      uncertain: isUncertain(measured, band, verdict),
      rank: null,
      rankOf: null,
    };
  }
  return result;
}

function nameOf(code: string, accepted: Case[]): string {
  const names = accepted.filter((one) => one.court === code && one.courtName !== '').map((one) => one.courtName);
  return registeredName(code) ?? commonest(names) ?? code;
}

function countRules(rejected: Case[]): Record<string, number> {
  const byRule: Record<string, number> = {};
  for (const rule of rejected.flatMap((one) => one.issues)) byRule[rule] = (byRule[rule] ?? 0) + 1;
  return byRule;
}

export function oracleReport(inputs: { path: string; bytes: Uint8Array }[], options: OracleOptions): OracleReport {
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
    reversalBasis: chooseReversalBasis(files, options.reversalBasis),
    appealBasis: chooseAppealBasis(files),
  };

  const counted = accepted.filter((one) => !one.excluded);
  const courts: OracleCourt[] = [];
  for (const code of new Set(accepted.map((one) => one.court ?? ''))) {
    const own = counted.filter((one) => one.court === code);
    const level = levelOf(code);
    const indicators = judgeAll(own, setting, scheme, code, level);
    courts.push({
      code,
      name: nameOf(code, accepted),
      level,
      rank: null,
      rejected: rejected.filter((one) => one.court === code).length,
      attainment: attainmentOf(indicators, scheme),
      volumes: volumesOf(own, setting),
      indicators,
    });
  }
  return {
    period: { label: period.label, start: textOfDay(period.start), end: textOfDay(period.end) },
    asOf: textOfDay(asOf),
    measuredOn: textOfDay(measured),
    bases: { reversal: setting.reversalBasis, appeal: setting.appealBasis },
    quality: {
      rows: cases.length,
      accepted: accepted.length,
      rejected: rejected.length,
      excluded: accepted.length - counted.length,
      byRule: countRules(rejected),
    },
    courts: rankCourts(courts, options, scheme),
    total: {
      rejected: rejected.length,
      volumes: volumesOf(counted, setting),
      indicators: judgeAll(counted, setting, scheme, null, null),
    },
  };
}
