import { textOfDay } from './days.ts';
import { dueDay, monthsAfter, movedDueDay } from './dueDays.ts';
import { KEYS } from './members.ts';
import { closingsUnknown, filed, lacks, maps, pendingCases, type Setting } from './populations.ts';
import { surveyed } from './surveys.ts';
import type { Case, Field, OracleOptions } from './types.ts';

const TOLD_BY: Field[] = ['procedure', 'timeLimitDays'];
const MOVED_BY: Field[] = ['deductedDays', 'extendedDays'];

/** Counts of the bands, the median and the most days. */
export interface OracleAges {
  bands: number[];
  overYear: number;
  median: number | null;
  oldest: number | null;
}

export interface OracleMember {
  pending: number | null;
  ages: OracleAges | null;
  procedures: Record<string, { pending: number; ages: OracleAges }> | null;
  judges: Record<string, { pending: number; ages: OracleAges }> | null;
  withLimit: number | null;
  withoutLimit: number | null;
  procedureBlank: number | null;
  /** Of those with a limit; null where it is not known which have one. */
  pastStatutory: number | null;
  /** Null where it is not known how far due days are moved. */
  overdue: number | null;
  dueSoon: number | null;
}

export interface OracleListed {
  court: string;
  filedOn: string;
  judge: string | null;
  days: number;
  statutoryDueDay: string;
  dueDay: string;
  daysLeft: number;
}

export interface OracleBacklog {
  asOf: string;
  courts: Record<string, OracleMember>;
  total: OracleMember;
  overdue: OracleListed[];
  dueSoon: OracleListed[];
}

function bandOf(one: Case, { measured }: Setting): number {
  const days = measured - filed(one);
  if (days <= 300) return Math.max(0, Math.ceil(days / 60) - 1);
  const years = [12, 24, 36].findIndex((months) => monthsAfter(filed(one), months) >= measured);
  return years < 0 ? 8 : 5 + years;
}

function agesOf(cases: Case[], setting: Setting): OracleAges {
  const days = cases.map((one) => setting.measured - filed(one)).sort((one, other) => one - other);
  const bands = Array.from({ length: 9 }, (_, band) => cases.filter((one) => bandOf(one, setting) === band).length);
  const middle = (days.length - 1) / 2;
  const median = ((days[Math.floor(middle)] ?? 0) + (days[Math.ceil(middle)] ?? 0)) / 2;
  return {
    bands,
    overYear: cases.filter((one) => monthsAfter(filed(one), 12) < setting.measured).length,
    median: days.length === 0 ? null : median,
    oldest: days.at(-1) ?? null,
  };
}

function grouped(cases: Case[], setting: Setting, keyOf: (one: Case) => string) {
  return Object.fromEntries(
    [...new Set(cases.map(keyOf))].map((key) => {
      const own = cases.filter((one) => keyOf(one) === key);
      return [key, { pending: own.length, ages: agesOf(own, setting) }];
    }),
  );
}

function daysLeft(one: Case, { measured }: Setting): number | null {
  const due = movedDueDay(one);
  return due === null ? null : due - measured;
}

function memberOf(cases: Case[], setting: Setting, dueWithin: number): OracleMember {
  const perhaps = pendingCases(cases, setting);
  const known = perhaps.filter((one) => maps(setting, one, 'closedOn'));
  const untold = closingsUnknown(cases, setting);
  const limited = perhaps.filter((one) => !maps(setting, one, ...TOLD_BY) || dueDay(one) !== null);
  const limitsUntold = lacks(setting, limited, ['closedOn'], TOLD_BY);
  const daysUntold = lacks(setting, limited, ['closedOn'], TOLD_BY, MOVED_BY);
  const told = (isTold: boolean, count: number) => (isTold ? count : null);
  const without = known.filter((one) => dueDay(one) === null);
  const blank = without.filter((one) => one.procedure === '' && one.instance === 'first' && one.ownLimit === null);
  const left = (fits: (days: number) => boolean) =>
    known.filter((one) => fits(daysLeft(one, setting) ?? Number.NaN)).length;
  return {
    pending: told(!untold, known.length),
    ages: untold ? null : agesOf(known, setting),
    procedures: lacks(setting, perhaps, ['closedOn'], ['procedure']) ? null : grouped(known, setting, KEYS.procedure),
    judges: lacks(setting, perhaps, ['closedOn'], ['judge']) ? null : grouped(known, setting, KEYS.judge),
    withLimit: told(!untold && !limitsUntold, known.length - without.length),
    withoutLimit: told(!untold && !limitsUntold, without.length),
    procedureBlank: told(!untold && !limitsUntold, blank.length),
    pastStatutory: told(!limitsUntold, known.filter((one) => (dueDay(one) ?? Infinity) < setting.measured).length),
    overdue: told(
      !daysUntold,
      left((days) => days < 0),
    ),
    dueSoon: told(
      !daysUntold,
      left((days) => days >= 0 && days <= dueWithin),
    ),
  };
}

function listed(cases: Case[], setting: Setting): OracleListed[] {
  return cases.map((one) => ({
    court: one.court ?? '',
    filedOn: textOfDay(filed(one)),
    judge: one.judge === '' ? null : one.judge,
    days: setting.measured - filed(one),
    statutoryDueDay: textOfDay(dueDay(one) ?? 0),
    dueDay: textOfDay(movedDueDay(one) ?? 0),
    daysLeft: daysLeft(one, setting) ?? 0,
  }));
}

/** What is pending on the as-of day, counted the slow way; null where no row is accepted. */
export function oracleBacklog(
  inputs: { path: string; bytes: Uint8Array }[],
  { period: _, ...options }: OracleOptions,
  dueWithin: number,
): OracleBacklog | null {
  const { setting, accepted } = surveyed(inputs, options);
  if (accepted.length === 0) return null;
  const line = options.where?.line ?? null;
  const looked = accepted.filter((one) => line === null || one.line === line);
  const counted = looked.filter((one) => !one.excluded);
  const codes = [...new Set(looked.map((one) => one.court ?? ''))];
  const known = pendingCases(counted, setting).filter((one) => maps(setting, one, 'closedOn'));
  const thatFit = (fits: (days: number) => boolean) =>
    known.filter((one) => fits(daysLeft(one, setting) ?? Number.NaN));
  return {
    asOf: textOfDay(setting.asOf),
    courts: Object.fromEntries(
      codes.map((code) => [
        code,
        memberOf(
          counted.filter((one) => one.court === code),
          setting,
          dueWithin,
        ),
      ]),
    ),
    total: memberOf(counted, setting, dueWithin),
    overdue: listed(
      thatFit((days) => days < 0),
      setting,
    ),
    dueSoon: listed(
      thatFit((days) => days >= 0 && days <= dueWithin),
      setting,
    ),
  };
}
