import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { csvCells } from '../../../src/renderers/text/csvLines.ts';
import { spreadsheetCell } from '../../../src/renderers/text/spreadsheetCell.ts';
import { renderValidationCsv } from '../../../src/renderers/validation/validationCsv.ts';
import { issues, joined, nothing, options, sample } from './sampleValidation.ts';

function csv(settings: { bom?: boolean; values?: boolean; language?: 'zh' | 'en' } = {}, view = sample): string {
  const { bom = false, values = false, language = 'zh' } = settings;
  return joined(renderValidationCsv(view, { ...options(language), bom, values }));
}

function cells(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: '\r\n' });
}

test('a row for each input that could not be read, each issue and each observation', () => {
  expect(cells(csv())).toEqual([
    ['规则编号', '问题', '严重程度', '是否剔除', '文件', '行', '列', '表头', '字段', '案号'],
    ['file-missing', '找不到文件 data/没有.csv。请检查路径。', '错误', '', 'data/没有.csv', '', '', '', '', ''],
    [
      ...['unreadable-date', '日期无法识别', '错误', '是', 'data/2024 年/案件清单.csv', '3', '5', '结案日期'],
      ...['结案日期', '（2024）内0203民初123号'],
    ],
    ['wrong-cell-count', '单元格数与表头不符', '错误', '是', 'data/2024 年/案件清单.csv', '7', '', '', '', ''],
    [
      ...['unknown-value', '取值不在词表中', '警告', '否', 'data/<a&"b">,c:d%.csv', '12', '4'],
      ...["'＝适用\uFFFD程序\uFFFD[31m\uFFFD", '适用程序', '（2024）内0203民初124号'],
    ],
    ['missing-value', '缺立案日期或法院', '错误', '是', 'data/<a&"b">,c:d%.csv', '20', '', '', '承办法院', ''],
    ['serial-gap', '内0203: <serial-gap>, 100%', '提示', '否', '', '', '', '', '', ''],
    ['volumes-differ', '内0203: <volumes-differ>, 100%', '错误', '否', '', '', '', '', '', ''],
  ]);
});

test('the cells at fault on request, never as formulas', () => {
  const values = cells(csv({ values: true, language: 'en' })).map((row) => row[10]);
  expect(values).toEqual(['cell', '', `'=cmd|"/c calc"!A1`, '', `' +86, "x" y`, '', '', '']);
});

test('CRLF only, quotes doubled, a byte order mark on request', () => {
  const text = csv({ bom: true });
  expect(text.startsWith('\uFEFF规则编号,问题,')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text).toContain('"data/<a&""b"">,c:d%.csv"');
  expect(csv().startsWith('规则')).toBe(true);
});

test('a clean run is a head', () => {
  expect(cells(csv({ language: 'en' }, nothing))).toHaveLength(1);
});

describe('what could be a formula', () => {
  it.each([
    ...['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '＋1', '－1', '＠x', '\t=1', '\r=1', '\n=1', ' =1', '　=1'],
    ...['\u00A0-1', '﹦1', '﹢1', '﹣1', '﹫x', ' ＝1'],
  ])('%j', (text) => {
    const [issue] = issues;
    if (issue === undefined) throw new Error('no sample');
    const hostile = { ...issue, header: text, file: text, value: text };
    const row = cells(csv({ values: true }, { ...nothing, issues: [hostile] }))[1] ?? [];
    for (const column of [4, 7, 10]) expect(row[column]).toMatch(/^'/);
  });

  it('leaves other text as it is', () => {
    for (const text of ['民间借贷', 'a=b', '2024-01-05', ' x', '']) expect(spreadsheetCell(text)).toBe(text);
  });
});

test('cells are written as csv-stringify writes them, also those that it is not asked about', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z0-9（）.:_ "',=+-]{0,12}$/));
  fc.assert(
    fc.property(fc.array(fc.oneof(text, fc.nat()), { minLength: 2 }), (row) => {
      const safe = row.map((one) => (typeof one === 'string' ? spreadsheetCell(one) : one));
      expect(csvCells(row)).toBe(stringify([safe], { record_delimiter: '', escape_formulas: true }));
    }),
  );
});
