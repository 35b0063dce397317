import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { courtstat, inFolder } from './runCli.ts';

const header = '案由,承办法院,立案日期\n';
const bad = '借款,昆都仑区,待定\n';
const update = ['--baseline', 'known.json', '--update-baseline', '--today', '2025-02-15'];

test('one issue is told as one', async () => {
  await inFolder((folder) => {
    writeFileSync(join(folder, 'a.csv'), header + bad);
    const run = (language: string) => courtstat(['validate', 'a.csv', ...update, '--lang', language], { cwd: folder });
    expect(run('en').stderr).toBe('courtstat: wrote 1 known issue to known.json; it will not be told again.\n');
    expect(run('zh').stderr).toBe('courtstat: 已把现有的 1 条问题写入 known.json，今后不再提示。\n');
  });
});

test('a baseline that is not there: which, and how to begin', async () => {
  await inFolder((folder) => {
    writeFileSync(join(folder, 'a.csv'), header);
    const args = ['validate', 'a.csv', '--baseline', 'lists/known.json'];
    expect(courtstat(args, { cwd: folder })).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'courtstat: There is no file of known issues lists/known.json.\n' +
        '  The first time, add --update-baseline: it writes the issues of today to that file.\n',
    });
    expect(courtstat([...args, '--lang', 'zh'], { cwd: folder }).stderr).toContain(
      '找不到已知问题清单 lists/known.json。',
    );
  });
});

test('an input that cannot be read is told once, with what it keeps from being written; the others are checked', async () => {
  await inFolder((folder) => {
    writeFileSync(join(folder, 'a.csv'), header + bad);
    writeFileSync(join(folder, 'empty.csv'), '');
    const args = ['validate', 'a.csv', 'empty.csv', ...update, '--format', 'json'];
    const { status, stdout, stderr } = courtstat(args, { cwd: folder });
    expect(status).toBe(3);
    expect(stderr).toBe(
      'courtstat: empty.csv is empty.\n  Export it again.\n' +
        'courtstat: the known issues in known.json are left as they were: an input could not be read.\n',
    );
    expect(JSON.parse(stdout)).toMatchObject({ baseline: null, summary: { errors: 1, known: 0 } });
    expect(existsSync(join(folder, 'known.json'))).toBe(false);
  });
});

test('rejected rows do not keep a baseline from being written', async () => {
  await inFolder((folder) => {
    writeFileSync(join(folder, 'a.csv'), header + bad);
    writeFileSync(join(folder, 'f.csv'), '法院,新收\n昆都仑区,1\n');
    const { status } = courtstat(['validate', 'a.csv', '--expect', 'f.csv', ...update], { cwd: folder });
    expect(status).toBe(3);
    expect(JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8')).issues).toHaveLength(1);
  });
});
