import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder, program } from './runCli.ts';

/** What can be known before a case is read: nobody ever writes to the pipe, so that a run that reads it hangs. */
test.each([
  [['--expect', 'f.csv', '--period', '2024-13'], 2, "Cannot read the period '2024-13'"],
  [['--expect', 'f.csv', '--period', '2026'], 2, 'nothing has happened in it yet'],
  [['--expect', 'f.csv', '--scheme', 'nonesuch'], 2, "There is no built-in scheme 'nonesuch'"],
  [['--expect', 'g.csv'], 3, "There is no file g.csv. Did you mean 'f.csv'?"],
  [['--expect', 'broken.csv'], 3, 'broken.csv:1: there are no figures'],
  [['--baseline', 'broken.json'], 2, 'broken.json:1:1: not valid JSON'],
  [['--baseline', 'k.json'], 2, 'There is no file of known issues k.json.'],
  [['--output', 'nowhere/r.json'], 3, 'Cannot write nowhere/r.json (ENOENT)'],
  [['--rejects', 'nowhere/r.csv'], 3, 'Cannot write nowhere/r.csv (ENOENT)'],
  [['--baseline', 'nowhere/k.json', '--update-baseline'], 3, 'Cannot write nowhere/k.json (ENOENT)'],
  [['--output', 'json=f.csv/r.json'], 3, 'Cannot write f.csv/r.json (ENOTDIR)'],

  [['--output', 'json=folder'], 3, 'Cannot write folder (EISDIR)'],
])('%j is told at once', async (args, status, found) => {
  await inFolder((folder) => {
    execFileSync('mkfifo', [join(folder, 'cases')]);
    execFileSync('mkdir', [join(folder, 'folder')]);
    writeFileSync(join(folder, 'f.csv'), '法院,新收\n昆都仑区,1\n');
    writeFileSync(join(folder, 'broken.csv'), '法院\n昆都仑区\n');
    writeFileSync(join(folder, 'broken.json'), ']');
    const before = readdirSync(folder).sort();
    const ran = spawnSync(process.execPath, [program, 'validate', 'cases', '--today', '2025-02-15', ...args], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 20_000,
      env: { PATH: process.env.PATH ?? '', LANG: 'C' },
    });
    expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status, stdout: '' });
    expect(ran.stderr).toContain(found);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(readdirSync(folder).sort()).toEqual(before);
  });
});
