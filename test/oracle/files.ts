import { parse } from 'csv-parse/sync';
import { clean, isBlank } from './cells.ts';
import { countRecognised, FIELDS, findHeader, mapHeader } from './headers.ts';
import { type CaseFile, type Field, OracleError, type Row } from './types.ts';

export function decode(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  }
}

function records(text: string, delimiter: string): string[][] {
  return parse(text, {
    bom: true,
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  }) as unknown as string[][];
}

/** The delimiter under which the header line has the most recognised cells. */
function findRecords(text: string, columns: Record<string, string[]>): string[][] {
  let best: string[][] = [];
  let bestCount = -1;
  for (const delimiter of [',', '\t', ';', '|']) {
    let attempt: string[][];
    try {
      attempt = records(text, delimiter);
    } catch {
      continue;
    }
    const count = Math.max(0, ...attempt.slice(0, 20).map((record) => countRecognised(record, columns)));
    if (count > bestCount) {
      best = attempt;
      bestCount = count;
    }
  }
  return best;
}

export function readCaseFile(
  file: number,
  path: string,
  bytes: Uint8Array,
  columns: Record<string, string[]>,
): CaseFile {
  const all = findRecords(decode(bytes), columns);
  const headerIndex = findHeader(all, columns);
  const header = all[headerIndex] ?? [];
  const mapping = mapHeader(header, columns);
  if (!mapping.has('filedOn')) throw new OracleError(`${path}: no column for the filing date`);
  if (!mapping.has('court') && !mapping.has('courtCode') && !mapping.has('caseNumber')) {
    throw new OracleError(`${path}: no column for the court`);
  }
  const rows: Row[] = [];
  for (const record of all.slice(headerIndex + 1)) {
    if (record.every((cell) => cell.trim() === '')) continue;
    const extra = record.slice(header.length);
    const wellFormed = record.length >= header.length && extra.every((cell) => isBlank(clean(cell)));
    const cells = {} as Record<Field, string>;
    for (const field of FIELDS) {
      const index = mapping.get(field);
      const text = index === undefined ? '' : clean(record[index] ?? '');
      cells[field] = isBlank(text) ? '' : text;
    }
    rows.push({ file, wellFormed, cells });
  }
  return { path, mapped: [...mapping.keys()], rows };
}
