import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schemeFileSchema } from '../../src/bands/schema.ts';
import { completeScheme } from '../../src/bands/scheme.ts';
import type { Report } from '../../src/documents/report.ts';
import { fileSets } from '../oracle/generateFiles.ts';
import { type OracleReport, oracleReport } from '../oracle/report.ts';
import type { OracleOptions } from '../oracle/types.ts';
import { reportOf } from './reportOf.ts';

const runs = 150;

/** The numbers of a report in the shape of the independent calculation. */
function numbersOf(report: Report): unknown {
  const indicators = (of: Report['courts'][number]['indicators']) =>
    Object.fromEntries(Object.entries(of).map(([id, { reason: _, ...value }]) => [id, value]));
  return {
    period: report.period,
    asOf: report.asOf,
    measuredOn: report.measuredOn,
    bases: report.bases,
    quality: report.quality,
    courts: report.courts.map(({ reason: _, name: __, indicators: values, ...court }) => ({
      ...court,
      indicators: indicators(values),
    })),
    total: {
      rejected: report.total.rejected,
      volumes: report.total.volumes,
      indicators: indicators(report.total.indicators),
    },
  };
}

/** Twelve digits: the two calculations divide and take roots in different orders. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? value : Number(value.toPrecision(12));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  // Where there is no value, what it would have been made of is a matter of taste.
  if ('value' in value && value.value === null) return { verdict: 'verdict' in value ? value.verdict : null };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
}

function expected(oracle: OracleReport): unknown {
  const { total, ...rest } = oracle as OracleReport & { total: Record<string, unknown> };
  const { rejected, volumes, indicators } = total;
  const courts = rest.courts.map(({ name: _, ...court }) => court);
  return { ...rest, courts, total: { rejected, volumes, indicators } };
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
      else expect(rounded(numbersOf(await report))).toEqual(rounded(expected(oracle)));
    }),
    {
      numRuns: Number(process.env.RUNS ?? runs),
      endOnFailure: process.env.SHRINK === undefined,
      seed: Number(process.env.SEED ?? 20_241_231),
    },
  );
}, 1_500_000);
