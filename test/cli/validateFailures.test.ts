import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validationSchema } from '../../src/documents/validation/validation.ts';
import { courtstat, inFolder } from './runCli.ts';

const today = ['--today', '2025-02-15'];
const rejected = '案由,承办法院,立案日期\n借款,昆都仑区,待定\n';
const documentOf = (stdout: string) => validationSchema.parse(JSON.parse(stdout));

/** Two lines for each error: what was found, and what to do. */
const told = (stderr: string) => stderr.split('\n').filter((line) => line.startsWith('courtstat: '));

test('rejected rows go to the file of their input, whatever became of the others', async () => {
  await inFolder((folder) => {
    writeFileSync(join(folder, 'broken.csv'), 'x,y\n1,2\n');
    writeFileSync(join(folder, 'ok.csv'), rejected);
    writeFileSync(join(folder, 'r.broken.csv'), 'of yesterday');
    const { status } = courtstat(['validate', 'broken.csv', 'ok.csv', '--rejects', 'r.csv', ...today], { cwd: folder });
    expect(status).toBe(3);
    expect(readFileSync(join(folder, 'r.ok.csv'), 'utf8')).toContain('2,unreadable-date,借款,昆都仑区,待定\n');
    expect(readFileSync(join(folder, 'r.broken.csv'), 'utf8')).toBe('of yesterday');
    expect(readdirSync(folder).sort()).toEqual(['broken.csv', 'ok.csv', 'r.broken.csv', 'r.ok.csv']);
  });
});

describe('a name without a file does not stop the check of the others', () => {
  test('the others are checked, each name is a failure, the status is 3', async () => {
    await inFolder((folder) => {
      writeFileSync(join(folder, 'cases.csv'), rejected);
      const names = ['case.csv', 'x*.csv', 'cases.csv', '/nowhere/at/all.csv'];
      const { status, stdout, stderr } = courtstat(['validate', ...names, ...today, '--format', 'json'], {
        cwd: folder,
      });
      expect(status).toBe(3);
      const { failures, summary, inputs } = documentOf(stdout);
      expect(inputs.map(({ path }) => path)).toEqual(['cases.csv']);
      expect(summary).toMatchObject({ rows: 1, errors: 1 });
      expect(failures.map(({ code }) => code)).toEqual(['file-missing', 'no-match', 'file-missing']);
      expect(failures[0]).toEqual({
        path: 'case.csv',
        code: 'file-missing',
        args: { path: 'case.csv', nearest: 'cases.csv' },
      });
      expect(told(stderr)).toHaveLength(3);
    });
  });

  test('rejects are named alike, be the other file there or not', async () => {
    await inFolder((folder) => {
      writeFileSync(join(folder, 'a.csv'), rejected);
      courtstat(['validate', 'a.csv', 'b.csv', '--rejects', 'r.csv', ...today], { cwd: folder });
      expect(readdirSync(folder).sort()).toEqual(['a.csv', 'r.a.csv']);
    });
  });
});

describe('where the only input cannot be read', () => {
  test.each([
    ['missing', undefined, 'file-missing'],
    ['empty', '', 'empty-file'],
    ['without a case', '立案日期,承办法院\n', 'header-only'],
    ['without a required column', 'x,y\n1,2\n', 'missing-column'],
  ])('%s: a machine gets its document, a person two lines', async (_, content, code) => {
    await inFolder((folder) => {
      if (content !== undefined) writeFileSync(join(folder, 'a.csv'), content);
      const machine = courtstat(['validate', 'a.csv', ...today, '--format', 'json'], { cwd: folder });
      expect(machine.status).toBe(3);
      expect(documentOf(machine.stdout).failures).toMatchObject([{ path: 'a.csv', code }]);
      expect(told(machine.stderr)).toHaveLength(1);
      const person = courtstat(['validate', 'a.csv', ...today], { cwd: folder });
      expect(person).toMatchObject({ status: 3, stdout: '', stderr: machine.stderr });
      const both = courtstat(['validate', 'a.csv', ...today, '--output', 'r.sarif'], { cwd: folder });
      expect(both).toMatchObject({ status: 3, stdout: '' });
      expect(existsSync(join(folder, 'r.sarif'))).toBe(true);
    });
  });
});

test('a header that no readable file has may be that of the other one', async () => {
  await inFolder((folder) => {
    writeFileSync(join(folder, 'a.csv'), rejected);
    writeFileSync(join(folder, 'b.csv'), '');
    const args = ['validate', 'a.csv', 'b.csv', ...today, '--column', 'closedOn=DONE', '--format', 'json'];
    const { status, stdout } = courtstat(args, { cwd: folder });
    expect(status).toBe(3);
    expect(documentOf(stdout).failures.map(({ code }) => code)).toEqual(['empty-file']);
    expect(
      courtstat(
        args.filter((arg) => arg !== 'b.csv'),
        { cwd: folder },
      ).stderr,
    ).toContain("the header 'DONE'");
  });
});
