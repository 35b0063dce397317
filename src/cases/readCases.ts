import type { Day } from '../calendar/day.ts';
import type { Input } from '../input/input.ts';
import { caseNumberReader } from './caseNumberReader.ts';
import type { CaseTable, InputCases, MalformedRecord } from './caseTable.ts';
import { cleanText } from './cell.ts';
import { type Column, int32Column, reserve, uint8Column, uint32Column } from './column.ts';
import type { ColumnReader } from './columnReader.ts';
import { placeRows } from './courts.ts';
import { blankDay } from './dayCell.ts';
import { settleDays } from './dayColumn.ts';
import { createDictionaries } from './dictionaries.ts';
import { type FieldId, type FieldKind, fields } from './fields.ts';
import { type ColumnMapping, findColumns } from './headers.ts';
import { readerOf } from './readers.ts';
import { wellFormed } from './wellFormed.ts';

export interface CaseReadingOptions {
  readonly mapping: ColumnMapping;
  readonly blankWords: readonly string[];
  /** A date after this day lies in the future; no Excel serial is read as a later one. */
  readonly today: Day;
}

/** Collects the cases of one input after the other. */
export interface CaseCollector {
  /** Reads an input to its end. Throws its input errors, and those of its header row; none of its rows is then kept. */
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
    const columns = findColumns(path, headerLine, headers, mapping);
    const shape = {
      widest: headers.length,
      narrowest: headers.findLastIndex((header) => header.trim() !== '') + 1,
      isBlank: (cell: Uint8Array) => cell.length === 0 || dictionaries.isBlank(cleanText(input.decode(cell))),
    };
    const readerFor = readersOf(input.decode);
    const readers = stores.flatMap(({ field, column }) => {
      const at = columns.of.get(field);
      return at === undefined ? [] : [{ at, column, read: readerFor(field) }];
    });
    const malformed: MalformedRecord[] = [];
    const from = rows;
    let firstCells = new Int32Array(1024);

    for await (const batch of input.records()) {
      if (batch.count > firstCells.length) firstCells = new Int32Array(batch.count * 2);
      const count = wellFormed(batch, shape, firstCells, malformed);
      for (const { column } of columnsOfTable) {
        if (rows === from) reserve(column, rows + expectedRows(count, batch.span, input.size));
        reserve(column, rows + count);
      }
      for (const { at, column, read } of readers) read({ batch, firstCells, count, at }, column.data, rows);
      rows += count;
    }

    for (const { field, column, blank } of stores) {
      // Not even zeros can be relied on: an input that was given up may have left its values here.
      if (!columns.of.has(field)) column.data.fill(blank, from, rows);
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
  function readersOf(decode: Input['decode']): (field: FieldId) => ColumnReader {
    const shared = new Map<FieldKind, ColumnReader>();
    return (field) => {
      const kind = fields.find(({ id }) => id === field)?.kind;
      if (kind === undefined || kind === 'unread') throw new TypeError(`${field} has no reader`);
      if (kind === 'caseNumber') return caseNumberReader(dictionaries, decode, () => serial.data);
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

/** Rows that an input will have if it goes on as its first batch began: room made once is not copied about later. */
function expectedRows(count: number, span: number, size: number | undefined): number {
  return size === undefined || span === 0 ? 0 : Math.ceil(1.01 * count * (size / span));
}
