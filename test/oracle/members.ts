import { INDICATOR_IDS, type IndicatorId, OF_LINES } from './indicatorIds.ts';
import { measure } from './indicators.ts';
import { volumesOf } from './populations.ts';
import { isSmallClaim } from './proceedings.ts';
import { attainmentOf } from './ranking.ts';
import { schemeIndicator } from './scheme.ts';
import type { Survey } from './surveys.ts';
import type { Case, Grouping, Level, Line, OracleGroup, OracleIndicator } from './types.ts';
import { bandFor, isUncertain, verdictOf } from './verdicts.ts';

/** Whose cases are measured: a court's, or those of all (null). */
export interface Member {
  court: string | null;
  level: Level;
  line: Line | null;
  judges: number | null;
}

function judge(
  id: IndicatorId,
  cases: Case[],
  { court, level, line, judges }: Member,
  { setting, scheme }: Survey,
): OracleIndicator {
  const measured = measure[id](cases, setting, judges);
  const own = schemeIndicator(scheme, id);
  const band = bandFor(own, { court, level, line, start: setting.start, measured: setting.measured }, scheme);
  const verdict = verdictOf(measured, band, own.better, scheme.minimumCases);
  return {
    ...measured,
    band: band === null ? null : { low: band.low ?? null, high: band.high ?? null, source: band.source },
    verdict,
    uncertain: isUncertain(measured, band, verdict),
    rank: null,
    rankOf: null,
  };
}

export function judgeAll(
  cases: Case[],
  member: Member,
  survey: Survey,
  ids: IndicatorId[] = INDICATOR_IDS,
): Record<string, OracleIndicator> {
  return Object.fromEntries(ids.map((id) => [id, judge(id, cases, member, survey)]));
}

const PROCEDURES: Record<string, string> = {
  small: 'small-claims',
  简易: 'summary',
  速裁: 'fast-track',
  普通: 'ordinary',
  由简转普: 'ordinary',
  简易转普通: 'ordinary',
  特别: 'special',
};

export const KEYS: Record<Grouping, (one: Case) => string> = {
  judge: (one) => one.judge,
  division: (one) => one.division,
  cause: (one) => one.cause,
  line: (one) => one.line,
  // What the flag says goes before the column; small claims that it denies are still summary procedure.
  procedure: (one) => {
    if (isSmallClaim(one)) return 'small-claims';
    return one.procedure === 'small' ? 'summary' : (PROCEDURES[one.procedure] ?? '');
  },
  'case-type': (one) => `${one.line} ${one.instance}`,
};

const LINES = ['civil', 'criminal', 'administrative', 'enforcement', 'other'];

const INSTANCES = ['first', 'second', 'retrial', 'other'];
const IN_ORDER: Partial<Record<Grouping, string[]>> = {
  line: LINES,
  'case-type': LINES.flatMap((line) => INSTANCES.map((instance) => `${line} ${instance}`)),
  procedure: ['small-claims', 'summary', 'fast-track', 'ordinary', 'special', ''],
};

/** Lines, case types and procedures in their own order; others by key, those without one last. */
function orderOf(keys: string[], grouping: Grouping): string[] {
  const ordered = IN_ORDER[grouping];
  if (ordered !== undefined) return ordered.filter((key) => keys.includes(key));
  return [...keys.filter((key) => key !== '').sort(), ...keys.filter((key) => key === '')];
}

/** The groups of the cases of a member: of all indicators where they were asked for, else of a few by line. */
export function groupsOf(cases: Case[], member: Member, survey: Survey): OracleGroup[] {
  const { by = 'line' } = survey.options;
  const ids = survey.options.by === undefined ? OF_LINES : INDICATOR_IDS;
  const keys = [...new Set(cases.map(KEYS[by]))];
  return orderOf(keys, by).map((code) => {
    const own = cases.filter((one) => KEYS[by](one) === code);
    const line = by === 'line' ? (code as Line) : member.line;
    const indicators = judgeAll(own, { ...member, line, judges: null }, survey, ids);
    return {
      code,
      attainment: attainmentOf(indicators, survey.scheme),
      volumes: volumesOf(own, survey.setting),
      indicators,
    };
  });
}
