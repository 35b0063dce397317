import type { CaseTable } from '../cases/caseTable.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { adjustments } from './caseFrame.ts';
import { describeIndicator, describeScheme } from './describeIndicator.ts';
import { rowsOfAll, rowsOfCourt } from './explainedRows.ts';
import { explainMember } from './explainMember.ts';
import type { ExplainedMember, Explanation } from './explanation.ts';
import type { Measuring } from './measureCourts.ts';
import { type Member, type MemberOptions, measureMembers, measureTotal } from './measureMembers.ts';
import { noticesOn } from './noticesOn.ts';
import { type CountingOptions, type Prepared, prepareReport } from './prepareReport.ts';
import { reportFrame } from './reportFrame.ts';
import { reportNotices } from './reportNotices.ts';

/** Everything that decides an explanation besides the cases. */
export interface ExplanationOptions extends CountingOptions {
  readonly version: string;
  /** Judges of each court, by its code. */
  readonly judges?: Readonly<Record<string, number>>;
}

/**
 * Explains an indicator; with a table of cases its numbers too, which are those of a report with the same options: of the
 * courts asked for (`where.courts`), else of all cases pooled. Throws what `prepareReport` does, and `equal-bands`.
 */
export function buildExplanation(
  indicator: Indicator,
  options: ExplanationOptions,
  table: CaseTable | undefined,
): Explanation {
  const { scheme, version, bases } = options;
  const described = describeIndicator(indicator, bases?.appealDenominator ?? 'closings');
  return {
    schemaVersion: 1,
    tool: { name: 'courtstat', version },
    indicator: described,
    scheme: describeScheme(scheme, indicator.id),
    adjusted: adjustments(options.adjusted),
    data: table === undefined ? null : explainData(indicator, described, options, table),
  };
}

function explainData(
  indicator: Indicator,
  described: Explanation['indicator'],
  options: ExplanationOptions,
  table: CaseTable,
): Explanation['data'] {
  const { scheme, where: { line } = {}, judges = {} } = options;
  const prepared = prepareReport(table, options);
  const frame = reportFrame(table, prepared, options);
  const { period, asOf, measuredOn, bases, where, inputs, quality } = frame;
  const measuring: Measuring = { indicators: [indicator], bases, scheme, window: prepared.window };
  const memberOptions: MemberOptions = {
    judges,
    ...(line === undefined ? {} : { line }),
    ...(prepared.courtsAsked === undefined ? {} : { wanted: prepared.courtsAsked }),
  };
  const courts = measureMembers(table, prepared, measuring, memberOptions);
  const members =
    prepared.courtsAsked === undefined
      ? [explainTotal(indicator, table, prepared, measuring, courts, memberOptions)]
      : inOrderAsked(courts, prepared.courtsAsked).map((court) =>
          explainMember({ ...court, court, rows: rowsOfCourt(table, prepared, court.index) }, indicator, measuring),
        );
  const notices = reportNotices(table, prepared, frame, courts, { ...options, indicators: [indicator] });
  return {
    period,
    asOf,
    measuredOn,
    bases,
    where,
    inputs,
    quality,
    courts: courts.map(({ code, name }) => ({ code, name })).sort((a, b) => (a.code < b.code ? -1 : 1)),
    members,
    notices: noticesOn(described, notices),
  };
}

function explainTotal(
  indicator: Indicator,
  table: CaseTable,
  prepared: Prepared,
  measuring: Measuring,
  courts: readonly Member[],
  options: MemberOptions,
): ExplainedMember {
  const pooled = measureTotal(prepared, courts, measuring, options);
  return explainMember({ ...pooled, court: null, rows: rowsOfAll(table, prepared) }, indicator, measuring);
}

function inOrderAsked(courts: readonly Member[], asked: ReadonlySet<number>): Member[] {
  const order = [...asked];
  return [...courts].sort((a, b) => order.indexOf(a.index) - order.indexOf(b.index));
}
