import type { Field } from './types.ts';

/** What one row is to say, before it is spelled. Days are whole days since 1970-01-01. */
export interface RowPlan {
  court: number;
  nameStyle: number;
  strangeCode: boolean;
  filed: number;
  closed: number | null;
  kind: number;
  caseTypeStyle: number;
  numberKind: 'new' | 'old' | 'unreadable' | 'blank';
  numberStyle: number;
  /** how far the year of the number is from that of filing */
  numberYear: number;
  duplicateOf: number | null;
  flag: number;
  procedure: number;
  appealed: boolean;
  appealFlag: number;
  appealFiled: number | null;
  outcome: number;
  outcomeDay: number | null;
  closingMethod: number;
  tribunal: number;
  amount: number;
  deducted: number;
  extended: number;
  /** what the row says its limit is, in days */
  ownLimit: number | null;
  judge: number;
  division: number;
  cause: number;
  pronounced: number;
  /** null: no retrial */
  retrial: number | null;
  retrialDay: number | null;
  dirt: string;
  spelling: number;
  before: 'nothing' | 'blank line' | 'delimiters';
  remark: number;
}

export interface FilePlan {
  columns: Field[];
  headerStyle: number;
  decoy: boolean;
  customHeaders: boolean;
  encoding: 'utf8' | 'utf8-bom' | 'gb18030';
  delimiter: string;
  newline: string;
  titles: number;
  lastNewline: boolean;
  serialColumns: Field[];
  brokenSerials: boolean;
  blankColumns: Field[];
  quoteAll: boolean;
  rows: RowPlan[];
}
