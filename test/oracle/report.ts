import { commonest, levelOf, registeredName } from './courts.ts';
import { textOfDay } from './days.ts';
import { groupsOf, judgeAll, type Member } from './members.ts';
import { volumesOf } from './populations.ts';
import { attainmentOf, rankCourts } from './ranking.ts';
import { surveyed } from './surveys.ts';
import type { Case, OracleCourt, OracleOptions, OracleReport } from './types.ts';

export type { OracleOptions, OracleReport } from './types.ts';

/** The judges of all courts together, where those of every court are given. */
function judgesOfAll(codes: string[], judges: Record<string, number>): number | null {
  const numbers = codes.map((code) => judges[code]).filter((number) => number !== undefined);
  if (numbers.length < codes.length || codes.length === 0) return null;
  return numbers.reduce((sum, number) => sum + number, 0);
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
  const survey = surveyed(inputs, options);
  const { setting, scheme, period, cases, accepted, rejected } = survey;

  const line = options.where?.line ?? null;
  const looked = accepted.filter((one) => line === null || one.line === line);
  const counted = looked.filter((one) => !one.excluded);
  // The numbers given are those of whole courts.
  const judges = line === null ? (options.judges ?? {}) : {};
  const codes = [...new Set(looked.map((one) => one.court ?? ''))];
  const courts = codes.map((code): OracleCourt => {
    const own = counted.filter((one) => one.court === code);
    const member: Member = { court: code, level: levelOf(code), line, judges: judges[code] ?? null };
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
  const all: Member = { court: null, level: null, line, judges: judgesOfAll(codes, judges) };
  return {
    period: { label: period.label, start: textOfDay(period.start), end: textOfDay(period.end) },
    asOf: textOfDay(setting.asOf),
    measuredOn: textOfDay(setting.measured),
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
