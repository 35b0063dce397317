import { type Interval, poisson, wilson } from './intervals.ts';
import type { AppealBasis, Case, CaseFile, Field, IndicatorId, OracleVolumes, ReversalBasis } from './types.ts';

export interface Measured {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  base: number | null;
  interval: Interval | null;
}

export interface Setting {
  files: CaseFile[];
  start: number;
  measured: number;
  asOf: number;
  reversalBasis: ReversalBasis;
  appealBasis: AppealBasis;
}

const MISSING: Measured = { value: null, numerator: null, denominator: null, base: null, interval: null };

function maps(setting: Setting, one: Case, field: Field): boolean {
  return setting.files[one.file]?.mapped.includes(field) ?? false;
}

function filed(one: Case): number {
  return one.filedOn ?? Number.NaN;
}

function inPeriod(day: number | null, setting: Setting): boolean {
  return day !== null && setting.start <= day && day <= setting.measured;
}

// Populations: `cases` are the accepted cases of one court (or of all) that are not excluded.

function incoming(cases: Case[], setting: Setting): Case[] {
  return cases.filter((one) => inPeriod(one.filedOn, setting));
}

function carriedOver(cases: Case[], setting: Setting): Case[] {
  return cases.filter((one) => filed(one) < setting.start && (one.closedOn === null || one.closedOn >= setting.start));
}

function closedCases(cases: Case[], setting: Setting): Case[] {
  return cases.filter((one) => inPeriod(one.closedOn, setting));
}

function pendingCases(cases: Case[], setting: Setting): Case[] {
  return cases.filter(
    (one) => filed(one) <= setting.measured && (one.closedOn === null || one.closedOn > setting.measured),
  );
}

function closingsUnknown(cases: Case[], setting: Setting): boolean {
  return cases.some((one) => filed(one) <= setting.measured && !maps(setting, one, 'closedOn'));
}

export function volumesOf(cases: Case[], setting: Setting): OracleVolumes {
  const arrived = incoming(cases, setting).length;
  if (closingsUnknown(cases, setting)) {
    return { carriedOver: null, incoming: arrived, docket: null, closed: null, pending: null };
  }
  const old = carriedOver(cases, setting).length;
  return {
    carriedOver: old,
    incoming: arrived,
    docket: old + arrived,
    closed: closedCases(cases, setting).length,
    pending: pendingCases(cases, setting).length,
  };
}

function share(numerator: number, denominator: number, interval: 'wilson' | 'poisson' | 'none'): Measured {
  if (denominator === 0) return { value: null, numerator, denominator, base: denominator, interval: null };
  let bounds: Interval | null = null;
  if (interval === 'wilson') bounds = wilson(numerator, denominator);
  if (interval === 'poisson') bounds = poisson(numerator, denominator);
  return { value: numerator / denominator, numerator, denominator, base: denominator, interval: bounds };
}

function durations(cases: Case[], setting: Setting): number[] {
  const days = closedCases(cases, setting).map((one) => (one.closedOn ?? Number.NaN) - filed(one));
  return days.sort((a, b) => a - b);
}

/** R type 7 with p = tenths / 10, sorted values in. */
export function quantile(sorted: number[], tenths: number): number | null {
  if (sorted.length === 0) return null;
  const h = (sorted.length - 1) * tenths;
  const below = Math.floor(h / 10);
  const rest = h % 10;
  const a = sorted[below] ?? Number.NaN;
  const b = sorted[below + 1] ?? a;
  return (a * (10 - rest) + b * rest) / 10;
}

function quantileIndicator(cases: Case[], setting: Setting, tenths: number): Measured {
  const days = durations(cases, setting);
  return {
    value: quantile(days, tenths),
    numerator: null,
    denominator: null,
    base: days.length,
    interval: null,
  };
}

function averageDuration(cases: Case[], setting: Setting): Measured {
  const days = durations(cases, setting);
  const sum = days.reduce((total, one) => total + one, 0);
  return share(sum, days.length, 'none');
}

function smallClaims(cases: Case[], setting: Setting): Measured {
  const eligible = closedCases(cases, setting).filter((one) => one.line === 'civil' && one.instance === 'first');
  if (eligible.some((one) => !maps(setting, one, 'smallClaims') && !maps(setting, one, 'procedure'))) return MISSING;
  const blank = eligible.filter((one) => one.smallClaimsFlag === null && one.procedure === '');
  if (eligible.length > 0 && blank.length === eligible.length) return MISSING;
  const small = eligible.filter(
    (one) => one.smallClaimsFlag === true || (one.smallClaimsFlag === null && one.procedure === 'small'),
  );
  return share(small.length, eligible.length, 'wilson');
}

/** Is an appeal known on the as-of day? */
export function isAppealed(one: Case, asOf: number): boolean {
  if (one.appealFiledOn !== null && one.appealFiledOn > asOf) return false;
  if (one.appealedFlag === true || one.appealFiledOn !== null) return true;
  return one.appealOutcome !== '' && (one.appealClosedOn === null || one.appealClosedOn <= asOf);
}

function appealRate(cases: Case[], setting: Setting): Measured {
  const first = cases.filter((one) => one.instance === 'first');
  const closed = closedCases(first, setting);
  if (setting.appealBasis === 'appeal-filing') {
    if (closed.some((one) => !maps(setting, one, 'appealFiledOn'))) return MISSING;
    const eligible = first.filter((one) => isAppealed(one, setting.asOf));
    if (eligible.length > 0 && eligible.every((one) => one.appealFiledOn === null)) return MISSING;
    const appeals = first.filter((one) => inPeriod(one.appealFiledOn, setting));
    return share(appeals.length, closed.length, 'poisson');
  }
  if (closed.some((one) => !maps(setting, one, 'appealed') && !maps(setting, one, 'appealFiledOn'))) return MISSING;
  const blank = closed.filter(
    (one) => one.appealedFlag === null && one.appealFiledOn === null && one.appealOutcome === '',
  );
  if (closed.length > 0 && blank.length === closed.length) return MISSING;
  const appealed = closed.filter((one) => isAppealed(one, setting.asOf));
  return share(appealed.length, closed.length, 'wilson');
}

function isReversal(one: Case): boolean {
  return one.appealOutcome === '改判' || one.appealOutcome === '发回重审';
}

function reversalRate(cases: Case[], setting: Setting): Measured {
  const first = cases.filter((one) => one.instance === 'first');
  const closed = closedCases(first, setting);
  if (closed.some((one) => !maps(setting, one, 'appealOutcome'))) return MISSING;
  if (setting.reversalBasis === 'appeal-closing') {
    if (closed.some((one) => !maps(setting, one, 'appealClosedOn'))) return MISSING;
    const appealed = first.filter((one) => isAppealed(one, setting.asOf));
    if (appealed.length > 0 && appealed.every((one) => one.appealOutcome === '')) return MISSING;
    const decided = appealed.filter((one) => one.appealOutcome !== '');
    if (decided.length > 0 && decided.every((one) => one.appealClosedOn === null)) return MISSING;
    const reversed = first.filter((one) => isReversal(one) && inPeriod(one.appealClosedOn, setting));
    return share(reversed.length, closed.length, 'poisson');
  }
  const appealed = closed.filter((one) => isAppealed(one, setting.asOf));
  if (appealed.length > 0 && appealed.every((one) => one.appealOutcome === '')) return MISSING;
  const reversed = appealed.filter(
    (one) => isReversal(one) && (one.appealClosedOn === null || one.appealClosedOn <= setting.asOf),
  );
  return share(reversed.length, closed.length, 'wilson');
}

function dispositionTime(cases: Case[], setting: Setting): Measured {
  const pending = pendingCases(cases, setting).length;
  const closed = closedCases(cases, setting).length;
  const days = setting.measured - setting.start + 1;
  const value = closed === 0 ? null : (pending * days) / closed;
  return { value, numerator: pending, denominator: closed, base: closed, interval: null };
}

export function measure(id: IndicatorId, cases: Case[], setting: Setting): Measured {
  // every indicator here needs closings, of the cases that it looks at
  const first = cases.filter((one) => one.instance === 'first');
  const looked: Partial<Record<IndicatorId, Case[]>> = {
    'small-claims-rate': first.filter((one) => one.line === 'civil'),
    'appeal-rate': first,
    'reversal-rate': first,
  };
  if (closingsUnknown(looked[id] ?? cases, setting)) return MISSING;
  const arrived = incoming(cases, setting).length;
  const docket = carriedOver(cases, setting).length + arrived;
  const closed = closedCases(cases, setting).length;
  if (id === 'closure-rate') return share(closed, docket, 'wilson');
  if (id === 'clearance-rate') return share(closed, arrived, 'none');
  if (id === 'average-duration') return averageDuration(cases, setting);
  if (id === 'median-duration') return quantileIndicator(cases, setting, 5);
  if (id === 'p90-duration') return quantileIndicator(cases, setting, 9);
  if (id === 'small-claims-rate') return smallClaims(cases, setting);
  if (id === 'appeal-rate') return appealRate(cases, setting);
  if (id === 'reversal-rate') return reversalRate(cases, setting);
  return dispositionTime(cases, setting);
}
