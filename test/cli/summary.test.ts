import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { type Summary, summarySchema } from '../../src/documents/summary/summary.ts';
import { courtstat, fixture, inFolder, smallExport, start, statusAtEnd } from './runCli.ts';

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
