import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validationSchema } from '../../src/documents/validation/validation.ts';
import { courtstat, fixture, inFolder } from './runCli.ts';

const today = ['--today', '2025-02-15'];
const clean = fixture('baotou/cases.csv');

/** Two errors (one row rejected), one warning. */
const mixed = `案号,承办法院,立案日期,结案日期,是否上诉,二审结果
（2024）内0203民初1号,昆都仑区,2024-01-05,2024-02-04,否,
（2024）内0203民初2号,昆都仑区,2024-01-08,2024-02-30,否,
（2024）内0203民初3号,昆都仑区,2024-02-01,2024-03-01,否,维持
（2023）内0203民初4号,昆都仑区,2024-03-01,2024-04-01,否,
`;

/** Runs `courtstat validate a.csv` in a folder with that file. */
async function validated(content: string | Uint8Array, ...args: readonly string[]) {
  let ran = { status: null as number | null, stdout: '', stderr: '' };
  await inFolder((folder) => {
    writeFileSync(join(folder, 'a.csv'), content);
    ran = courtstat(['validate', 'a.csv', ...today, ...args], { cwd: folder });
  });
  return ran;
}

const documentOf = async (content: string | Uint8Array, ...args: readonly string[]) =>
  validationSchema.parse(JSON.parse((await validated(content, '--format', 'json', ...args)).stdout));

describe('the gate', () => {
  test.each([
    [[], 1],
    [['--fail-on', 'error'], 1],
    [['--fail-on', 'warning'], 1],
    [['--fail-on', 'never'], 0],
    [['--max-errors', '0'], 1],
  ])('%j on errors: %i', async (args, status) => {
    expect((await validated(mixed, ...args)).status).toBe(status);
  });

  const warned = mixed
    .split('\n')
    .filter((line) => !/2号|3号/.test(line))
    .join('\n');
  test.each([
    [[], 0],
    [['--fail-on', 'warning'], 1],
    [['--max-warnings', '0'], 1],
    [['--max-warnings', '1'], 0],
    [['--rule', 'case-number-year=error'], 1],
    [['--rule', 'case-number-year=off', '--fail-on', 'warning'], 0],
    [['--rule', 'case-number-year=info', '--fail-on', 'warning'], 0],
  ])('%j on one warning: %i', async (args, status) => {
    expect((await validated(warned, ...args)).status).toBe(status);
  });

  test('a clean file passes, and says so', () => {
    const { status, stdout, stderr } = courtstat(['validate', clean, ...today, '--fail-on', 'warning']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Nothing is wrong.');
  });

  test('a rule that rejects may become a warning; its rows stay out', async () => {
    const { summary } = await documentOf(mixed, '--rule', 'unreadable-date=warning');
    expect(summary).toMatchObject({ accepted: 3, rejected: 1, errors: 1, warnings: 2 });
  });
});

describe('the document', () => {
  test('has every issue with its place, and no values', async () => {
    const { issues, summary, inputs, omitted } = await documentOf(mixed);
    expect(summary).toEqual({
      rows: 4,
      accepted: 3,
      rejected: 1,
      errors: 2,
      warnings: 1,
      infos: 0,
      known: 0,
      byRule: { 'unreadable-date': 1, 'outcome-without-appeal': 1, 'case-number-year': 1 },
    });
    expect(inputs).toMatchObject([{ path: 'a.csv', rows: 4, rejected: 1, headerLine: 1 }]);
    expect(omitted).toBe(0);
    expect(issues).toEqual([
      {
        rule: 'unreadable-date',
        severity: 'error',
        file: 'a.csv',
        line: 3,
        column: 4,
        header: '结案日期',
        field: 'closedOn',
        caseNumber: '（2024）内0203民初2号',
        rejects: true,
      },
      {
        rule: 'outcome-without-appeal',
        severity: 'error',
        file: 'a.csv',
        line: 4,
        column: 6,
        header: '二审结果',
        field: 'appealOutcome',
        caseNumber: '（2024）内0203民初3号',
        rejects: false,
      },
      {
        rule: 'case-number-year',
        severity: 'warning',
        file: 'a.csv',
        line: 5,
        column: 1,
        header: '案号',
        field: 'caseNumber',
        caseNumber: '（2023）内0203民初4号',
        rejects: false,
      },
    ]);
  });

  test('--show-values adds the cells as they are written', async () => {
    const { issues } = await documentOf(mixed, '--show-values');
    expect(issues.map(({ value }) => value)).toEqual(['2024-02-30', '维持', '（2023）内0203民初4号']);
  });

  test('--max-errors lists the errors first, in their order, and counts everything', async () => {
    const reordered = mixed.split('\n');
    const moved = [reordered[0], reordered[4], ...reordered.slice(1, 4), ''].join('\n');
    const one = await documentOf(moved, '--max-errors', '1');
    expect(one.issues.map(({ rule }) => rule)).toEqual(['unreadable-date']);
    expect(one).toMatchObject({ omitted: 2, summary: { errors: 2, warnings: 1 } });
    const three = await documentOf(moved, '--max-errors', '3');
    expect(three.issues.map(({ line }) => line)).toEqual([2, 4, 5]);
    expect((await documentOf(moved, '--max-errors', '0')).issues).toEqual([]);
  });

  test('is the same for the same input, whatever the language', async () => {
    const [zh, en] = [
      await validated(mixed, '--format', 'json', '--lang', 'zh'),
      await validated(mixed, '--format', 'json'),
    ];
    expect(zh.stdout).toBe(en.stdout);
  });

  test('lines are physical ones, also behind quoted line breaks', async () => {
    const text =
      '案由,承办法院,立案日期\n"两\n行",昆都仑区,2024-01-05\n借款,昆都仑区,待定\r\n"三\r\n\r\n行",昆都仑区,待定\n';
    const { issues } = await documentOf(text);
    expect(issues.map(({ line, column }) => [line, column])).toEqual([
      [4, 3],
      [5, 3],
    ]);
  });
});

describe('several formats at once', () => {
  test('files are written whole, the screen stays as --format says', async () => {
    await inFolder((folder) => {
      writeFileSync(join(folder, 'a.csv'), mixed);
      const outputs = ['junit=r.xml', 'json=r.json', 'sarif=r.sarif', 'csv=r.csv', 'ndjson=r.ndjson', 'github=r.txt'];
      const args = outputs.flatMap((output) => ['--output', output]);
      const { status, stdout } = courtstat(['validate', 'a.csv', ...today, ...args], { cwd: folder });
      expect(status).toBe(1);
      expect(stdout).toContain('Data check');
      expect(readdirSync(folder).sort()).toEqual(
        ['a.csv', 'r.csv', 'r.json', 'r.ndjson', 'r.sarif', 'r.txt', 'r.xml'].sort(),
      );
      const read = (name: string) => readFileSync(join(folder, name), 'utf8');
      expect(validationSchema.parse(JSON.parse(read('r.json'))).summary.errors).toBe(2);
      expect(JSON.parse(read('r.sarif')).runs[0].results).toHaveLength(3);
      expect(read('r.xml')).toContain('<testsuites');
      expect(
        read('r.ndjson')
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line).type),
      ).toEqual(['input', 'issue', 'issue', 'issue', 'notice', 'summary']);
      expect(read('r.csv').split('\r\n')).toHaveLength(5);
      expect(read('r.txt')).toMatch(/^::error file=a\.csv,line=3,/);
      expect(read('r.txt')).not.toContain('民初2号');
    });
  });

  test('a path without format replaces the screen', async () => {
    await inFolder((folder) => {
      writeFileSync(join(folder, 'a.csv'), mixed);
      const { stdout } = courtstat(['validate', 'a.csv', ...today, '--output', 'r.sarif'], { cwd: folder });
      expect(stdout).toBe('');
    });
  });

  test('github writes a job summary where the job asks for one', async () => {
    await inFolder((folder) => {
      writeFileSync(join(folder, 'a.csv'), mixed);
      writeFileSync(join(folder, 'summary.md'), 'before\n');
      const env = { GITHUB_STEP_SUMMARY: join(folder, 'summary.md') };
      const { stdout } = courtstat(['validate', 'a.csv', ...today, '--format', 'github'], { cwd: folder, env });
      expect(stdout.split('\n').filter((line) => line.startsWith('::error'))).toHaveLength(2);
      const summary = readFileSync(join(folder, 'summary.md'), 'utf8');
      expect(summary).toMatch(/^before\n##/);
      expect(summary).not.toContain('民初2号');
    });
  });

  test('csv is safe for Excel, with a byte order mark on request', async () => {
    const text = '案由,承办法院,立案日期\n借款,昆都仑区,"=HYPERLINK(""x"")"\n';
    const { stdout } = await validated(text, '--format', 'csv', '--show-values', '--bom', '--lang', 'zh');
    expect(stdout.startsWith('\ufeff')).toBe(true);
    expect((await validated(text, '--output', 'csv=r.csv', '--bom')).status).toBe(1);
    expect(stdout).not.toMatch(/(^|,)"?=/m);
  });
});

describe('what cannot be read', () => {
  test('one bad file among others: the others are checked, and the status is 3', async () => {
    await inFolder((folder) => {
      writeFileSync(join(folder, 'a.csv'), mixed);
      writeFileSync(join(folder, 'b.csv'), 'x,y\n1,2\n');
      writeFileSync(join(folder, 'c.csv'), '');
      const { status, stdout, stderr } = courtstat(
        ['validate', 'a.csv', 'b.csv', 'c.csv', ...today, '--format', 'json'],
        {
          cwd: folder,
        },
      );
      expect(status).toBe(3);
      expect(stderr).toContain('b.csv:1: the required column filedOn is missing');
      expect(stderr).toContain('c.csv is empty');
      const document = validationSchema.parse(JSON.parse(stdout));
      expect(document.failures.map(({ path, code }) => [path, code])).toEqual([
        ['b.csv', 'missing-column'],
        ['c.csv', 'empty-file'],
      ]);
      expect(document.summary.errors).toBe(2);
    });
  });

  test.each([
    ['an empty file', '', 'a.csv is empty'],
    ['a header only', '立案日期,承办法院\n', 'There is a header but no case in a.csv'],
    ['a workbook', 'PK\u0003\u0004abc', 'a.csv is an Excel workbook'],
    ['binary data', '立案日期\u0000\n', 'there is a zero byte at offset 12'],
    ['bytes of no encoding', Buffer.from([0xc1, 0xa2, 0x2c, 0xff, 0xff, 0x0a]), 'Cannot decode a.csv'],
  ])('%s: 3, nothing on stdout', async (_, content, found) => {
    const { status, stdout, stderr } = await validated(content);
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toContain(found);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  test('a CI job gets its file also then', async () => {
    await inFolder((folder) => {
      writeFileSync(join(folder, 'a.csv'), '');
      const { status } = courtstat(['validate', 'a.csv', '--output', 'junit=r.xml'], { cwd: folder });
      expect(status).toBe(3);
      expect(readFileSync(join(folder, 'r.xml'), 'utf8')).toContain('<error');
    });
  });

  test('a folder without lists', async () => {
    await inFolder((folder) => {
      mkdirSync(join(folder, 'empty'));
      const { status, stderr } = courtstat(['validate', 'empty'], { cwd: folder });
      expect(status).toBe(3);
      expect(stderr).toContain('The folder empty holds no CSV');
    });
  });

  test('a file with only broken rows is checked like any other', async () => {
    const { status, stdout } = await validated('立案日期,承办法院\n待定,昆都仑区\n', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ asOf: null, summary: { rows: 1, accepted: 0, rejected: 1, errors: 1 } });
  });
});

describe('the command line', () => {
  test.each([
    [['--rule', 'unreadable-date=off'], 'unreadable-date cannot be off'],
    [['--rule', 'unreadable-dat=warning'], "There is no rule 'unreadable-dat'. Did you mean 'unreadable-date'?"],
    [['--rule', 'unknown-value=eror'], "--rule unknown-value does not take 'eror'. Did you mean 'error'?"],
    [['--rule', 'unknown-value'], "Cannot read --rule 'unknown-value'"],
    [['--update-baseline'], '--update-baseline works only with --baseline'],
    [['--period', '2024'], '--period works only with --expect'],
    [['--scheme', 'mongolian-horse-5.1'], '--scheme works only with --expect'],
    [['--bom'], '--bom works only with --format csv'],
    [['--bom', '--output', 'json=r.json'], '--bom works only with --format csv'],
    [['--fail-on', 'never', '--max-warnings', '0'], '--max-warnings and --fail-on never exclude each other'],
    [['--max-errors', '-1'], "--max-errors does not take '-1'"],
    [['--fail-on', 'band'], "--fail-on does not take 'band'"],
    [['--format', 'xml'], "--format does not take 'xml'"],
    [['--output', 'a.csv'], 'The output a.csv is one of the inputs'],
    [['--rejects', 'a.csv'], 'The output a.csv is one of the inputs'],
    [['--baseline', 'a.csv', '--update-baseline'], 'The output a.csv is one of the inputs'],
  ])('%j: 2', async (args, found) => {
    const { status, stdout, stderr } = await validated(mixed, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(found);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  test('every option is in the help of both languages', () => {
    const options = (text: string) => [...text.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option);
    for (const command of ['validate', 'explain', 'init', 'schema']) {
      const zh = courtstat([command, '--help', '--lang', 'zh']).stdout;
      const en = courtstat([command, '--help']).stdout;
      expect(options(zh)).toEqual(options(en));
      expect(en).toContain('Examples:');
      expect(zh).toContain('示例：');
      // No option without a text.
      expect(`${zh}\n${en}`).not.toMatch(/^ {2}--[a-z-]+( <[^>]+>)?\s*$/m);
    }
  });
});
