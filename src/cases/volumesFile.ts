import { CourtstatError } from '../errors.ts';
import type { Input } from '../input/input.ts';
import { blankTest, cleanText, unwrapped } from './cell.ts';
import { parseCount } from './countCell.ts';
import { shortened } from './headers.ts';
import { findVolumeColumns, type VolumeColumns, withoutFigures } from './volumeColumns.ts';
import type { VolumeName } from './volumeNames.ts';

/** The figures that a court, or all courts together, printed for a period. */
export interface ExpectedVolumes {
  /** As it is written; the code where the file has no name. */
  readonly name: string;
  readonly code?: string;
  readonly isTotal: boolean;
  readonly line: number;
  /** What is stated; a blank cell states nothing. */
  readonly volumes: Readonly<Partial<Record<VolumeName, number>>>;
}

/** 合计, 总计, 全市, 全市法院合计, total … without spaces. */
const totalWords =
  /^(?:全[国省区市盟州]|各)?(?:两级)?(?:法院)?(?:合计|总计|共计|总数)$|^全[国省区市盟州](?:两级)?(?:法院)?$|^(?:grand)?total$/i;
const isBlank = blankTest([]);

/**
 * Reads the figures of courts to the end of an input that was opened with `isVolumeHeader`; rows without any figure are
 * left out. Throws `unreadable-volume` and `malformed-volumes` at the first cell or record that cannot be read, and the
 * errors of `findVolumeColumns`.
 */
export async function readVolumes(input: Input): Promise<ExpectedVolumes[]> {
  const { path, headers, headerLine } = input;
  const columns = findVolumeColumns(path, headerLine, headers);
  const narrowest = headers.findLastIndex((header) => header.trim() !== '') + 1;
  const read: ExpectedVolumes[] = [];
  for await (const { cells, line } of textRecords(input)) {
    const isWhole = cells.length >= narrowest && cells.slice(headers.length).every((cell) => isBlank(cleanText(cell)));
    if (!isWhole) {
      const fault = cells.length === 0 ? 'broken-quote' : 'wrong-cell-count';
      throw new CourtstatError('malformed-volumes', { path, line, fault });
    }
    const volumes = volumesIn(cells, columns, (at) => {
      const [header, text] = [headers[at], cells[at]].map((one) => shortened(one ?? ''));
      return new CourtstatError('unreadable-volume', { path, line, header: header ?? '', text: text ?? '' });
    });
    if (Object.keys(volumes).length === 0) continue;
    const court = courtIn(cells, columns);
    if (court === undefined) throw new CourtstatError('malformed-volumes', { path, line, fault: 'no-court' });
    read.push({ ...court, line, volumes });
  }
  if (read.length === 0) throw withoutFigures(path, headerLine, headers);
  return read;
}

async function* textRecords(
  input: Input,
): AsyncGenerator<{ readonly cells: readonly string[]; readonly line: number }> {
  for await (const { bytes, count, first, starts, ends, lines } of input.records()) {
    for (let record = 0; record < count; record++) {
      const cells: string[] = [];
      for (let cell = first[record] as number; cell < (first[record + 1] as number); cell++) {
        cells.push(input.decode(bytes.subarray(starts[cell], ends[cell])));
      }
      yield { cells, line: lines[record] as number };
    }
  }
}

function volumesIn(
  cells: readonly string[],
  columns: VolumeColumns,
  unreadable: (at: number) => CourtstatError,
): Partial<Record<VolumeName, number>> {
  const volumes: Partial<Record<VolumeName, number>> = {};
  for (const { volume, at, scale } of columns.volumes) {
    const count = parseCount(cells[at] ?? '', isBlank, scale);
    if (count === null) throw unreadable(at);
    if (count !== undefined) volumes[volume] = count;
  }
  return volumes;
}

/** A row of totals may have its word in any column, as tables with a column of row numbers do. */
function courtIn(
  cells: readonly string[],
  columns: VolumeColumns,
): Pick<ExpectedVolumes, 'name' | 'code' | 'isTotal'> | undefined {
  const textAt = (at: number | undefined): string | undefined => {
    const text = at === undefined ? '' : unwrapped(cells[at] ?? '');
    return isBlank(cleanText(text)) ? undefined : text;
  };
  const code = textAt(columns.code);
  const named = textAt(columns.name) ?? code;
  const name = named ?? cells.find(isTotal);
  if (name === undefined) return undefined;
  if (isTotal(name)) return { name: unwrapped(name), isTotal: true };
  return { name, isTotal: false, ...(code === undefined ? {} : { code: cleanText(code).replace(/\s/g, '') }) };
}

function isTotal(text: string): boolean {
  return totalWords.test(cleanText(text).replace(/\s/g, ''));
}
