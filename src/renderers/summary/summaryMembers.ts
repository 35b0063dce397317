import type { Summary, SummaryMonth, SummaryRow } from '../../documents/summary/summary.ts';
import type { SummarySetting } from './summarySetting.ts';

/** A court, or all pooled, with its months. */
export interface SummaryMember {
  readonly heading: string;
  readonly rows: readonly SummaryRow[];
  readonly last: SummaryRow;
}

/** Courts and the total of a summary, as they are printed: a single court stands for the total too. */
export function summaryMembers({ summary, words }: SummarySetting): SummaryMember[] {
  const { courts, rows } = summary;
  const byCourt = new Map<string | null, SummaryRow[]>();
  for (const row of rows) byCourt.set(row.court, [...(byCourt.get(row.court) ?? []), row]);
  const member = (court: string | null, heading: string): SummaryMember[] => {
    const own = byCourt.get(court) ?? [];
    const last = own.at(-1);
    return last === undefined ? [] : [{ heading, rows: own, last }];
  };
  const members = courts.flatMap(({ code, name }) =>
    member(code, words.courtHeading({ name, code, rank: null, level: null })),
  );
  return members.length === 1 ? members : [...members, ...member(null, words.totalOf(courts.length))];
}

/** The months whose ups and downs can be drawn: those that are over. */
export function drawnMonths({ months }: Summary, most: number): readonly SummaryMonth[] {
  const complete = months.filter(({ complete: isOver }) => isOver).slice(-most);
  return complete.length < 2 ? [] : complete;
}
