import { INDICATOR_IDS } from './indicatorIds.ts';
import { bandedWeight, type Scheme, type SchemeBand, schemeIndicator } from './scheme.ts';
import type { Level, OracleAttainment, OracleCourt, OracleIndicator, OracleOptions } from './types.ts';
import { distance, isJudged, relativeDistance } from './verdicts.ts';

/** A band of the report in the scheme's shape. */
function edges(indicator: OracleIndicator): SchemeBand {
  const band: SchemeBand = { source: '' };
  if (indicator.band !== null && indicator.band.low !== null) band.low = indicator.band.low;
  if (indicator.band !== null && indicator.band.high !== null) band.high = indicator.band.high;
  return band;
}

function rounded(value: number): number {
  return Math.round(value * 1e12);
}

export function attainmentOf(indicators: Record<string, OracleIndicator>, scheme: Scheme): OracleAttainment {
  let met = 0;
  let judged = 0;
  let outside = 0;
  for (const [id, one] of Object.entries(indicators)) {
    if (!isJudged(one.verdict) || one.value === null) continue;
    const weight = schemeIndicator(scheme, id).weight;
    judged += weight;
    if (one.verdict === 'within' || one.verdict === 'better') met += weight;
    outside += weight * relativeDistance(one.value, edges(one), one.verdict);
  }
  if (judged === 0) return { met, judged, share: null, shortfall: null };
  return { met, judged, share: met / judged, shortfall: outside / judged };
}

/** 1, 2, 2, 4: one more than the number of members with a smaller key. */
function places<T>(members: T[], key: (member: T) => number[]): Map<T, number> {
  const result = new Map<T, number>();
  for (const member of members) {
    const ahead = members.filter((other) => compareKeys(key(other), key(member)) < 0);
    result.set(member, ahead.length + 1);
  }
  return result;
}

function compareKeys(a: number[], b: number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

function groups(courts: OracleCourt[], options: OracleOptions): OracleCourt[][] {
  if (options.rankWithin === 'all') return [courts];
  const levels: Level[] = ['highest', 'high', 'intermediate', 'basic', null];
  return levels.map((level) => courts.filter((court) => court.level === level));
}

function indicatorOf(court: OracleCourt, id: string): OracleIndicator {
  const found = court.indicators[id];
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
}

function hasDirection(id: string, scheme: Scheme): boolean {
  return ['higher', 'lower'].includes(schemeIndicator(scheme, id).better ?? '');
}

/** The smaller the key, the better the value. */
function valueKey(court: OracleCourt, id: string, scheme: Scheme): number[] {
  const value = rounded(indicatorOf(court, id).value ?? 0);
  return [schemeIndicator(scheme, id).better === 'higher' ? -value : value];
}

function distanceKey(court: OracleCourt, id: string): number[] {
  const one = indicatorOf(court, id);
  return [rounded(distance(one.value ?? 0, edges(one), one.verdict))];
}

function placeIndicator(group: OracleCourt[], id: string, scheme: Scheme): void {
  const judged = group.filter((court) => isJudged(indicatorOf(court, id).verdict));
  for (const [court, place] of places(judged, (one) => distanceKey(one, id))) {
    indicatorOf(court, id).rank = place;
    indicatorOf(court, id).rankOf = judged.length;
  }
  if (!hasDirection(id, scheme)) return;
  const bare = group.filter((court) => indicatorOf(court, id).verdict === 'no-band');
  for (const [court, place] of places(bare, (one) => valueKey(one, id, scheme))) {
    indicatorOf(court, id).rank = place;
    indicatorOf(court, id).rankOf = bare.length;
  }
}

function rankByAttainment(group: OracleCourt[], scheme: Scheme): void {
  const half = bandedWeight(scheme) / 2;
  const ranked = group.filter((court) => court.attainment.share !== null && court.attainment.judged >= half);
  const key = (court: OracleCourt): number[] => [
    -rounded(court.attainment.share ?? 0),
    rounded(court.attainment.shortfall ?? 0),
  ];
  for (const [court, place] of places(ranked, key)) court.rank = place;
}

function rankByIndicator(group: OracleCourt[], id: string, order: string, scheme: Scheme): void {
  if (order === 'distance') {
    for (const court of group) court.rank = indicatorOf(court, id).rank;
    return;
  }
  if (!hasDirection(id, scheme)) return;
  const ranked = group.filter((court) => {
    const verdict = indicatorOf(court, id).verdict;
    return isJudged(verdict) || verdict === 'no-band';
  });
  for (const [court, place] of places(ranked, (one) => valueKey(one, id, scheme))) court.rank = place;
}

function compareCodes(a: OracleCourt, b: OracleCourt): number {
  if (a.code === b.code) return 0;
  return a.code < b.code ? -1 : 1;
}

/** Sets every rank and returns the courts in the order of the list. */
export function rankCourts(courts: OracleCourt[], options: OracleOptions, scheme: Scheme): OracleCourt[] {
  if (options.noRank === true) return [...courts].sort(compareCodes);
  const listed: OracleCourt[] = [];
  for (const group of groups(courts, options)) {
    for (const id of INDICATOR_IDS) placeIndicator(group, id, scheme);
    if (options.rankBy === undefined) rankByAttainment(group, scheme);
    else rankByIndicator(group, options.rankBy, options.rankOrder ?? 'distance', scheme);
    const last = Number.MAX_SAFE_INTEGER;
    listed.push(...[...group].sort((a, b) => (a.rank ?? last) - (b.rank ?? last) || compareCodes(a, b)));
  }
  return listed;
}
