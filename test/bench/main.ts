import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { caseFile } from './caseFile.ts';
import { contest, Disagreement } from './contest.ts';
import { computeWithDuckDb } from './duckdb.ts';
import { startup } from './startup.ts';

const usage = 'usage: npm run bench -- [--rows N] [--pairs N] [--seed S] | --startup\n';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    pairs: { type: 'string', default: '5' },
    seed: { type: 'string', default: '20250131' },
    startup: { type: 'boolean', default: false },
    // How the benchmark calls itself for a process of DuckDB.
    duckdb: { type: 'string' },
    output: { type: 'string', default: '' },
    threads: { type: 'string', default: '0' },
  },
});

async function main(): Promise<void> {
  if (values.duckdb !== undefined) {
    await computeWithDuckDb(values.duckdb, values.output, Number(values.threads));
    return;
  }
  const [rows, pairs, seed] = [values.rows, values.pairs, values.seed].map(Number) as [number, number, number];
  if (![rows, pairs].every((count) => Number.isSafeInteger(count) && count > 0) || !Number.isSafeInteger(seed)) {
    process.stderr.write(usage);
    process.exitCode = 2;
    return;
  }
  if (!existsSync('dist/main.js')) throw new Error('nothing to measure: npm run build');
  const table = values.startup
    ? await startup()
    : await contest(caseFile(rows, seed), pairs, fileURLToPath(import.meta.url));
  process.stdout.write(table);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Disagreement)) throw error;
  process.stderr.write(`courtstat and DuckDB do not agree, so there is nothing to compare:\n${error.message}\n`);
  process.exitCode = 1;
}
