import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/config.ts';
import { loadScheme } from '../../src/config/loadScheme.ts';
import { folderWith } from './folderAtHand.ts';

const configIn = async (given: string | undefined, folder: string) => (await loadConfig(given, folder)).config;

const nothing = { files: [], columns: {}, blankWords: [] };

test('every setting', async () => {
  const folder = folderWith({
    'courtstat.config.json': JSON.stringify({
      $schema: './schema.json',
      files: ['cases.csv', 'more/*.csv', '/elsewhere/a.csv'],
      columns: { filedOn: '收到日期', court: ['院名', '本院'] },
      blankWords: ['未填'],
      scheme: 'mongolian-horse-5.1',
      defaultCaseType: '刑事一审',
      reversalBasis: 'case-closing',
      duplicates: 'last',
      words: { procedure: { summary: ['简程'] }, flag: { yes: ['有'], no: ['没有'] } },
      rules: { 'case-number-year': 'off', 'unreadable-date': 'warning', 'serial-gap': 'error' },
      encoding: 'gbk',
      delimiter: 'tab',
      headerRow: 2,
      language: 'en',
    }),
  });
  expect(await configIn(undefined, folder)).toEqual({
    files: [join(folder, 'cases.csv'), join(folder, 'more/*.csv'), '/elsewhere/a.csv'],
    columns: { filedOn: ['收到日期'], court: ['院名', '本院'] },
    blankWords: ['未填'],
    scheme: 'mongolian-horse-5.1',
    defaultCaseType: '刑事一审',
    reversalBasis: 'case-closing',
    duplicates: 'last',
    words: { procedure: { summary: ['简程'] }, flag: { yes: ['有'], no: ['没有'] } },
    rules: { 'case-number-year': 'off', 'unreadable-date': 'warning', 'serial-gap': 'error' },
    encoding: 'gbk',
    delimiter: 'tab',
    headerRow: 2,
    language: 'en',
  });
});

test('where it stands, and each of its keys', async () => {
  const text = '{\n  // our court\n  "files": [],\n  "columns": {\n    "filedOn": "收到日期"\n  }\n}\n';
  const { origin } = await loadConfig(undefined, folderWith({ 'courtstat.config.jsonc': text }));
  expect(origin?.path).toBe('courtstat.config.jsonc');
  expect(Object.fromEntries(origin?.lines ?? [])).toEqual({ files: 3, columns: 4, 'columns.filedOn': 5 });
  expect((await loadConfig(undefined, folderWith({}))).origin).toBeUndefined();
});

test('an empty one, and none', async () => {
  expect(await configIn('mine.json', folderWith({ 'mine.json': '{}' }))).toEqual(nothing);
  expect(await configIn(undefined, folderWith({}))).toEqual(nothing);
});

test('comments, trailing commas and a byte order mark are allowed', async () => {
  const text = '\ufeff// our court\n{\n  /* kept by\n the registry */\n  "blankWords": ["未填", "//"],\n}\n';
  const folder = folderWith({ 'courtstat.config.jsonc': text });
  expect(await configIn(undefined, folder)).toEqual({ ...nothing, blankWords: ['未填', '//'] });
  expect(await configIn('courtstat.config.jsonc', folder)).toEqual({ ...nothing, blankWords: ['未填', '//'] });
});

describe('where it is looked for', () => {
  const words = (word: string) => JSON.stringify({ blankWords: [word] });

  test('in the folder, then upward: the nearest wins', async () => {
    const folder = folderWith({
      'courtstat.config.json': words('outer'),
      'a/courtstat.config.jsonc': words('inner'),
      'a/b/cases.csv': '',
    });
    expect((await configIn(undefined, folder)).blankWords).toEqual(['outer']);
    expect((await configIn(undefined, join(folder, 'a'))).blankWords).toEqual(['inner']);
    expect((await configIn(undefined, join(folder, 'a/b'))).blankWords).toEqual(['inner']);
  });

  test('two in one folder are refused, unless one of them is named', async () => {
    const folder = folderWith({
      'a/courtstat.config.jsonc': words('c'),
      'a/courtstat.config.json': words('plain'),
      'a/b/x.csv': '',
    });
    await expect(loadConfig(undefined, join(folder, 'a/b'))).rejects.toMatchObject({
      code: 'two-configurations',
      args: { paths: ['../courtstat.config.json', '../courtstat.config.jsonc'] },
    });
    expect((await configIn('courtstat.config.jsonc', join(folder, 'a'))).blankWords).toEqual(['c']);
  });

  test('only there where a path is given', async () => {
    const folder = folderWith({ 'courtstat.config.json': words('found'), 'a/mine.json': words('given') });
    expect((await configIn('a/mine.json', folder)).blankWords).toEqual(['given']);
    expect((await configIn('../mine.json', join(folder, 'a/b'))).blankWords).toEqual(['given']);
    await expect(loadConfig('absent.json', folder)).rejects.toMatchObject({
      code: 'document-unreadable',
      args: { path: 'absent.json', reason: 'ENOENT' },
    });
  });
});

describe('its paths are relative to its own folder', () => {
  test('files', async () => {
    const folder = folderWith({ 'a/mine.json': JSON.stringify({ files: ['x.csv', '../y.csv'] }) });
    const { files } = await configIn('a/mine.json', folder);
    expect(files).toEqual([join(folder, 'a/x.csv'), join(folder, 'y.csv')]);
  });

  test('a scheme file; the id of a built-in scheme stays', async () => {
    const folder = folderWith({
      'a/mine.json': JSON.stringify({ scheme: 'bands.json' }),
      'a/built-in.json': JSON.stringify({ scheme: 'mongolian-horse-5.1' }),
      'a/bands.json': '{}',
      'bands.json': '{}',
    });
    expect((await configIn('a/mine.json', folder)).scheme).toBe(join(folder, 'a/bands.json'));
    expect((await configIn('a/built-in.json', folder)).scheme).toBe('mongolian-horse-5.1');
  });

  test('a scheme file is looked for nowhere else', async () => {
    const folder = folderWith({ 'a/mine.json': JSON.stringify({ scheme: 'bands.json' }), 'bands.json': '{}' });
    const { scheme } = await configIn('a/mine.json', folder);
    await expect(loadScheme(scheme, folder)).rejects.toMatchObject({
      code: 'unknown-scheme',
      args: { id: 'a/bands.json', nearest: null },
    });
  });

  test('a slip in the id of a built-in scheme still has its nearest', async () => {
    const folder = folderWith({ 'mine.json': JSON.stringify({ scheme: 'mongolian-hors-5.1' }) });
    const { scheme } = await configIn('mine.json', folder);
    await expect(loadScheme(scheme, folder)).rejects.toMatchObject({
      code: 'unknown-scheme',
      args: { id: 'mongolian-hors-5.1', nearest: 'mongolian-horse-5.1' },
    });
  });

  test('a folder called like a built-in scheme does not hide it', async () => {
    const folder = folderWith({ 'mine.json': JSON.stringify({ scheme: 'mongolian-horse-5.1' }) });
    mkdirSync(join(folder, 'mongolian-horse-5.1'));
    expect((await configIn('mine.json', folder)).scheme).toBe('mongolian-horse-5.1');
  });

  test('errors name it relative to the current folder', async () => {
    const folder = folderWith({ 'a/courtstat.config.json': '[', 'a/b/x.csv': '' });
    await expect(loadConfig(undefined, join(folder, 'a/b'))).rejects.toMatchObject({
      code: 'invalid-json',
      args: { path: '../courtstat.config.json' },
    });
  });
});
