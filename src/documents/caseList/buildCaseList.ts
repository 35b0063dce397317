import type { CaseTable } from '../../cases/caseTable.ts';
import { isFieldId } from '../../cases/fields.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import type { PartName } from '../../indicators/parts.ts';
import { measureOf } from '../../indicators/readings.ts';
import { withinLimitRate } from '../../indicators/withinLimitRate.ts';
import { describeIndicator } from '../describeIndicator.ts';
import type { MeasuredCourt } from '../measureCourts.ts';
import { type IndicatorOptions, measuredIndicator } from '../measuredIndicator.ts';
import { fieldsOfIndicator, noticesOn } from '../notices/noticesOn.ts';
import { reportNotices } from '../notices/reportNotices.ts';
import { memberValues } from '../report/memberValues.ts';
import { type CaseColumn, type CaseOrder, isDayColumn, looksOf } from './caseColumns.ts';
import { figuresOf } from './caseFigures.ts';
import type { CaseListView, ListedValue } from './caseList.ts';
import { listOrder } from './caseOrder.ts';
import { listedCases } from './listedCases.ts';
import { listedParts, requireListable } from './listedParts.ts';
import { listedRows } from './listedRows.ts';
import { daysOfRow, netDaysOfRow } from './rowDays.ts';
import type { SeenRows } from './seenRows.ts';

/** Everything that decides a list of cases besides the cases. */
export interface CaseListOptions extends IndicatorOptions {
  readonly version: string;
  readonly part: PartName;
  /** Those that suit the indicator where left out. */
  readonly columns?: readonly CaseColumn[];
}

/**
 * Lists the cases behind a number of a report with the same options, all of them. Throws what `prepareReport` does,
 * `equal-bands`, and `unlistable-part` where there is no list of such cases.
 */
export function buildCaseList(indicator: Indicator, table: CaseTable, options: CaseListOptions): CaseListView {
  const { scheme, version, part, defaultCaseType } = options;
  requireListable(indicator, part, scheme);
  const { prepared, frame, courts, total } = measuredIndicator(indicator, table, options);
  const { window, limits } = prepared;
  const measure = measureOf(indicator, frame.bases);
  const { common, ofCourts } = listedParts(indicator, measure, part, scheme, courts);
  const isNet = measure.kind === 'mean-duration' && measure.net === true;
  const daysOf = (isNet ? netDaysOfRow : daysOfRow)(table, window.measuredOn);
  const rows = listedRows(table, prepared, ofCourts, daysOf);

  const seen: SeenRows = { table, window, limits, defaultKind: defaultCaseType.kind };
  const looks = looksOf(measure, common);
  const columns = options.columns ?? usefulColumns(looks.columns, table, courts.length);
  const order = possibleOrder(looks.order, table);
  const figures = figuresOf(order.column, seen) ?? (() => null);
  const sorted = listOrder(table, rows, order.direction, figures);

  const counts = countByCourt(table, rows);
  const listed = courts
    .map((court) => {
      const { code, name, level, index } = court;
      const cases = ofCourts.has(index) ? (counts[index] ?? 0) : null;
      return { code, name, level, ...statedValue(court, cases) };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const isUntold = listed.length > 0 && listed.every(({ cases }) => cases === null);

  const { period, asOf, measuredOn, bases, adjusted, where, inputs, quality } = frame;
  const described = describeIndicator(indicator, bases.appealDenominator);
  const { id, label, unit, isPlainRatio = false } = indicator;
  // Due days are worked out alike, whichever number they stand beside.
  const limited = columns.some((column) => /due/i.test(column)) ? [indicator, withinLimitRate] : [indicator];
  const notices = reportNotices(table, prepared, courts, { ...options, indicators: limited });
  return {
    schemaVersion: 1,
    tool: { name: 'courtstat', version },
    period,
    asOf,
    measuredOn,
    scheme: frame.scheme,
    bases,
    adjusted,
    where,
    inputs,
    quality,
    indicator: { id, label, unit, isPlainRatio, better: scheme.indicators[id]?.better ?? null },
    in: part,
    part: {
      traits: [...common.traits],
      except: common.except === null ? null : [...common.except],
      beyond: common.beyond,
    },
    courts: listed,
    total: statedValue(total, isUntold ? null : rows.length),
    columns: [...columns],
    order,
    cases: listedCases(sorted, columns, seen),
    omitted: 0,
    notices: noticesOn(new Set([...fieldsOfIndicator(described), ...columns.filter(isFieldId)]), notices),
  };
}

/** Of the columns that suit an indicator those that some input has and that tell cases of this list apart. */
function usefulColumns(columns: readonly CaseColumn[], { inputs }: CaseTable, courts: number): CaseColumn[] {
  return columns.filter((column) => {
    if (column === 'court') return courts > 1;
    if (column === 'file') return inputs.length > 1;
    return column === 'caseNumber' || !isFieldId(column) || inputs.some(({ mapped }) => mapped.has(column));
  });
}

/** Where no input has the column that should come first: the latest closings instead of later events, else the most days. */
function possibleOrder(order: CaseOrder, { inputs }: CaseTable): CaseOrder {
  const { column } = order;
  if (!isFieldId(column) || inputs.some(({ mapped }) => mapped.has(column))) return order;
  return { column: isDayColumn(column) ? 'closedOn' : 'days', direction: 'descending' };
}

/** A value as a report states it. Where its column is blank nobody can tell of a number in it: it is not 0. */
function statedValue(measured: MeasuredCourt, cases: number | null): ListedValue {
  const [value] = Object.values(memberValues(measured));
  if (value === undefined) throw new RangeError('nothing was measured');
  const { rank: _, rankOf: __, ...stated } = value;
  return { ...stated, cases: cases === 0 && stated.reason?.code === 'blank-column' ? null : cases };
}

function countByCourt({ court, courts }: CaseTable, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(courts.length);
  for (const row of rows) {
    const index = court[row] as number;
    counts[index] = (counts[index] as number) + 1;
  }
  return counts;
}
