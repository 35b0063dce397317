import type { Day } from '../calendar/day.ts';
import type { Input } from '../input/input.ts';
import { caseNumberReader } from './caseNumberReader.ts';
import type { CaseTable, InputCases, MalformedRecord } from './caseTable.ts';
import { cleanText } from './cell.ts';
import { settleFields } from './cellFaults.ts';
import { type Column, int32Column, reserve } from './column.ts';
import type { ColumnReader } from './columnReader.ts';
import { placeRows } from './courts.ts';
import { createDictionaries } from './dictionaries.ts';
import { blankOf, type FieldArrays, fieldColumns } from './fieldColumns.ts';
import { type FieldId, type FieldKind, fieldIds, fields } from './fields.ts';
import { type ColumnMapping, findColumns } from './headers.ts';
import { readerOf } from './readers.ts';
import { createRowLines } from './rowLines.ts';
import type { ExtraWords } from './vocabulary.ts';
import { wellFormed } from './wellFormed.ts';

export interface CaseReadingOptions {
  readonly mapping: ColumnMapping;
  readonly blankWords: readonly string[];
  readonly extraWords?: ExtraWords;
  /** A date after this day lies in the future; no Excel serial is read as a later one. */
  readonly today: Day;
  /** The fields to be read; all of them where left out. */
  readonly only?: ReadonlySet<FieldId>;
}

/** Collects the cases of one input after the other. */
export interface CaseCollector {
  /** Reads an input to its end. Throws its input errors, and those of its header row; none of its rows is then kept. */
  add(input: Input): Promise<void>;
  /** The table of all inputs so far, with every row's court settled. Call once. */
  finish(): CaseTable;
}

export function collectCases({
  mapping,
  blankWords,
  extraWords = {},
  today,
  only = new Set(fieldIds),
}: CaseReadingOptions): CaseCollector {
  const dictionaries = createDictionaries(blankWords, today, extraWords);
  const columns = fieldColumns();
  const serial = int32Column();
  const wanted = fields.filter(({ id }) => only.has(id));
  // Placing rows in courts looks at three columns, whether they were asked for or not.
  const kept = [columns.court, columns.courtCode, columns.caseNumber, serial, ...wanted.map(({ id }) => columns[id])];
  const inputs: InputCases[] = [];
  let rows = 0;

  async function add(input: Input): Promise<void> {
    const before = rows;
    try {
      await addRows(input);
    } catch (error) {
      rows = before;
      throw error;
    }
  }

  async function addRows(input: Input): Promise<void> {
    const { path, headers, headerLine, encoding } = input;
    const { of: places, passedOver } = findColumns(path, headerLine, headers, mapping);
    const shape = {
      widest: headers.length,
      narrowest: headers.findLastIndex((header) => header.trim() !== '') + 1,
      isBlank: (cell: Uint8Array) => cell.length === 0 || dictionaries.isBlank(cleanText(input.decode(cell))),
    };
    const readerFor = readersOf(input.decode);
    const read = wanted.flatMap(({ id, kind }) => {
      const at = places.get(id);
      return at === undefined
        ? []
        : [{ id, at, column: columns[id] as Column, read: readerFor(kind, headers[at] ?? '') }];
    });
    const malformed: MalformedRecord[] = [];
    const lines = createRowLines();
    const from = rows;
    const row = (place: number, line: number) => lines.add(rows + place, line);
    let firstCells = new Int32Array(1024);

    for await (const batch of input.records()) {
      if (batch.count > firstCells.length) firstCells = new Int32Array(batch.count * 2);
      const count = wellFormed(batch, shape, { firstCells, row, malformed });
      for (const column of kept) {
        if (rows === from) reserve(column, rows + expectedRows(count, batch.span, input.size));
        reserve(column, rows + count);
      }
      for (const { at, column, read: readColumn } of read) {
        readColumn({ batch, firstCells, count, at }, column.data, rows);
      }
      rows += count;
    }

    for (const { id, kind } of fields) {
      // Not even zeros can be relied on: an input that was given up may have left its values here.
      if (!read.some((one) => one.id === id)) columns[id].data.fill(blankOf(kind), from, rows);
    }
    const faults = settleFields(columns, new Set(read.map(({ id }) => id)), from, rows, today);
    inputs.push({
      path,
      encoding: encoding.name,
      sha256: input.digest(),
      records: rows - from + malformed.length,
      from,
      to: rows,
      lines,
      malformed,
      headers,
      headerLine,
      columns: places,
      mapped: new Set(places.keys()),
      passedOver,
      faults,
      undecodableAt: encoding.fault,
    });
  }

  /** Readers of one input's columns; those of one kind share what they remember. Where the header matters, one field is of the kind. */
  function readersOf(decode: Input['decode']): (kind: FieldKind, header: string) => ColumnReader {
    const shared = new Map<FieldKind, ColumnReader>();
    return (kind, header) => {
      if (kind === 'caseNumber') return caseNumberReader(dictionaries, decode, () => serial.data);
      const reader = shared.get(kind) ?? readerOf[kind](dictionaries, decode, header);
      shared.set(kind, reader);
      return reader;
    };
  }

  return {
    add,
    finish() {
      const { caseTypes, prefixes } = dictionaries;
      const prefix = columns.caseNumber.data;
      const { court, courts, courtNames } = placeRows({
        rows,
        name: columns.court.data,
        names: dictionaries.courtNames.texts,
        spellings: dictionaries.courtSpellings,
        code: columns.courtCode.data,
        codes: dictionaries.courtCodes.texts,
        prefix,
        prefixes,
      });
      const arrays = Object.fromEntries(fieldIds.map((field) => [field, columns[field].data])) as FieldArrays;
      const names = dictionaries.names.texts;
      return {
        ...arrays,
        rows,
        inputs,
        caseTypes,
        names,
        prefix,
        prefixes,
        serial: serial.data,
        court,
        courts,
        courtNames,
        faults: inputs.flatMap(({ faults }) => faults),
      };
    },
  };
}

/**
 * Rows that an input will have if it goes on as its first batch began, and some more, whose memory is not touched before they
 * come: room made once is not copied about later.
 */
function expectedRows(count: number, span: number, size: number | undefined): number {
  return size === undefined || span === 0 ? 0 : Math.ceil(1.05 * count * (size / span));
}
