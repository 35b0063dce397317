import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { summarySchema } from '../../src/documents/summary/summary.ts';
import { courtstat, fixture, inFolder, start, statusAtEnd } from './runCli.ts';

const cases = fixture('baotou/cases.csv');
const fixed = ['--today', '2025-02-15', '--as-of', '2025-01-31'];

describe('files for each month and court', () => {
  const run = (folder: string, ...args: readonly string[]) =>
    courtstat(['summary', cases, ...fixed, '--lang', 'zh', ...args], { cwd: folder });
  const listed = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort();

  test('in folders that are made for them, all courts pooled among them', async () => {
    await inFolder((folder) => {
      const { status, stdout } = run(
        folder,
        ...['--last', '2', '--court', '青山', '--court', '内0206'],
        ...['--output', 'markdown=通报/{month}/{court}.md', '--output', 'json=j/{code}.json'],
      );
      expect(status).toBe(0);
      expect(stdout).toContain('审判质效月度汇总');
      const months = ['2024-12', '2025-01'];
      const courts = ['包头市白云鄂博矿区人民法院', '包头市青山区人民法院', '合计'];
      // A code is a code in every language.
      expect(listed(folder)).toEqual(
        [
          ...['total', '内0204', '内0206'].map((code) => `j/${code}.json`),
          ...months.flatMap((month) => courts.map((court) => `通报/${month}/${court}.md`)),
        ].sort(),
      );
      const text = readFileSync(join(folder, '通报/2024-12/包头市青山区人民法院.md'), 'utf8');
      expect(text).toContain('本月：2024-12（2024-12-01 至 2024-12-31）');
      expect(text).not.toContain('白云');
      const json = summarySchema.parse(JSON.parse(readFileSync(join(folder, 'j/内0204.json'), 'utf8')));
      expect(json.rows.map(({ court, month }) => [court, month])).toEqual(months.map((month) => ['内0204', month]));
    });
  });

  test('without a placeholder one file holds everything, in place of the screen', async () => {
    await inFolder((folder) => {
      const { stdout } = run(folder, '--last', '3', '--output', 'all.ndjson');
      expect(stdout).toBe('');
      expect(readFileSync(join(folder, 'all.ndjson'), 'utf8').trimEnd().split('\n')).toHaveLength(3 * 11);
    });
  });

  test('written anew, the same bytes', async () => {
    await inFolder((folder) => {
      const args = ['--last', '1', '--output', '{month}.csv'];
      run(folder, ...args);
      const before = readFileSync(join(folder, '2025-01.csv'));
      run(folder, ...args);
      expect(readFileSync(join(folder, '2025-01.csv')).equals(before)).toBe(true);
      expect(listed(folder)).toEqual(['2025-01.csv']);
    });
  });

  test('whole or not at all: a place that cannot be written to leaves nothing behind', async () => {
    await inFolder((folder) => {
      mkdirSync(join(folder, 'out'));
      writeFileSync(join(folder, 'out', '2025-01'), 'a file where a folder should be');
      const { status, stderr } = run(
        folder,
        '--last',
        '2',
        '--output',
        'out/{month}/{code}.md',
        '--output',
        'json=new/{month}/{code}/x.json',
      );
      expect(status).toBe(3);
      expect(stderr).toContain('out/2025-01');
      expect(listed(folder)).toEqual(['out/2025-01']);
      expect(readdirSync(join(folder, 'out'))).toEqual(['2025-01']);
      expect(readdirSync(folder)).toEqual(['out']);
    });
  });

  test('nothing is left behind either where a folder cannot be made half-way', async () => {
    await inFolder((folder) => {
      const { status, stderr } = run(
        folder,
        '--last',
        '1',
        '--output',
        `markdown=o/{month}/${'x'.repeat(300)}/{court}.md`,
      );
      expect(status).toBe(3);
      expect(stderr).toContain('o/2025-01/xxx');
      expect(readdirSync(folder)).toEqual([]);
    });
  });

  test('a file for one month and court is the same whatever other months are asked for', async () => {
    await inFolder((folder) => {
      const file = 'o/2024-05/内0204.md';
      const written = (...months: readonly string[]) => {
        expect(run(folder, ...months, '--output', 'markdown=o/{month}/{code}.md').status).toBe(0);
        return readFileSync(join(folder, file), 'utf8');
      };
      const text = written('--last', '14');
      expect(written('--from', '2024-05', '--to', '2024-05')).toBe(text);
      expect(written('--from', '2024-01', '--to', '2024-06')).toBe(text);
      const own = courtstat(
        ['report', cases, ...fixed, '--period', '2024-05', '--court', '内0204', '--format', 'json'],
        { cwd: folder },
      );
      const { docket } = JSON.parse(own.stdout).courts[0].volumes;
      expect(text).toContain(`受理 ${docket} 件`);
      // Nothing is said of another month.
      expect(text).not.toMatch(/2025-0[1-9]-\d\d 至/);
    });
  });

  test('files do not depend on the terminal: neither on its width, nor its colours, nor its name', async () => {
    await inFolder((folder) => {
      const written = (env: Readonly<Record<string, string>>, ...args: readonly string[]) => {
        const asked = ['summary', cases, ...fixed, '--last', '2', '--lang', 'zh', '--output', 'x.txt', ...args];
        expect(courtstat(asked, { cwd: folder, env }).status).toBe(0);
        return readFileSync(join(folder, 'x.txt'), 'utf8');
      };
      const text = written({});
      expect(written({ COLUMNS: '160', FORCE_COLOR: '3' })).toBe(text);
      expect(written({ COLUMNS: '70', TERM: 'dumb' }, '--color', 'always')).toBe(text);
      expect(text).not.toContain('\u001B');
      expect(written({}, '--width', '160')).not.toBe(text);
      expect(written({}, '--ascii')).not.toContain('▁');
    });
  });

  test('a signal while files are written leaves all of them or none', async () => {
    await inFolder(async (folder) => {
      const months = ['--from', '2023-01', '--to', '2025-01'];
      const child = start(['summary', cases, ...fixed, ...months, '--output', 'md/{month}/{code}/x.md'], folder);
      const ended = statusAtEnd(child);
      while (!readdirSync(folder).includes('md')) await new Promise((resolve) => setTimeout(resolve, 2));
      child.kill('SIGINT');
      expect([0, 130]).toContain(await ended);
      const found = listed(folder);
      expect(found.length === 0 ? readdirSync(folder) : found).toHaveLength(found.length === 0 ? 0 : 25 * 11);
      expect(found.filter((path) => path.endsWith('.tmp'))).toEqual([]);
    });
  });

  const twins = (first: string, second: string) =>
    `法院,法院代码,立案日期\n${first},甲01,2024-01-05\n${second},甲02,2024-01-06\n`;
  const options = ['--from', '2024-01', '--to', '2024-01', '--as-of', '2024-01-31', '--lang', 'en'];

  test.each([
    ['Court of Ordos', 'COURT OF ORDOS'],
    ['Caf\u00e9', 'Cafe\u0301'],
    // One in capitals only.
    ['Gericht der Stra\u00dfe', 'Gericht der Strasse'],
    ['a/b', 'a:b'],
    ['Court', 'Court'],
  ])('two courts on one path: %s and %s are both named', async (first, second) => {
    await inFolder((folder) => {
      writeFileSync(join(folder, 'cases.csv'), twins(first, second));
      const refused = courtstat(['summary', 'cases.csv', ...options, '--output', 'out/{court}.md'], { cwd: folder });
      expect(refused.status).toBe(2);
      expect(refused.stderr).toContain('甲01');
      expect(refused.stderr).toContain('甲02');
      expect(refused.stderr).toContain('{code}');
      expect(listed(folder)).toEqual(['cases.csv']);
      const told = courtstat(['summary', 'cases.csv', ...options, '--output', 'out/{court} {code}.md'], {
        cwd: folder,
      });
      expect(told.status).toBe(0);
      expect(listed(folder)).toHaveLength(4);
    });
  });

  test('a court that is called like the total', async () => {
    await inFolder((folder) => {
      writeFileSync(join(folder, 'cases.csv'), twins('total', 'other'));
      const { status, stderr } = courtstat(['summary', 'cases.csv', ...options, '--output', '{court}.md'], {
        cwd: folder,
      });
      expect(status).toBe(2);
      expect(stderr).toContain('total (甲01) and total');
    });
  });

  test('an input is never written over', async () => {
    await inFolder((folder) => {
      writeFileSync(join(folder, '2024-01.csv'), twins('a', 'b'));
      const args = ['summary', '2024-01.csv', ...options, '--output', '{month}.csv'];
      const { status, stderr } = courtstat(args, { cwd: folder });
      expect(status).toBe(2);
      expect(stderr).toContain('2024-01.csv');
      expect(readFileSync(join(folder, '2024-01.csv'), 'utf8')).toBe(twins('a', 'b'));
    });
  });

  test('nor a file that settings come from', async () => {
    await inFolder((folder) => {
      writeFileSync(join(folder, 'total.json'), '{}');
      const args = [
        'summary',
        cases,
        ...fixed,
        '--last',
        '1',
        '--config',
        'total.json',
        '--output',
        'json={court}.json',
      ];
      const { status, stderr } = courtstat([...args, '--lang', 'en'], { cwd: folder });
      expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('total.json') });
      expect(listed(folder)).toEqual(['total.json']);
      expect(readFileSync(join(folder, 'total.json'), 'utf8')).toBe('{}');
    });
  });

  test('two outputs may not be one file', async () => {
    await inFolder((folder) => {
      const outputs = [
        '--output',
        'json=x/{month}.txt',
        '--output',
        'csv=x/2025-{code}.txt',
        '--output',
        'csv=x/2025-01.txt',
      ];
      const { status, stderr } = run(folder, '--last', '1', ...outputs);
      expect(status).toBe(2);
      expect(stderr).toContain('x/2025-01');
      expect(readdirSync(folder)).toEqual([]);
    });
  });
});
