import { commonest, levelOf, registeredName } from './courts.ts';
import { dayOfOption, textOfDay } from './days.ts';
import { readCaseFile } from './files.ts';
import { groupsOf, judgeAll, type Member, type Survey } from './members.ts';
import { readPeriod, yearHolding } from './periods.ts';
import { type Setting, volumesOf } from './populations.ts';
import { attainmentOf, rankCourts } from './ranking.ts';
import { examine } from './rejects.ts';
import { readScheme } from './scheme.ts';
import {
  type AppealBasis,
  type Case,
  type CaseFile,
  type OracleCourt,
  OracleError,
  type OracleOptions,
  type OracleReport,
  type RetrialBasis,
  type ReversalBasis,
} from './types.ts';

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

function chooseRetrialBasis(files: CaseFile[]): RetrialBasis {
  const withOutcome = files.filter((file) => file.mapped.includes('retrialOutcome'));
  return withOutcome.every((file) => file.mapped.includes('retrialClosedOn')) ? 'retrial-closing' : 'case-closing';
}

/** The judges of all courts together, where those of every court are given. */
function judgesOfAll(codes: string[], judges: Record<string, number>): number | null {
  const numbers = codes.map((code) => judges[code]).filter((number) => number !== undefined);
  if (numbers.length < codes.length || codes.length === 0) return null;
  return numbers.reduce((sum, number) => sum + number, 0);
}

function latestDay(accepted: Case[], today: number): number {
  const days = accepted.flatMap((one) => [one.filedOn ?? -Infinity, one.closedOn ?? -Infinity]);
  const past = days.filter((day) => Number.isFinite(day) && day <= today);
  return past.length === 0 ? today : Math.max(...past);
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
    calendar: scheme.calendar,
    yearDays: scheme.yearDays,
    bases: {
      reversal: chooseReversalBasis(files, options.reversalBasis),
      appeal: chooseAppealBasis(files),
      retrial: chooseRetrialBasis(files),
      appealDenominator: options.appealDenominator ?? 'closings',
    },
  };
  const survey: Survey = { setting, scheme, options };

  const line = options.where?.line ?? null;
  const looked = accepted.filter((one) => line === null || one.line === line);
  const counted = looked.filter((one) => !one.excluded);
  const codes = [...new Set(looked.map((one) => one.court ?? ''))];
  const courts = codes.map((code): OracleCourt => {
    const own = counted.filter((one) => one.court === code);
    const member: Member = { court: code, level: levelOf(code), line, judges: options.judges?.[code] ?? null };
    const indicators = judgeAll(own, member, survey);
    return {
      code,
      name: nameOf(code, accepted),
      level: member.level,
      rank: null,
      rejected: rejected.filter((one) => one.court === code).length,
      attainment: attainmentOf(indicators, scheme),
      volumes: volumesOf(own, setting),
      indicators,
      groups: groupsOf(own, member, survey),
    };
  });
  const all: Member = { court: null, level: null, line, judges: judgesOfAll(codes, options.judges ?? {}) };
  return {
    period: { label: period.label, start: textOfDay(period.start), end: textOfDay(period.end) },
    asOf: textOfDay(asOf),
    measuredOn: textOfDay(measured),
    bases: setting.bases,
    groupedBy: options.by ?? 'line',
    quality: {
      rows: cases.length,
      accepted: accepted.length,
      rejected: rejected.length,
      excluded: looked.length - counted.length,
      byRule: countRules(rejected),
    },
    courts: rankCourts(courts, options, scheme),
    total: {
      rejected: rejected.length,
      volumes: volumesOf(counted, setting),
      indicators: judgeAll(counted, all, survey),
      groups: groupsOf(counted, all, survey),
    },
  };
}
