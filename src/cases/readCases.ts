import type { Day } from '../calendar/day.ts';
import type { Input } from '../input/input.ts';
import type { RecordBatch } from '../input/records.ts';
import type { CaseTable, InputCases, MalformedRecord } from './caseTable.ts';
import type { CellReader } from './cellMemo.ts';
import { type Column, int32Column, reserve, uint8Column, uint32Column } from './column.ts';
import { placeRows } from './courts.ts';
import { blankDay } from './dayCell.ts';
import { settleDays } from './dayColumn.ts';
import { type FieldId, type FieldKind, fields } from './fields.ts';
import { type ColumnMapping, findColumns } from './headers.ts';
import { caseNumberReader, createDictionaries, readerOf } from './readers.ts';

export interface CaseReadingOptions {
  readonly mapping: ColumnMapping;
  readonly blankWords: readonly string[];
  /** A date after this day lies in the future; no Excel serial is read as a later one. */
  readonly today: Day;
}

/** Collects the cases of one input after the other. */
export interface CaseCollector {
  /** Reads an input to its end. Throws its input errors, and those of its header row. */
  add(input: Input): Promise<void>;
  /** The table of all inputs so far, with every row's court settled. Call once. */
  finish(): CaseTable;
}

/** The field a column array belongs to; fields without a column in an input are filled with its blank value. */
interface Store {
  readonly field: FieldId;
  readonly column: Column<Int32Array> | Column<Uint8Array> | Column<Uint32Array>;
  readonly blank: number;
}

/** Reads one column of an input; an empty cell needs no reading where `blank` is given. */
interface ColumnReader {
  readonly at: number;
  readonly read: CellReader;
  readonly blank: number | undefined;
}

export function collectCases({ mapping, blankWords, today }: CaseReadingOptions): CaseCollector {
  const dictionaries = createDictionaries(blankWords, today);
  const days = {
    filedOn: int32Column(),
    closedOn: int32Column(),
    appealFiledOn: int32Column(),
    appealClosedOn: int32Column(),
  };
  const codes = {
    smallClaims: uint8Column(),
    procedure: uint8Column(),
    appealed: uint8Column(),
    appealOutcome: uint8Column(),
    caseType: uint8Column(),
  };
  const numbers = { court: uint32Column(), courtCode: uint32Column(), caseNumber: uint32Column() };
  const serial = int32Column();
  const stores: readonly Store[] = [
    ...Object.entries(days).map(([field, column]): Store => ({ field: field as FieldId, column, blank: blankDay })),
    ...Object.entries({ ...codes, ...numbers }).map(
      ([field, column]): Store => ({ field: field as FieldId, column, blank: 0 }),
    ),
  ];
  const columnsOfTable = [...stores, { column: serial }];
  const inputs: InputCases[] = [];
  let rows = 0;

  async function add(input: Input): Promise<void> {
    const { path, headers, headerLine, encoding } = input;
    const columns = findColumns(path, headerLine, headers, mapping);
    const widest = headers.length;
    const narrowest = headers.findLastIndex((header) => header.trim() !== '') + 1;
    const readerFor = readersOf(input.decode);
    const readers = stores.flatMap(({ field, column, blank }) => {
      const at = columns.of.get(field);
      if (at === undefined) return [];
      // Serials are kept cell by cell, the empty ones too.
      return [{ at, column, read: readerFor(field), blank: field === 'caseNumber' ? undefined : blank }];
    });
    const malformed: MalformedRecord[] = [];
    const from = rows;
    let firstCells = new Int32Array(1024);

    for await (const batch of input.records()) {
      if (batch.count > firstCells.length) firstCells = new Int32Array(batch.count * 2);
      const count = wellFormed(batch, narrowest, widest, firstCells, malformed);
      for (const { column } of columnsOfTable) {
        if (rows === from) reserve(column, rows + expectedRows(count, batch.span, input.size));
        reserve(column, rows + count);
      }
      for (const { column, ...reader } of readers) readColumn(batch, firstCells, count, reader, column.data, rows);
      rows += count;
    }

    for (const { field, column, blank } of stores) {
      if (!columns.of.has(field) && blank !== 0) column.data.fill(blank, from, rows);
    }
    for (const [field, column] of Object.entries(days)) {
      settleDays(column.data, from, rows, field === 'filedOn' || field === 'closedOn' ? undefined : today);
    }
    inputs.push({
      path,
      encoding: encoding.name,
      sha256: input.digest(),
      records: rows - from + malformed.length,
      from,
      to: rows,
      malformed,
      mapped: new Set(columns.of.keys()),
      passedOver: columns.passedOver,
      undecodableAt: encoding.fault,
    });
  }

  /** Readers of one input's columns; those of one kind share what they remember. */
  function readersOf(decode: Input['decode']): (field: FieldId) => CellReader {
    const shared = new Map<FieldKind, CellReader>();
    return (field) => {
      const kind = fields.find(({ id }) => id === field)?.kind;
      if (kind === undefined || kind === 'unread') throw new TypeError(`${field} has no reader`);
      if (kind === 'caseNumber') {
        // Rows are read in order, one serial each.
        let row = rows;
        return caseNumberReader(dictionaries, decode, (value) => {
          serial.data[row++] = value;
        });
      }
      const reader = shared.get(kind) ?? readerOf[kind](dictionaries, decode);
      shared.set(kind, reader);
      return reader;
    };
  }

  return {
    add,
    finish() {
      const { caseTypes, prefixes } = dictionaries;
      const { court, courts } = placeRows({
        rows,
        name: numbers.court.data,
        names: dictionaries.courtNames.texts,
        spellings: dictionaries.courtSpellings,
        code: numbers.courtCode.data,
        codes: dictionaries.courtCodes.texts,
        prefix: numbers.caseNumber.data,
        prefixes,
      });
      return {
        rows,
        inputs,
        filedOn: days.filedOn.data,
        closedOn: days.closedOn.data,
        appealFiledOn: days.appealFiledOn.data,
        appealClosedOn: days.appealClosedOn.data,
        smallClaims: codes.smallClaims.data,
        procedure: codes.procedure.data,
        appealed: codes.appealed.data,
        appealOutcome: codes.appealOutcome.data,
        caseType: codes.caseType.data,
        caseTypes,
        prefix: numbers.caseNumber.data,
        prefixes,
        serial: serial.data,
        court,
        courts,
      };
    },
  };
}

/**
 * Writes the first cell of every well-formed record of a batch to `firstCells` and returns their number; the others go to
 * `malformed`. A row may have more cells than the header where they are blank, and lack those under a blank header.
 */
function wellFormed(
  batch: RecordBatch,
  narrowest: number,
  widest: number,
  firstCells: Int32Array,
  malformed: MalformedRecord[],
): number {
  let count = 0;
  for (let record = 0; record < batch.count; record++) {
    const first = batch.first[record] as number;
    const cells = (batch.first[record + 1] as number) - first;
    if (cells === widest || (cells >= narrowest && blankFrom(batch, first + widest, first + cells))) {
      firstCells[count++] = first;
      continue;
    }
    malformed.push({ rule: cells === 0 ? 'broken-quote' : 'wrong-cell-count', line: batch.lines[record] as number });
  }
  return count;
}

/** Rows that an input will have if it goes on as its first batch began: room made once is not copied about later. */
function expectedRows(count: number, span: number, size: number | undefined): number {
  return size === undefined || span === 0 ? 0 : Math.ceil(1.01 * count * (size / span));
}

function blankFrom({ bytes, starts, ends }: RecordBatch, from: number, to: number): boolean {
  for (let cell = from; cell < to; cell++) {
    for (let at = starts[cell] as number; at < (ends[cell] as number); at++) {
      if (bytes[at] !== 0x20 && bytes[at] !== 0x09) return false;
    }
  }
  return true;
}

function readColumn(
  { bytes, starts, ends }: RecordBatch,
  firstCells: Int32Array,
  count: number,
  { at, read, blank }: ColumnReader,
  data: Int32Array | Uint8Array | Uint32Array,
  row: number,
): void {
  for (let record = 0; record < count; record++) {
    const cell = (firstCells[record] as number) + at;
    const start = starts[cell] as number;
    const end = ends[cell] as number;
    data[row + record] = start === end && blank !== undefined ? blank : read(bytes, start, end);
  }
}
