import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder, start, statusAtEnd } from './runCli.ts';

const args = ['validate', 'cases', '--output', 'json=r.json', '--rejects', 'r.csv'];
const updated = ['--baseline', 'k.json', '--update-baseline'];

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s while it waits for more of a pipe: %i, and nothing is left behind', async (signal, status) => {
  await inFolder(async (folder) => {
    execFileSync('mkfifo', [join(folder, 'cases')]);
    const child = start([...args, ...updated], folder);
    const ended = statusAtEnd(child);
    // Opens once the program has opened its end.
    const pipe = await open(join(folder, 'cases'), 'w');
    await pipe.write('案由,承办法院,立案日期\n借款,昆都仑区,待定\n');
    // The three files to come have been begun.
    while (readdirSync(folder).length < 4) await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => setTimeout(resolve, 1000)); // long enough to have read it all
    child.kill(signal);
    expect(await ended).toBe(status);
    await pipe.close();
    expect(readdirSync(folder)).toEqual(['cases']);
  });
});

test('it can be interrupted before anybody writes to the pipe', async () => {
  await inFolder(async (folder) => {
    execFileSync('mkfifo', [join(folder, 'cases')]);
    const child = start(args, folder);
    while (readdirSync(folder).length < 3) await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => setTimeout(resolve, 500)); // long enough to have asked for the pipe
    child.kill('SIGINT');
    expect(await statusAtEnd(child)).toBe(130);
    expect(readdirSync(folder)).toEqual(['cases']);
  });
});
