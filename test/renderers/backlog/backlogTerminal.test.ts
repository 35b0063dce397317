import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Backlog } from '../../../src/documents/backlog/backlog.ts';
import { backlogOf } from '../../documents/backlog/backlogOf.ts';
import type { CaseFile } from '../../documents/reportOf.ts';
import { languages, linesOf, paragraph, settings } from '../lines.ts';
import { backlogText, printed, tenCourts } from './backlogText.ts';

const asOf = '2024-11-30';
const qingshan = { asOf, where: { courts: ['青山'] } };

describe('golden screens', () => {
  test.each([
    ['zh', 100],
    ['en', 80],
  ] as const)('ten courts, %s at %i columns', async (language, width) => {
    await expect(await backlogText({ asOf }, { language, width, listed: 5 })).toMatchFileSnapshot(
      `../golden/backlog-${language}-${width}.txt`,
    );
  });

  test.each([
    ['zh', 60],
    ['zh', 80],
    ['zh', 120],
    ['en', 60],
    ['en', 120],
  ] as const)('one court, %s at %i columns', async (language, width) => {
    await expect(await backlogText(qingshan, { language, width })).toMatchFileSnapshot(
      `../golden/backlog-court-${language}-${width}.txt`,
    );
  });

  test('one court in ASCII', async () => {
    await expect(await backlogText(qingshan, { width: 80, ascii: true })).toMatchFileSnapshot(
      '../golden/backlog-court-zh-80-ascii.txt',
    );
  });
});

const withoutClosings: CaseFile = {
  path: 'filings-of-the-whole-year-without-any-closing-days-in-them.csv',
  bytes: '案号,承办法院,立案日期\n（2024）内0203民初1号,包头市昆都仑区人民法院,2024-01-05\n',
};
const withoutDays: CaseFile = {
  path: 'b.csv',
  bytes: [
    '案号,承办法院,立案日期,结案日期,适用程序,承办法官',
    '（2024）内0204民初2号,包头市青山区人民法院,2024-01-05,,普通,甲',
    '无号,包头市青山区人民法院,2024-11-05,,,',
    '',
  ].join('\n'),
};

/** What may stand in ASCII output besides ASCII: Chinese with its punctuation. */
const plainSigns = /[\u0020-\u007E\n\u4E00-\u9FFF（），：；。、]|\u{20BB7}/u;

describe.each([
  ['ten courts', tenCourts, { asOf }],
  ['one court', tenCourts, qingshan],
  ['nothing pending', tenCourts, { asOf: '2022-06-30' }],
  ['no closing days, no days deducted', [withoutClosings, withoutDays], { asOf }],
])('%s', (_, files, asked) => {
  let backlog: Backlog;
  beforeAll(async () => {
    backlog = (await backlogOf(files, asked)).backlog;
  });

  test.each(settings)('keep within the width in $language at $width columns, ASCII: $ascii', (setting) => {
    const lines = linesOf(printed(backlog, setting));
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(setting.width);
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
    expect(lines.join('\n')).not.toMatch(/undefined|null|NaN|\[object|垫底|倒数/);
    if (setting.ascii) expect([...lines.join('')].filter((sign) => !plainSigns.test(sign))).toEqual([]);
  });
});

test('colour says nothing by itself', async () => {
  const coloured = await backlogText({ asOf }, { chalk: new Chalk({ level: 3 }) });
  const plain = await backlogText({ asOf });
  expect(coloured).not.toBe(plain);
  expect(stripVTControlCharacters(coloured)).toBe(plain);
});

/** Rows of 青山 as of 2024-11-30. */
const rows = (...cells: readonly string[]): CaseFile[] => [
  {
    path: 'a.csv',
    bytes: `${['案号,承办法院,立案日期,结案日期,适用程序,承办法官,扣除天数', ...cells].join('\n')}\n`,
  },
];
const number = (serial: number) => `（2024）内0204民初${serial}号,包头市青山区人民法院`;

describe('by hand', () => {
  const few = rows(
    `${number(1)},2024-08-10,,简易,甲,0`, // due 2024-11-10
    `${number(2)},2024-09-15,,简易,乙,0`, // 2024-12-15
    `${number(3)},2023-11-29,,普通,甲,400`, // 2024-05-29, moved to 2025-07-03
    `${number(4)},2024-11-01,,,,`,
  );

  test('zh: ages, limits, lists', async () => {
    const text = await backlogText({ asOf }, { width: 120 }, few);
    expect(paragraph(text, '包头市青山区人民法院（内0204）')).toEqual([
      '包头市青山区人民法院（内0204）',
      '未结 4 件   账龄中位数 94.0 天   最长 367 天   超1年 1（25.00%）',
      '有审限 3/4（75.00%）   无审限 1（其中一审未注明程序 1）   超法定审限 2/3（66.67%）   超审限 1/3（33.33%）',
      '30天内届满 1/3（33.33%）',
    ]);
    expect(paragraph(text, '未结  60天')).toEqual([
      '                未结  60天  120   180   240   300   1年  2年  3年  3年     占比   天数  天数',
      '─'.repeat(92),
      '全部               4     1    2     0     0     0     0    1    0    0   25.00%   94.0   367',
      '─'.repeat(92),
      '适用程序',
      '简易               2     0    2     0     0     0     0    0    0    0    0.00%   94.0   112',
      '普通               1     0    0     0     0     0     0    1    0    0  100.00%  367.0   367',
      '未注明或不适用     1     1    0     0     0     0     0    0    0    0    0.00%   29.0    29',
      '─'.repeat(92),
      '承办法官',
      '甲                 2     0    1     0     0     0     0    1    0    0   50.00%  239.5   367',
      '乙                 1     0    1     0     0     0     0    0    0    0    0.00%   76.0    76',
      '未注明法官         1     1    0     0     0     0     0    0    0    0    0.00%   29.0    29',
    ]);
    expect(paragraph(text, '审限               期限')).toEqual([
      '审限               期限  未结    超法定审限       超审限   30天内届满',
      '─'.repeat(69),
      '民事一审简易程序  3个月     2   1（50.00%）  1（50.00%）  1（50.00%）',
      '民事一审普通程序  6个月     1  1（100.00%）            0            0',
    ]);
    expect(paragraph(text, '届满日      超期天数')).toEqual([
      '届满日      超期天数  案号                   承办法官  账龄/天  程序  承办部门  立案日期    扣除/延长',
      '2024-11-10  20        （2024）内0204民初1号  甲        112      简易  —         2024-08-10  0/—',
    ]);
    expect(text).toContain('30天内审限届满（2024-11-30 至 2024-12-30，1 件）');
  });

  test('en: the same', async () => {
    const text = await backlogText({ asOf }, { width: 120, language: 'en' }, few);
    expect(paragraph(text, '包头市青山区人民法院 (内0204)')).toEqual([
      '包头市青山区人民法院 (内0204)',
      '4 cases pending   median age 94.0 days   oldest 367 days   over 1 year 1 (25.00%)',
      'with a limit 3/4 (75.00%)   without a limit 1 (1 of them first instance with a blank procedure)',
      'past the bare limit 2/3 (66.67%)   overdue 1/3 (33.33%)   due in 30 d 1/3 (33.33%)',
    ]);
    expect(text).toContain('Due within 30 days (2024-11-30 to 2024-12-30; 1 case)');
  });

  test('lists are cut, and what is left is counted', async () => {
    const many = rows(...[1, 2, 3, 4].map((serial) => `${number(serial)},2024-01-0${serial},,普通,甲,0`));
    const text = await backlogText({ asOf }, { width: 80, listed: 1 }, many);
    expect(text).toContain('已超审限（4 件）');
    expect(text).toContain('另有 3 件未列出（--limit 可多列，--format csv 列出全部）');
    expect(text).not.toContain('内0204民初2号');
    expect(await backlogText({ asOf }, { listed: 0 }, many)).not.toContain('内0204民初1号');
  });

  test('judges beyond the twentieth are counted together', async () => {
    const judges = Array.from({ length: 23 }, (_, index) => String.fromCharCode(0x7530 + index));
    const each = (count: number) =>
      judges.slice(0, count).map((judge, index) => `${number(index + 1)},2024-01-05,,普通,${judge},0`);
    const unnamed = `${number(90)},2024-11-05,,普通,,0`;
    const text = await backlogText({ asOf }, {}, rows(...each(23), unnamed));
    expect(text).toMatch(/^其余 3 人 +3 /m);
    expect(text).toMatch(/^未注明法官 +1 /m);
    expect(text).not.toMatch(/^\u7546 /m);
    // One more is named as well as counted.
    expect(await backlogText({ asOf }, {}, rows(...each(21), unnamed))).not.toContain('其余');
  });

  test('a row without a readable number is told by file and line', async () => {
    const text = await backlogText({ asOf }, {}, [withoutDays]);
    expect(text).toContain('2024-07-05*  148       （2024）内0204民初2号');
    expect(text).toContain('带 * 的届满日未计扣除、延长');
    const unread = rows('无号,包头市青山区人民法院,2024-01-05,,普通,甲,0').map(({ path, bytes }) => ({
      path,
      bytes: String(bytes).replace('案号', '案件类型').replace('无号', '民事一审'),
    }));
    expect(await backlogText({ asOf }, {}, unread)).toMatch(/^2024-07-05 .*a\.csv:2 /m);
  });
});

describe('what is not known', () => {
  test.each(languages)('is said once, in %s', async (language) => {
    const text = await backlogText({ asOf }, { language, width: 200 }, [withoutClosings, withoutDays]);
    const told = { zh: '未结数无法得知：', en: 'the number of pending cases is not known: ' }[language];
    expect(text.split(told)).toHaveLength(3); // the court, and all of them
    expect(text).toContain({ zh: '清单可能不全：', en: 'There may be more: ' }[language]);
    expect(text).toContain({ zh: '已超审限（已知 1 件）', en: 'Overdue (1 known)' }[language]);
  });

  test('courts without a pending case are named below the table', async () => {
    const text = await backlogText({ asOf }, {}, [
      ...rows(`${number(1)},2024-01-05,,普通,甲,0`),
      { path: 'b.csv', bytes: '法院,立案日期,结案日期\n包头市东河区人民法院,2024-01-05,2024-01-06\n' },
    ]);
    expect(text).toContain('没有未结案件、未列出的法院 1 个：包头市东河区');
  });
});

test('names from files cannot steer the terminal', async () => {
  const text = await backlogText({ asOf }, {}, rows(`${number(1)},2024-01-05,,普通,甲\u001b[31m乙,0`));
  expect(text).toContain('甲\uFFFD[31m乙');
  expect(text).not.toContain('\u001b');
});
