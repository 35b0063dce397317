import type { CaseTable } from '../../cases/caseTable.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { adjustments } from '../caseFrame.ts';
import { describeIndicator, describeScheme } from '../describeIndicator.ts';
import { type IndicatorOptions, measuredIndicator } from '../measuredIndicator.ts';
import type { Member } from '../measureMembers.ts';
import { fieldsOfIndicator, noticesOn } from '../notices/noticesOn.ts';
import { reportNotices } from '../notices/reportNotices.ts';
import { rowsOfAll, rowsOfCourt } from './explainedRows.ts';
import { explainMember } from './explainMember.ts';
import type { Explanation } from './explanation.ts';

/** Everything that decides an explanation besides the cases. */
export interface ExplanationOptions extends IndicatorOptions {
  readonly version: string;
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
  const { prepared, frame, measuring, courts, total } = measuredIndicator(indicator, table, options);
  const { period, asOf, measuredOn, bases, where, inputs, quality } = frame;
  const members =
    prepared.courtsAsked === undefined
      ? [explainMember({ ...total, court: null, rows: rowsOfAll(table, prepared) }, indicator, measuring)]
      : inOrderAsked(courts, prepared.courtsAsked).map((court) =>
          explainMember({ ...court, court, rows: rowsOfCourt(table, prepared, court.index) }, indicator, measuring),
        );
  const notices = reportNotices(table, prepared, courts, { ...options, indicators: [indicator] });
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
    notices: noticesOn(fieldsOfIndicator(described), notices),
  };
}

function inOrderAsked(courts: readonly Member[], asked: ReadonlySet<number>): Member[] {
  const order = [...asked];
  return [...courts].sort((a, b) => order.indexOf(a.index) - order.indexOf(b.index));
}
