import { describe, expect, test } from 'vitest';
import { ruleTitle } from '../../../src/renderers/ruleNames.ts';
import { observationText } from '../../../src/renderers/validation/observationText.ts';
import { type GithubOptions, renderValidationGithub } from '../../../src/renderers/validation/validationGithub.ts';
import { joined, nothing, options, repeated, sample, stale } from './sampleValidation.ts';

function lines(view = sample, changes: Partial<GithubOptions> = {}): string[] {
  const text = joined(renderValidationGithub(view, { ...options('zh'), ...changes }));
  return text.split('\n').slice(0, -1);
}

test('a command for each problem', () => {
  expect(lines()).toEqual([
    '::error file=data/没有.csv,title=file-missing::找不到文件 data/没有.csv。请检查路径。',
    `::notice title=${ruleTitle('serial-gap', 'zh')}（serial-gap）::内0203: <serial-gap>, masked`,
    `::error title=${ruleTitle('volumes-differ', 'zh')}（volumes-differ）::内0203: <volumes-differ>, masked`,
    '::error file=data/2024 年/案件清单.csv,line=3,title=日期无法识别（unreadable-date）::（2024）****民初****号 “结案日期”列：日期无法识别；该行不计入任何数字',
    '::error file=data/2024 年/案件清单.csv,line=7,title=单元格数与表头不符（wrong-cell-count）::单元格数与表头不符；该行不计入任何数字',
    '::warning file=data/<a&"b">%2Cc%3Ad%25.csv,line=12,title=取值不在词表中（unknown-value）::（2024）****民初****号 “＝适用\uFFFD程序\uFFFD[31m\uFFFD”列：取值不在词表中',
    '::error file=data/<a&"b">%2Cc%3Ad%25.csv,line=20,title=缺立案日期或法院（missing-value）::没有“承办法院”列：缺立案日期或法院；该行不计入任何数字',
  ]);
});

test('case numbers on request, the cells at fault never', () => {
  expect(lines(sample, { caseNumbers: true }).join('\n')).toContain('（2024）内0203民初123号');
  expect(lines().join('\n')).not.toMatch(/0203民初|cmd|86/);
  expect(lines(sample, { caseNumbers: true })[1]).toContain('<serial-gap>, 100%25');
});

test('what an observation tells holds no number of a case', () => {
  const [, gap] = lines(sample, { observationText });
  expect(gap).toContain('（2024）****民初 有 10 个号，中间 1 处共缺 2 个号。');
  expect(gap).not.toMatch(/0203|7 号|18 号|9–10/);
});

test('a baseline that lists more than there is: a notice', () => {
  const view = { ...nothing, baseline: { path: 'known.json', known: 0, stale: [...stale] } };
  expect(lines(view)).toEqual([
    '::notice title=baseline::known.json 所列的已知问题有 3 处已不存在，可用 --update-baseline 更新',
  ]);
  const many = {
    ...view,
    summary: { ...nothing.summary, infos: 12 },
    observations: Array(12).fill(sample.observations[0]),
  };
  expect(lines(many)).toHaveLength(11);
  expect(lines(many).at(-1)).toBe('::notice::另有 3 处提示');
});

describe('ten of a kind, then how many more', () => {
  const many = {
    ...nothing,
    summary: { ...nothing.summary, errors: 1000, warnings: 11, infos: 10 },
    observations: Array.from({ length: 10 }, () => ({ ...observation(), severity: 'info' as const })),
    issues: [...repeated(30), ...repeated(11, { severity: 'warning' })],
    omitted: 970,
  };

  function observation() {
    return { rule: 'serial-gap', file: 'a.csv', court: null, args: {} };
  }

  test('counting those that were omitted', () => {
    const kinds = lines(many).map((line) => line.split(' ')[0]);
    expect(kinds.filter((kind) => kind === '::error')).toHaveLength(10);
    expect(kinds.filter((kind) => kind === '::warning')).toHaveLength(10);
    expect(kinds.filter((kind) => kind === '::notice')).toHaveLength(10);
    expect(lines(many).slice(-2)).toEqual(['::error::另有 990 处错误', '::warning::另有 1 处警告']);
    expect(lines(many, { language: 'en' }).slice(-2)).toEqual([
      '::error::and 990 more errors',
      '::warning::and 1 more warning',
    ]);
  });

  test('unreadable inputs count among the errors', () => {
    const failures = Array.from({ length: 12 }, (_, index) => ({
      path: `${index}.csv`,
      code: 'empty-file',
      args: { path: `${index}.csv` },
    }));
    const view = { ...nothing, failures, summary: { ...nothing.summary, errors: 3 }, issues: repeated(3) };
    expect(lines(view)).toHaveLength(11);
    expect(lines(view).at(-1)).toBe('::error::另有 5 处错误');
  });

  test('the walk ends when all are full', () => {
    let walked = 0;
    const issues = {
      *[Symbol.iterator]() {
        for (const issue of repeated(1_000_000)) {
          walked++;
          yield issue;
        }
      },
    };
    const view = { ...nothing, summary: { ...nothing.summary, errors: 1_000_000 }, issues };
    expect(lines(view)).toHaveLength(11);
    expect(walked).toBeLessThan(20);
  });
});

test('a line break in the data ends no command', () => {
  const issues = repeated(1, { file: 'a\r\n::set-env name=PATH::x.csv', header: '\n::stop-commands::x' });
  const view = { ...nothing, summary: { ...nothing.summary, errors: 1 }, issues };
  expect(lines(view)).toEqual([
    expect.stringMatching(/^::error file=a %3A%3Aset-env name=PATH%3A%3Ax\.csv,line=1,title=.*“::stop-commands::x”列/),
  ]);
});

test('a clean run says nothing', () => {
  expect(lines(nothing)).toEqual([]);
});
