export type Field =
  | 'filedOn'
  | 'court'
  | 'caseNumber'
  | 'courtCode'
  | 'caseType'
  | 'cause'
  | 'closedOn'
  | 'closingMethod'
  | 'procedure'
  | 'smallClaims'
  | 'tribunal'
  | 'judge'
  | 'division'
  | 'claimAmount'
  | 'appealed'
  | 'appealFiledOn'
  | 'appealOutcome'
  | 'appealClosedOn'
  | 'retrialOutcome'
  | 'retrialClosedOn'
  | 'deductedDays'
  | 'extendedDays'
  | 'timeLimitDays'
  | 'pronouncedInCourt';

export type Level = 'highest' | 'high' | 'intermediate' | 'basic' | null;
export type Line = 'civil' | 'criminal' | 'administrative' | 'enforcement' | 'other';
export type Instance = 'first' | 'second' | 'retrial' | 'other';
export type ReversalBasis = 'appeal-closing' | 'case-closing';
export type AppealBasis = 'appeal-filing' | 'case-closing';
export type RetrialBasis = 'retrial-closing' | 'case-closing';
export type AppealDenominator = 'closings' | 'judgments' | 'appealable';
export type Grouping = 'judge' | 'division' | 'line' | 'procedure' | 'cause' | 'case-type';
export type Reason = 'missing-column' | 'blank-column' | 'empty-denominator' | 'median-not-reached' | 'too-few-months';
export type Better = 'higher' | 'lower' | 'target';
export type Verdict = 'unavailable' | 'no-band' | 'too-few' | 'within' | 'better' | 'below' | 'above';

/** One record under the header, and the physical line on which it begins. Cells are cleaned; blank and unmapped cells are ''. */
export interface Row {
  file: number;
  line: number;
  wellFormed: boolean;
  cells: Record<Field, string>;
}

export interface CaseFile {
  path: string;
  mapped: Field[];
  headers: Map<Field, string>;
  rows: Row[];
}

/** One row after reading: days are whole days since 1970-01-01. */
export interface Case {
  file: number;
  wellFormed: boolean;
  /** one entry per rejecting issue */
  issues: string[];
  court: string | null;
  courtName: string;
  numberIdentity: string | null;
  filedOn: number | null;
  closedOn: number | null;
  line: Line;
  instance: Instance;
  /** by the number, else by a case type that says the same; '' = unknown */
  typeCode: string;
  excluded: boolean;
  cause: string;
  judge: string;
  division: string;
  smallClaimsFlag: boolean | null;
  procedure: string;
  tribunal: string;
  closingMethod: string;
  pronounced: boolean | null;
  deducted: number | null;
  extended: number | null;
  /** the row's own time limit in days */
  ownLimit: number | null;
  appealedFlag: boolean | null;
  appealFiledOn: number | null;
  appealOutcome: string;
  appealClosedOn: number | null;
  retrialOutcome: string;
  retrialClosedOn: number | null;
}

export interface OracleOptions {
  /** fixed clock, YYYY-MM-DD */
  today: string;
  period?: string;
  asOf?: string;
  duplicates?: 'first' | 'last';
  reversalBasis?: ReversalBasis;
  appealDenominator?: AppealDenominator;
  by?: Grouping;
  where?: { line: Line };
  /** judges by court code */
  judges?: Record<string, number>;
  /** field -> headers, wins over aliases */
  columns?: Record<string, string[]>;
  rankWithin?: 'level' | 'all';
  rankBy?: string;
  rankOrder?: 'distance' | 'value';
  noRank?: boolean;
  /** parsed scheme file */
  scheme: unknown;
}

export interface OracleVolumes {
  carriedOver: number | null;
  incoming: number;
  docket: number | null;
  closed: number | null;
  pending: number | null;
}

export interface OracleBand {
  low: number | null;
  high: number | null;
  source: string;
}

export interface OracleIndicator {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  base: number | null;
  interval: { low: number; high: number } | null;
  reason: Reason | null;
  band: OracleBand | null;
  verdict: Verdict;
  uncertain: boolean;
  rank: number | null;
  rankOf: number | null;
}

export interface OracleAttainment {
  met: number;
  judged: number;
  share: number | null;
  shortfall: number | null;
}

/** Cases of a court (or of all) that are alike: by `code`, '' where they have none. */
export interface OracleGroup {
  code: string;
  attainment: OracleAttainment;
  volumes: OracleVolumes;
  indicators: Record<string, OracleIndicator>;
}

export interface OracleTotal {
  rejected: number;
  volumes: OracleVolumes;
  indicators: Record<string, OracleIndicator>;
  groups: OracleGroup[];
}

export interface OracleBases {
  reversal: ReversalBasis;
  appeal: AppealBasis;
  retrial: RetrialBasis;
  appealDenominator: AppealDenominator;
}

export interface OracleCourt extends OracleTotal {
  code: string;
  name: string;
  level: Level;
  rank: number | null;
  attainment: OracleAttainment;
}

export interface OracleReport {
  period: { label: string; start: string; end: string };
  asOf: string;
  measuredOn: string;
  bases: OracleBases;
  groupedBy: Grouping;
  quality: { rows: number; accepted: number; rejected: number; excluded: number; byRule: Record<string, number> };
  courts: OracleCourt[];
  total: OracleTotal;
}

/** A wrong option, scheme or file: the program is expected to refuse as well. */
export class OracleError extends Error {}
