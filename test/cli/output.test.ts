import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/documents/report/report.ts';
import { courtstat, fixture, inFolder, smallExport, start, statusAtEnd } from './runCli.ts';

const cases = fixture('baotou/cases.csv');

test('the JSON of a report fits its schema and is the same every time', () => {
  const args = ['report', cases, '--period', '2024', '--format', 'json'];
  const [one, other] = [courtstat(args), courtstat(args, { env: { LANG: 'zh_CN.UTF-8', TZ: 'Asia/Shanghai' } })];
  expect(other.stdout).toBe(one.stdout);
  expect(reportSchema.parse(JSON.parse(one.stdout)).courts).toHaveLength(10);
});

test('with a format in front a file is written besides standard output, without in its place', async () => {
  await inFolder((folder) => {
    const both = courtstat(['report', cases, '--period', '2024', '--output', 'json=r.json'], { cwd: folder });
    expect(both.stdout).toContain('固阳县');
    expect(JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')).schemaVersion).toBe(1);
    const instead = courtstat(['report', cases, '--period', '2024', '--output', 'r.txt'], { cwd: folder });
    expect(instead.stdout).toBe('');
    expect(readFileSync(join(folder, 'r.txt'), 'utf8')).toContain('固阳县');
    expect(readdirSync(folder).sort()).toEqual(['r.json', 'r.txt']);
  });
});

test('files are written whole or not at all', async () => {
  await inFolder((folder) => {
    const args = ['report', cases, '--output', 'json=a.json', '--output', 'json=nowhere/b.json'];
    const { status, stderr } = courtstat(args, { cwd: folder });
    expect(status).toBe(3);
    expect(stderr).toContain('Cannot write nowhere/b.json (ENOENT)');
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('an input is never overwritten, not even through a link', async () => {
  await inFolder((folder) => {
    writeFileSync(join(folder, 'a.csv'), smallExport);
    symlinkSync('a.csv', join(folder, 'link.json'));
    for (const output of ['json=a.csv', 'link.json']) {
      const { status, stderr } = courtstat(['report', 'a.csv', '--output', output], { cwd: folder });
      expect(status).toBe(2);
      expect(stderr).toContain('is one of the inputs');
    }
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe(smallExport);
  });
});

describe('what settings come from is never overwritten', () => {
  const holidays = { source: 'a notice', years: { 2024: { holidays: ['2024-01-01'] } } };
  const { stdout: ownScheme } = courtstat(['scheme', 'show', 'mongolian-horse-5.1', '--format', 'json']);
  const settings = {
    'courtstat.config.json': JSON.stringify({ holidays: 'days.json' }),
    'days.json': JSON.stringify(holidays),
    'own.json': ownScheme,
  };

  test.each([
    ['report'],
    ['summary', '--last', '1'],
    ['cases', '--indicator', 'closure-rate', '--in', 'denominator'],
    ['backlog'],
    ['explain', 'closure-rate'],
    ['validate'],
  ])('%s', async (command, ...args) => {
    await inFolder((folder) => {
      writeFileSync(join(folder, 'a.csv'), smallExport);
      for (const [name, text] of Object.entries(settings)) writeFileSync(join(folder, name), text);
      // A validation without figures to hold the data against goes by no scheme.
      const scheme = command === 'validate' ? [] : ['--scheme', 'own.json'];
      for (const [name, text] of Object.entries(settings)) {
        if (command === 'validate' && name === 'own.json') continue;
        const files = command === 'explain' ? [args, ['closure-rate', 'a.csv']] : [[...args, 'a.csv']];
        for (const given of files) {
          const asked = [command, ...given, ...scheme, '--output', `json=./${name}`];
          const { status, stderr } = courtstat(asked, { cwd: folder });
          expect([status, stderr]).toEqual([2, expect.stringContaining(`${name} is one of the inputs`)]);
          expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
        }
      }
    });
  });
});

test('nor are they, or the cases, by a path through a folder that is not there yet', async () => {
  await inFolder((folder) => {
    writeFileSync(join(folder, 'a.csv'), smallExport);
    const { status, stderr } = courtstat(
      ['summary', 'a.csv', '--last', '1', '--output', 'csv=new/{month}/../../a.csv'],
      { cwd: folder },
    );
    expect([status, stderr]).toEqual([2, expect.stringContaining('is one of the inputs')]);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe(smallExport);
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });
});

test('a report by judge is for its owner alone: it names them', async () => {
  await inFolder((folder) => {
    writeFileSync(join(folder, 'a.csv'), smallExport);
    courtstat(['report', 'a.csv', '--by', 'judge', '--output', 'r.json'], { cwd: folder });
    expect(statSync(join(folder, 'r.json')).mode & 0o777).toBe(0o600);
  });
});

test.each([
  ['report', 'r.txt'],
  ['backlog', 'b.txt'],
  ['explain', 'e.txt', 'closure-rate'],
  ['validate', 'terminal=v.txt'],
])('a text of %s is the same whatever the terminal', async (command, output, ...args) => {
  await inFolder((folder) => {
    writeFileSync(join(folder, 'a.csv'), smallExport);
    const written = (env: Readonly<Record<string, string>>) => {
      courtstat([command, ...args, 'a.csv', '--output', output], { cwd: folder, env });
      return readFileSync(join(folder, output.replace('terminal=', '')), 'utf8');
    };
    const text = written({});
    expect(written({ COLUMNS: '160', FORCE_COLOR: '3' })).toBe(text);
    expect(written({ COLUMNS: '60', TERM: 'dumb' })).toBe(text);
  });
});

test('files, patterns, folders, gzip and standard input give the same numbers', async () => {
  await inFolder((folder) => {
    writeFileSync(join(folder, 'a.csv'), smallExport);
    writeFileSync(join(folder, 'b.csv.gz'), gzipSync(smallExport));
    const courts = (args: readonly string[], input?: string | Uint8Array) => {
      const ran = courtstat(['report', ...args, '--format', 'json'], { cwd: folder, ...(input ? { input } : {}) });
      // The reason of a missing column names its file.
      return JSON.parse(ran.stdout.replaceAll(/"file": "[^"]*"/g, '"file": ""')).courts;
    };
    const expected = courts(['a.csv']);
    expect(expected[0].volumes).toEqual({ carriedOver: 0, incoming: 3, docket: 3, closed: 2, pending: 1 });
    expect(courts(['b.csv.gz'])).toEqual(expected);
    expect(courts(['a*.csv'])).toEqual(expected);
    expect(courts(['-'], smallExport)).toEqual(expected);
    expect(courts(['-'], gzipSync(smallExport))).toEqual(expected);
    // The folder holds the same cases twice: the second file's are duplicates.
    const folderReport = JSON.parse(courtstat(['report', '.', '--format', 'json'], { cwd: folder }).stdout);
    expect(folderReport.courts[0].volumes).toEqual(expected[0].volumes);
    expect(folderReport.quality.byRule).toEqual({ 'unreadable-date': 2, 'duplicate-case-number': 3 });
  });
});

test('a link to nothing is a place to write to', async () => {
  await inFolder((folder) => {
    symlinkSync('made.json', join(folder, 'link.json'));
    expect(courtstat(['report', cases, '--output', 'link.json'], { cwd: folder }).status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'made.json'), 'utf8')).schemaVersion).toBe(1);
  });
});

test('what goes wrong after the configuration is told in its language', async () => {
  await inFolder((folder) => {
    writeFileSync(join(folder, 'courtstat.config.json'), '{ "language": "zh" }');
    expect(courtstat(['report', 'nowhere.csv'], { cwd: folder }).stderr).toContain('找不到文件');
    expect(courtstat(['report', 'nowhere.csv', '--lang', 'en'], { cwd: folder }).stderr).toContain('There is no file');
  });
});

test('a closed pipe is not an error', async () => {
  await inFolder(async (folder) => {
    const child = start(['report', cases, '--period', '2024'], folder);
    let errors = '';
    child.stderr.on('data', (text) => {
      errors += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
  });
});

test('an interrupted run exits with 130 and leaves nothing behind', async () => {
  await inFolder(async (folder) => {
    const child = start(['report', '-', '--output', 'r.json'], folder);
    child.stdin.write(smallExport);
    setTimeout(() => child.kill('SIGINT'), 2000); // long enough to have started anywhere
    expect(await statusAtEnd(child)).toBe(130);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('colour follows --color, NO_COLOR and FORCE_COLOR', () => {
  const coloured = (args: readonly string[], env: Record<string, string> = {}) =>
    courtstat(['report', cases, '--period', '2024', ...args], { env }).stdout.includes('\u001b[');
  expect(coloured([])).toBe(false);
  expect(coloured([], { FORCE_COLOR: '1' })).toBe(true);
  expect(coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  expect(coloured(['--color', 'always'], { NO_COLOR: '1' })).toBe(true);
  expect(coloured(['--color', 'never'], { FORCE_COLOR: '1' })).toBe(false);
});

test('the language is that of --lang, else of the configuration, else of the locale', async () => {
  await inFolder((folder) => {
    writeFileSync(join(folder, 'a.csv'), smallExport);
    const title = (args: readonly string[], env: Record<string, string> = {}) =>
      courtstat(['report', 'a.csv', ...args], { cwd: folder, env }).stdout.split('\n')[0];
    const [zh, en] = [title(['--lang', 'zh']), title(['--lang', 'en'])];
    expect(zh).not.toBe(en);
    expect(title([], { LANG: 'zh_CN.UTF-8' })).toBe(zh);
    expect(title([], { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' })).toBe(en);
    writeFileSync(join(folder, 'courtstat.config.jsonc'), '{ "language": "zh" /* always */ }');
    expect(title([])).toBe(zh);
    expect(title(['--lang', 'en'])).toBe(en);
  });
});

test('without files, those of the configuration are read, relative to it', async () => {
  await inFolder((folder) => {
    writeFileSync(join(folder, 'a.csv'), smallExport.replace('立案日期', '收件日'));
    const config = { files: ['a.csv'], columns: { filedOn: '收件日' }, blankWords: ['待定'] };
    writeFileSync(join(folder, 'courtstat.config.json'), JSON.stringify(config));
    const { status, stdout } = courtstat(['report', '--format', 'json'], { cwd: folder });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).quality).toMatchObject({ rows: 4, rejected: 1 });
  });
});
