import type { Summary, SummaryMonth, SummaryRow } from '../../documents/summary/summary.ts';
import { inChunks } from '../text/chunks.ts';
import { csvCells } from '../text/csvLines.ts';

export interface SummaryCsvOptions {
  /** Whether to begin with a byte order mark, by which Excel knows UTF-8. */
  readonly bom: boolean;
}

/** The values of a row under the heads of their columns. */
type Cells = readonly (readonly [head: string, cell: string | number | boolean | null])[];

/**
 * A row for each court and month: CRLF, quotes as in RFC 4180, no cell that Excel would take for a formula. Heads and words
 * are the ids of the JSON in every language, numbers are not rounded: shares are fractions, changes of counts too.
 */
export function renderSummaryCsv(summary: Summary, options: SummaryCsvOptions): Iterable<string> {
  return inChunks(linesOf(summary, options));
}

function* linesOf(summary: Summary, { bom }: SummaryCsvOptions): Generator<string> {
  if (bom) yield '\uFEFF';
  const months = new Map(summary.months.map((month) => [month.month, month]));
  const courts = new Map(summary.courts.map((court) => [court.code, court]));
  let isFirst = true;
  for (const row of summary.rows) {
    const month = months.get(row.month);
    if (month === undefined) continue;
    const court = row.court === null ? undefined : courts.get(row.court);
    const cells: Cells = [
      // All courts pooled have no code, so that nobody adds them to the courts by mistake.
      ['court', row.court],
      ['name', row.court === null ? 'total' : (court?.name ?? null)],
      ['level', court?.level ?? null],
      ...monthCells(month),
      ['beforeData', row.beforeData],
      ...volumeCells(row),
      ...summary.indicators.flatMap(({ id }) => indicatorCells(id, row)),
    ];
    if (isFirst) yield line(cells.map(([head]) => head));
    isFirst = false;
    yield line(cells.map(([, cell]) => (typeof cell === 'boolean' ? String(cell) : (cell ?? ''))));
  }
}

function line(cells: readonly (string | number)[]): string {
  return `${csvCells(cells)}\r\n`;
}

function monthCells({ month, start, end, measuredOn, complete }: SummaryMonth): Cells {
  return [
    ['month', month],
    ['start', start],
    ['end', end],
    ['measuredOn', measuredOn],
    ['complete', complete],
  ];
}

function volumeCells({ volumes, yearToDate }: SummaryRow): Cells {
  return (Object.keys(volumes) as (keyof typeof volumes)[]).flatMap((volume): Cells => {
    const { value, monthOnMonth, yearOnYear } = volumes[volume];
    const year = yearToDate.volumes[volume];
    return [
      [volume, value],
      ...changeCells(`${volume}.monthOnMonth`, monthOnMonth),
      ...changeCells(`${volume}.yearOnYear`, yearOnYear),
      [`${volume}.yearToDate`, year.value],
      ...changeCells(`${volume}.yearToDate.yearOnYear`, year.yearOnYear),
    ];
  });
}

function indicatorCells(id: string, { indicators, yearToDate }: SummaryRow): Cells {
  const month = indicators[id];
  const year = yearToDate.indicators[id];
  if (month === undefined || year === undefined) return [];
  return [
    [id, month.value],
    [`${id}.numerator`, month.numerator],
    [`${id}.denominator`, month.denominator],
    [`${id}.base`, month.base],
    [`${id}.reason`, month.reason?.code ?? null],
    ...valueChangeCells(`${id}.monthOnMonth`, month.monthOnMonth),
    ...valueChangeCells(`${id}.yearOnYear`, month.yearOnYear),
    [`${id}.yearToDate`, year.value],
    [`${id}.yearToDate.numerator`, year.numerator],
    [`${id}.yearToDate.denominator`, year.denominator],
    [`${id}.yearToDate.base`, year.base],
    [`${id}.yearToDate.reason`, year.reason?.code ?? null],
    ...valueChangeCells(`${id}.yearToDate.yearOnYear`, year.yearOnYear),
    [`${id}.yearToDate.low`, year.band?.low ?? null],
    [`${id}.yearToDate.high`, year.band?.high ?? null],
    [`${id}.yearToDate.verdict`, year.verdict],
  ];
}

/** A change with what it is a change from, and why there is none. */
function changeCells(head: string, { change, previous, reason }: SummaryRow['volumes']['closed']['yearOnYear']): Cells {
  return [
    [head, change],
    [`${head}.previous`, previous],
    [`${head}.reason`, reason],
  ];
}

function valueChangeCells(head: string, of: SummaryRow['indicators'][string]['yearOnYear']): Cells {
  return [
    ...changeCells(head, of),
    [`${head}.previousNumerator`, of.previousNumerator],
    [`${head}.previousDenominator`, of.previousDenominator],
  ];
}
