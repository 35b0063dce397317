import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { caseListSchema } from '../../src/documents/caseList/caseList.ts';
import { reportSchema } from '../../src/documents/report/report.ts';
import { courtstat, fixture, inFolder, smallExport } from './runCli.ts';

const file = fixture('small/english-headers.csv');
const fixed = ['--period', '2024', '--as-of', '2025-01-31', '--today', '2025-02-15'];
const cases = (...args: readonly string[]) => courtstat(['cases', ...args]);
const listed = (...args: readonly string[]) =>
  caseListSchema.parse(JSON.parse(cases(...args, ...fixed, '--format', 'json').stdout));

describe('prints', () => {
  test('the cases that hold a number back, in the language asked for', () => {
    const zh = cases(file, '--indicator', 'reversal-rate', ...fixed, '--lang', 'zh', '--width', '140');
    expect(zh).toMatchObject({ status: 0, stderr: '' });
    expect(zh.stdout).toContain('案件清单  一审裁判被改判发回重审率  reversal-rate');
    expect(zh.stdout).toMatch(/^（2023）内0203民初800号 .* 2024-06-28 +2$/m);
    const en = cases(file, '--indicator', 'reversal-rate', ...fixed, '--width', '140').stdout;
    expect(en).toContain('List of cases  Reversal and remand rate  reversal-rate');
  });

  test('as many cases as a report of the same options counts', () => {
    const options = [file, ...fixed, '--where', 'line=civil', '--court', '青山', '--scheme', 'cepej'];
    const report = reportSchema.parse(JSON.parse(courtstat(['report', ...options, '--format', 'json']).stdout));
    for (const part of ['numerator', 'denominator'] as const) {
      const list = listed(
        '--indicator',
        'closure-rate',
        '--in',
        part,
        ...options.filter((one) => !fixed.includes(one)),
      );
      expect(list.cases).toHaveLength(report.total.indicators['closure-rate']?.[part] ?? Number.NaN);
      expect(list.courts[0]?.cases).toBe(report.courts[0]?.indicators['closure-rate']?.[part]);
    }
  });

  test('fifty cases on a terminal, all of them in files, as many as asked for in all', () => {
    const baotou = fixture('baotou/cases.csv');
    const closures = [baotou, '--indicator', 'closure-rate', '--in', 'numerator', ...fixed, '--lang', 'zh'];
    const numbers = (text: string) => text.match(/^（20\d\d）/gm) ?? [];
    const screen = cases(...closures).stdout;
    expect(numbers(screen)).toHaveLength(50);
    expect(screen).toContain('案件（2030 件，列出前 50 件）');
    expect(screen).toContain('另有 1980 件未列出');
    expect(numbers(cases(...closures, '--format', 'csv').stdout)).toHaveLength(2030);
    expect(numbers(cases(...closures, '--format', 'csv', '--limit', '7').stdout)).toHaveLength(7);
    const json = JSON.parse(cases(...closures, '--format', 'json', '--limit', '0').stdout);
    expect(json).toMatchObject({ cases: [], omitted: 2030, total: { numerator: 2030, cases: 2030 } });
  });

  test('the columns asked for, in that order', () => {
    const chosen = ['--columns', 'days,caseNumber', '--columns', 'filedOn，days'];
    const { stdout } = cases(
      file,
      '--indicator',
      'closure-rate',
      ...fixed,
      ...chosen,
      '--format',
      'csv',
      '--lang',
      'zh',
    );
    expect(stdout.split('\r\n')[0]).toBe('天数,案号,立案日期');
  });

  test('the same bytes for the same input, whatever the locale', () => {
    for (const format of ['json', 'csv']) {
      const args = [
        'cases',
        fixture('baotou/cases.csv'),
        '--indicator',
        'mediation-rate',
        ...fixed,
        '--format',
        format,
      ];
      const [one, other] = [courtstat(args), courtstat(args, { env: { LANG: 'C', TZ: 'America/Sao_Paulo' } })];
      expect(one.stdout.length).toBeGreaterThan(10_000);
      expect(other.stdout).toBe(one.stdout);
    }
  });

  test('what comes through a pipe, in several files, from the configuration', async () => {
    await inFolder((folder) => {
      const asked = ['--indicator', 'closure-rate', '--in', 'denominator', '--today', '2025-02-15', '--period', '2024'];
      const rows = (args: readonly string[], input?: string) => {
        const ran = courtstat(['cases', ...args, ...asked, '--format', 'json'], {
          cwd: folder,
          ...(input === undefined ? {} : { input }),
        });
        return JSON.parse(ran.stdout).cases;
      };
      writeFileSync(join(folder, 'a.csv'), smallExport);
      writeFileSync(join(folder, 'b.csv'), smallExport.replaceAll('民初', '民终'));
      const piped = rows(['-'], smallExport);
      expect(piped.map(({ line }: { line: number }) => line)).toEqual([3, 4, 2]);
      expect(rows(['a.csv'])).toEqual(piped);
      const both = rows(['b.csv', 'a.csv']);
      expect(both.map(({ file: path, line }: { file: string; line: number }) => `${path}:${line}`)).toEqual([
        ...['a.csv:3', 'b.csv:3', 'a.csv:4', 'b.csv:4', 'a.csv:2', 'b.csv:2'],
      ]);
      writeFileSync(join(folder, 'courtstat.config.json'), JSON.stringify({ files: ['a.csv'] }));
      expect(rows([])).toEqual(piped);
    });
  });
});

describe('writes', () => {
  test('files beside or in place of standard output, which only their owner may read', async () => {
    await inFolder((folder) => {
      const asked = ['cases', file, '--indicator', 'closure-rate', ...fixed];
      const outputs = ['--output', 'csv=l.csv', '--output', 'json=l.json', '--bom'];
      const both = courtstat([...asked, ...outputs], { cwd: folder });
      expect(both.stdout).toContain('List of cases');
      expect(readFileSync(join(folder, 'l.csv'), 'utf8')).toMatch(/^\uFEFFCase number,Court,/);
      const list = caseListSchema.parse(JSON.parse(readFileSync(join(folder, 'l.json'), 'utf8')));
      expect(list.cases).toHaveLength(2);
      const instead = courtstat([...asked, '--output', 'l.txt'], { cwd: folder });
      expect(instead).toMatchObject({ status: 0, stdout: '' });
      for (const name of ['l.csv', 'l.json', 'l.txt']) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
      expect(readdirSync(folder).sort()).toEqual(['l.csv', 'l.json', 'l.txt']);
      // A file that is there keeps the rights that it has.
      chmodSync(join(folder, 'l.txt'), 0o640);
      courtstat([...asked, '--output', 'l.txt'], { cwd: folder });
      expect(statSync(join(folder, 'l.txt')).mode & 0o777).toBe(0o640);
    });
  });

  test('nothing where one of them cannot be written, and never an input', async () => {
    await inFolder((folder) => {
      writeFileSync(join(folder, 'a.csv'), smallExport);
      const asked = ['cases', 'a.csv', '--indicator', 'closure-rate'];
      const nowhere = courtstat([...asked, '--output', 'csv=l.csv', '--output', 'json=nowhere/l.json'], {
        cwd: folder,
      });
      expect(nowhere.status).toBe(3);
      expect(nowhere.stderr).toContain('nowhere/l.json');
      const input = courtstat([...asked, '--output', 'csv=a.csv'], { cwd: folder });
      expect(input.status).toBe(2);
      expect(readdirSync(folder)).toEqual(['a.csv']);
      expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe(smallExport);
    });
  });
});

test('its schema fits what it prints', () => {
  const fits = new Ajv2020({ strict: false }).compile(JSON.parse(courtstat(['schema', 'cases']).stdout));
  for (const id of ['reversal-rate', 'average-duration', 'closures-per-judge']) {
    const list = cases(fixture('baotou/cases.csv'), '--indicator', id, '--in', 'denominator', '--format', 'json');
    expect(fits(JSON.parse(list.stdout))).toBe(true);
  }
  const list = JSON.parse(cases(file, '--indicator', 'closure-rate', '--format', 'json').stdout);
  expect(fits({ ...list, in: 'both' })).toBe(false);
});

describe('what cannot be', () => {
  const asked = (id: string, ...args: readonly string[]) => [file, '--indicator', id, ...fixed, ...args];

  test.each([
    [[file], 'needs --indicator ID'],
    [asked('reversal-rat'), "Did you mean 'reversal-rate'?"],
    [asked('closure-rate', '--in', 'numerators'), "Did you mean 'numerator'?"],
    [asked('closure-rate', '--columns', 'caseNumber,overdueDay'), "Did you mean 'overdueDays'?"],
    [asked('closure-rate', '--columns', ' , '), '--columns'],
    [asked('closure-rate', '--limit', '-1'), '--limit'],
    [asked('closure-rate', '--format', 'xlsx'), 'terminal, csv, json'],
    [asked('closure-rate', '--bom'), '--bom works only with --format csv'],
    [asked('closure-rate', '--court', '不存在'), '不存在'],
    [asked('closure-rate', '--period', '2026'), '2026'],
    [asked('settled-rate', '--in', 'numerator'), '--in gap'],
    [asked('median-duration'), '--in denominator'],
    [asked('sole-judge-rate'), 'inside its band'],
    [asked('average-duration', '--scheme', 'cepej'), 'says nothing of average-duration'],
    [asked('closing-evenness'), '--in denominator'],
    [['--indicator', 'closure-rate'], 'courtstat cases cases.csv --indicator closure-rate'],
    [['nowhere.csv', '--indicator', 'closing-evenness'], '--in denominator'],
  ])('%j: 2', (args, told) => {
    for (const language of ['en', 'zh'] as const) {
      const { status, stdout, stderr } = cases(...args, '--lang', language);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr.trimEnd().split('\n')).toHaveLength(2);
      if (language === 'en') expect(stderr).toContain(told);
      else expect(stderr).toMatch(/\p{Script=Han}/u);
    }
  });

  test('no case in the input, or no input: 3', async () => {
    await inFolder((folder) => {
      writeFileSync(join(folder, 'empty.csv'), '');
      writeFileSync(join(folder, 'header.csv'), '案号,法院,立案日期,结案日期\n');
      for (const path of ['empty.csv', 'header.csv', 'nowhere.csv']) {
        const { status, stdout, stderr } = courtstat(['cases', path, '--indicator', 'closure-rate'], { cwd: folder });
        expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
        expect(stderr).toContain(path);
      }
    });
  });

  test('errors hold no case numbers and no names', () => {
    const { stderr } = cases(...asked('median-duration', '--columns', 'judge'));
    expect(stderr).not.toMatch(/内0203|法官/);
  });
});

test('every option is in the help of both languages, and that the list is personal', () => {
  const options = (text: string) => [...text.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option);
  const [zh, en] = ['zh', 'en'].map((language) => courtstat(['cases', '--help', '--lang', language]).stdout);
  expect(options(zh ?? '')).toEqual(options(en ?? ''));
  expect(options(en ?? '')).toEqual(expect.arrayContaining(['--indicator', '--in', '--columns', '--limit', '--bom']));
  expect(zh).toContain('个人信息');
  expect(en?.replace(/\s+/g, ' ')).toContain('personal data');
  expect(`${zh}\n${en}`).not.toMatch(/^ {2}--[a-z-]+( <[^>]+>)?\s*$/m);
});
