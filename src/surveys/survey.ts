import type { Day } from '../calendar/day.ts';
import { cleanText } from '../cases/cell.ts';
import { wellFormed } from '../cases/wellFormed.ts';
import type { Input } from '../input/input.ts';
import { type ColumnSurvey, collectColumn } from './columnSurvey.ts';
import { collectDayOrders, type DayOrders } from './dayOrder.ts';

/** What was seen of an export: how it is written, and what its columns hold. */
export interface FileSurvey {
  readonly path: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly headerLine: number;
  /** Well-formed rows looked at; `whole` where that is all rows. */
  readonly rows: number;
  readonly whole: boolean;
  readonly columns: readonly ColumnSurvey[];
  readonly dayOrder: DayOrders['of'];
}

/** What has more columns is no case list, and must not take up memory for each of them. */
const mostColumns = 1000;

/** Looks at the first `limit` rows of an input. Throws its input errors. */
export async function surveyFile(input: Input, limit: number, today: Day): Promise<FileSurvey> {
  const { path, encoding, delimiter, headers, headerLine } = input;
  const shape = {
    widest: headers.length,
    narrowest: headers.findLastIndex((header) => header.trim() !== '') + 1,
    isBlank: (cell: Uint8Array) => cleanText(input.decode(cell)) === '',
  };
  const surveyed = headers.slice(0, Math.min(shape.narrowest, mostColumns));
  const columns = surveyed.map((header, column) => collectColumn(column, header, today));
  const orders = collectDayOrders();
  let firstCells = new Int32Array(1024);
  let rows = 0;
  let whole = true;

  for await (const batch of input.records()) {
    if (batch.count > firstCells.length) firstCells = new Int32Array(batch.count * 2);
    const count = wellFormed(batch, shape, { firstCells, row: () => undefined, malformed: [] });
    const taken = Math.min(count, limit - rows);
    for (let record = 0; record < taken; record++) {
      const first = firstCells[record] as number;
      orders.add(
        columns.map((column, at) =>
          column.add(input.decode(batch.bytes.subarray(batch.starts[first + at], batch.ends[first + at]))),
        ),
      );
    }
    rows += taken;
    whole = taken === count;
    if (!whole) break;
  }
  return {
    path,
    encoding: encoding.name,
    delimiter,
    headerLine,
    rows,
    whole,
    columns: columns.map((column) => column.finish()),
    dayOrder: orders.of,
  };
}
