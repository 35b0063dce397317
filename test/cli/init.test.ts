import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import { describe, expect, test, vi } from 'vitest';
import { headerRecogniser } from '../../src/cases/headers.ts';
import type { Ask } from '../../src/cli/asking.ts';
import { type InitFlags, initCommand } from '../../src/cli/init.ts';
import { loadConfig } from '../../src/config/config.ts';
import { tableOf } from '../cases/tableOf.ts';
import { folderWith } from '../config/folderAtHand.ts';

const list = '收件日,承办单位,裁判日期,备注\n2024-01-05,固阳县人民法院,2024-02-04,x\n2024-01-06,固阳县人民法院,,y\n';
const target = 'courtstat.config.jsonc';

interface Run {
  readonly out: string;
  readonly err: string;
  readonly status: typeof process.exitCode;
  readonly asked: readonly string[];
}

/** Runs the command in a folder; `typed` are the lines that the user types, null where they leave. */
async function init(
  folder: string,
  { file = 'a.csv', flags = {}, typed }: { file?: string; flags?: InitFlags; typed?: readonly (string | null)[] } = {},
): Promise<Run> {
  const before = { folder: process.cwd(), status: process.exitCode };
  const asked: string[] = [];
  const lines = [...(typed ?? [])];
  const ask: Ask = async (question) => {
    asked.push(question);
    const line = lines.shift();
    if (line === undefined) throw new Error(`not expected: ${question}`);
    return line;
  };
  const written = { out: '', err: '' };
  const capture = (stream: 'stdout' | 'stderr', key: 'out' | 'err') =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      written[key] += String(text);
      return true;
    });
  const spies = [capture('stdout', 'out'), capture('stderr', 'err')];
  process.chdir(folder);
  try {
    const surroundings = { language: 'en', version: '0', speak: () => undefined } as const;
    await initCommand(file, flags, surroundings, async () => '{"schema":1}\n', typed && ask);
    expect(lines).toEqual([]);
    return { ...written, asked, status: process.exitCode };
  } finally {
    process.chdir(before.folder);
    process.exitCode = before.status;
    for (const spy of spies) spy.mockRestore();
  }
}

const columnsIn = (folder: string, name = target) => parse(readFileSync(join(folder, name), 'utf8')).columns;

describe('without a terminal', () => {
  test('the configuration and its schema are written, and what comes next is said', async () => {
    const folder = folderWith({ 'a.csv': list.replace('承办单位', '法院') });
    const { out, err, status } = await init(folder);
    expect({ out, status }).toEqual({ out: '', status: undefined });
    expect(err).toBe(
      'Wrote courtstat.config.jsonc and courtstat.config.schema.json.\n' +
        'One column is unsure; it stands in the configuration behind //. Check it.\n' +
        'Next:\n  courtstat validate\n  courtstat report\n',
    );
    expect(readFileSync(join(folder, 'courtstat.config.schema.json'), 'utf8')).toBe('{"schema":1}\n');
    expect(columnsIn(folder)).toEqual({ filedOn: '收件日' });
  });

  test('the configuration is found and read, and its columns too', async () => {
    const folder = folderWith({ 'exports/a.csv': list.replace('裁判日期', '报结日').replace('承办单位', '法院') });
    await init(folder, { file: 'exports/a.csv' });
    const { config } = await loadConfig(undefined, folder);
    expect(config.files).toEqual([join(folder, 'exports/a.csv')]);
    expect(headerRecogniser(config.columns)('报结日')).toBe(true);
    const table = await tableOf([readFileSync(config.files[0] ?? '', 'utf8')], { mapping: config.columns });
    expect(table.rows).toBe(2);
    expect([...(table.inputs[0]?.mapped ?? [])]).toEqual(['filedOn', 'court', 'closedOn']);
  });

  test('what is missing is said, with what to do about it', async () => {
    const nothing = await init(folderWith({ 'a.csv': '甲,乙\nx,y\n' }));
    expect(nothing.err).toContain('No filing date found: add "filedOn": "HEADER" to "columns"');
    expect(nothing.err).toContain('No column tells the court: add "court": "HEADER"');
    const unsure = await init(folderWith({ 'a.csv': '收件日,承办单位\n,固阳县人民法院\n' }), { flags: { lang: 'zh' } });
    expect(unsure.err).toContain('核对 "filedOn" 一行');
    expect(unsure.err).toContain('核对 "court"、"courtCode" 或 "caseNumber" 一行');
    expect(unsure.status).toBeUndefined();
  });
});

describe('on a terminal', () => {
  test('unsure guesses are asked about: Enter accepts, another header is taken, - is none', async () => {
    const folder = folderWith({ 'a.csv': list });
    const { asked, err } = await init(folder, { typed: ['', '备 注'] });
    expect(asked).toHaveLength(2);
    expect(asked[0]).toContain("court (承办法院): is it '承办单位'?");
    expect(asked[0]).toContain('Enter accepts');
    expect(asked[1]).not.toContain('Enter accepts');
    expect(columnsIn(folder)).toEqual({ filedOn: '收件日', court: '承办单位', closedOn: '备注' });
    expect(err).not.toContain('unsure');

    await init(folder, { typed: ['', '-'], flags: { force: true } });
    expect(columnsIn(folder)).toEqual({ filedOn: '收件日', court: '承办单位' });
  });

  test('questions show no cell', async () => {
    const { asked } = await init(folderWith({ 'a.csv': list }), { typed: ['', ''] });
    expect(asked.join('')).not.toMatch(/固阳|2024/);
  });

  test('a header that the file has not is asked for again, with the nearest', async () => {
    const folder = folderWith({ 'a.csv': list });
    const { asked } = await init(folder, { typed: ['', '备注栏', '备注'] });
    expect(asked[2]).toContain("There is no header '备注栏'. Did you mean '备注'?");
    expect(columnsIn(folder)).toMatchObject({ closedOn: '备注' });
  });

  test('what a report cannot do without is asked for where there is no guess', async () => {
    const folder = folderWith({ 'a.csv': '甲,乙\nx,y\n' });
    const { asked, err } = await init(folder, { typed: ['甲', ''] });
    expect(asked).toEqual([
      'filing_date (立案日期): no column found. Its header, or Enter if there is none: ',
      'court (承办法院): no column found. Its header, or Enter if there is none: ',
    ]);
    expect(columnsIn(folder)).toEqual({ filedOn: '甲' });
    expect(err).toContain('No column tells the court');
  });

  test('whoever leaves leaves nothing behind', async () => {
    const folder = folderWith({ 'a.csv': list });
    const { status, err } = await init(folder, { typed: ['', null] });
    expect(status).toBe(130);
    expect(err).toBe('\nLeft; nothing has been written.\n');
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  test('--yes asks nothing', async () => {
    expect((await init(folderWith({ 'a.csv': list }), { typed: [], flags: { yes: true } })).asked).toEqual([]);
  });
});

describe('where it is written', () => {
  test('an existing file is not overwritten without --force', async () => {
    const folder = folderWith({ 'a.csv': list, [target]: '{}' });
    await expect(init(folder)).rejects.toMatchObject({ code: 'output-exists', args: { path: target } });
    expect(readFileSync(join(folder, target), 'utf8')).toBe('{}');
    expect(existsSync(join(folder, 'courtstat.config.schema.json'))).toBe(false);
    await init(folder, { flags: { force: true } });
    expect(columnsIn(folder)).toEqual({ filedOn: '收件日' });
  });

  test('nor is one made beside another, since neither would then be read', async () => {
    const folder = folderWith({ 'a.csv': list, 'courtstat.config.json': '{}', 'b/courtstat.config.jsonc': '{}' });
    const args = { path: 'courtstat.config.json' };
    await expect(init(folder)).rejects.toMatchObject({ code: 'output-exists', args });
    await expect(init(folder, { flags: { output: ['b/courtstat.config.json'] } })).rejects.toMatchObject({
      code: 'output-exists',
      args: { path: 'b/courtstat.config.jsonc' },
    });
    expect((await init(folder, { flags: { force: true } })).err).toContain(`courtstat report --config ${target}\n`);
  });

  test('--output: paths and the schema follow the configuration, and the commands name it', async () => {
    const folder = folderWith({ 'exports/a.csv': list });
    mkdirSync(join(folder, 'my settings'));
    const output = ['my settings/court.jsonc'];
    const { err } = await init(folder, { file: 'exports/*.csv', flags: { output } });
    expect(readdirSync(join(folder, 'my settings')).sort()).toEqual(['court.jsonc', 'courtstat.config.schema.json']);
    expect(parse(readFileSync(join(folder, 'my settings/court.jsonc'), 'utf8')).files).toEqual(['../exports/*.csv']);
    expect(err).toContain('  courtstat validate --config "my settings/court.jsonc"\n');
  });

  test('never over the export', async () => {
    const flags = { output: ['a.csv'], force: true };
    await expect(init(folderWith({ 'a.csv': list }), { flags })).rejects.toMatchObject({ code: 'output-is-input' });
  });

  test('--print writes no file', async () => {
    const folder = folderWith({ 'a.csv': list });
    const { out, err } = await init(folder, { flags: { print: true } });
    expect(parse(out).columns).toEqual({ filedOn: '收件日' });
    expect(err).toContain('courtstat schema config > courtstat.config.schema.json');
    expect(readdirSync(folder)).toEqual(['a.csv']);
    const flags = { print: true, output: ['x.jsonc'] };
    await expect(init(folder, { flags })).rejects.toMatchObject({ code: 'options-exclude' });
  });
});

describe('how the export is read', () => {
  test('what the flags say is settled in the configuration', async () => {
    const folder = folderWith({ 'a.csv': `清单\n${list.replaceAll(',', '\t')}` });
    await init(folder, { flags: { delimiter: 'tab', headerRow: '2', encoding: 'gbk' } });
    // GBK reads these headers as something else, but the settings are what was said.
    const { config } = await loadConfig(undefined, folder);
    expect(config).toMatchObject({ delimiter: 'tab', headerRow: 2, encoding: 'gb18030' });
  });

  test('a missing or empty file is an input error', async () => {
    const folder = folderWith({ 'empty.csv': '' });
    await expect(init(folder)).rejects.toMatchObject({ code: 'file-missing' });
    await expect(init(folder, { file: 'empty.csv' })).rejects.toMatchObject({ code: 'empty-file' });
  });

  test('a language that there is not is refused', async () => {
    const flags = { lang: 'fr' };
    await expect(init(folderWith({ 'a.csv': list }), { flags })).rejects.toMatchObject({ code: 'unknown-choice' });
  });
});
