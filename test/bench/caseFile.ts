import { execFileSync } from 'node:child_process';
import { appendFileSync, closeSync, existsSync, openSync, readSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headers } from '../../fixtures/generator/columns.ts';

/** Rows that stand in the file twice, so that leaving repetitions out has something to do. */
const mostRepeated = 1_000;

/** The path of a synthetic case list of so many cases and some repeated rows: made now, or kept from an earlier run. */
export function caseFile(rows: number, seed: number): string {
  const path = join(tmpdir(), `courtstat-bench-${rows}-${seed}.csv`);
  if (existsSync(path)) return path;
  const partial = `${path}.${process.pid}.part`;
  process.stderr.write(`making ${path} …\n`);
  execFileSync(
    'npm',
    ['run', '--silent', 'fixtures', '--', '--rows', String(rows), '--seed', String(seed), '--out', partial],
    { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
  );
  appendFileSync(partial, repeatedRows(partial, Math.min(mostRepeated, Math.ceil(rows / 1000))));
  renameSync(partial, path);
  return path;
}

/** The first rows of the file that are plain lines: no quoted cell, in which a line break could stand. */
function repeatedRows(path: string, count: number): string {
  const start = Buffer.alloc(1 << 20);
  const file = openSync(path, 'r');
  const size = readSync(file, start);
  closeSync(file);
  const lines = start.toString('utf8', 0, size).split('\n').slice(1, -1);
  const plain = lines.filter((line) => !line.includes('"') && line.split(',').length === headers.length);
  return plain
    .slice(0, count)
    .map((line) => `${line}\n`)
    .join('');
}
