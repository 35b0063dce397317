type Role = 'denominator' | 'numerator' | 'taken-off' | 'cases' | 'ended' | 'censored';
type BaseKind = 'denominator' | 'sum' | 'cases' | 'closings';

/** What became of rows. */
interface RowCounts {
  readonly read: number;
  readonly rejected: number;
  readonly narrowed: number;
  readonly excluded: number;
  readonly counted: number;
}

/** The words of an explanation. Values, edges and digits come as text that is ready to print, counts as numbers. */
export interface ExplanationWords {
  /** Heads of what is said of an indicator in general. */
  readonly facts: {
    readonly definition: string;
    readonly formula: string;
    readonly counting: string;
    readonly band: string;
    readonly better: string;
    readonly note: string;
    readonly caveats: string;
    readonly related: string;
    readonly columns: string;
    readonly limits: string;
  };
  readonly roles: Readonly<Record<Role, string>>;
  /** Traits that must all be true. */
  all(traits: readonly string[]): string;
  /** When each of two readings is taken. */
  readonly readings: Readonly<Record<'reversal' | 'appeal' | 'retrial', Readonly<Record<string, string>>>>;
  readonly timesDays: string;
  /** What closings are divided by where no number of judges is given. */
  readonly perJudge: string;
  readonly intervals: Readonly<Record<'wilson' | 'poisson' | 'none', string>>;
  base(kind: BaseKind, minimumCases: number): string;
  appealDenominator(chosen: 'closings' | 'judgments' | 'appealable'): string;
  column(headers: readonly (readonly string[])[], hasDefault: boolean): string;
  schemeLine(title: string, id: string, version: string): string;
  readonly noEntry: string;
  readonly noBands: string;

  /** Heads of the steps by which a value came about. */
  readonly steps: {
    readonly rows: string;
    readonly volumes: string;
    readonly calculation: string;
    readonly band: string;
    readonly verdict: string;
  };
  total(courts: number): string;
  member(name: string, code: string): string;
  rows(counts: RowCounts, excludedBy: 'scheme' | 'option'): readonly string[];
  /** A further trait of the cases counted so far. */
  further(trait: string): string;
  rounded(value: string, unit: 'share' | 'ratio' | 'days' | 'cases' | 'number', places: number, more: boolean): string;
  blank(field: string, blank: number, eligible: number): string;

  sumOfDays(days: number, cases: number): string;
  deducted(gross: number, net: number): string;
  range(shortest: number, longest: number): string;
  place(cases: number, percent: string, place: string): string;
  ranked(place: number, days: number): string;
  readonly survivalHeads: readonly [t: string, atRisk: string, closed: string, censored: string, survival: string];
  survivalRest(before: number, after: number): string;
  survivalMedian(days: number): string;
  readonly evennessHeads: readonly [month: string, closings: string, share: string, distance: string];
  evennessMonths(closings: number, months: number, outside: number, even: string): string;
  evennessSum(distance: string): string;
  readonly judgesGiven: string;
  judges(count: number): string;

  interval(low: string, high: string, kind: 'wilson' | 'poisson'): string;
  readonly noInterval: string;
  readonly noBandFits: string;
  readonly verdicts: {
    within(value: string): string;
    /** Beyond an edge, the lower or the upper one: on the good side, or on the bad one. */
    better(value: string, edge: string, side: 'low' | 'high'): string;
    outside(value: string, edge: string, side: 'low' | 'high', gap: string | null): string;
    tooFew(base: number, minimum: number): string;
    readonly noBand: string;
    readonly unavailable: string;
  };
  uncertain(edges: readonly string[]): string;
  readonly certain: string;
  /** Where the rest is told. */
  more(id: string): string;

  readonly list: { readonly indicators: string; readonly findings: string; readonly legend: string };
}
