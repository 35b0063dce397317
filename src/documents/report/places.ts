import type { Better, Scheme } from '../../bands/scheme.ts';
import { distanceOutside, isJudged } from '../../bands/verdict.ts';
import { isFewJudged } from '../../ranking/attainment.ts';
import { groupOf, type Ranked, type RankingOptions, ranksOf } from '../../ranking/ranking.ts';
import type { CourtValue, MeasuredCourt } from '../measureCourts.ts';

/** A measured court with what ranking needs to know of it. */
export interface Contestant extends MeasuredCourt, Ranked {}

export interface Place {
  readonly rank: number;
  readonly rankOf: number;
}

/** The place of every court on every indicator, by indicator and then court code; courts not to be compared have none. */
export function placesOf(
  courts: readonly Contestant[],
  scheme: Scheme,
  options: RankingOptions,
): Map<string, Map<string, Place>> {
  const places = new Map<string, Map<string, Place>>();
  if (options.by === 'none') return places;
  for (const group of grouped(courts, options)) {
    for (const [index, { indicator }] of (group[0]?.values ?? []).entries()) {
      const entries = group.flatMap(({ code, values }) => {
        const value = values[index];
        return value === undefined ? [] : [{ code, value }];
      });
      const ofIndicator = places.get(indicator) ?? new Map<string, Place>();
      places.set(indicator, ofIndicator);
      for (const field of fieldsOf(entries, indicator, scheme)) {
        for (const [{ code }, rank] of ranksOf(field.entries, ({ value }) => [field.keyOf(value)])) {
          ofIndicator.set(code, { rank, rankOf: field.entries.length });
        }
      }
    }
  }
  return places;
}

interface Entry {
  readonly code: string;
  readonly value: CourtValue;
}

/** Courts that are compared with each other on one indicator, and by what: the smaller the better. */
interface Field {
  readonly entries: readonly Entry[];
  readonly keyOf: (value: CourtValue) => number;
}

function fieldsOf(entries: readonly Entry[], indicator: string, scheme: Scheme): Field[] {
  const better = scheme.indicators[indicator]?.better;
  const judged = entries.filter(({ value }) => isJudged(value.verdict));
  const unbanded = entries.filter(({ value }) => value.verdict === 'no-band');
  const byDistance = ({ value, band, verdict }: CourtValue) =>
    value === null || band === undefined ? 0 : distanceOutside(value, band, verdict);
  return [
    { entries: judged, keyOf: byDistance },
    ...(better === 'target' || better === undefined ? [] : [{ entries: unbanded, keyOf: bareValue(better) }]),
  ];
}

function bareValue(better: Better): (value: CourtValue) => number {
  return ({ value }) => (better === 'higher' ? -(value ?? 0) : (value ?? 0));
}

/** The rank of every court by its code: by attainment, or its place on the indicator that the user ranks by. */
export function courtRanks(
  courts: readonly Contestant[],
  places: ReadonlyMap<string, ReadonlyMap<string, Place>>,
  scheme: Scheme,
  options: RankingOptions,
): Map<string, number> {
  const { by } = options;
  if (by === 'none') return new Map();
  if (typeof by === 'object' && by.order === 'distance') {
    return new Map([...(places.get(by.indicator) ?? [])].map(([code, { rank }]) => [code, rank]));
  }
  const ranks = new Map<string, number>();
  for (const group of grouped(courts, options)) {
    const placed =
      typeof by === 'object' ? ranksByValue(group, by.indicator, scheme) : ranksByAttainment(group, scheme);
    for (const [{ code }, rank] of placed) ranks.set(code, rank);
  }
  return ranks;
}

function ranksByAttainment(group: readonly Contestant[], scheme: Scheme): Map<Contestant, number> {
  const ranked = group.filter(({ attainment }) => !isFewJudged(attainment, scheme));
  return ranksOf(ranked, ({ attainment: { share, shortfall } }) => [-(share ?? 0), shortfall ?? 0]);
}

/** By bare values, whether there is a band or not; courts with too few cases stay out. A target has no better side. */
function ranksByValue(group: readonly Contestant[], indicator: string, scheme: Scheme): Map<Contestant, number> {
  const better = scheme.indicators[indicator]?.better;
  if (better !== 'higher' && better !== 'lower') return new Map();
  const chosenValue = ({ values }: Contestant) => values.find((value) => value.indicator === indicator);
  const compared = group.filter((court) => {
    const verdict = chosenValue(court)?.verdict ?? 'unavailable';
    return isJudged(verdict) || verdict === 'no-band';
  });
  const key = bareValue(better);
  return ranksOf(compared, (court) => [key(chosenValue(court) as CourtValue)]);
}

function grouped(courts: readonly Contestant[], options: RankingOptions): Contestant[][] {
  const groups = new Map<string, Contestant[]>();
  for (const court of courts) {
    const group = groupOf(court, options);
    groups.set(group, [...(groups.get(group) ?? []), court]);
  }
  return [...groups.values()];
}
