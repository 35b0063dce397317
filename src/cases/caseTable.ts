import type { NumberPrefix } from './caseNumber.ts';
import type { CaseTypeCell } from './caseType.ts';
import type { Court } from './courts.ts';
import type { FieldId } from './fields.ts';

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
  readonly malformed: readonly MalformedRecord[];
  /** The fields that have a column in this input. */
  readonly mapped: ReadonlySet<FieldId>;
  /** Known headers that lost to another one of the same field. */
  readonly passedOver: readonly {
    readonly field: FieldId;
    readonly used: string;
    readonly ignored: readonly string[];
  }[];
  /** First byte that does not fit the encoding the user forced. */
  readonly undecodableAt: number | undefined;
}

/** No case number, or one that cannot be read. */
export const noPrefix = 0;
/** No court by any route. */
export const noCourt = 0xffff_ffff;

/**
 * All well-formed rows of all inputs, in argument and file order: a typed array per field. Days are Days, `blankDay` or
 * `unreadableDay`; flags, procedures and outcomes are indices of their vocabulary (0 = blank or unknown).
 */
export interface CaseTable {
  readonly rows: number;
  readonly inputs: readonly InputCases[];
  readonly filedOn: Int32Array;
  readonly closedOn: Int32Array;
  readonly appealFiledOn: Int32Array;
  readonly appealClosedOn: Int32Array;
  readonly smallClaims: Uint8Array;
  readonly procedure: Uint8Array;
  readonly appealed: Uint8Array;
  readonly appealOutcome: Uint8Array;
  /** Index into `caseTypes`. */
  readonly caseType: Uint8Array;
  readonly caseTypes: readonly CaseTypeCell[];
  /** Index into `prefixes`; `noPrefix` where there is no readable number. */
  readonly prefix: Uint32Array;
  readonly prefixes: readonly (NumberPrefix | undefined)[];
  readonly serial: Int32Array;
  /** Index into `courts`, or `noCourt`. */
  readonly court: Uint32Array;
  readonly courts: readonly Court[];
}
