import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CaseTable } from '../../../src/cases/caseTable.ts';
import { indicatorIds } from '../../../src/indicators/registry.ts';
import { languages, linesOf } from '../lines.ts';
import { fixtureTable, linesTable, listText } from './listText.ts';

let baotou: CaseTable;
beforeAll(async () => {
  baotou = await fixtureTable('baotou/cases.csv');
});

const screens = languages.flatMap((language) => [60, 80, 120, 160].map((width) => ({ language, width })));

test.each(screens)('reversals in $language at $width columns', async (printed) => {
  const text = listText('reversal-rate', baotou, {}, printed);
  await expect(text).toMatchFileSnapshot(`../golden/cases-${printed.language}-${printed.width}.txt`);
});

test('over the limit, of one court, in ASCII', async () => {
  const text = listText('within-limit-rate', baotou, { where: { courts: ['东河'] } }, { width: 140, ascii: true });
  await expect(text).toMatchFileSnapshot('../golden/cases-zh-140-ascii.txt');
});

describe.each(indicatorIds)('%s', (id) => {
  const printings = languages.flatMap((language) => [60, 80, 130, 200].map((width) => ({ language, width })));

  test.each(printings)('keeps within the width in $language at $width columns', (printed) => {
    const lines = linesOf(listText(id, baotou, { part: 'denominator' }, printed));
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(printed.width);
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
    expect(lines.join()).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
  });

  test('is the same with colours, but for the colours; and plain ASCII where that is asked for', () => {
    for (const width of [60, 200]) {
      const plain = listText(id, baotou, { part: 'denominator' }, { width });
      const coloured = listText(id, baotou, { part: 'denominator' }, { width, chalk: new Chalk({ level: 3 }) });
      expect(coloured).not.toBe(plain);
      expect(stripVTControlCharacters(coloured)).toBe(plain);
      const ascii = listText(id, baotou, { part: 'denominator' }, { width, ascii: true });
      // 𠮷 is in the name of a judge.
      expect([...ascii].filter((sign) => !/[\u0020-\u007E\n\u4E00-\u9FFF（），：；。、𠮷]/u.test(sign))).toEqual([]);
    }
  });
});

describe('which cases are listed, in words', () => {
  test.each([
    ['reversal-rate', 'gap', '差距（方案中越低越好，故为分子的案件）：一审 且 二审改判或发回重审 且 二审在本期结案'],
    [
      'small-claims-rate',
      'gap',
      '差距（方案中越高越好，故为分母中不在分子的案件）：本期结案 且 民事 且 一审，除去 适用小额诉讼程序 的',
    ],
    ['settled-rate', 'gap', '差距（方案中越高越好，故为减去的案件）：一审 且 二审在本期立案'],
    ['average-duration', 'gap', '差距（方案中越低越好，故为天数高于本院区间上限的案件）：本期结案'],
    ['closure-rate', 'numerator', '分子：本期受理（旧存或新收） 且 本期结案'],
    ['average-duration', 'numerator', '所计案件：本期结案'],
    ['closures-per-judge', 'denominator', '所计案件：本期结案 且 写明承办法官'],
    ['median-time-to-close', 'denominator', '所计案件：本期新收'],
    ['median-time-to-close', 'numerator', '所计案件中已结的：本期新收 且 本期结案'],
    ['closure-rate', 'denominator', '分母：本期受理（旧存或新收）'],
  ] as const)('%s, %s', (id, part, said) => {
    const lines = linesOf(listText(id, baotou, { part }, { width: 200 }));
    expect(lines).toContain(`所列案件  ${said}`);
  });

  test.each([
    ['overdue-pending-rate', '超审限天数多的在前', 'most first: Days over'],
    ['reversal-rate', '二审结案日期晚的在前', 'latest first: Appeal closing date'],
    ['small-claims-rate', '标的额小的在前', 'smallest first: Claim amount'],
  ])('%s: %s', (id, zh, en) => {
    expect(linesOf(listText(id, baotou))).toContain(`排列      ${zh}`);
    expect(listText(id, baotou, {}, { language: 'en' })).toContain(en);
  });
});

const head = '案号,立案日期,结案日期,承办人';

test('one case: no total beside its court, and a dash for what is not known of it', async () => {
  const table = await linesTable([head, '（2024）内0203民初1号,2024-01-05,2024-02-04,']);
  const lines = linesOf(listText('closure-rate', table, { part: 'numerator' }, { width: 80 }));
  expect(lines.filter((line) => line.startsWith('合计'))).toEqual([]);
  const from = lines.indexOf('案件（1 件）');
  expect(lines.slice(from, from + 5)).toEqual([
    '案件（1 件）',
    '案号                   承办法官  立案日期    结案日期    天数  行',
    '─────────────────────────────────────────────────────────────────',
    '（2024）内0203民初1号  —         2024-01-05  2024-02-04    30   2',
    '',
  ]);
});

test('no case, a column missing, none shown: each is said', async () => {
  const open = await linesTable([head, '（2024）内0203民初1号,2024-01-05,,甲']);
  expect(listText('closure-rate', open, { part: 'numerator' })).toContain('案件（0 件）\n没有这样的案件。');
  const none = listText('closure-rate', open, { limit: 0 });
  expect(none).toContain('案件（1 件，列出前 0 件）\n\n另有 1 件未列出');
  const closed = await linesTable([head, '（2024）内0203民初1号,2024-01-05,2024-02-04,甲']);
  const untold = listText('mediation-rate', closed, { part: 'numerator' });
  expect(untold).toContain('a.csv 缺少“结案方式”列     —');
  expect(untold).toContain('案件\n缺少所需的列');
});

test('a list that does not fit is told case by case, without what is not known', async () => {
  const table = await linesTable([
    `案件类型,法院代字,${head},庭室,是否上诉,二审立案日期,二审结果,二审结案日期`,
    '民事一审,内0203,（2024）内0203民初1号,2024-01-05,2024-02-04,甲,,是,,改判,2024-05-06',
    '民事一审,内0203,,2024-01-05,2024-02-04,乙,民一庭,是,2024-03-01,发回重审,2024-05-05',
  ]);
  const lines = linesOf(listText('reversal-rate', table, {}, { width: 60 }));
  const from = lines.indexOf('案件（2 件）');
  expect(lines.slice(from + 1, from + 9)).toEqual([
    '（2024）内0203民初1号',
    '  承办法官 甲   立案日期 2024-01-05   结案日期 2024-02-04',
    '  天数 30   二审结果 改判   二审结案日期 2024-05-06   行 2',
    '—',
    '  承办法官 乙   承办部门 民一庭   立案日期 2024-01-05',
    '  结案日期 2024-02-04   天数 30   二审立案日期 2024-03-01',
    '  二审结果 发回重审   二审结案日期 2024-05-05   行 3',
    '',
  ]);
});

test('of many courts those with cases in the list, and how many there are besides', async () => {
  const rows = Array.from(
    { length: 30 },
    (_, index) => `甲${String.fromCharCode(0x4e00 + index)}院,2024-01-05,2024-02-04`,
  );
  const table = await linesTable(['法院,立案日期,结案日期', '乙院,2024-01-05,', ...rows]);
  const lines = linesOf(listText('closure-rate', table));
  const from = lines.indexOf('各院数值');
  expect(lines.slice(from + 3, from + 7).map((line) => line.split(/ {2,}/)[0])).toEqual([
    '乙院',
    expect.stringMatching(/^─+$/),
    '合计',
    '另有 30 个法院没有所列的案件，其数值见 JSON 输出。',
  ]);
  const none = linesOf(listText('overdue-pending-rate', table, { part: 'numerator' }));
  expect(none).toContain('另有 31 个法院没有所列的案件，其数值见 JSON 输出。');
});

test('a value that chance may have put on its side is marked, and the mark explained', () => {
  const told = '? 区间界限落在数值的95%置信区间内';
  expect(listText('reversal-rate', baotou, {}, { width: 120 })).toContain(told);
  expect(listText('average-duration', baotou, {}, { width: 120 })).not.toContain(told);
});

test('names from files cannot steer the terminal', async () => {
  const table = await linesTable([head, '（2024）内0203民初1号,2024-01-05,2024-02-04,甲\u001b[31m\u202e乙']);
  const text = listText('closure-rate', table, { part: 'numerator' });
  expect(text).toContain('甲');
  for (const sign of ['\u001b', '\u202e']) expect(text).not.toContain(sign);
});
