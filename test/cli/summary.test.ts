import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { type Summary, summarySchema } from '../../src/documents/summary/summary.ts';
import { courtstat, fixture, inFolder, smallExport } from './runCli.ts';

const cases = fixture('baotou/cases.csv');
const fixed = ['--today', '2025-02-15', '--as-of', '2025-01-31'];
const summary = (...args: readonly string[]) => courtstat(['summary', ...args, '--today', '2025-02-15']);
const made = (...args: readonly string[]): Summary =>
  summarySchema.parse(JSON.parse(summary(...args, '--format', 'json').stdout));
const monthsOf = ({ months }: Summary) => months.map(({ month }) => month);

describe('the months', () => {
  test('are the twelve up to as-of unless asked otherwise', () => {
    const found = made(cases, '--indicators', 'closure-rate');
    expect([monthsOf(found)[0], monthsOf(found).at(-1), found.months.length]).toEqual(['2024-02', '2025-01', 12]);
  });

  test.each([
    [
      ['--last', '2'],
      ['2024-12', '2025-01'],
    ],
    [
      ['--from', '2024-11'],
      ['2024-11', '2024-12', '2025-01'],
    ],
    [
      ['--from', '2023-12', '--to', '2024-01'],
      ['2023-12', '2024-01'],
    ],
    [
      ['--from', '2024-12', '--to', '2025-06'],
      ['2024-12', '2025-01'],
    ],
  ])('%j', (args, months) => {
    expect(monthsOf(made(cases, ...fixed, ...args))).toEqual(months);
  });
});

test('the same numbers as the report, on every court', () => {
  const found = made(cases, ...fixed, '--from', '2024-12', '--to', '2024-12');
  const report = (period: string) =>
    JSON.parse(courtstat(['report', cases, ...fixed, '--period', period, '--format', 'json', '--no-rank']).stdout);
  const [month, year] = [report('2024-12'), report('2024')];
  for (const row of found.rows) {
    const member = (of: typeof month) =>
      row.court === null ? of.total : of.courts.find(({ code }: { code: string }) => code === row.court);
    expect(row.volumes.closed.value).toBe(member(month).volumes.closed);
    expect(row.yearToDate.volumes.pending.value).toBe(member(year).volumes.pending);
    for (const { id } of found.indicators) {
      expect(row.indicators[id]?.value).toBe(member(month).indicators[id].value);
      expect(row.yearToDate.indicators[id]).toMatchObject({
        value: member(year).indicators[id].value,
        verdict: member(year).indicators[id].verdict,
        band: member(year).indicators[id].band,
      });
    }
  }
});

describe('formats', () => {
  test.each([
    ['terminal', /^审判质效月度汇总\n/],
    ['json', /^\{\n {2}"schemaVersion": 1,/],
    ['ndjson', /^\{"schemaVersion":1,.*\}\n\{/],
    ['csv', /^court,name,level,month,.*\r\n内0202,/],
    ['markdown', /^# 审判质效月度汇总\n/],
  ])('%s: status 0, nothing on standard error, the same bytes again', (format, beginning) => {
    const run = () => summary(cases, ...fixed, '--last', '2', '--format', format, '--lang', 'zh');
    const { status, stdout, stderr } = run();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(beginning);
    expect(run().stdout).toBe(stdout);
  });

  test('every month of each court on the screen and in a file, where it is asked for', async () => {
    const args = [cases, ...fixed, '--last', '2', '--court', '青山', '--court', '昆都仑', '--lang', 'en'];
    const tables = (text: string) => text.split('\n').filter((line) => line === 'Month by month').length;
    expect(tables(summary(...args).stdout)).toBe(0);
    expect(tables(summary(...args, '--by-month').stdout)).toBe(3);
    await inFolder((folder) => {
      const path = join(folder, 'a.txt');
      expect(summary(...args, '--by-month', '--output', path).status).toBe(0);
      expect(tables(readFileSync(path, 'utf8'))).toBe(3);
    });
  });

  test('csv is the same in every language, with a mark for Excel where it is asked for', () => {
    const csv = (...args: readonly string[]) =>
      summary(cases, ...fixed, '--last', '1', '--format', 'csv', ...args).stdout;
    expect(csv('--lang', 'zh')).toBe(csv('--lang', 'en'));
    expect(csv('--bom')).toBe(`\uFEFF${csv()}`);
  });
});

describe('inputs', () => {
  const options = ['--from', '2024-01', '--to', '2024-03', '--as-of', '2024-03-31', '--indicators', 'closure-rate'];
  const counts = (found: Summary) => found.rows.map(({ month, volumes }) => [month, volumes.incoming.value]);
  const expected = [
    // Two filings, but the first closing is of February: what January had is not known.
    ['2024-01', null],
    ['2024-02', 1],
    ['2024-03', 0],
  ];

  test('standard input, GB18030, gzip, several files: alike', async () => {
    const piped = courtstat(['summary', '-', ...options, '--format', 'json'], { input: smallExport });
    const all = counts(JSON.parse(piped.stdout));
    expect(all.slice(0, 3)).toEqual(expected);
    await inFolder((folder) => {
      const [head = '', ...lines] = smallExport.trimEnd().split('\n');
      writeFileSync(join(folder, 'gb.csv'), iconv.encode(smallExport, 'gb18030'));
      writeFileSync(join(folder, 'a.csv.gz'), gzipSync(smallExport));
      writeFileSync(join(folder, 'one.csv'), [head, lines[0], ''].join('\n'));
      writeFileSync(join(folder, 'rest.csv'), [head, ...lines.slice(1), ''].join('\n'));
      for (const files of [['gb.csv'], ['a.csv.gz'], ['one.csv', 'rest.csv']]) {
        const { stdout } = courtstat(['summary', ...files, ...options, '--format', 'json'], { cwd: folder });
        expect(counts(JSON.parse(stdout))).toEqual(all);
      }
    });
  });

  test('those of the configuration, in its language', async () => {
    await inFolder((folder) => {
      writeFileSync(join(folder, 'cases.csv'), smallExport);
      writeFileSync(join(folder, 'courtstat.config.json'), JSON.stringify({ files: ['cases.csv'], language: 'zh' }));
      expect(courtstat(['summary', ...options], { cwd: folder }).stdout).toContain('审判质效月度汇总');
    });
  });

  test('what is wrong with them: 3', async () => {
    await inFolder((folder) => {
      writeFileSync(join(folder, 'empty.csv'), '');
      writeFileSync(join(folder, 'head.csv'), '法院,立案日期\n');
      for (const file of ['empty.csv', 'head.csv', 'nowhere.csv']) {
        const { status, stdout, stderr } = courtstat(['summary', file], { cwd: folder });
        expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
        expect(stderr).toContain(file);
      }
    });
  });
});

describe('what cannot be: 2', () => {
  test.each([
    [['--from', '2024-13'], "--from: cannot read the month '2024-13'"],
    [['--from', '2024-01', '--to', '2024-02-20'], "--to: cannot read the month '2024-02-20'"],
    [['--from', '2024'], "'2024'"],
    [['--from', '2024-1'], "Did you mean '2024-01'?"],
    [['--from', '202402'], "Did you mean '2024-02'?"],
    [['--from', '2024-01', '--to', '2024年3月'], "Did you mean '2024-03'?"],
    [['--from', '2024-01', '--to', '2024/2/29'], "Did you mean '2024-02'?"],
    [['--from', '2024-06', '--to', '2024-01'], '--from 2024-06 is after --to 2024-01'],
    [['--to', '2024-06'], '--to works only with --from'],
    [['--last', '3', '--from', '2024-01'], '--last and --from exclude each other'],
    [['--last', '3', '--to', '2024-01'], '--last and --to exclude each other'],
    [['--last', '0'], "--last does not take '0'"],
    [['--last', '0'], 'It takes: 1, 2, 3, …, 120.'],
    [['--last', '121'], "--last does not take '121'"],
    [['--from', '2010-01', '--to', '2024-01'], 'at most 120'],
    [['--from', '2026-01'], '2026-01 has not begun'],
    [['--format', 'exel'], "--format does not take 'exel'"],
    [['--indicators', 'closure-rat'], "Did you mean 'closure-rate'?"],
    [['--bom'], '--bom works only with --format csv'],
    [['--by-month', '--format', 'csv'], '--by-month works only with --format terminal'],
    [['--period', '2024'], "courtstat summary has no option '--period'"],
    [['--period=2024'], 'use --from 2024-01 --to 2024-12, or --last 12'],
    [['--perod', '2024'], "There is no option '--perod'"],
    [['--output', 'o/{court.md'], 'has a brace without its counterpart'],
    [['--output', 'o/court}.md'], 'has a brace without its counterpart'],
    [['--output', 'o/{{court}}.md'], 'Placeholders are {month}, {court}, {code}'],
    [['--court', '不存在'], '不存在'],
    [['--output', 'markdown=out/{moth}.md'], "Did you mean '{month}'?"],
    [['--output', '{court}.xyz'], '{court}.xyz'],
  ])('%j', (args, told) => {
    const { status, stdout, stderr } = summary(cases, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(told);
  });

  test('in Chinese too', () => {
    const told = (...args: readonly string[]) => summary(cases, ...args, '--lang', 'zh').stderr;
    expect(told('--from', '2024-13')).toContain('看不懂月份“2024-13”');
    expect(told('--from', '2026-01')).toContain('2026-01 尚未开始：数据截至 2025-01-31');
    expect(told('--output', '{month}{curt}.md')).toContain('是否想写“{court}”？');
    expect(told('--output', '{month}{court.md')).toContain('花括号不成对');
    expect(told('--from', '2024-1')).toContain('是否想写“2024-01”？');
    expect(told('--period', '2024')).toContain('--from 2024-01 --to 2024-12');
  });
});

test('help in both languages has the same options', () => {
  const options = (text: string) => [...text.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option);
  const zh = courtstat(['summary', '--help', '--lang', 'zh']).stdout;
  const en = courtstat(['summary', '--help']).stdout;
  expect(options(zh)).toEqual(options(en));
  expect(options(en)).toContain('--last');
  expect(zh).toContain('环比');
});
