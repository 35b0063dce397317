import type { Calendar } from './periods.ts';
import type { Case, CaseFile, Field, OracleBases, OracleVolumes } from './types.ts';

/** What all cases of a report are measured by. */
export interface Setting {
  files: CaseFile[];
  start: number;
  measured: number;
  asOf: number;
  calendar: Calendar;
  /** days that a whole statistical year counts for, where the scheme says so */
  yearDays: number | null;
  bases: OracleBases;
}

/** Has the file of a case one of these columns? */
export function maps(setting: Setting, one: Case, ...anyOf: Field[]): boolean {
  const mapped = setting.files[one.file]?.mapped ?? [];
  return anyOf.some((field) => mapped.includes(field));
}

/** Is one of the cases from a file that lacks a needed column? Of a list of fields one is enough. */
export function lacks(setting: Setting, cases: Case[], ...needs: Field[][]): boolean {
  return cases.some((one) => needs.some((anyOf) => !maps(setting, one, ...anyOf)));
}

export function filed(one: Case): number {
  return one.filedOn ?? Number.NaN;
}

export function inPeriod(day: number | null, setting: Setting): boolean {
  return day !== null && setting.start <= day && day <= setting.measured;
}

// Populations: `cases` are the accepted cases of one court (or of all) that are not excluded.

export function incoming(cases: Case[], setting: Setting): Case[] {
  return cases.filter((one) => inPeriod(one.filedOn, setting));
}

export function carriedOver(cases: Case[], setting: Setting): Case[] {
  return cases.filter((one) => filed(one) < setting.start && (one.closedOn === null || one.closedOn >= setting.start));
}

/** Cases that are closed in [s, M], or may be: their file does not tell closings. */
export function closedCases(cases: Case[], setting: Setting): Case[] {
  return cases.filter((one) =>
    maps(setting, one, 'closedOn') ? inPeriod(one.closedOn, setting) : filed(one) <= setting.measured,
  );
}

/** Cases that are known to be closed in [s, M]. */
export function knownClosed(cases: Case[], setting: Setting): Case[] {
  return cases.filter((one) => inPeriod(one.closedOn, setting));
}

export function pendingCases(cases: Case[], setting: Setting): Case[] {
  return cases.filter(
    (one) => filed(one) <= setting.measured && (one.closedOn === null || one.closedOn > setting.measured),
  );
}

/** Is there a case of which nobody can tell whether it is closed by M? */
export function closingsUnknown(cases: Case[], setting: Setting): boolean {
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
