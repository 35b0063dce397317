import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFile, findFiles } from '../../src/input/paths.ts';
import { scratchFolder } from './scratchFolder.ts';

const folder = scratchFolder();
for (const name of ['2023', '2024', '2024/深', 'empty']) mkdirSync(join(folder.path, name));
const present = [
  '2023/b.csv',
  '2023/a.TSV',
  '2023/notes.doc',
  '2024/c.csv.gz',
  '2024/深/d.txt',
  '案件.csv',
  'x[1].csv',
];
for (const name of present) folder.write(name, 'a,b\n');
symlinkSync(join(folder.path, '案件.csv'), join(folder.path, 'linked.csv'));

const found = (...names: string[]) => findFiles(names, folder.path);

describe('files', () => {
  test('in argument order', async () => {
    expect(await found('案件.csv', '2023/b.csv')).toEqual(['案件.csv', '2023/b.csv']);
  });

  test('named twice are read once: by another spelling, by a link, by a folder', async () => {
    const absolute = join(folder.path, '案件.csv');
    expect(await found('案件.csv', './案件.csv', absolute, '2023/../案件.csv', 'linked.csv')).toEqual(['案件.csv']);
    expect(await found('2023/b.csv', '2023')).toEqual(['2023/b.csv', '2023/a.TSV']);
  });

  test('whose name looks like a pattern, where they exist', async () => {
    expect(await found('x[1].csv')).toEqual(['x[1].csv']);
  });

  test('of any ending, where named', async () => {
    expect(await found('2023/notes.doc')).toEqual(['2023/notes.doc']);
  });

  test('standard input, once', async () => {
    expect(await found('-', '案件.csv', '-')).toEqual(['-', '案件.csv']);
  });
});

describe('folders and patterns', () => {
  test('a folder gives the lists below it, by name', async () => {
    expect(await found('2023')).toEqual(['2023/a.TSV', '2023/b.csv']);
    expect(await found('2024/')).toEqual(['2024/c.csv.gz', '2024/深/d.txt']);
  });

  test('a pattern gives what it matches, by name', async () => {
    expect(await found('20*/*.csv*')).toEqual(['2023/b.csv', '2024/c.csv.gz']);
    expect(await found('**/*.{txt,tsv}')).toEqual(['2023/a.TSV', '2024/深/d.txt']);
    expect(await found(join(folder.path, '2023', '*.csv'))).toEqual(['2023/b.csv']);
  });

  test('a folder without lists', async () => {
    await expect(found('empty')).rejects.toMatchObject({ code: 'no-csv-in-directory', args: { path: 'empty' } });
  });

  test('a pattern without matches', async () => {
    await expect(found('*.json')).rejects.toMatchObject({ code: 'no-match', args: { pattern: '*.json' } });
  });
});

describe('a file that is not there', () => {
  test.each([
    ['2023/bb.csv', '2023/b.csv'],
    ['./2023/B.CSV.', './2023/b.csv'],
    ['案.csv', '案件.csv'],
    ['2022/b.csv', null],
    ['2023/somethingelse.xlsx', null],
  ])('%s: did you mean %s', async (path, nearest) => {
    await expect(found(path)).rejects.toMatchObject({ code: 'file-missing', args: { path, nearest } });
  });
});

describe('asked to go on', () => {
  test('it tells of the names without a file, as they are shown, and finds the others', async () => {
    const failures: [string, string][] = [];
    const names = ['nothing.csv', '2023/b.csv', 'empty', '*.xls', join(folder.path, 'gone.csv'), '案件.csv/below.csv'];
    const paths = await findFiles(names, folder.path, (path, { code }) => failures.push([path, code]));
    expect(paths).toEqual(['2023/b.csv']);
    expect(failures).toEqual([
      ['nothing.csv', 'file-missing'],
      ['empty', 'no-csv-in-directory'],
      ['*.xls', 'no-match'],
      ['gone.csv', 'file-missing'],
      ['案件.csv/below.csv', 'file-missing'],
    ]);
  });
});

test('a single file is found as it is, or missed with the name that may have been meant', () => {
  expect(findFile('x[1].csv', folder.path)).toBe('x[1].csv');
  expect(() => findFile('2024/cc.csv.gz', folder.path)).toThrow(
    expect.objectContaining({ code: 'file-missing', args: { path: '2024/cc.csv.gz', nearest: '2024/c.csv.gz' } }),
  );
});
