import type { NumberPrefix } from './caseNumber.ts';
import type { CaseTypeCell } from './caseType.ts';
import type { CellFaults } from './cellFaults.ts';
import type { Court } from './courts.ts';
import type { FieldArrays } from './fieldColumns.ts';
import type { FieldId } from './fields.ts';
import type { RowLines } from './rowLines.ts';

/** A record that is no well-formed row of its file, and so is no case. */
export interface MalformedRecord {
  readonly rule: 'wrong-cell-count' | 'broken-quote';
  readonly line: number;
}

/** What is known of one input once it has been read. Its cases are rows `from` up to `to` of the table. */
export interface InputCases {
  readonly path: string;
  readonly encoding: string;
  readonly sha256: string;
  /** Records behind the header: well-formed or not, without blank lines. */
  readonly records: number;
  readonly from: number;
  readonly to: number;
  readonly lines: RowLines;
  readonly malformed: readonly MalformedRecord[];
  readonly headers: readonly string[];
  readonly headerLine: number;
  /** Where each field that the input has stands: index of its header, from 0. */
  readonly columns: ReadonlyMap<FieldId, number>;
  /** The fields that have a column in this input. */
  readonly mapped: ReadonlySet<FieldId>;
  /** Known headers that lost to another one of the same field. */
  readonly passedOver: readonly {
    readonly field: FieldId;
    readonly used: string;
    readonly ignored: readonly string[];
  }[];
  /** Cells of its rows that counted as blank though something stood in them. */
  readonly faults: readonly CellFaults[];
  /** First byte that does not fit the encoding the user forced. */
  readonly undecodableAt: number | undefined;
}

/** No case number, or one that cannot be read. */
export const noPrefix = 0;
/** No court by any route. */
export const noCourt = 0xffff_ffff;

/**
 * All well-formed rows of all inputs, in argument and file order: a typed array per field. Days are Days, `blankDay` or
 * `unreadableDay`; flags, procedures and the like are indices of their vocabulary (0 = blank or unknown); names of judges
 * are indices of `names`; amounts are yuan, and like counts of days `blankNumber` where there is none. A field that was not asked for
 * has a column that holds nothing.
 */
export interface CaseTable extends Omit<FieldArrays, 'court' | 'courtCode' | 'caseNumber'> {
  readonly rows: number;
  readonly inputs: readonly InputCases[];
  readonly caseTypes: readonly CaseTypeCell[];
  readonly names: readonly string[];
  /** Index into `prefixes`; `noPrefix` where there is no readable number. */
  readonly prefix: Uint32Array;
  readonly prefixes: readonly (NumberPrefix | undefined)[];
  readonly serial: Int32Array;
  /** Index into `courts`, or `noCourt`. */
  readonly court: Uint32Array;
  readonly courts: readonly Court[];
  /** The names in the rows of each court as they are written, in their order; none where rows have no court name. */
  readonly courtNames: readonly (readonly string[])[];
  /** Those of all inputs, one after the other. */
  readonly faults: readonly CellFaults[];
}
