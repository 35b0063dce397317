import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { courtstat, fixture, inFolder, smallExport } from './runCli.ts';

const cases = fixture('baotou/cases.csv');

describe('what ran', () => {
  test('0 for a report, results on stdout, nothing on stderr', () => {
    const { status, stdout, stderr } = courtstat(['report', cases, '--period', '2024']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('固阳县');
  });

  test('0 for help and version', () => {
    expect(courtstat(['--help']).status).toBe(0);
    expect(courtstat(['report', '--help']).stdout).toContain('--as-of <DAY>');
    expect(courtstat(['help', 'report']).stdout).toContain('Examples:');
    expect(courtstat(['--version'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  test('every option of report is in the help of both languages', () => {
    const options = (text: string) => [...text.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option);
    const zh = courtstat(['report', '--help', '--lang', 'zh']).stdout;
    const en = courtstat(['report', '--help']).stdout;
    expect(options(zh)).toEqual(options(en));
    expect(options(en).length).toBeGreaterThan(20);
    expect(zh).toContain('统计期间');
  });
});

describe('--fail-on', () => {
  test('1 with error where a row is rejected, 0 where none is', async () => {
    expect(courtstat(['report', cases, '--period', '2024', '--fail-on', 'error']).status).toBe(0);
    await inFolder((folder) => {
      writeFileSync(join(folder, 'a.csv'), smallExport);
      expect(courtstat(['report', 'a.csv', '--fail-on', 'error'], { cwd: folder }).status).toBe(1);
      expect(courtstat(['report', 'a.csv', '--fail-on', 'never'], { cwd: folder }).status).toBe(0);
    });
  });

  test('1 with band where a value lies outside its band', () => {
    expect(courtstat(['report', cases, '--period', '2024', '--fail-on', 'band']).status).toBe(1);
    const one = fixture('small/one-case.csv');
    expect(courtstat(['report', one, '--fail-on', 'band']).status).toBe(0);
  });
});

describe('what is wrong with the command line: 2', () => {
  test.each([
    [['reprot'], "There is no command 'reprot'. Did you mean 'report'?"],
    [['report', cases, '--perod', '2024'], "There is no option '--perod'. Did you mean '--period'?"],
    [['report', cases, '--period'], 'Option --period'],
    [['report', cases, '--period', '2024..2024-03'], "Cannot read the period '2024..2024-03'"],
    [['report', cases, '--period', '2024-06..2024-01'], 'runs backwards'],
    [['report', cases, '--period', '2025-06'], 'nothing has happened in it yet'],
    [['report', cases, '--as-of', '2024-02-30'], "--as-of: '2024-02-30' is not a day"],
    [['report', cases, '--format', 'jsn'], "--format does not take 'jsn'. Did you mean 'json'?"],
    [['report', cases, '--column', 'filedon=x'], "there is no field 'filedon'. Did you mean 'filedOn'?"],
    [['report', cases, '--column', 'filedOn'], "Cannot read the column mapping 'filedOn'"],
    [
      ['report', cases, '--rank-by', 'closure-rat'],
      "There is no indicator 'closure-rat'. Did you mean 'closure-rate'?",
    ],
    [['report', cases, '--rank-order', 'value'], '--rank-order works only with --rank-by'],
    [['report', cases, '--scheme', 'mongolian-hors-5.1'], "Did you mean 'mongolian-horse-5.1'?"],
    [['report', cases, '--encoding', 'klingon'], "Encoding 'klingon' is not supported"],
    [['report', cases, '--header-row', '0'], "--header-row does not take '0'"],
    [['report', cases, '--output', 'report.docx'], "Cannot tell which format 'report.docx' should have"],
    [['report', cases, '--no-rank', '--rank-by', 'nonsense'], "There is no indicator 'nonsense'"],
    [['report', cases, '--no-rank', '--rank-by', 'closure-rate'], '--no-rank and --rank-by exclude each other'],
    [['report', cases, '--delimiter', ''], "--delimiter cannot be ''"],
    [['report', cases, '--quote', ';', '--delimiter', ';'], "--delimiter cannot be ';'"],
    [['report', cases, '--config', 'nowhere.json'], 'Cannot read nowhere.json'],
    [['report', cases, '--scheme', 'fixtures'], 'Cannot read fixtures'],
    [['help', 'nope'], "There is no command 'nope'"],
    [['report'], 'No case files given'],
  ])('%j', (args, found) => {
    const { status, stdout, stderr } = courtstat(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(found);
    // What was found, and on the next line what to do.
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('what is wrong with the input: 3', () => {
  const failing = (content: string | Uint8Array, args: readonly string[] = []) => {
    let ran = courtstat([]);
    return inFolder((folder) => {
      writeFileSync(join(folder, 'a.csv'), content);
      ran = courtstat(['report', 'a.csv', ...args], { cwd: folder });
    }).then(() => ran);
  };

  test.each([
    ['an empty file', '', 'a.csv is empty'],
    ['blank lines only', '\n\n,,\n', 'a.csv is empty'],
    ['a header only', '立案日期,承办法院\n', 'There is a header but no case in a.csv'],
    [
      'only broken rows',
      '立案日期,承办法院\n2024-02-30,甲法院\n',
      'The only row breaks a rule; there is no case to count (unreadable date 1)',
    ],
    ['no filing date', '收案,承办法院\n2024-01-01,甲法院\n', 'a.csv:1: the required column filedOn is missing'],
    ['nothing that tells the court', '立案日期,结案日期\n2024-01-01,\n', 'no column tells the court'],
    ['one header twice', '立案日期,立案日期,法院\n2024-01-01,,甲\n', "a.csv:1: the header '立案日期' stands 2 times"],
    ['a workbook', 'PK\u0003\u0004abc', 'a.csv is an Excel workbook'],
    ['binary data', '立案日期\u0000\n', 'there is a zero byte at offset 12'],
  ])('%s', async (_, content, found) => {
    const { status, stdout, stderr } = await failing(content);
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toContain(found);
  });

  test('bytes of no encoding are told by their offset', async () => {
    const { status, stderr } = await failing(Buffer.from([0xc1, 0xa2, 0x2c, 0xff, 0xff, 0x0a]));
    expect(status).toBe(3);
    expect(stderr).toContain('as utf-8 it fails at byte offset 0, as gb18030 it fails at byte offset 3');
  });

  test('a file that is not there', () => {
    const { status, stderr } = courtstat(['report', 'fixtures/baotou/case.csv']);
    expect(status).toBe(3);
    expect(stderr).toContain("Did you mean 'fixtures/baotou/cases.csv'?");
  });

  test('control characters of the input do not reach the terminal', async () => {
    const { stderr } = await failing('收\u001b[31m案,承办法院\n2024-01-01,甲法院\n');
    expect(stderr).not.toContain('\u001b');
  });
});
