import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completeScheme } from '../../src/bands/scheme.ts';
import { indicatorIds } from '../../src/indicators/registry.ts';
import { reportOf } from '../documents/reportOf.ts';
import { differences } from '../oracle/differences.ts';
import { type GeneratedCases, generatedCases } from './generateCases.ts';
import { type Asked, asOfDays, periods } from './periods.ts';
import { indicatorQuery } from './query.ts';

const runs = 20;

const scheme = completeScheme({
  id: 'bare',
  version: '1',
  title: { zh: '无区间', en: 'no bands' },
  status: 'illustrative',
  source: '-',
  indicators: {},
});

const questions = fc.record({
  period: fc.constantFrom(...periods),
  asOf: fc.constantFrom(...asOfDays),
  basis: fc.constantFrom('appeal-closing' as const, 'appeal-closing' as const, 'case-closing' as const),
  appealDenominator: fc.constantFrom(
    'closings' as const,
    'closings' as const,
    'judgments' as const,
    'appealable' as const,
  ),
  excludeTypeCodes: fc.constantFrom(['执保', '执恢'], ['执保', '执恢'], ['民初', '民申'], ['执', '执异', '刑终']),
});

type Values = Record<string, Record<string, unknown>>;

/** Court → indicator → value, from the database. */
async function queried(connection: DuckDBConnection, { files }: GeneratedCases, asked: Asked): Promise<Values> {
  const folder = mkdtempSync(join(tmpdir(), 'courtstat-duckdb-'));
  try {
    const paths = files.map(({ path, bytes }) => {
      writeFileSync(join(folder, path), bytes);
      return join(folder, path);
    });
    const rows = (await connection.runAndReadAll(indicatorQuery(paths, asked))).getRowObjectsJson();
    return Object.fromEntries(
      rows.map(({ court, ...values }) => [
        String(court),
        Object.fromEntries(Object.entries(values).map(([id, value]) => [id, value === null ? null : Number(value)])),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('every indicator of every court agrees with SQL over generated files', async () => {
  const connection = await DuckDBConnection.create();
  const valued = new Set<string>();
  await fc.assert(
    fc.asyncProperty(generatedCases, questions, async (cases, { excludeTypeCodes, ...asked }) => {
      const { period, asOf, basis, appealDenominator } = asked;
      // Without their days outcomes can only be counted on the closed cases.
      const reversalBasis = cases.dated ? basis : 'case-closing';
      const report = await reportOf(cases.files, {
        today: '2025-03-15',
        period: period.label,
        asOf,
        reversalBasis,
        appealDenominator,
        scheme: { ...scheme, excludeTypeCodes },
      });
      const measuredOn = period.end < asOf ? period.end : asOf;
      const values = await queried(connection, cases, {
        start: period.start,
        measuredOn,
        asOf,
        dated: cases.dated,
        reversalBasis,
        appealDenominator,
        excludeTypeCodes,
      });
      const found = Object.fromEntries(
        report.courts.map(({ code, indicators }) => [
          code,
          Object.fromEntries(Object.entries(indicators).map(([id, { value }]) => [id, value])),
        ]),
      );
      expect(differences(found, values)).toEqual([]);
      for (const ofCourt of Object.values(values)) {
        for (const [id, value] of Object.entries(ofCourt)) if (value !== null) valued.add(id);
      }
    }),
    {
      numRuns: Number(process.env.RUNS ?? runs),
      endOnFailure: process.env.SHRINK === undefined,
      seed: Number(process.env.SEED ?? 20_241_231),
    },
  );
  expect([...valued].sort()).toEqual([...indicatorIds].sort());
}, 600_000);
