import type { Summary, SummaryMonth, SummaryRow, SummaryVolume } from '../../documents/summary/summary.ts';
import { partsText, valueText } from '../report/terminalValue.ts';
import { counted, printedUnit, unbanded } from './summaryItems.ts';
import type { SummaryMember } from './summaryMembers.ts';
import type { SummarySetting } from './summarySetting.ts';

/** What stands in a column of a table of months: a value, and what it is made of. */
export interface MonthCell {
  readonly value: string;
  readonly parts: string;
}

/** A month of a member: a cell for each count and indicator, in the order of the heads. */
export interface MonthLine {
  readonly row: SummaryRow;
  readonly month: SummaryMonth;
  readonly cells: readonly MonthCell[];
}

const volumes: readonly SummaryVolume[] = ['carriedOver', 'incoming', 'docket', 'closed', 'pending'];

/** The heads of counts and indicators in a table of months; indicators by their short names where columns are narrow. */
export function monthHeads({ summary, own, names }: SummarySetting, short: boolean): string[] {
  return [
    ...volumes.map((volume) => own.volumes[volume]),
    ...summary.indicators.map(({ id }) => (short ? names.shortIndicator(id) : names.indicator(id))),
  ];
}

/** All months of a member, each with its counts and indicators. */
export function monthLines({ rows }: SummaryMember, setting: SummarySetting): MonthLine[] {
  const { summary } = setting;
  const months = new Map(summary.months.map((month) => [month.month, month]));
  return rows.flatMap((row): MonthLine[] => {
    const month = months.get(row.month);
    if (month === undefined) return [];
    const cells = [
      ...volumes.map((volume) => ({ value: counted(row.volumes[volume].value, setting), parts: '' })),
      ...summary.indicators.map((indicator) => indicatorCell(indicator, row, setting)),
    ];
    return [{ row, month, cells }];
  });
}

function indicatorCell(
  { id, ...indicator }: Summary['indicators'][number],
  { indicators }: SummaryRow,
  setting: SummarySetting,
): MonthCell {
  const value = indicators[id];
  if (value === undefined) return { value: '', parts: '' };
  return {
    value: valueText(unbanded(value), printedUnit(indicator), true, setting),
    parts: partsText(unbanded(value), setting),
  };
}
