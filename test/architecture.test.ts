import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Rooms by what they stand on: each may import those before it in the list that it names, and nothing else of ours. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  messages: ['errors'],
  statistics: [],
  calendar: ['errors'],
  input: ['errors', 'messages'],
  cases: ['calendar', 'errors', 'input', 'messages'],
  rules: ['calendar', 'cases', 'messages'],
  observations: ['calendar', 'cases', 'messages', 'rules'],
  surveys: ['calendar', 'cases', 'errors', 'input', 'messages'],
  timeLimits: ['calendar', 'cases', 'messages'],
  traits: ['cases'],
  tally: ['calendar', 'cases', 'statistics', 'traits'],
  indicators: ['cases', 'messages', 'statistics', 'tally', 'traits'],
  bands: ['calendar', 'cases', 'errors', 'indicators', 'messages', 'tally'],
  ranking: ['bands', 'cases'],
  documents: [
    'bands',
    'calendar',
    'cases',
    'errors',
    'indicators',
    'messages',
    'observations',
    'ranking',
    'rules',
    'statistics',
    'tally',
    'timeLimits',
    'traits',
  ],
  config: [
    'bands',
    'calendar',
    'cases',
    'documents',
    'errors',
    'indicators',
    'input',
    'messages',
    'observations',
    'rules',
    'timeLimits',
  ],
  renderers: ['cases', 'documents', 'indicators', 'messages', 'observations', 'rules', 'statistics', 'surveys'],
};

/** Folders that nothing else of their room imports. */
const apart: ReadonlySet<string> = new Set(
  ['backlog', 'caseList', 'summary', 'validation'].flatMap((own) => [`documents/${own}`, `renderers/${own}`]),
);

const root = new URL('../src/', import.meta.url).pathname;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

function roomOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : file.replace(/\.ts$/, '');
}

function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(([, path]) => path ?? []);
}

describe('the house', () => {
  test('imports run one way', () => {
    const wrong = files.flatMap(({ file, text }) =>
      importsOf(text)
        .filter((path) => path.startsWith('.'))
        .map((path) => roomOf(normalize(join(file, '..', path))))
        .filter((room) => room !== roomOf(file) && roomOf(file) !== 'cli' && !mayImport[roomOf(file)]?.includes(room))
        .map((room) => `${file} imports ${room}`),
    );
    expect(wrong).toEqual([]);
  });

  test('folders of one document are no other’s business, and texts know of no document', () => {
    const folderOf = (file: string) => file.split('/').slice(0, -1).join('/');
    const wrong = files.flatMap(({ file, text }) =>
      importsOf(text)
        .filter((path) => path.startsWith('.'))
        .map((path) => folderOf(normalize(join(file, '..', path))))
        .filter((folder) => folder !== folderOf(file) && roomOf(`${folder}/`) === roomOf(file))
        .filter((folder) => apart.has(folder) || folderOf(file) === 'renderers/text')
        .map((folder) => `${file} imports ${folder}`),
    );
    expect(wrong).toEqual([]);
  });

  test('only input, config and cli touch files; only cli the clock, the console and the process', () => {
    const touching = (pattern: RegExp, rooms: readonly string[]) =>
      files.filter(({ file, text }) => pattern.test(text) && !rooms.includes(roomOf(file))).map(({ file }) => file);
    expect(touching(/'node:fs/, ['input', 'config', 'cli'])).toEqual([]);
    expect(touching(/\bprocess\.|\bconsole\.|Date\.now|new Date\(\)|performance\./, ['cli'])).toEqual([]);
  });

  test('libraries stay in their rooms', () => {
    const using = (library: RegExp) =>
      [
        ...new Set(
          files
            .filter(({ text }) => importsOf(text).some((path) => library.test(path)))
            .map(({ file }) => roomOf(file)),
        ),
      ].sort();
    expect(using(/^(date-fns|@date-fns)/)).toEqual(['calendar']);
    expect(using(/^csv-parse/)).toEqual(['input']);
    expect(using(/^csv-stringify/)).toEqual(['renderers']);
    expect(using(/^cli-table3/)).toEqual(['renderers']);
    expect(using(/^commander/)).toEqual(['cli']);
    expect(using(/^jsonc-parser/)).toEqual(['config']);
    expect(using(/^zod/)).toEqual(['bands', 'config', 'documents']);
  });

  test('no barrels, no default exports, no drawers', () => {
    expect(files.filter(({ file }) => /(^|\/)(util|utils|helper|helpers|common|misc|index)\./.test(file))).toEqual([]);
    expect(files.filter(({ text }) => /export default/.test(text)).map(({ file }) => file)).toEqual([]);
  });
});
