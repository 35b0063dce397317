import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Report, reportSchema } from '../../src/documents/report/report.ts';
import { courtstat, fixture, inFolder, smallExport } from './runCli.ts';

const cases = fixture('baotou/cases.csv');
const fixed = ['--period', '2024', '--as-of', '2025-01-31', '--today', '2025-02-15'];
const report = (...args: readonly string[]) => courtstat(['report', cases, ...fixed, ...args]);
const parsed = (text: string): Report => reportSchema.parse(JSON.parse(text));

describe('--compare', () => {
  test.each([
    ['previous-year', '2023', '2023-12-31'],
    ['previous-period', '2023', '2023-12-31'],
  ])('%s', (kind, label, measuredOn) => {
    const { status, stdout, stderr } = report('--compare', kind, '--format', 'json');
    expect([status, stderr]).toEqual([0, '']);
    const { comparedWith, total } = parsed(stdout);
    expect(comparedWith).toMatchObject({ kind, period: { label }, measuredOn });
    const earlier = parsed(
      courtstat(['report', cases, '--period', '2023', ...fixed.slice(2), '--format', 'json']).stdout,
    );
    const { value, numerator, denominator, base, reason } = earlier.total.indicators['closure-rate'] ?? {};
    expect(total.indicators['closure-rate']?.previous).toEqual({ value, numerator, denominator, base, reason });
    expect(total.comparedVolumes?.closed.previous).toBe(earlier.total.volumes.closed);
  });

  test('a report saved as JSON, of which the path is shown from here', async () => {
    await inFolder((folder) => {
      const saving = ['report', cases, '--period', '2023', '--today', '2025-02-15', '--output', 'json=last.json'];
      courtstat(saving, { cwd: folder });
      const { status, stdout } = courtstat(['report', cases, ...fixed, '--compare', join(folder, 'last.json')], {
        cwd: folder,
      });
      expect(status).toBe(0);
      expect(stdout).toMatch(/^Compared with {2}the saved report last\.json: 2023/m);
    });
  });

  test('cases on standard input, in several files, in Chinese', async () => {
    await inFolder((folder) => {
      const input = readFileSync(cases);
      const one = courtstat(['report', '-', ...fixed, '--compare', 'previous-year', '--lang', 'zh'], { input });
      expect(one.stdout).toContain('对比期间  上年同期 2023（2023-01-01 至 2023-12-31）');
      const [header = '', ...rows] = input.toString('utf8').trimEnd().split('\n');
      writeFileSync(join(folder, 'a.csv'), [header, ...rows.slice(0, 2000)].join('\n'));
      writeFileSync(join(folder, 'b.csv'), [header, ...rows.slice(2000)].join('\n'));
      const args = [...fixed, '--compare', 'previous-year', '--format', 'json'];
      const several = parsed(courtstat(['report', 'a.csv', 'b.csv', ...args], { cwd: folder }).stdout);
      const changesOf = ({ courts, total }: Report) =>
        [...courts, total].map(({ comparedVolumes, indicators }) => [comparedVolumes, indicators['closure-rate']]);
      const whole = parsed(report('--compare', 'previous-year', '--format', 'json').stdout);
      expect(changesOf(several)).toEqual(changesOf(whole));
    });
  });

  test('the same bytes again, and without it none of it', () => {
    const args = ['--compare', 'previous-period', '--format', 'json'];
    expect(report(...args).stdout).toBe(report(...args).stdout);
    expect(report('--format', 'json').stdout).not.toMatch(/previous|compared/);
  });

  test('changes nothing of --fail-on', () => {
    for (const failOn of ['never', 'band', 'error']) {
      expect(report('--fail-on', failOn, '--compare', 'previous-year').status).toBe(report('--fail-on', failOn).status);
    }
  });

  test('a period before the data', () => {
    const { status, stdout } = courtstat([
      'report',
      cases,
      '--period',
      '2022',
      '--compare',
      'previous-year',
      '--today',
      '2025-02-15',
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain('it does not reach back so far');
    expect(stdout).toMatch(/^Before {2}the data does not reach back so far$/m);
  });
});

describe('what cannot be compared: 2, and what to do', () => {
  /** What is said where `--compare` names a file with this content. */
  async function told(content: string, ...args: readonly string[]) {
    let said = { status: null as number | null, stdout: '', stderr: '' };
    await inFolder((folder) => {
      writeFileSync(join(folder, 'saved.json'), content);
      said = courtstat(['report', cases, ...fixed, '--compare', 'saved.json', ...args], { cwd: folder });
    });
    return said;
  }
  const saved = report('--format', 'json').stdout;

  test.each([
    [
      'previous-yaer',
      "--compare does not know 'previous-yaer', and there is no such file. Did you mean 'previous-year'?",
    ],
    ['nowhere.json', "--compare does not know 'nowhere.json', and there is no such file."],
    ['-', "--compare takes a file, not '-'."],
  ])('--compare %s', (value, found) => {
    const { status, stderr, stdout } = report('--compare', value);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(found);
  });

  test.each<[string, string, readonly string[], string, string]>([
    ['a list of cases', smallExport, [], 'is no report that courtstat saved', '不是 courtstat 保存的报告'],
    [
      'another document',
      '{"schemaVersion":1,"issues":[]}',
      [],
      'is no report that courtstat saved',
      '不是 courtstat 保存的报告',
    ],
    ['half a report', saved.slice(0, 500), [], 'saved.json:', 'saved.json:'],
    [
      'another version',
      saved.replace('"schemaVersion": 1', '"schemaVersion": 3'),
      [],
      'format version 3',
      '格式版本为 3',
    ],
    [
      'other cases',
      saved,
      ['--where', 'line=civil'],
      'counts all cases, this report only line=civil',
      '统计全部案件，本报告只统计 line=civil 的案件',
    ],
    [
      'another scope',
      saved,
      ['--exclude-type-codes', ''],
      'leaves out 执保, 执恢, this report nothing',
      '不计 执保、执恢 案件，本报告全部计入',
    ],
  ])('%s', async (_, content, args, en, zh) => {
    for (const [language, words] of [
      ['en', en],
      ['zh', zh],
    ] as const) {
      const { status, stderr, stdout } = await told(content, ...args, '--lang', language);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('saved.json');
      expect(stderr).toContain(words);
      expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    }
  });

  test('a slip in a report is told with its place', async () => {
    const { status, stderr } = await told(saved.replace('"verdict": "within"', '"verdict": "whithin"'));
    expect(status).toBe(2);
    expect(stderr).toMatch(/saved\.json:\d+:\d+: \S+\.verdict: cannot be 'whithin'\. Did you mean 'within'\?/);
  });

  test.each([
    ['backlog'],
    ['cases', '--indicator', 'reversal-rate'],
    ['summary', '--last', '2'],
    ['validate'],
    ['explain', 'closure-rate'],
  ])('the document of %s is no report', async (...command) => {
    const [name = '', ...more] = command;
    const args = name === 'explain' ? [name, ...more, cases] : [name, cases, ...more];
    const { stdout } = courtstat([...args, '--lang', 'en', '--as-of', '2025-01-31', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ tool: { name: 'courtstat' } });
    const { status, stderr } = await told(stdout);
    expect(status).toBe(2);
    expect(stderr).toContain('is no report that courtstat saved');
  });

  test('the report that is compared with is not overwritten', async () => {
    const { status, stderr } = await told(saved, '--output', 'json=saved.json');
    expect(status).toBe(2);
    expect(stderr).toContain('saved.json is one of the inputs');
  });
});

test('the help tells of it in both languages', () => {
  for (const language of ['zh', 'en']) {
    const { stdout } = courtstat(['report', '--help', '--lang', language]);
    expect(stdout).toContain('--compare <WHAT|FILE>');
    expect(stdout).toMatch(/--period 2024 --compare previous-year/);
  }
});
