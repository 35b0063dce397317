import { type Day, isoOf } from '../calendar/day.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import { lines } from '../cases/typeCodes.ts';
import type { NoticeArguments, NoticeCode } from '../messages/notices.ts';
import type { RankingOptions } from '../ranking/ranking.ts';
import type { LastEvents } from '../tally/events.ts';
import type { Profiles } from '../tally/profiles.ts';
import { countCases, type Tally } from '../tally/tally.ts';
import type { Window } from '../tally/window.ts';
import { wordsOf } from '../traits/registry.ts';
import type { Contestant } from './places.ts';
import type { Notice } from './report.ts';

/** States a notice with the arguments that its words need. */
export function notice<C extends NoticeCode>(code: C, args: NoticeArguments[C]): Notice {
  return { code, args: { ...args } };
}

/** Indicators that an appeal still to come would change. */
const dependsOnAppeals: ReadonlySet<string> = new Set(['appeal-rate', 'reversal-rate']);

/** A blank counts as no; above this share of the cases that a column could tell of, the report says so. */
const blanksTold = 0.05;

/** Lines of business on the docket, and what the scheme leaves out. */
export function scopeNotices(tally: Tally, excluded: Readonly<Record<string, number>>): Notice[] {
  const named = ['civil', 'criminal', 'administrative', 'enforcement'] as const;
  const begun = (line?: (typeof named)[number]) => countCases(tally, wordsOf(line ? ['docket', line] : ['docket']));
  const counts = Object.fromEntries(named.map((line) => [line, begun(line)]));
  const rest = begun() - Object.values(counts).reduce((sum, count) => sum + count, 0);
  const all = lines.map((line) => [line, counts[line] ?? rest]);
  return [
    notice('scope', { lines: Object.fromEntries(all) }),
    ...(Object.keys(excluded).length > 0 ? [notice('excluded', { codes: excluded })] : []),
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

/** Columns that are partly blank, by indicator; and outcomes that the period method cannot place. */
export function blankNotices(courts: readonly Contestant[]): Notice[] {
  const values = courts.flatMap(({ code, values: ofCourt }) =>
    ofCourt.flatMap(({ indicator, measurement }) =>
      measurement.blanks.map((blanks) => ({ code, indicator, reason: measurement.reason, ...blanks })),
    ),
  );
  const partly = values.filter(
    ({ field, blank, eligible, reason }) =>
      field !== 'appealClosedOn' && reason === null && blank > eligible * blanksTold && blank < eligible,
  );
  const keys = [...new Set(partly.map(({ indicator, field }) => `${indicator} ${field}`))];
  const undated = values.filter(({ field }) => field === 'appealClosedOn').reduce((sum, { blank }) => sum + blank, 0);
  return [
    ...keys.map((key) => {
      const [indicator = '', field = ''] = key.split(' ');
      const concerned = partly.filter((value) => value.indicator === indicator && value.field === field);
      const courtsOf = concerned
        .map(({ code, blank, eligible }) => ({ code, blank, eligible }))
        .sort((a, b) => (a.code < b.code ? -1 : 1));
      return notice('partly-blank', { indicator, field, courts: courtsOf });
    }),
    ...(undated > 0 ? [notice('appeal-outcome-undated', { cases: undated })] : []),
  ];
}

/** What the as-of day leaves open. */
export function asOfNotices(
  table: CaseTable,
  profiles: Profiles,
  window: Window,
  { lastEvent }: LastEvents,
  courts: readonly Contestant[],
): Notice[] {
  const { asOf, measuredOn, period } = window;
  // Only closings that the report counts: a period that ended long ago has had its appeals.
  const from = Math.max(asOf - 29, period.start);
  const told = courts.some(({ values }) =>
    values.some(({ indicator, value }) => dependsOnAppeals.has(indicator) && value !== null),
  );
  const closings = told ? firstInstanceClosings(table, profiles, from, measuredOn) : 0;
  return [
    ...(lastEvent !== undefined && lastEvent > asOf
      ? [notice('undated-facts', { asOf: isoOf(asOf), lastEvent: isoOf(lastEvent) })]
      : []),
    ...(closings > 0 ? [notice('appeals-immature', { closings, from: isoOf(from), to: isoOf(measuredOn) })] : []),
  ];
}

function firstInstanceClosings(table: CaseTable, { ofRow, profiles }: Profiles, from: Day, to: Day): number {
  const first = Uint8Array.from(profiles, ({ facts, excludedAs }) =>
    facts.instance === 'first' && excludedAs === null ? 1 : 0,
  );
  let closings = 0;
  for (let row = 0; row < table.rows; row++) {
    const closed = table.closedOn[row] as number;
    if (closed >= from && closed <= to && first[ofRow[row] as number] === 1) closings++;
  }
  return closings;
}
