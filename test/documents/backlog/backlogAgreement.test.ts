import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schemeFileSchema } from '../../../src/bands/schema.ts';
import { completeScheme } from '../../../src/bands/scheme.ts';
import type {
  Ages,
  BacklogCase,
  BacklogCourt,
  BacklogTotal,
  Breakdown,
  DueFraction,
} from '../../../src/documents/backlog/backlog.ts';
import {
  type OracleAges,
  type OracleBacklog,
  type OracleListed,
  type OracleMember,
  oracleBacklog,
} from '../../oracle/backlog.ts';
import { differences } from '../../oracle/differences.ts';
import { fileSets } from '../../oracle/generateFiles.ts';
import { type BacklogFound, backlogOf } from './backlogOf.ts';

const runs = 150;

function agesIn({ bands, overYear, median, oldest }: Ages): OracleAges {
  return { bands: bands.map(({ cases }) => cases), overYear: overYear.cases, median, oldest };
}

function groupsIn({ groups }: Breakdown): OracleMember['procedures'] {
  if (groups === null) return null;
  return Object.fromEntries(groups.map(({ code, pending, ages }) => [code, { pending, ages: agesIn(ages) }]));
}

/** The count of a fraction, which must fit the rest of it. */
function countIn({ value, numerator, denominator, reason }: DueFraction): number | null {
  const isEmpty = denominator === 0;
  expect(reason?.code ?? null).toBe(isEmpty ? 'empty-denominator' : numerator === null ? 'missing-column' : null);
  expect(value).toBe(numerator === null || denominator === null || isEmpty ? null : numerator / denominator);
  return numerator;
}

function memberIn(member: BacklogCourt | BacklogTotal): Omit<OracleMember, 'judges'> {
  const { pending, ages, procedures, limits } = member;
  const sum = (of: 'cases') => limits.kinds?.reduce((all, kind) => all + kind[of], 0) ?? null;
  if (limits.pastStatutory.denominator !== null) expect(sum('cases')).toBe(limits.pastStatutory.denominator);
  return {
    pending,
    ages: ages === null ? null : agesIn(ages),
    procedures: groupsIn(procedures),
    withLimit: countIn(limits.withLimit),
    withoutLimit: limits.withoutLimit,
    procedureBlank: limits.procedureBlank,
    pastStatutory: countIn(limits.pastStatutory),
    overdue: countIn(limits.overdue),
    dueSoon: countIn(limits.dueSoon),
  };
}

function listedIn(cases: readonly BacklogCase[]): OracleListed[] {
  return cases.map(({ court, filedOn, judge, days, statutoryDueDay, dueDay, daysLeft }) => ({
    court,
    filedOn,
    judge,
    days,
    statutoryDueDay: statutoryDueDay ?? '',
    dueDay: dueDay ?? '',
    daysLeft: daysLeft ?? Number.NaN,
  }));
}

/** Ties are broken by what the calculation does not know. */
function unordered(cases: readonly OracleListed[]): OracleListed[] {
  return cases.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

function numbersOf({ backlog }: BacklogFound) {
  const { asOf, courts, total, overdue, dueSoon } = backlog;
  return {
    asOf,
    courts: Object.fromEntries(
      courts.map((court) => [court.code, { ...memberIn(court), judges: groupsIn(court.judges) }]),
    ),
    total: memberIn(total),
    overdue: unordered(listedIn(overdue.cases)),
    dueSoon: unordered(listedIn(dueSoon.cases)),
  };
}

function expectedOf({ total: { judges: _, ...total }, overdue, dueSoon, ...rest }: OracleBacklog) {
  return { ...rest, total, overdue: unordered(overdue), dueSoon: unordered(dueSoon) };
}

test('every number of a backlog agrees with an independent calculation over generated dirty files', async () => {
  await fc.assert(
    fc.asyncProperty(fileSets(), fc.constantFrom(0, 7, 30, 400), async ({ files, options }, dueWithin) => {
      const { today, asOf, columns, duplicates = 'first', where } = options;
      const found = backlogOf(files, {
        today,
        asOf,
        dueWithin,
        duplicates,
        scheme: completeScheme(schemeFileSchema.parse(options.scheme)),
        ...(columns === undefined ? {} : { columns }),
        ...(where === undefined ? {} : { where }),
      });
      const oracle = oracleBacklog(files, options, dueWithin);
      if (oracle === null) await expect(found).rejects.toMatchObject({ code: 'all-rejected' });
      else expect(differences(numbersOf(await found), expectedOf(oracle))).toEqual([]);
    }),
    {
      numRuns: Number(process.env.RUNS ?? runs),
      endOnFailure: process.env.SHRINK === undefined,
      seed: Number(process.env.SEED ?? 20_241_231),
    },
  );
}, 1_500_000);
