/** Cases that are alike, in a file made for an example. */
export interface Lot {
  readonly count: number;
  readonly from: 'carried over' | 'incoming';
  readonly closed: boolean;
  /** Cells by header, besides court and dates; dates of its own where the example depends on them. */
  readonly cells?: Readonly<Record<string, string>>;
}

export type Cells = NonNullable<Lot['cells']>;

/** Lots with these volumes; what is carried over is closed first. */
export function volumes(carriedOver: number, incoming: number, closed: number, cells: Cells = {}): Lot[] {
  const ofOld = Math.min(carriedOver, closed);
  const all: Lot[] = [
    { count: ofOld, from: 'carried over', closed: true, cells },
    { count: carriedOver - ofOld, from: 'carried over', closed: false, cells },
    { count: closed - ofOld, from: 'incoming', closed: true, cells },
    { count: incoming - closed + ofOld, from: 'incoming', closed: false, cells },
  ];
  return all.filter(({ count }) => count > 0);
}

/** Cases that came in and were closed in the period. */
export function closings(count: number, cells: Cells): Lot {
  return { count, from: 'incoming', closed: true, cells };
}

/** Lines of CSV with so many cases of each kind, filed and closed on the days that put them where they belong. */
export function caseList(
  lots: readonly Lot[],
  { start, end }: { readonly start: string; readonly end: string },
): string[] {
  const columns = [
    ...new Set(lots.flatMap(({ cells = {} }) => ['法院', '立案日期', '结案日期', ...Object.keys(cells)])),
  ];
  const rows = lots.map(({ count, from, closed, cells = {} }) => {
    const row: Readonly<Record<string, string>> = {
      法院: '某法院',
      立案日期: from === 'incoming' ? start : eveOf(start),
      结案日期: closed ? end : '',
      ...cells,
    };
    const line = columns.map((column) => row[column] ?? '').join();
    return `${line}\n`.repeat(count).trimEnd();
  });
  return [columns.join(), ...rows];
}

/** The first day of the year before: well before any period that starts on `day`. */
function eveOf(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}-01-01`;
}
