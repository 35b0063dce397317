import type { CaseTable } from '../../cases/caseTable.ts';
import { CourtstatError } from '../../errors.ts';
import { type AdditiveMeasure, type Amounts, amountsOf, isAdditive } from '../../indicators/amounts.ts';
import type { Bases, Indicator } from '../../indicators/indicator.ts';
import { measureOf } from '../../indicators/readings.ts';
import { indicators } from '../../indicators/registry.ts';
import { apportioned } from '../../statistics/apportion.ts';
import { gapParts } from '../../statistics/kitagawa.ts';
import { splitByCourt, splitByGroup, type Tally } from '../../tally/tally.ts';
import { tallyCases } from '../../tally/tallyCases.ts';
import type { Window } from '../../tally/window.ts';
import { type CourtValue, countedDays } from '../measureCourts.ts';
import type { Member } from '../measureMembers.ts';
import { type CaseOptions, profilesBy } from '../prepareCases.ts';
import type { Prepared } from '../prepareReport.ts';
import type { CourtGap, Gap, GapPart, GapReference } from './gap.ts';

/** What every court was before: another window of the same cases, and the values that are known of it. */
export interface GapBefore {
  readonly against: Exclude<GapReference, 'total'>;
  readonly window: Window;
  valueOf(code: string): number | null;
}

/**
 * Takes the distance of every court from the value of all courts pooled apart, by case type and procedure; or from its own
 * value `before`, where that is given. Throws `gap-not-additive` for an indicator that is no quotient of sums over cases.
 */
export function buildGap(
  indicator: Indicator,
  table: CaseTable,
  prepared: Prepared,
  members: readonly Member[],
  pooled: readonly CourtValue[],
  options: CaseOptions,
  before?: GapBefore,
): Gap {
  const measure = additiveMeasure(indicator, prepared.bases);
  const profiles = profilesBy('case-type-and-procedure', table, prepared, options);
  const countedIn = (window: Window) => {
    const tally = tallyCases(table, profiles, window, prepared.limits.dueOn);
    const factor = factorOf(measure, window, options);
    const kindsOf = (of: Tally) => amountsByKind(of, measure, factor);
    return { total: () => kindsOf(tally), courts: splitByCourt(tally).map((own) => () => kindsOf(own)) };
  };
  const now = countedIn(prepared.window);
  const then = before === undefined ? undefined : countedIn(before.window);
  const total = then === undefined ? now.total() : none;
  const referenceOf = ({ code, index }: Member): Side =>
    before === undefined
      ? { kinds: total, value: ownValue(indicator, pooled) }
      : { kinds: then?.courts[index]?.() ?? none, value: before.valueOf(code) };
  const courts = members.map((member) => {
    const own = { kinds: now.courts[member.index]?.() ?? none, value: ownValue(indicator, member.values) };
    return courtGap(member.code, own, referenceOf(member));
  });
  return {
    indicator: indicator.id,
    against: before?.against ?? 'total',
    courts: courts.sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}

const none: ReadonlyMap<string, Amounts> = new Map();

function additiveMeasure({ id, measure }: Indicator, bases: Bases): AdditiveMeasure {
  const isOne = (one: Indicator) => isAdditive(measureOf(one, bases));
  const chosen = measureOf({ measure }, bases);
  if (isAdditive(chosen)) return chosen;
  throw new CourtstatError('gap-not-additive', { id, ids: indicators.filter(isOne).map((one) => one.id) });
}

/** By what the quotient is multiplied. */
function factorOf(measure: AdditiveMeasure, window: Window, { scheme }: CaseOptions): number {
  return measure.kind === 'rate' && measure.times === 'days' ? countedDays(window, scheme) : 1;
}

function ownValue({ id }: Indicator, values: readonly CourtValue[]): number | null {
  return values.find(({ indicator }) => indicator === id)?.value ?? null;
}

/** The cases of a court, or of a reference, by kind, and the value that they make. */
interface Side {
  readonly kinds: ReadonlyMap<string, Amounts>;
  readonly value: number | null;
}

function amountsByKind(tally: Tally, measure: AdditiveMeasure, factor: number): Map<string, Amounts> {
  const kinds = splitByGroup(tally).map(({ key, tally: own }): [string, Amounts] => {
    const { numerator, denominator } = amountsOf(own, measure);
    return [key, { numerator: numerator * factor, denominator }];
  });
  return new Map(kinds);
}

/** Gaps and their parts are multiples of this, which doubles add up without a rest. */
const perUnit = 2 ** 36;
const nothing: Amounts = { numerator: 0, denominator: 0 };

function courtGap(code: string, own: Side, reference: Side): CourtGap {
  const told = { code, value: own.value, reference: reference.value };
  const keys = [...new Set([...own.kinds.keys(), ...reference.kinds.keys()])];
  const pairs = keys.map((key) => ({
    own: own.kinds.get(key) ?? nothing,
    other: reference.kinds.get(key) ?? nothing,
  }));
  const exact = own.value === null || reference.value === null ? undefined : gapParts(pairs);
  if (exact === undefined) return { ...told, gap: null, mix: null, level: null, parts: [] };
  const rounded = apportioned(
    exact.flatMap(({ mix, level }) => [mix, level]),
    BigInt(perUnit),
  );
  const numberAt = (place: number) => Number(rounded.parts[place] ?? 0n) / perUnit;
  const parts = keys.map((key, place): GapPart => {
    const [line = '', instance = '', procedure = ''] = key.split(' ');
    const { own: ours, other } = pairs[place] ?? { own: nothing, other: nothing };
    const effects = { mix: numberAt(2 * place), level: numberAt(2 * place + 1) };
    return { line, instance, procedure, own: ours, reference: other, ...effects };
  });
  return {
    ...told,
    gap: Number(rounded.sum) / perUnit,
    mix: parts.reduce((sum, { mix }) => sum + mix, 0),
    level: parts.reduce((sum, { level }) => sum + level, 0),
    parts: parts.filter(isPresent).sort(byWeight),
  };
}

function isPresent({ own, reference }: GapPart): boolean {
  return [own, reference].some(({ numerator, denominator }) => numerator !== 0 || denominator !== 0);
}

function byWeight(a: GapPart, b: GapPart): number {
  const weightOf = ({ mix, level }: GapPart) => Math.abs(mix + level);
  const keyOf = ({ line, instance, procedure }: GapPart) => [line, instance, procedure].join(' ');
  return weightOf(b) - weightOf(a) || (keyOf(a) < keyOf(b) ? -1 : 1);
}
