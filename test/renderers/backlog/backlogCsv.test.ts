import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { type BacklogCsvOptions, renderBacklogCsv } from '../../../src/renderers/backlog/backlogCsv.ts';
import { backlogOfRows } from '../../documents/backlog/backlogOf.ts';
import { joined } from '../validation/sampleValidation.ts';

const header = '案号,承办法院,案件类型,立案日期,结案日期,适用程序,承办法官,承办部门,扣除天数';
const rows = [
  '（2024）内0204民初2号,包头市青山区人民法院,民事一审,2024-10-01,,简易,"=1+1",民一庭,40',
  '（2024）内0204民初1号,包头市青山区人民法院,民事一审,2024-08-01,,简易,"甲,乙",民一庭,',
  '（2024）内0204民初3号,包头市青山区人民法院,民事一审,2023-08-01,,,,,',
  '（2024）内0204民初4号,包头市青山区人民法院,民事一审,2025-01-01,,普通,,,',
  '（2024）内0204民初5号,包头市青山区人民法院,民事一审,2024-08-01,2024-09-01,普通,,,',
];

async function csv(options: Partial<BacklogCsvOptions> = {}): Promise<string> {
  const { backlog, cases } = await backlogOfRows(header, rows, { asOf: '2025-01-31' });
  return joined(renderBacklogCsv({ backlog, cases }, { language: 'zh', bom: false, ...options }));
}

const cells = (text: string): string[][] => parse(text, { bom: true, record_delimiter: '\r\n' });
const court = ['内0204', '包头市青山区人民法院'];

test('all pending cases by due day, those without a limit last', async () => {
  expect(cells(await csv())).toEqual([
    [
      ...['法院代字', '法院', '案号', '案件类型', '适用程序', '承办法官', '承办部门', '立案日期', '账龄（天）'],
      ...['账龄段', '审限', '法定审限届满日', '扣除天数', '延长天数', '届满日（计扣除、延长）'],
      ...['剩余天数（负数为已超）', '状态', '文件', '行号'],
    ],
    [
      ...[...court, '（2024）内0204民初1号', '民事一审', '简易', '甲,乙', '民一庭', '2024-08-01', '183'],
      ...['181–240天', '民事一审简易程序', '2024-11-01', '0', '', '2024-11-01', '-91', '已超审限', 'a.csv', '3'],
    ],
    [
      ...[...court, '（2024）内0204民初2号', '民事一审', '简易', "'=1+1", '民一庭', '2024-10-01', '122'],
      ...['121–180天', '民事一审简易程序', '2025-01-01', '40', '', '2025-02-10', '10', '即将届满', 'a.csv', '2'],
    ],
    [
      ...[...court, '（2024）内0204民初4号', '民事一审', '普通', '', '', '2025-01-01', '30'],
      ...['60天以内', '民事一审普通程序', '2025-07-01', '0', '', '2025-07-01', '151', '审限内', 'a.csv', '5'],
    ],
    [
      ...[...court, '（2024）内0204民初3号', '民事一审', '', '', '', '2023-08-01', '549'],
      ...['超1年至2年', '', '', '0', '', '', '', '无审限', 'a.csv', '4'],
    ],
  ]);
});

test('in English', async () => {
  const [heads, first] = cells(await csv({ language: 'en' }));
  expect(heads?.slice(0, 4)).toEqual(['court code', 'court', 'case number', 'case type']);
  expect(first).toContain('civil first instance, summary procedure');
  expect(first).toContain('overdue');
});

test('CRLF only, a byte order mark on request, no more cases than asked for', async () => {
  const text = await csv({ bom: true, listed: 2 });
  expect(text.startsWith('\uFEFF法院代字,')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(cells(text)).toHaveLength(3);
  expect(cells(await csv({ listed: 0 }))).toHaveLength(1);
});
