import type { CaseTable } from '../../../src/cases/caseTable.ts';
import { buildCaseList, type CaseListOptions } from '../../../src/documents/caseList/buildCaseList.ts';
import { type CaseList, type CaseListView, caseListSchema } from '../../../src/documents/caseList/caseList.ts';
import type { Indicator } from '../../../src/indicators/indicator.ts';
import { indicators } from '../../../src/indicators/registry.ts';
import { explanationOptions } from '../explanation/explained.ts';
import { tableOf } from '../reportOf.ts';

export type Listing = Partial<CaseListOptions>;

export function indicatorOf(id: string): Indicator {
  const indicator = indicators.find((one) => one.id === id);
  if (indicator === undefined) throw new RangeError(id);
  return indicator;
}

/** The list behind an indicator: of 2024, as of 2025-01-31, by the default scheme, the gap, unless asked otherwise. */
export function viewOf(id: string, table: CaseTable, asked: Listing = {}): CaseListView {
  return buildCaseList(indicatorOf(id), table, { ...explanationOptions(), part: 'gap', ...asked });
}

/** The same held against its schema as JSON. */
export function listOf(id: string, table: CaseTable, asked: Listing = {}): CaseList {
  const view = viewOf(id, table, asked);
  return caseListSchema.parse(JSON.parse(JSON.stringify({ ...view, cases: [...view.cases] })));
}

/** The list behind an indicator over lines of CSV. */
export async function listed(id: string, lines: readonly string[], asked: Listing = {}): Promise<CaseList> {
  const table = await tableOf([{ path: 'a.csv', bytes: `${lines.join('\n')}\n` }], { today: '2025-02-15' });
  return listOf(id, table, asked);
}

/** One column of a list. */
export function column(list: Pick<CaseList, 'cases'>, id: CaseList['columns'][number]) {
  return list.cases.map((one) => one[id]);
}
