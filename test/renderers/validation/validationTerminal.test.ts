import { Chalk } from 'chalk';
import { describe, expect, test } from 'vitest';
import type { ValidationIssue, ValidationView } from '../../../src/documents/validation/validation.ts';
import { textWidth } from '../../../src/renderers/text/textWidth.ts';
import {
  renderValidationTerminal,
  type ValidationTerminalOptions,
} from '../../../src/renderers/validation/validationTerminal.ts';
import { paragraph } from '../lines.ts';
import { countsOf, issues, joined, nothing, repeated, sample, stale, viewOf } from './sampleValidation.ts';

function screen(view: ValidationView, changes: Partial<ValidationTerminalOptions> = {}): string {
  const options = { language: 'zh', width: 80, ascii: false, chalk: new Chalk({ level: 0 }), examples: 5 } as const;
  return joined(renderValidationTerminal(view, { ...options, ...changes }));
}

describe('what --max-errors leaves out', () => {
  const counts = [
    ...countsOf(issues),
    { rule: 'unreadable-date', file: 'b.csv', severity: 'warning' as const, count: 7, rejecting: 2 },
  ];

  test.each([0, 1])('is counted under its rule, %i listed', (listed) => {
    const text = screen(viewOf(issues.slice(0, listed), { counts, omitted: 11 - listed }), { examples: 1000 });
    expect(text).toContain('错误（3 处）');
    expect(text).toContain('日期无法识别  unreadable-date  8 处  其中警告 7 处  其中 3 处不计入任何数字');
    expect(text).toContain('单元格数与表头不符  wrong-cell-count  1 处  不计入任何数字');
    expect(text).toContain('警告（8 处）');
    expect(text).toContain('取值不在词表中  unknown-value  1 处\n');
    expect(text.includes('另有 7 处')).toBe(listed === 1);
    expect(text).toContain(`另有 ${11 - listed} 处未列出`);
  });

  test('in English', () => {
    const text = screen(viewOf([], { counts, omitted: 11 }), { language: 'en', width: 120 });
    expect(text).toContain('unreadable date  unreadable-date  8  7 of them warnings  3 of them in no number');
    const one = counts.map((count) => ({ ...count, count: 1, rejecting: 0 }));
    expect(screen(viewOf([], { counts: one }), { language: 'en' })).toContain('1 of them a warning');
  });
});

test('a hundred thousand issues are a line each', () => {
  const view = viewOf(repeated(100_000, { value: '2024-13-0' }), { omitted: 3 });
  const lines = screen(view, { examples: Number.POSITIVE_INFINITY, width: 100 }).split('\n');
  const listed = lines.filter((line) => /^ +第 \d+ 行 +结案日期（第 5 列）/.test(line));
  expect(listed).toHaveLength(100_000);
  expect(lines.join('\n')).not.toContain('另有 1');
});

describe('several inputs with long paths', () => {
  const paths = ['2023', '2024'].map((year) => `data/exports/${year}/${'court'.repeat(7)}/cases-${year}.csv`);
  const [one = '', two = ''] = paths;
  const inputs = paths.map((path) => ({ path, sha256: '', encoding: 'utf-8', rows: 9, rejected: 0, headerLine: 1 }));
  const [first] = issues;
  if (first === undefined) throw new Error('no sample');
  const at = (file: string, line: number, changes: Partial<ValidationIssue> = {}) => ({
    ...first,
    file,
    line,
    ...changes,
  });
  const same = { rule: 'duplicate-case-number', value: '（2024）内0203民初123号' };
  const listed = [
    at(one, 3),
    at(one, 12345),
    at(two, 5),
    at(two, 8, { ...same, related: { file: two, line: 4 } }),
    at(two, 9, { ...same, related: { file: one, line: 7 } }),
  ];

  test('are numbered, and each is named once above its issues', () => {
    const text = screen(viewOf(listed, { inputs }));
    expect(paragraph(text, '日期无法识别')).toEqual([
      '日期无法识别  unreadable-date  3 处  不计入任何数字',
      `  [1] ${one}`,
      '    第 3 行      结案日期（第 5 列）  （2024）内0203民初123号  “=cmd|"/c',
      '                                                               calc"!A1”',
      '    第 12345 行  结案日期（第 5 列）  （2024）内0203民初123号  “=cmd|"/c',
      '                                                               calc"!A1”',
      `  [2] ${two}`,
      '    第 5 行  结案日期（第 5 列）  （2024）内0203民初123号  “=cmd|"/c calc"!A1”',
    ]);
    expect(text).toContain(`数据来源  [1] 9 行，剔除 0 行，UTF-8\n          ${one}\n          [2] 9 行`);
    expect(screen(viewOf(listed, { inputs }), { width: 120 })).toContain(`数据来源  [1] ${one}   9 行`);
    for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(80);
  });

  test('the row that was kept is named by the number of its file', () => {
    expect(paragraph(screen(viewOf(listed, { inputs })), '案号重复').slice(2)).toEqual([
      '    第 8 行  结案日期（第 5 列）  （2024）内0203民初123号  “（2024）内0203民初',
      '             保留：第 4 行                                 123号”',
      '    第 9 行  结案日期（第 5 列）  （2024）内0203民初123号  “（2024）内0203民初',
      '             保留：[1] 第 7 行                             123号”',
    ]);
    expect(paragraph(screen(viewOf(listed, { inputs }), { width: 120, language: 'en' }), 'duplicate case').at(-1)).toBe(
      '    line 9  结案日期 (column 5)  kept: [1] line 7  （2024）内0203民初123号  "（2024）内0203民初123号"',
    );
  });
});

test('a value that is missing where there is no column says so', () => {
  const missing = issues.slice(3);
  expect(screen(viewOf(missing, { inputs: sample.inputs.slice(1) }))).toContain('第 20 行  没有“承办法院”列');
  expect(screen(viewOf(missing), { language: 'en' })).toContain('line 20  no column court (承办法院)');
});

describe('the last lines', () => {
  const known = { path: 'known.json', known: 5, stale: [] };

  test('nothing is wrong only where nothing is known either', () => {
    expect(screen(nothing)).toContain('没有发现问题。');
    const summary = { ...nothing.summary, rejected: 4, known: 5 };
    const text = screen({ ...nothing, summary, baseline: known });
    expect(text).not.toContain('没有发现问题');
    expect(text).toContain('没有新问题；已知问题 5 处。');
    expect(text).toContain('known.json 所列的问题这次仍有 5 处，不再列出');
    expect(screen({ ...nothing, summary, baseline: known }, { language: 'en' })).toContain(
      'Nothing new; 5 known issues.',
    );
  });

  test('a baseline of which nothing is left', () => {
    const baseline = { path: 'known.json', known: 0, stale: [...stale] };
    expect(screen({ ...nothing, baseline })).toContain('known.json 所列的问题这次都没有出现');
    expect(screen({ ...nothing, baseline })).toContain('known.json 所列的已知问题有 3 处已不存在');
  });

  test('numbers agree with their nouns', () => {
    const summary = { ...nothing.summary, rows: 1, errors: 1, warnings: 2, infos: 1 };
    expect(screen({ ...nothing, summary }, { language: 'en' })).toContain(
      '1 row, 0 rejected   1 error   2 warnings   1 note\n',
    );
  });
});

test('what could not be read is told as two sentences, without a space between them in Chinese', () => {
  const failures = [{ path: 'empty.csv', code: 'empty-file', args: { path: 'empty.csv' } }];
  expect(screen({ ...nothing, failures })).toContain('empty.csv 是空文件。请重新导出。');
});

test('one word for the figures of a court', () => {
  const { reconciliation } = sample;
  if (reconciliation === null) throw new Error('no sample');
  const text = screen({
    ...nothing,
    reconciliation: { ...reconciliation, unexpected: [{ code: '内0204', name: '青山' }] },
  });
  expect(text.match(/统计表/g)).toHaveLength(3);
  expect(text).not.toMatch(/统计数|报表/);
});
