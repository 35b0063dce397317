import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explanationSchema } from '../../src/documents/explanation/explanation.ts';
import { indicators } from '../../src/indicators/registry.ts';
import { findingIds } from '../../src/observations/findings.ts';
import { courtstat, fixture, inFolder, smallExport } from './runCli.ts';

const cases = fixture('small/english-headers.csv');
const fixed = ['--period', '2024', '--as-of', '2025-01-31', '--today', '2025-02-15'];
const explain = (...args: readonly string[]) => courtstat(['explain', ...args]);
const explained = (...args: readonly string[]) =>
  explanationSchema.parse(JSON.parse(explain(...args, '--format', 'json').stdout));

test('lists the indicators by id and label, before rules and observations', () => {
  const { status, stdout } = explain();
  expect(status).toBe(0);
  const [first = ''] = findingIds;
  for (const { id, label } of indicators) {
    expect(stdout).toMatch(new RegExp(`^${id} +${label.en.replace(/[()]/g, '\\$&')}$`, 'm'));
    expect(stdout.indexOf(`\n${id} `)).toBeLessThan(stdout.indexOf(`\n${first} `));
  }
});

test.each(['zh', 'en'] as const)('an indicator in general, in %s', (language) => {
  const [{ id, label, about } = { id: '', label: undefined, about: undefined }] = indicators;
  const { status, stdout } = explain(id, '--lang', language, '--width', '3000');
  expect(status).toBe(0);
  for (const text of [label, about?.definition, about?.formula, about?.caveats]) {
    expect(stdout).toContain(text?.[language] ?? 'no indicator');
  }
});

test('with files and a court: the numbers', () => {
  const { status, stdout } = explain('reversal-rate', cases, ...fixed, '--court', '昆都仑', '--lang', 'zh');
  expect(status).toBe(0);
  expect(stdout).toContain('包头市昆都仑区人民法院（内0203）');
  expect(stdout).toContain('1 ÷ 5 = 0.2');
  expect(stdout).not.toContain('内0204');
});

test('the court may be given by code, several times; without it all are pooled', () => {
  const both = explained('closure-rate', cases, ...fixed, '--court', '内0204', '--court', '内0203');
  expect(both.data?.members.map(({ code }) => code)).toEqual(['内0204', '内0203']);
  const all = explained('closure-rate', cases, ...fixed);
  expect(all.data?.members.map(({ code, result }) => [code, result.numerator])).toEqual([[null, 10]]);
});

test('takes the options of a report that decide what is counted', () => {
  const civil = explained('closure-rate', cases, ...fixed, '--where', 'line=civil', '--scheme', 'cepej');
  expect(civil.data?.where.line).toBe('civil');
  expect(civil.scheme.id).toBe('cepej');
  const narrowed = explained('reversal-rate', cases, ...fixed, '--reversal-basis', 'case-closing');
  expect(narrowed.data?.bases.reversal).toBe('case-closing');
  const judgments = explained('appeal-rate', '--appeal-denominator', 'judgments');
  expect(judgments.indicator.appealDenominator).toBe('judgments');
  expect(judgments.data).toBeNull();
});

test('reads the files of the configuration only where numbers are asked for', async () => {
  await inFolder((folder) => {
    writeFileSync(join(folder, 'cases.csv'), smallExport);
    writeFileSync(join(folder, 'courtstat.config.json'), JSON.stringify({ files: ['cases.csv'], language: 'zh' }));
    const general = courtstat(['explain', 'closure-rate'], { cwd: folder });
    expect(general.stdout).toContain('含义');
    const numbers = courtstat(['explain', 'closure-rate', '--period', '2024', '--today', '2025-02-15'], {
      cwd: folder,
    });
    expect(numbers.stdout).toContain('读入 4 行   剔除 1 行');
  });
});

test('writes files as a report does', async () => {
  await inFolder((folder) => {
    const { status, stdout } = courtstat(['explain', 'closure-rate', cases, ...fixed, '--output', 'json=e.json'], {
      cwd: folder,
    });
    expect(status).toBe(0);
    expect(stdout).toContain('Closure rate');
    expect(explanationSchema.parse(JSON.parse(readFileSync(join(folder, 'e.json'), 'utf8'))).indicator.id).toBe(
      'closure-rate',
    );
  });
});

describe('what cannot be: 2', () => {
  test.each([
    [['closure-rat'], "Did you mean 'closure-rate'?"],
    [['small-claim-appealed'], "Did you mean 'small-claims-appealed'?"],
    [['closed-before-filed', cases], 'does not know what to do with'],
    [['closed-before-filed', '--format', 'json'], "'json'"],
    [['closure-rate', '--court', '昆都仑'], 'courtstat explain closure-rate cases.csv'],
    [['closure-rate', cases, '--court', '不存在'], '不存在'],
    [['closure-rate', cases, '--scheme', 'none'], 'none'],
  ])('%j', (args, told) => {
    const { status, stdout, stderr } = explain(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(told);
  });
});
