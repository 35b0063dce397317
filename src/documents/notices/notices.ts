import { type Day, isoOf } from '../../calendar/day.ts';
import type { CaseTable } from '../../cases/caseTable.ts';
import { lines } from '../../cases/typeCodes.ts';
import type { NoticeArguments, NoticeCode } from '../../messages/notices.ts';
import type { RankingOptions } from '../../ranking/ranking.ts';
import type { LastEvents } from '../../tally/events.ts';
import type { Profiles } from '../../tally/profiles.ts';
import { countCases, type Tally } from '../../tally/tally.ts';
import type { Window } from '../../tally/window.ts';
import type { RowLimits } from '../../timeLimits/limitsOfRows.ts';
import { wordsOf } from '../../traits/registry.ts';
import type { Contestant } from '../report/places.ts';
import type { Notice } from '../report/report.ts';

/** States a notice with the arguments that its words need. */
export function notice<C extends NoticeCode>(code: C, args: NoticeArguments[C]): Notice {
  return { code, args: { ...args } };
}

/** Indicators that an appeal still to come would change. */
const dependsOnAppeals: ReadonlySet<string> = new Set([
  'appeal-rate',
  'settled-rate',
  'reversal-rate',
  'reversed-rate',
  'remanded-rate',
]);

/** Lines of business on the docket, or among the pending cases, and what the scheme or the option leaves out. */
export function scopeNotices(
  tally: Tally,
  excluded: Readonly<Record<string, number>>,
  by: NoticeArguments['excluded']['by'],
  of: 'docket' | 'pending' = 'docket',
): Notice[] {
  const named = ['civil', 'criminal', 'administrative', 'enforcement'] as const;
  const begun = (line?: (typeof named)[number]) => countCases(tally, wordsOf(line ? [of, line] : [of]));
  const counts = Object.fromEntries(named.map((line) => [line, begun(line)]));
  const rest = begun() - Object.values(counts).reduce((sum, count) => sum + count, 0);
  const all = lines.map((line) => [line, counts[line] ?? rest]);
  return [
    notice(of === 'docket' ? 'scope' : 'pending-scope', { lines: Object.fromEntries(all) }),
    ...(Object.keys(excluded).length > 0 ? [notice('excluded', { codes: excluded, by })] : []),
  ];
}

/** What the ranks were made by; nothing where there are none. */
export function rankingNotices({ within, by }: RankingOptions): Notice[] {
  if (by === 'none') return [];
  const asked = by === 'attainment' ? { by, order: 'distance' as const } : { by: by.indicator, order: by.order };
  return [notice('ranking', { within, ...asked })];
}

/** How the inputs were understood where the user should know. */
export function inputNotices({ inputs }: CaseTable, defaultCaseType: string): Notice[] {
  const unkinded = inputs.filter(({ mapped }) => !mapped.has('caseType') && !mapped.has('caseNumber'));
  return [
    ...inputs.flatMap(({ path, encoding, undecodableAt }) =>
      undecodableAt === undefined ? [] : [notice('undecodable-bytes', { file: path, encoding, offset: undecodableAt })],
    ),
    ...inputs.flatMap(({ path, passedOver }) =>
      passedOver.map((columns) => notice('headers-passed-over', { file: path, ...columns })),
    ),
    ...(unkinded.length > 0
      ? [notice('default-case-type', { caseType: defaultCaseType, files: unkinded.map(({ path }) => path) })]
      : []),
  ];
}

/** Keys that begin with an indicator, in the order of indicators: that of the courts, and so of the rows, is no order. */
export function inOrderOf([first]: readonly Contestant[], keys: readonly string[]): string[] {
  const order = (first?.values ?? []).map(({ indicator }) => indicator);
  const placeOf = (key: string) => order.indexOf(key.split(' ')[0] ?? '');
  return [...keys].sort((a, b) => placeOf(a) - placeOf(b));
}

/** What the as-of day leaves open among these rows (all where left out). */
export function asOfNotices(
  table: CaseTable,
  profiles: Profiles,
  window: Window,
  { lastEvent }: LastEvents,
  courts: readonly Contestant[],
  rows?: Uint32Array,
): Notice[] {
  const { asOf, measuredOn, period } = window;
  // Only closings that the report counts: a period that ended long ago has had its appeals.
  const from = Math.max(asOf - 29, period.start);
  const told = courts.some(({ values }) =>
    values.some(({ indicator, value }) => dependsOnAppeals.has(indicator) && value !== null),
  );
  const closings = told ? firstInstanceClosings(table, profiles, { from, to: measuredOn }, rows) : 0;
  return [
    ...(lastEvent !== undefined && lastEvent > asOf
      ? [notice('undated-facts', { asOf: isoOf(asOf), lastEvent: isoOf(lastEvent) })]
      : []),
    ...(closings > 0 ? [notice('appeals-immature', { closings, from: isoOf(from), to: isoOf(measuredOn) })] : []),
  ];
}

function firstInstanceClosings(
  table: CaseTable,
  { ofRow, profiles }: Profiles,
  { from, to }: { readonly from: Day; readonly to: Day },
  rows?: Uint32Array,
): number {
  const looked = rows?.length ?? table.rows;
  let closings = 0;
  for (let place = 0; place < looked; place++) {
    const row = rows === undefined ? place : (rows[place] as number);
    const closed = table.closedOn[row] as number;
    if (closed < from || closed > to) continue;
    // None where the row is not looked at.
    const profile = profiles[ofRow[row] as number];
    if (profile?.facts.instance === 'first' && profile.excludedAs === null) closings++;
  }
  return closings;
}

/** What the time limits were counted with, where an indicator needs them; `holidays` is the source of the calendar given. */
export function limitNotices(
  { inputs }: CaseTable,
  holidays: string | undefined,
  { uncoveredYears, filedBefore }: Pick<RowLimits, 'uncoveredYears'> & { readonly filedBefore: number },
  indicators: readonly { readonly id: string }[],
): Notice[] {
  if (!needsLimits(indicators)) return [];
  const asked = new Set(indicators.map(({ id }) => id));
  const unextended = inputs.filter(
    ({ mapped }) => mapped.has('deductedDays') !== mapped.has('extendedDays') && movedBy.some((id) => asked.has(id)),
  );
  return [
    holidays === undefined ? notice('holidays-ignored', {}) : notice('holidays-counted', { source: holidays }),
    ...(holidays !== undefined && uncoveredYears.length > 0
      ? [notice('holidays-unknown', { years: [...uncoveredYears] })]
      : []),
    ...(filedBefore > 0 ? [notice('filed-before-limit', { cases: filedBefore })] : []),
    ...unextended.map(({ path, mapped }) =>
      notice('days-not-told', { file: path, field: mapped.has('deductedDays') ? 'extendedDays' : 'deductedDays' }),
    ),
  ];
}

const movedBy = ['within-limit-rate', 'overdue-pending-rate'];
const limited = [...movedBy, 'statutory-within-limit-rate'];

/** Whether one of the indicators goes by time limits. */
export function needsLimits(indicators: readonly { readonly id: string }[]): boolean {
  return indicators.some(({ id }) => limited.includes(id));
}

/** Values that are mostly a sign of missing data: no reversal in many appeals, every case in time. */
export function tooGoodNotices(courts: readonly Contestant[]): Notice[] {
  const suspects = courts.flatMap(({ code, values }) =>
    values.flatMap(({ indicator, measurement: { value, denominator } }) => {
      const limit = tooGood[indicator];
      if (limit === undefined || value !== limit.value || (denominator ?? 0) < limit.cases) return [];
      return [{ code, indicator, cases: denominator ?? 0 }];
    }),
  );
  const ids = inOrderOf(courts, [...new Set(suspects.map(({ indicator }) => indicator))]);
  return ids.map((indicator) =>
    notice('too-good', {
      indicator,
      value: tooGood[indicator]?.value ?? 0,
      courts: suspects
        .filter((one) => one.indicator === indicator)
        .map(({ code, cases }) => ({ code, cases }))
        .sort((a, b) => (a.code < b.code ? -1 : 1)),
    }),
  );
}

/**
 * Thirty appeals without a reversal have a chance of some 4 % where one in ten is reversed; a hundred cases all in time are
 * what the SPC itself called against the rules of trial (2024). Fifty closings without an appeal have a chance of 0.5 % where
 * one in ten is appealed, 300 without a reversal of 1 % where 1.5 in a hundred are reversed.
 */
const tooGood: Readonly<Record<string, { readonly value: number; readonly cases: number }>> = {
  'within-limit-rate': { value: 1, cases: 100 },
  'statutory-within-limit-rate': { value: 1, cases: 100 },
  'appeal-reversal-share': { value: 0, cases: 30 },
  'appeal-rate': { value: 0, cases: 50 },
  'reversal-rate': { value: 0, cases: 300 },
};
