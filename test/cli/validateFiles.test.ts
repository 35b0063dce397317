import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { courtstat, inFolder, program } from './runCli.ts';

const cases = `案由,承办法院,立案日期
借款,昆都仑区,2024-01-05
借款,昆都仑区,待定
`;
const figures = '法院,新收\n昆都仑区,1\n';
const today = ['--today', '2025-02-15'];
const validate = (folder: string, ...args: readonly string[]) =>
  courtstat(['validate', 'a.csv', ...today, ...args], { cwd: folder });

/** An action in a folder with `a.csv`. */
const withCases = (action: (folder: string) => void) =>
  inFolder((folder) => {
    writeFileSync(join(folder, 'a.csv'), cases);
    action(folder);
  });

describe('two products in one file are refused', () => {
  test.each([
    [['--rejects', 'r.csv', '--output', 'csv=r.csv']],
    [['--rejects', 'r.csv', '--output', 'csv=./x/../r.csv']],
    [['--rejects', 'link.csv', '--output', 'csv=r.csv']],
    [['--rejects', 'r.csv', '--output', 'csv=here/r.csv']],
    [['--baseline', 'k.json', '--update-baseline', '--output', 'json=k.json']],
    [['--baseline', 'k.json', '--update-baseline', '--rejects', 'k.json']],
    [['--output', 'json=r.json', '--output', 'sarif=./r.json']],
    [['--output', 'json=/dev/stdout', '--output', 'csv=/dev/fd/1']],
  ])('%j', async (args) => {
    await withCases((folder) => {
      symlinkSync('r.csv', join(folder, 'link.csv'));
      symlinkSync('.', join(folder, 'here'));
      const before = readdirSync(folder);
      const { status, stdout, stderr } = validate(folder, ...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('Two outputs would be written to');
      expect(readdirSync(folder)).toEqual(before);
    });
  });
});

describe('what is read is not written to', () => {
  test.each([
    ['the configuration', ['--config', 'c.json', '--output', 'json=c.json']],
    ['the scheme', ['--config', 'c.json', '--rejects', 's.json']],
    ['the figures', ['--expect', 'f.csv', '--rejects', 'f.csv']],
    ['a baseline that is not updated', ['--baseline', 'k.json', '--output', 'json=k.json']],
    ['an input under another name', ['--output', 'csv=twin.csv']],
  ])('%s', async (_, args) => {
    await withCases((folder) => {
      const contents: Readonly<Record<string, string>> = {
        'c.json': '{ "scheme": "s.json" }',
        's.json': '{}',
        'f.csv': figures,
        'k.json': '{"schemaVersion": 1, "tool": "courtstat", "issues": []}',
      };
      for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder, name), content);
      linkSync(join(folder, 'a.csv'), join(folder, 'twin.csv'));
      const { status, stderr } = validate(folder, ...args);
      expect(status).toBe(2);
      expect(stderr).toContain('is one of the inputs');
      for (const [name, content] of Object.entries({ ...contents, 'a.csv': cases })) {
        expect(readFileSync(join(folder, name), 'utf8')).toBe(content);
      }
    });
  });

  test('a file that comes through standard input', async () => {
    await withCases((folder) => {
      const input = openSync(join(folder, 'a.csv'), 'r');
      const { status } = spawnSync(process.execPath, [program, 'validate', '-', '--rejects', 'a.csv'], {
        cwd: folder,
        stdio: [input, 'ignore', 'ignore'],
      });
      closeSync(input);
      expect(status).toBe(2);
      expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe(cases);
    });
  });
});

describe('all files or none', () => {
  test.each([
    ['a folder is missing', ['--rejects', 'nowhere/r.csv']],
    ['a disk is full', ['--output', 'ndjson=/dev/full', '--rejects', 'r.csv']],
  ])('%s', async (_, args) => {
    await withCases((folder) => {
      const old = '{"schemaVersion": 1, "tool": "courtstat", "issues": []}';
      writeFileSync(join(folder, 'k.json'), old);
      const { status } = validate(
        folder,
        '--output',
        'json=j.json',
        '--baseline',
        'k.json',
        '--update-baseline',
        ...args,
      );
      expect(status).toBe(3);
      expect(readdirSync(folder).sort()).toEqual(['a.csv', 'k.json']);
      expect(readFileSync(join(folder, 'k.json'), 'utf8')).toBe(old);
    });
  });

  test('more inputs than files may be open have their rejects each', async () => {
    await inFolder((folder) => {
      mkdirSync(join(folder, 'in'));
      mkdirSync(join(folder, 'out'));
      for (let number = 0; number < 150; number++) writeFileSync(join(folder, `in/${number}.csv`), cases);
      const command = 'ulimit -n 100; exec "$0" "$@"';
      const args = ['-c', command, process.execPath, program, 'validate', 'in', '--rejects', 'out/r.csv', ...today];
      const { status, stderr } = spawnSync('sh', args, { cwd: folder, encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
      expect(readdirSync(join(folder, 'out'))).toHaveLength(150);
      expect(readFileSync(join(folder, 'out/r.149.csv'), 'utf8')).toContain('3,unreadable-date,借款,昆都仑区,待定\n');
    });
  });
});

describe('who may read a file', () => {
  const modeOf = (folder: string, name: string) => (statSync(join(folder, name)).mode & 0o777).toString(8);
  const usual = (0o666 & ~process.umask()).toString(8);

  test('a file that is replaced keeps its mode', async () => {
    await withCases((folder) => {
      const modes = { 'r.csv': 0o640, 'j.json': 0o600, 'k.json': 0o660, 's.sarif': 0o444 };
      for (const [name, mode] of Object.entries(modes)) {
        writeFileSync(join(folder, name), 'old');
        chmodSync(join(folder, name), mode);
      }
      const args = ['--rejects', 'r.csv', '--output', 'json=j.json', '--output', 'sarif=s.sarif'];
      validate(folder, ...args, '--baseline', 'k.json', '--update-baseline');
      for (const [name, mode] of Object.entries(modes)) {
        expect(readFileSync(join(folder, name), 'utf8')).not.toBe('old');
        expect([name, modeOf(folder, name)]).toEqual([name, mode.toString(8)]);
      }
    });
  });

  test('new files with cells of the export are for their owner alone', async () => {
    await withCases((folder) => {
      validate(folder, '--rejects', 'r.csv', '--output', 'json=j.json', '--baseline', 'k.json', '--update-baseline');
      expect(['r.csv', 'j.json', 'k.json'].map((name) => modeOf(folder, name))).toEqual(['600', usual, usual]);
      validate(folder, '--show-values', '--output', 'json=values.json');
      expect(modeOf(folder, 'values.json')).toBe('600');
    });
  });
});

describe('standard output is not a file', () => {
  test.each([
    [['--rejects', '-'], "--rejects takes a file, not '-'."],
    [['--output', 'json=-'], "--output takes a file, not '-'."],
    [['--format', 'json', '--output', '-'], "--output takes a file, not '-'."],
    [['--expect', '-'], "--expect takes a file, not '-'."],
    [['--output', 'json='], '--output does not say which file.'],
    [['--output', ''], '--output does not say which file.'],
    [['--rejects', ' '], '--rejects does not say which file.'],
    [['--baseline', '', '--update-baseline'], '--baseline does not say which file.'],
  ])('%j', async (args, found) => {
    await withCases((folder) => {
      const { status, stdout, stderr } = validate(folder, ...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain(found);
      expect(readdirSync(folder)).toEqual(['a.csv']);
    });
  });
});

test('a named pipe is written as it comes', async () => {
  await withCases((folder) => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const command = 'cat pipe > got.json & "$0" "$@"; status=$?; wait; exit $status';
    const args = ['-c', command, process.execPath, program, 'validate', 'a.csv', '--output', 'json=pipe', ...today];
    expect(spawnSync('sh', args, { cwd: folder, timeout: 20_000 }).status).toBe(1);
    expect(JSON.parse(readFileSync(join(folder, 'got.json'), 'utf8')).summary.errors).toBe(1);
    expect(statSync(join(folder, 'pipe')).isFIFO()).toBe(true);
  });
});
