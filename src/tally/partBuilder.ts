import { addTo, type Histogram } from '../statistics/histogram.ts';

/** A part of a tally under construction: numbers in place of names, arrays that are written to. */
export interface PartBuilder {
  readonly court: number;
  readonly group: number;
  readonly durations: Histogram;
  netDays: number;
  readonly ages: Histogram;
  readonly incomingClosed: Histogram;
  readonly incomingPending: Histogram;
  readonly monthlyClosings: number[];
  /** Indices of names. */
  readonly judges: Set<number>;
}

export function createPart(court: number, group: number, months: number): PartBuilder {
  return {
    court,
    group,
    durations: [],
    netDays: 0,
    ages: [],
    incomingClosed: [],
    incomingPending: [],
    monthlyClosings: Array<number>(months).fill(0),
    judges: new Set(),
  };
}

/** A case closed in the period: how long it took, in which whole month (or none) it was closed, and by whom. */
export function addClosing(
  part: PartBuilder,
  {
    days,
    deducted,
    month,
    isIncoming,
    judge,
  }: Readonly<Record<'days' | 'deducted' | 'month' | 'judge', number>> & {
    readonly isIncoming: boolean;
  },
): void {
  addTo(part.durations, days, 1);
  part.netDays += Math.max(0, days - Math.max(0, deducted));
  if (month >= 0) part.monthlyClosings[month] = (part.monthlyClosings[month] ?? 0) + 1;
  if (isIncoming) addTo(part.incomingClosed, days, 1);
  if (judge > 0) part.judges.add(judge);
}

/** A case pending on M, and how old it is. */
export function addPending(part: PartBuilder, age: number, isIncoming: boolean): void {
  addTo(part.ages, age, 1);
  if (isIncoming) addTo(part.incomingPending, age, 1);
}
