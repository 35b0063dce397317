import type { Day } from '../calendar/day.ts';
import type { CaseTable } from '../cases/caseTable.ts';
import type { Severity } from '../rules/rule.ts';
import type { Finding } from './findings.ts';

/** What an observation tells, as plain JSON. */
export type Facts = Readonly<Record<string, unknown>>;

/** Something seen in the table: of one input or court (indices into the table's), or of none in particular. */
export interface Found<A extends Facts = Facts> {
  readonly input: number | null;
  readonly court: number | null;
  readonly args: A;
}

/** What an observation may look at besides the table. */
export interface ObservationContext {
  /** One byte per row of the table: 1 = rejected. */
  readonly rejected: Uint8Array;
  readonly today: Day;
}

/** What sentences call things; an unknown id is its own name. */
export interface ObservationNames {
  court(code: string): string;
  field(id: string): string;
}

/** Where it was seen: path of the file, code of the court. */
export type Place = { readonly file: string | null; readonly court: string | null };

/** Something that was seen, as a validation tells of it; `rule` is the id of the observation. */
export interface Observation extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly args: Facts;
}

/** Something about a whole file or a whole court that no single row shows, with all that there is to say about it. */
export interface ObservationKind<A extends Facts = Facts> extends Finding {
  /** What was seen, in one or two sentences. The file is not named: whoever prints them puts them under it. */
  readonly sentence: {
    zh(args: A & Place, names: ObservationNames): string;
    en(args: A & Place, names: ObservationNames): string;
  };
  /** Those that are seen only where the court's own figures are given have none. */
  observe?(table: CaseTable, context: ObservationContext): Found<A>[];
}

/** States an observation, whose severity is info unless it says otherwise; the type of its id is kept. */
export function defineObservation<Id extends string, A extends Facts>(
  kind: Omit<ObservationKind<A>, 'severity'> & { readonly id: Id; readonly severity?: Severity },
): ObservationKind<A> & { readonly id: Id } {
  return { severity: 'info', ...kind };
}
