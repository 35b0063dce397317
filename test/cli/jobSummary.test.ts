import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { courtstat, inFolder } from './runCli.ts';

const cases = '案由,承办法院,立案日期\n借款,昆都仑区,待定\n';

test('a job summary that cannot be written is a note, and changes nothing', async () => {
  await inFolder((folder) => {
    writeFileSync(join(folder, 'a.csv'), cases);
    mkdirSync(join(folder, 'summary'));
    const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
      courtstat(['validate', 'a.csv', '--format', 'github', ...args], { cwd: folder, env });
    const [usual, noted] = [run([]), run([], { GITHUB_STEP_SUMMARY: 'summary' })];
    expect(noted).toEqual({
      status: 1,
      stdout: usual.stdout,
      stderr: 'courtstat: the job summary cannot be written to summary (EISDIR); the result stands.\n',
    });
    expect(run(['--lang', 'zh'], { GITHUB_STEP_SUMMARY: 'summary' }).stderr).toBe(
      'courtstat: 作业摘要无法写入 summary（EISDIR）；检查结果不受影响。\n',
    );
  });
});

test('it is not added to a file that is read or written', async () => {
  await inFolder((folder) => {
    writeFileSync(join(folder, 'a.csv'), cases);
    const run = (summary: string) =>
      courtstat(['validate', 'a.csv', '--format', 'github', '--output', 'json=r.json'], {
        cwd: folder,
        env: { GITHUB_STEP_SUMMARY: summary },
      });
    expect(run('a.csv')).toMatchObject({ status: 2, stderr: expect.stringContaining('is one of the inputs') });
    expect(run('r.json')).toMatchObject({ status: 2, stderr: expect.stringContaining('Two outputs') });
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe(cases);
  });
});
