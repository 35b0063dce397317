import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../src/observations/observation.ts';
import { observationText } from '../../../src/renderers/validation/observationText.ts';

const seen = (rule: string, args: Observation['args'], court: string | null = null): Observation => ({
  rule,
  severity: 'info',
  file: null,
  court,
  args,
});
const both = (observation: Observation) =>
  (['zh', 'en'] as const).map((language) => observationText(observation, language));

describe('serial-gap', () => {
  const gap = {
    prefix: '（2024）内0203民初',
    first: 7,
    last: 18,
    present: 8,
    missing: 4,
    gaps: 2,
    apart: 0,
    outliers: [],
  };
  const ranges = [
    [9, 9],
    [11, 13],
  ];

  test('tells the numbers that are missing', () => {
    expect(both(seen('serial-gap', { ...gap, ranges }))).toEqual([
      '（2024）内0203民初 7 号至 18 号，有 8 个号，缺 4 个号（9、11–13）。',
      '（2024）内0203民初 7 to 18: 8 there, 4 numbers are missing (9, 11–13).',
    ]);
  });

  test('says what it leaves out, and that a part may be all there is', () => {
    const args = { ...gap, present: 3, missing: 9, gaps: 4, ranges, apart: 1, outliers: [900] };
    expect(both(seen('serial-gap', args))).toEqual([
      '（2024）内0203民初 7 号至 18 号，有 3 个号，缺 9 个号（9、11–13，共 4 处，只列最长的 2 处）。' +
        '缺号多于现有的号，可能只导出了一部分案件（如往年旧存）。另有 900 号远高于其余各号，疑似录错，未计入。',
      '（2024）内0203民初 7 to 18: 3 there, 9 numbers are missing (9, 11–13; the 2 longest of 4 gaps). ' +
        'More are missing than there: perhaps only some cases, such as old ones, were exported. ' +
        'Not counted: 900, far above all others and perhaps mistyped.',
    ]);
  });

  test('tells of a serial far above a run without gaps', () => {
    const args = { ...gap, present: 12, missing: 0, gaps: 0, ranges: [], apart: 7, outliers: [900, 902] };
    expect(both(seen('serial-gap', args))).toEqual([
      '（2024）内0203民初 7 号至 18 号，有 12 个号，没有缺号。另有 900、902 等 7 个号远高于其余各号，疑似录错，未计入。',
      '（2024）内0203民初 7 to 18: 12 there, none is missing. Not counted: 900, 902 and 5 more, far above all others and perhaps mistyped.',
    ]);
    const one = { ...gap, present: 11, missing: 1, gaps: 1, ranges: [[9, 9]] };
    expect(both(seen('serial-gap', one))[1]).toBe('（2024）内0203民初 7 to 18: 11 there, 1 number is missing (9).');
  });
});

describe('serial-gap without case numbers', () => {
  const gap = {
    prefix: '（2024）内0203民初',
    first: 7001,
    last: 7018,
    gaps: 2,
    ranges: [
      [7009, 7009],
      [7011, 7013],
    ],
  };
  const masked = (args: Observation['args']) =>
    (['zh', 'en'] as const).map((language) => observationText(seen('serial-gap', args), language, false));

  test.each([
    [
      { ...gap, present: 14, missing: 4, apart: 0, outliers: [] },
      '（2024）****民初 有 14 个号，中间 2 处共缺 4 个号。',
      '（2024）****民初: 14 there, 4 are missing in 2 gaps.',
    ],
    [
      { ...gap, present: 3, missing: 9, apart: 1, outliers: [90001] },
      '（2024）****民初 有 3 个号，中间 2 处共缺 9 个号。缺号多于现有的号，可能只导出了一部分案件（如往年旧存）。另有 1 个号远高于其余各号，疑似录错，未计入。',
      '（2024）****民初: 3 there, 9 are missing in 2 gaps. More are missing than there: perhaps only some cases, such as old ones, were exported. Not counted: 1 far above all others and perhaps mistyped.',
    ],
    [
      { ...gap, gaps: 1, present: 9, missing: 1, apart: 0, outliers: [] },
      '（2024）****民初 有 9 个号，中间 1 处共缺 1 个号。',
      '（2024）****民初: 9 there, 1 is missing in 1 gap.',
    ],
    [
      { ...gap, present: 12, missing: 0, gaps: 0, ranges: [], apart: 2, outliers: [90001, 90002] },
      '（2024）****民初 有 12 个号，没有缺号。另有 2 个号远高于其余各号，疑似录错，未计入。',
      '（2024）****民初: 12 there, none is missing. Not counted: 2 far above all others and perhaps mistyped.',
    ],
  ])('%j', (args, zh, en) => {
    expect(masked(args)).toEqual([zh, en]);
  });

  test('others say the same', () => {
    const cut = seen('cut-off', { reason: 'last-record', line: 813 });
    expect(observationText(cut, 'zh', false)).toBe(observationText(cut, 'zh'));
  });
});

test('month-without-filings names the court and draws months together', () => {
  const args = { months: ['2023-03', '2023-11', '2023-12', '2024-01'], average: 8.5 };
  expect(both(seen('month-without-filings', args, '内0203'))).toEqual([
    '包头市昆都仑区人民法院 2023-03、2023-11 至 2024-01 一件立案也没有，而前后各月平均每月 8.5 件。',
    '包头市昆都仑区人民法院 filed nothing in 2023-03, 2023-11 to 2024-01, with 8.5 filings a month around.',
  ]);
  expect(both(seen('month-without-filings', args, '孟州市人民法院'))[0]).toMatch(/^孟州市人民法院 2023-03/);
});

test.each([
  ['blank', '全部空白', 'is blank'],
  ['same', '全是同一个值', 'holds one and the same value'],
])('single-value: %s', (kind, zh, en) => {
  expect(both(seen('single-value', { field: 'closedOn', header: '结案日期', rows: 30, kind }))).toEqual([
    `“结案日期”列的 30 行${zh}。`,
    `The column '结案日期', closing_date (结案日期), ${en} in all 30 rows.`,
  ]);
  expect(both(seen('single-value', { field: 'closedOn', header: '办结日', rows: 30, kind }))).toEqual([
    `“办结日”列（结案日期）的 30 行${zh}。`,
    `The column '办结日', closing_date (结案日期), ${en} in all 30 rows.`,
  ]);
});

test.each([
  [
    { reason: 'last-record', line: 813 },
    '最后一条记录（第 813 行）不完整，文件可能在此被截断，也可能是合计或说明文字。',
    'The last record (line 813) is broken: the file may be cut off there, or end in a total or a remark.',
  ],
  [
    { reason: 'row-limit', rows: 65_535, limit: 65_536 },
    '连同表头正好 65536 行，达到 Excel 工作表的行数上限，后面的案件可能已丢失。',
    'With its header it has exactly 65536 rows, the most that an Excel worksheet holds; the cases behind may be lost.',
  ],
  [
    { reason: 'row-limit', rows: 5_000, limit: 5_000 },
    '正好 5000 条记录，可能达到导出上限，后面的案件可能没有导出。',
    'It has exactly 5000 records, perhaps the limit of an export; the cases behind may be missing.',
  ],
])('cut-off: %j', (args, zh, en) => {
  expect(both(seen('cut-off', args))).toEqual([zh, en]);
});

test('file-without-rows', () => {
  expect(both(seen('file-without-rows', {}))).toEqual([
    '只有表头，没有案件；同时读入的其他文件有案件。',
    'There is a header but no case; other files have cases.',
  ]);
});

test.each([
  [230, '文件中为 230 件，文件少 1 件', '230 in the files, 1 fewer'],
  [240, '文件中为 240 件，文件多 9 件', '240 in the files, 9 more'],
  [null, '文件中没有可比的数字', 'none to compare in the files'],
])('volumes-differ: 231 expected, %j found', (found, zh, en) => {
  expect(both(seen('volumes-differ', { name: '东河区法院', volume: 'closed', expected: 231, found }))).toEqual([
    `东河区法院结案：统计表为 231 件，${zh}。`,
    `东河区法院, closed: 231 by the court's figures, ${en}.`,
  ]);
});

test('volumes-inconsistent', () => {
  expect(both(seen('volumes-inconsistent', { name: '东河区法院', line: 3 }))).toEqual([
    '统计表中东河区法院的数字不满足“旧存＋新收＝受理、受理－结案＝未结”。',
    'The figures of 东河区法院 break carried over + incoming = docket, docket − closed = pending.',
  ]);
});

test('an observation of a later version is named by its id', () => {
  expect(both(seen('moon-phase', { phase: 'new' }))).toEqual(['moon-phase', 'moon-phase']);
});
