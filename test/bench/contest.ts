import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CourtFigures, differences, figuresOfReport } from './figures.ts';
import { measured, type Usage } from './processes.ts';
import { aligned, spelled, spreadOf } from './spread.ts';

interface Contender {
  readonly name: string;
  /** Arguments of node. */
  readonly command: (input: string, output: string) => readonly string[];
  readonly figures: (json: string) => CourtFigures[];
}

const fromDuckDb = (json: string) => JSON.parse(json) as CourtFigures[];

const courtstat: Contender = {
  name: 'A courtstat',
  command: (input, output) =>
    ['bin/courtstat.js', 'report', input].concat('--period', '2024', '--format', 'json', '--output', output),
  figures: figuresOfReport,
};

/** `script` is the bundle of this benchmark, which computes with DuckDB where it is called with `--duckdb`. */
function duckDb(name: string, script: string, threads: number): Contender {
  return {
    name,
    command: (input, output) => [script, '--duckdb', input, '--output', output, '--threads', String(threads)],
    figures: fromDuckDb,
  };
}

/** Thrown where the programs do not compute the same. */
export class Disagreement extends Error {}

/**
 * Runs courtstat and DuckDB (on all cores, on one) by turns on a file, so that what else the machine does falls on all of
 * them, after one turn that does not count. Returns the table of what they used.
 */
export async function contest(input: string, pairs: number, script: string): Promise<string> {
  const contenders = [courtstat, duckDb('B DuckDB', script, 0), duckDb('C DuckDB, 1 thread', script, 1)];
  const usages = contenders.map((): Usage[] => []);
  const folder = mkdtempSync(join(tmpdir(), 'courtstat-bench-'));
  try {
    for (let turn = 0; turn <= pairs; turn++) {
      const results: CourtFigures[][] = [];
      for (const [index, { name, command, figures }] of contenders.entries()) {
        const output = join(folder, `${turn}-${index}.json`);
        const usage = await measured(command(input, output));
        process.stderr.write(`${turn === 0 ? 'warm-up' : `${turn}/${pairs}`} ${name}: ${usage.wall.toFixed(2)} s\n`);
        if (turn > 0) usages[index]?.push(usage);
        results.push(figures(readFileSync(output, 'utf8')));
      }
      const [ours = [], ...others] = results;
      const found = others.flatMap((theirs) => differences(ours, theirs));
      if (found.length > 0) throw new Disagreement([...new Set(found)].join('\n'));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return tableOf(contenders, usages);
}

function tableOf(contenders: readonly Contender[], usages: readonly (readonly Usage[])[]): string {
  const rows = contenders.map(({ name }, index) => {
    const of = (measure: keyof Usage) => usages[index]?.map((usage) => usage[measure]) ?? [];
    return [name, spelled(of('wall'), 2), spelled(of('cpu'), 2), spelled(of('mebibytes'), 0)];
  });
  const ratios = contenders.slice(1).map(({ name }, index) => {
    const of = (measure: keyof Usage) =>
      usages[0]?.map((usage, turn) => usage[measure] / (usages[index + 1]?.[turn]?.[measure] ?? Number.NaN)) ?? [];
    const measures = ['wall', 'cpu', 'mebibytes'] as const;
    return [`A / ${name.charAt(0)}`, ...measures.map((measure) => spreadOf(of(measure)).median.toFixed(2))];
  });
  return aligned([
    ['min median max', 'wall s', 'CPU s', 'peak MiB'],
    ...rows,
    ['median ratio of pairs', '', '', ''],
    ...ratios,
  ]);
}
