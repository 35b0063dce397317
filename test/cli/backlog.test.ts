import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { backlogSchema } from '../../src/documents/backlog/backlog.ts';
import { reportSchema } from '../../src/documents/report/report.ts';
import { courtstat, fixture, inFolder } from './runCli.ts';

const cases = fixture('baotou/cases.csv');
const twin = fixture('baotou/cases-gb18030.csv');
const fixed = ['--as-of', '2024-11-30', '--today', '2025-02-15'];
const backlog = (...args: readonly string[]) => courtstat(['backlog', ...args, ...fixed]);
const found = (...args: readonly string[]) =>
  backlogSchema.parse(JSON.parse(backlog(...args, '--format', 'json').stdout));

const small = `案号,承办法院,立案日期,结案日期,适用程序,承办法官,扣除天数,延长天数
（2024）内0203民初1号,包头市昆都仑区人民法院,2024-01-05,2024-02-04,小额诉讼,甲,,
（2024）内0203民初2号,包头市昆都仑区人民法院,2024-09-20,,简易,甲,,
（2024）内0203民初3号,包头市昆都仑区人民法院,2024-03-01,,普通,乙,10,
（2024）内0203民初4号,包头市昆都仑区人民法院,2024-02-30,,普通,乙,,
（2024）内0204民初9号,包头市青山区人民法院,2024-09-01,,普通,丙,,
`;

test('a worksheet of one court: overdue and due soon case by case', async () => {
  await inFolder((folder) => {
    writeFileSync(join(folder, 'cases.csv'), small);
    const { status, stdout, stderr } = courtstat(
      ['backlog', 'cases.csv', '--court', '昆都仑', '--lang', 'zh', '--width', '100', ...fixed],
      { cwd: folder },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('未结 2 件');
    expect(stdout).toMatch(/已超审限（1 件）[\s\S]*2024-09-11 {2}80 .*（2024）内0203民初3号/);
    expect(stdout).toMatch(
      /30天内审限届满（2024-11-30 至 2024-12-30，1 件）[\s\S]*2024-12-20 {2}20 .*（2024）内0203民初2号/,
    );
    expect(stdout).not.toContain('内0204');
  });
});

test('the pending cases of the report, court by court', () => {
  const args = ['report', twin, ...fixed, '--format', 'json', '--no-rank'];
  const report = reportSchema.parse(JSON.parse(courtstat(args).stdout));
  const { courts, total, quality, asOf } = found(twin);
  expect({ quality, asOf }).toEqual({ quality: report.quality, asOf: report.asOf });
  for (const [index, one] of [...report.courts, report.total].entries()) {
    const own = [...courts, total][index];
    const overdue = one.indicators['overdue-pending-rate'];
    expect(own).toMatchObject({
      code: one.code,
      pending: one.volumes.pending,
      limits: { overdue: { numerator: overdue?.numerator, denominator: overdue?.denominator } },
      ages: {
        median: one.indicators['median-pending-age']?.value,
        overYear: { cases: one.indicators['long-pending-rate']?.numerator },
      },
    });
  }
});

test('takes the options that decide which cases are counted', () => {
  expect(found(cases, '--where', 'line=enforcement').total.pending).toBe(173);
  const all = found(cases, '--exclude-type-codes', '');
  expect(all.quality.excluded).toBe(0);
  expect(all.total.pending).toBeGreaterThan(found(cases).total.pending ?? 0);
  expect(found(cases, '--scheme', 'cepej').total.pending).toBe(all.total.pending);
  const one = found(cases, '--court', '内0204', '--due-within', '15');
  expect(one.courts.map(({ code }) => code)).toEqual(['内0204']);
  expect(one).toMatchObject({ dueWithin: 15, dueUntil: '2024-12-15' });
});

test('the configuration names files, columns, language and holidays', async () => {
  await inFolder((folder) => {
    writeFileSync(join(folder, 'cases.csv'), small.replace('立案日期', '收件'));
    writeFileSync(
      join(folder, 'holidays.json'),
      JSON.stringify({ source: 'our calendar', years: { 2024: { holidays: ['2024-12-20'] } } }),
    );
    writeFileSync(
      join(folder, 'courtstat.config.json'),
      JSON.stringify({ files: ['cases.csv'], columns: { filedOn: '收件' }, language: 'zh', holidays: 'holidays.json' }),
    );
    const { stdout, stderr } = courtstat(['backlog', ...fixed], { cwd: folder });
    expect(stderr).toBe('');
    expect(stdout).toContain('未结案件体检表');
    expect(stdout).toMatch(/2024-12-23 .*（2024）内0203民初2号/);
    expect(stdout).toContain('our calendar');
  });
});

test('files, gzip and standard input are the same; the order of files does not matter', async () => {
  await inFolder((folder) => {
    const [head = '', ...rows] = small.trimEnd().split('\n');
    const part = (some: readonly string[]) => `${[head, ...some].join('\n')}\n`;
    writeFileSync(join(folder, 'a.csv'), part(rows.slice(0, 3)));
    writeFileSync(join(folder, 'b.csv'), part(rows.slice(3)));
    writeFileSync(join(folder, 'all.csv.gz'), gzipSync(small));
    const numbers = (args: readonly string[], input = '') => {
      const { stdout } = courtstat(['backlog', ...args, '--format', 'json', ...fixed], { cwd: folder, input });
      const { courts, total, overdue, dueSoon } = backlogSchema.parse(JSON.parse(stdout));
      const numbersOf = (list: typeof overdue) => list.cases.map(({ caseNumber }) => caseNumber);
      return { courts, total, overdue: numbersOf(overdue), dueSoon: numbersOf(dueSoon) };
    };
    const whole = numbers(['-'], small);
    expect(whole.overdue).toHaveLength(1);
    for (const args of [['a.csv', 'b.csv'], ['b.csv', 'a.csv'], ['all.csv.gz']]) expect(numbers(args)).toEqual(whole);
  });
});

test('the same bytes every time, wherever it runs', () => {
  for (const format of ['json', 'csv', 'terminal']) {
    const args = ['backlog', cases, '--format', format, '--lang', 'en', '--width', '100', ...fixed];
    const [one, other] = [courtstat(args), courtstat(args, { env: { LANG: 'zh_CN.UTF-8', TZ: 'Asia/Shanghai' } })];
    expect(one.stdout.length).toBeGreaterThan(1000);
    expect(other.stdout).toBe(one.stdout);
  }
});

describe('output', () => {
  test('several formats at once, each with what is its own', async () => {
    await inFolder((folder) => {
      const args = ['--output', 'json=b.json', '--output', 'csv=b.csv', '--bom', '--lang', 'en', '--width', '80'];
      const { stdout } = courtstat(['backlog', cases, ...args, ...fixed], { cwd: folder });
      expect(stdout).toContain('Pending cases check-up');
      const { total, dueSoon } = backlogSchema.parse(JSON.parse(readFileSync(join(folder, 'b.json'), 'utf8')));
      expect(dueSoon.cases).toHaveLength(dueSoon.total);
      const csv = readFileSync(join(folder, 'b.csv'), 'utf8');
      expect(csv.startsWith('\uFEFFcourt code,')).toBe(true);
      expect(csv.split('\r\n')).toHaveLength((total.pending ?? 0) + 2);
      expect(readdirSync(folder).sort()).toEqual(['b.csv', 'b.json']);
      // They hold case numbers, and who tries the cases.
      for (const name of ['b.csv', 'b.json']) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    });
  });

  test('a file in place of the screen, its format by its ending', async () => {
    await inFolder((folder) => {
      const { stdout } = courtstat(['backlog', cases, '--output', 'b.csv', '--lang', 'zh', ...fixed], { cwd: folder });
      expect(stdout).toBe('');
      expect(readFileSync(join(folder, 'b.csv'), 'utf8')).toMatch(/^法院代字,/);
    });
  });

  test('--limit cuts every list, whatever the format', () => {
    const { overdue, dueSoon } = found(cases, '--limit', '2');
    expect([overdue.cases.length, dueSoon.cases.length]).toEqual([2, 2]);
    expect(dueSoon.total).toBe(15);
    expect(backlog(cases, '--limit', '2', '--lang', 'en').stdout).toContain('13 more cases not listed');
    expect(backlog(cases, '--limit', '2', '--format', 'csv').stdout.split('\r\n')).toHaveLength(4);
  });
});

describe('what cannot be', () => {
  test.each([
    [[cases, '--due-within', 'x'], "--due-within does not take 'x'"],
    [[cases, '--due-within', '36501'], '0, 1, 2, …, 36500'],
    [[cases, '--limit', '-1'], "--limit does not take '-1'"],
    [[cases, '--bom'], '--bom works only with --format csv'],
    [[cases, '--format', 'jsno'], "Did you mean 'json'?"],
    [[cases, '--court', '不存在'], '不存在'],
    [[cases, '--period', '2024'], "no option '--period'"],
    [[cases, '--from', '2024-01'], 'choose it with --as-of'],
    [[cases, '--output', 'b.pdf'], 'b.pdf'],
    [[], 'courtstat backlog cases.csv'],
  ])('%j: 2', (args, told) => {
    const { status, stdout, stderr } = backlog(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(told);
  });

  test.each([
    ['an empty file', '', 'a.csv'],
    ['a header only', '案号,承办法院,立案日期,结案日期\n', 'a.csv'],
    ['no usable row', '案号,承办法院,立案日期,结案日期\n（2024）内0203民初1号,某院,2024-02-30,\n', 'unreadable date 1'],
    ['no filing day', '案号,承办法院\n（2024）内0203民初1号,某院\n', 'filedOn'],
  ])('%s: 3', async (_, text, told) => {
    await inFolder((folder) => {
      writeFileSync(join(folder, 'a.csv'), text);
      const { status, stdout, stderr } = courtstat(['backlog', 'a.csv'], { cwd: folder });
      expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
      expect(stderr).toContain(told);
    });
  });

  test('an input is never overwritten', async () => {
    await inFolder((folder) => {
      writeFileSync(join(folder, 'a.csv'), small);
      const { status } = courtstat(['backlog', 'a.csv', '--output', 'csv=a.csv'], { cwd: folder });
      expect(status).toBe(2);
      expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe(small);
    });
  });
});

test.each(['zh', 'en'])('help in %s: every option and an example', (language) => {
  const { status, stdout } = courtstat(['backlog', '--help', '--lang', language]);
  expect(status).toBe(0);
  for (const told of ['--due-within <DAYS>', '--limit <N>', '--as-of <DAY>', 'courtstat backlog']) {
    expect(stdout).toContain(told);
  }
  expect(stdout).not.toMatch(/--period|--reversal-basis/);
});
