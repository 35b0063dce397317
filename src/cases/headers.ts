import { CourtstatError } from '../errors.ts';
import { nearestFew, nearestTo } from '../messages/nearest.ts';
import { cleanText, unwrapped } from './cell.ts';
import { type FieldId, fieldIds, fields } from './fields.ts';
import { readsAsValue } from './valueSign.ts';

/** Headers that the user gave to a field, by `--column` or the configuration; they win over the known names. */
export type ColumnMapping = Readonly<Partial<Record<FieldId, readonly string[]>>>;

/** Which column of an input holds which field: indices from 0, and the known headers that lost to another one. */
export interface Columns {
  readonly of: ReadonlyMap<FieldId, number>;
  readonly passedOver: readonly {
    readonly field: FieldId;
    readonly used: string;
    readonly ignored: readonly string[];
  }[];
}

/** A header as it is compared: without spaces, underscores and hyphens, case, width, and a unit in brackets at its end. */
export function foldedHeader(header: string): string {
  return wholeHeader(header).replace(/(.)[([【][^()[\]【】]*[)\]】]$/u, '$1');
}

/** The same with its unit: 标的额(元) and 标的额(万元) are two headers. */
function wholeHeader(header: string): string {
  return cleanText(header)
    .toLowerCase()
    .replace(/[\s_\-\u200b\ufeff]/g, '');
}

/** Says whether a cell is the header of a field. */
export function headerRecogniser(mapping: ColumnMapping): (header: string) => boolean {
  const known = new Set(fieldIds.flatMap((field) => headersOf(field, mapping).map(foldedHeader)));
  return (header) => known.has(foldedHeader(header));
}

/**
 * Finds the column of every field in a header row. Throws `repeated-header` where one header that matters stands twice,
 * and `missing-column` where there is no filing date, or nothing that tells the court.
 */
export function findColumns(path: string, line: number, headers: readonly string[], mapping: ColumnMapping): Columns {
  const places = new Map<string, number[]>();
  headers.forEach((header, column) => {
    const folded = foldedHeader(header);
    places.set(folded, [...(places.get(folded) ?? []), column]);
  });
  const columns = new Map<FieldId, number>();
  const passedOver: { field: FieldId; used: string; ignored: string[] }[] = [];
  for (const field of fieldIds) {
    const present = [...new Set(headersOf(field, mapping).map(foldedHeader))].filter((folded) => places.has(folded));
    for (const folded of present) refuseRepeated(path, line, headers, places.get(folded) ?? []);
    const [used, ...ignored] = present.flatMap((folded) => places.get(folded) ?? []);
    if (used === undefined) continue;
    columns.set(field, used);
    if (ignored.length > 0) {
      passedOver.push({ field, used: headers[used] ?? '', ignored: ignored.map((column) => headers[column] ?? '') });
    }
  }
  requireColumn(path, line, headers, columns, mapping, ['filedOn']);
  requireColumn(path, line, headers, columns, mapping, ['court', 'courtCode', 'caseNumber']);
  return { of: columns, passedOver };
}

/** Throws `mapped-header-absent` for a header given to a field that none of the inputs has. */
export function requireMappedHeaders(mapping: ColumnMapping, headersOfInputs: readonly (readonly string[])[]): void {
  for (const field of fieldIds) requireMapped(field, mapping, headersOfInputs.flat());
}

function requireMapped(field: FieldId, mapping: ColumnMapping, headers: readonly string[]): void {
  const present = new Set(headers.map(foldedHeader));
  const given = mapping[field];
  if (given === undefined || given.some((header) => present.has(foldedHeader(header)))) return;
  const known = new Set(headersOf(field, {}).map(foldedHeader));
  const own = headers.filter((header) => known.has(foldedHeader(header)));
  const [wanted = ''] = given;
  // Where a header is known to hold the field, another one that looks like the word is less likely.
  const nearest = nearestTo(wanted, own) ?? nearestTo(wanted, headers);
  throw new CourtstatError('mapped-header-absent', { field, headers: given, nearest });
}

function headersOf(field: FieldId, mapping: ColumnMapping): readonly string[] {
  const known: readonly string[] = fields.find(({ id }) => id === field)?.headers ?? [];
  return [...(mapping[field] ?? []), ...known, field];
}

function refuseRepeated(path: string, line: number, headers: readonly string[], columns: readonly number[]): void {
  for (const first of columns) {
    const header = headers[first] ?? '';
    const same = columns.filter((column) => wholeHeader(headers[column] ?? '') === wholeHeader(header));
    if (same.length === 1) continue;
    throw new CourtstatError('repeated-header', { path, line, header, columns: same.map((column) => column + 1) });
  }
}

function requireColumn(
  path: string,
  line: number,
  headers: readonly string[],
  columns: ReadonlyMap<FieldId, number>,
  mapping: ColumnMapping,
  anyOf: readonly [FieldId, ...FieldId[]],
): void {
  if (anyOf.some((field) => columns.has(field))) return;
  for (const field of anyOf) requireMapped(field, mapping, headers);
  const [field] = anyOf;
  const aliases = anyOf.flatMap((one): readonly string[] => fields.find(({ id }) => id === one)?.headers ?? []);
  const named = tellableHeaders(headers, columns.size > 0).map(shortened);
  const nearest = [...new Set(aliases.flatMap((alias) => nearestFew(alias, named, 1)))].slice(0, 3);
  throw new CourtstatError('missing-column', { path, line, field, headers: named.slice(0, 40), aliases, nearest });
}

/** The headers that an error may show: in a file without a header row its first case stands in their place. */
function tellableHeaders(headers: readonly string[], isHeaderRow: boolean): readonly string[] {
  const present = headers.filter((header) => shortened(header) !== '');
  const tellable = present.filter((header) => !readsAsValue(header));
  return isHeaderRow || tellable.length === present.length ? tellable : [];
}

/** A header as an error shows it: a file that is no case list may have cells of any length. */
export function shortened(header: string): string {
  const plain = unwrapped(header);
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
}
