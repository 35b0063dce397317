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

interface Parsed {
  record: string[];
  info: { bytes: number };
}

function records(text: string, delimiter: string): Parsed[] {
  return parse(text, {
    bom: true,
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
  }) as unknown as Parsed[];
}

/** The physical line, from 1, on which each record begins: behind the last one and the line breaks that follow it. */
function linesOf(text: string, parsed: Parsed[]): number[] {
  const bytes = Buffer.from(text);
  let from = 0;
  let line = 1;
  return parsed.map(({ info }) => {
    const written = bytes.toString('utf8', from, info.bytes);
    const gap = /^[\r\n]*/.exec(written)?.[0] ?? '';
    const begins = line + breaks(gap);
    line += breaks(written);
    from = info.bytes;
    return begins;
  });
}

function breaks(text: string): number {
  return (text.match(/\r\n|\n|\r/g) ?? []).length;
}

/** The delimiter under which the header line has the most recognised cells. */
function findRecords(text: string, columns: Record<string, string[]>): Parsed[] {
  let best: Parsed[] = [];
  let bestCount = -1;
  for (const delimiter of [',', '\t', ';', '|']) {
    let attempt: Parsed[];
    try {
      attempt = records(text, delimiter);
    } catch {
      continue;
    }
    const count = Math.max(0, ...attempt.slice(0, 20).map(({ record }) => countRecognised(record, columns)));
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
  const text = decode(bytes);
  const parsed = findRecords(text, columns);
  const lines = linesOf(text, parsed);
  const all = parsed.map(({ record }) => record);
  const headerIndex = findHeader(all, columns);
  const header = all[headerIndex] ?? [];
  const mapping = mapHeader(header, columns);
  if (!mapping.has('filedOn')) throw new OracleError(`${path}: no column for the filing date`);
  if (!mapping.has('court') && !mapping.has('courtCode') && !mapping.has('caseNumber')) {
    throw new OracleError(`${path}: no column for the court`);
  }
  const rows: Row[] = [];
  for (const [index, record] of all.entries()) {
    if (index <= headerIndex) continue;
    if (record.every((cell) => cell.trim() === '')) continue;
    const extra = record.slice(header.length);
    const wellFormed = record.length >= header.length && extra.every((cell) => isBlank(clean(cell)));
    const cells = {} as Record<Field, string>;
    for (const field of FIELDS) {
      const column = mapping.get(field);
      const cell = column === undefined ? '' : clean(record[column] ?? '');
      cells[field] = isBlank(cell) ? '' : cell;
    }
    rows.push({ file, line: lines[index] ?? Number.NaN, wellFormed, cells });
  }
  const headers = new Map([...mapping].map(([field, column]) => [field, header[column] ?? '']));
  return { path, mapped: [...mapping.keys()], headers, rows };
}
