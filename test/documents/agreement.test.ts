import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schemeFileSchema } from '../../src/bands/schema.ts';
import { completeScheme } from '../../src/bands/scheme.ts';
import type { IndicatorValue, Report } from '../../src/documents/report/report.ts';
import { differences } from '../oracle/differences.ts';
import { fileSets } from '../oracle/generateFiles.ts';
import { type OracleReport, oracleReport } from '../oracle/report.ts';
import type { OracleIndicator, OracleOptions } from '../oracle/types.ts';
import { reportOf } from './reportOf.ts';

const runs = 150;

type Values = Readonly<Record<string, IndicatorValue | OracleIndicator>>;

/** Where there is no value, what it would have been made of is a matter of taste: the reason says why. */
function comparable(values: Values): unknown {
  return Object.fromEntries(
    Object.entries(values).map(([id, { reason, ...rest }]) => {
      const code = typeof reason === 'object' && reason !== null ? reason.code : reason;
      return [
        id,
        rest.value === null ? { value: null, reason: code, verdict: rest.verdict } : { reason: code, ...rest },
      ];
    }),
  );
}

interface Member {
  readonly indicators: Values;
  readonly groups: readonly { readonly indicators: Values }[];
}

function numbersOfMember<M extends Member>({ indicators, groups, ...rest }: M) {
  return {
    ...rest,
    indicators: comparable(indicators),
    groups: groups.map((group) => ({ ...group, indicators: comparable(group.indicators) })),
  };
}

/** What a report and the independent calculation have in common. */
function numbersOf({ period, asOf, measuredOn, bases, groupedBy, quality, courts, total }: Report | OracleReport) {
  const { rejected, volumes } = total;
  const { indicators, groups } = numbersOfMember(total);
  return {
    period,
    asOf,
    measuredOn,
    bases,
    groupedBy,
    quality,
    courts: courts.map((court) => {
      const { name: _, ...numbers } = numbersOfMember(court);
      return { ...numbers, reason: null };
    }),
    total: { rejected, volumes, indicators, groups },
  };
}

function rankingOf({ rankWithin = 'level', rankBy, rankOrder = 'distance', noRank }: OracleOptions) {
  if (noRank === true) return { within: rankWithin, by: 'none' as const };
  if (rankBy === undefined) return { within: rankWithin, by: 'attainment' as const };
  return { within: rankWithin, by: { indicator: rankBy, order: rankOrder } };
}

test('every number of the report agrees with an independent calculation over generated dirty files', async () => {
  await fc.assert(
    fc.asyncProperty(fileSets(), async ({ files, options }) => {
      const scheme = completeScheme(schemeFileSchema.parse(options.scheme));
      const report = reportOf(files, { ...options, scheme, ranking: rankingOf(options) });
      const oracle = oracleReport(files, options);
      if (oracle.quality.accepted === 0) await expect(report).rejects.toMatchObject({ code: 'all-rejected' });
      else expect(differences(numbersOf(await report), numbersOf(oracle))).toEqual([]);
    }),
    {
      numRuns: Number(process.env.RUNS ?? runs),
      endOnFailure: process.env.SHRINK === undefined,
      seed: Number(process.env.SEED ?? 20_241_231),
    },
  );
}, 1_500_000);
