import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timed } from './processes.ts';
import { aligned, spelled, spreadOf } from './spread.ts';

const runs = 15;
const program = 'bin/courtstat.js';

/** Times short commands by turns; returns the table of milliseconds and their ratio to node doing nothing. */
export async function startup(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'courtstat-bench-'));
  const output = join(folder, 'report.json');
  const commands = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'courtstat --version', args: [program, '--version'] },
    { name: 'courtstat --help', args: [program, '--help'] },
    {
      name: 'courtstat report (4,800 rows)',
      args: [program, 'report', 'fixtures/baotou/cases.csv', '--format', 'json', '--output', output],
    },
  ];
  const times = commands.map((): number[] => []);
  try {
    for (let run = 0; run <= runs; run++) {
      for (const [index, { args }] of commands.entries()) {
        const time = await timed(args);
        if (run > 0) times[index]?.push(time); // the first warms caches
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const bare = spreadOf(times[0] ?? []).median;
  const rows = commands.map(({ name }, index) => {
    const own = times[index] ?? [];
    return [name, spelled(own, 0), (spreadOf(own).median / bare).toFixed(2)];
  });
  return aligned([['min median max', 'ms', 'to node'], ...rows]);
}
