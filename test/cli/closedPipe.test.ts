import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixture, inFolder, program } from './runCli.ts';

/** So many issues that no pipe holds them all. */
const bad = `案由,承办法院,立案日期\n${'借款,昆都仑区,待定\n'.repeat(20_000)}`;

/** Runs `courtstat` and closes its standard output after the first piece. */
async function seenOnce(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', LANG: 'C', ...env },
  });
  let errors = '';
  child.stderr.on('data', (text) => {
    errors += text;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('close', resolve));
  return { status, errors };
}

describe('whoever closes the pipe early', () => {
  test.each([
    ['json', 1],
    ['ndjson', 1],
    ['csv', 1],
  ])('gets the status of the gate: %s', async (format, status) => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.csv'), bad);
      expect(await seenOnce(['validate', 'a.csv', '--format', format], folder)).toEqual({ status, errors: '' });
    });
  });

  test('gets 3 where an input could not be read', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.csv'), bad);
      const { status } = await seenOnce(['validate', 'a.csv', 'gone.csv', '--format', 'json'], folder);
      expect(status).toBe(3);
    });
  });

  test('has the job summary all the same', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.csv'), bad);
      const summary = join(folder, 'summary.md');
      const args = ['validate', 'a.csv', '--format', 'json', '--output', 'github=notes.txt'];
      await seenOnce(args, folder, { GITHUB_STEP_SUMMARY: summary });
      expect(readFileSync(summary, 'utf8')).toContain('##');
    });
  });

  test('may have asked for a file under the name of standard output', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.csv'), bad);
      const args = ['validate', 'a.csv', '--output', '/dev/stdout', '--format', 'json', '--output', 'csv=r.csv'];
      expect(await seenOnce(args, folder)).toEqual({ status: 1, errors: '' });
      expect(readFileSync(join(folder, 'r.csv'), 'utf8')).toContain(',a.csv,20001,');
    });
  });
});

test('what is written under the name of standard output arrives whole, also at a slow reader', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.csv'), bad);
    const args = [program, 'validate', 'a.csv', '--output', '/dev/stdout', '--format', 'json'];
    const child = spawn(process.execPath, args, { cwd: folder, env: { PATH: process.env.PATH ?? '', LANG: 'C' } });
    const pieces: Buffer[] = [];
    for await (const piece of child.stdout) {
      pieces.push(piece);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(JSON.parse(Buffer.concat(pieces).toString('utf8')).issues).toHaveLength(20_000);
  });
});

test('a file behind standard output is added to, not replaced', async () => {
  await inFolder((folder) => {
    writeFileSync(join(folder, 'a.csv'), '案由,承办法院,立案日期\n借款,昆都仑区,待定\n');
    writeFileSync(join(folder, 'log.txt'), 'before\n');
    const descriptor = openSync(join(folder, 'log.txt'), 'a');
    const args = ['validate', 'a.csv', '--format', 'csv', '--output', 'ndjson=/dev/stdout'];
    spawnSync(process.execPath, [program, ...args], { cwd: folder, stdio: ['ignore', descriptor, 'ignore'] });
    closeSync(descriptor);
    expect(readFileSync(join(folder, 'log.txt'), 'utf8')).toMatch(
      /^before\n\{"type":"[^\r]*\n\{"type":"summary".*\nrule,.*\r\n/,
    );
  });
});

test.each([
  ['validate', fixture('contradictions/cases.csv'), '--format', 'json'],
  ['report', fixture('baotou/cases.csv'), '--period', '2024'],
  ['explain'],
])('a full disk behind standard output is told: %s', (...args) => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', LANG: 'C' },
  });
  closeSync(full);
  expect({ status, stderr }).toEqual({
    status: 3,
    stderr: 'courtstat: Cannot write to standard output (ENOSPC).\n  The disk is full: make room and try again.\n',
  });
});
