import { describe, expect, test } from 'vitest';
import { flagValues, outcomes, procedures } from '../../src/cases/vocabulary.ts';
import { columnOf, tableOf } from './tableOf.ts';

type Coded = 'smallClaims' | 'procedure' | 'appealOutcome';

async function valuesOf(header: string, field: Coded, values: readonly string[], cells: readonly string[]) {
  const table = await tableOf([columnOf(header, cells)]);
  return Array.from(table[field].subarray(0, table.rows), (code) => values[code]);
}

const all = (value: string, cells: readonly string[]) => cells.map((cell): [string, string] => [cell, value]);
const blank = ['', '-', '—', '/', '无', '空', 'NULL', 'N/A', '\u3000'];

describe('a flag', () => {
  test.each([
    ...all('yes', ['是', 'Y', 'y', 'true', 'TRUE', '1', '√', ' 是 ', 'Ｙ', '１', "'1", '="是"', 'ＴＲＵＥ']),
    ...all('no', ['否', 'N', 'n', 'false', 'False', '0', '×', '\u3000否', '０', '="0"']),
    ...all('blank', [...blank, '2', '待核', '是否', '不是', 'maybe']),
  ])('%j: %s', async (cell, value) => {
    expect(await valuesOf('是否小额', 'smallClaims', flagValues, [cell])).toEqual([value]);
  });
});

describe('a procedure', () => {
  test.each([
    ...all('small-claims', ['小额诉讼', '小额诉讼程序', '小额', '简易程序（小额诉讼）', '简易(小额)', 'small claims']),
    ...all('summary', [
      '简易',
      '简易程序',
      '简易程序 ',
      '小额诉讼转简易程序',
      '普通转简易',
      '普转简',
      '简易（普转简）',
      'summary',
    ]),
    ...all('fast-track', ['速裁', '速裁程序', '民事速裁']),
    ...all('ordinary', ['普通', '普通程序', '由简转普', '简转普', '简易转普通', '简易程序转为普通程序', 'ordinary']),
    ...all('ordinary', [
      '普通（由简转普）',
      '普通程序(简易转普通)',
      '普通程序（简转普）',
      '小额诉讼转普通程序',
      '由简易程序转普通程序',
    ]),
    ...all('special', ['特别', '特别程序']),
    ...all('blank', [...blank, '其它', '督促程序', '公示催告', '甲']),
  ])('%j: %s', async (cell, value) => {
    expect(await valuesOf('适用程序', 'procedure', procedures, [cell])).toEqual([value]);
  });
});

describe('an outcome of an appeal', () => {
  test.each([
    ...all('upheld', [
      '维持',
      '维持原判',
      '驳回上诉，维持原判',
      '驳回上诉、维持原裁定',
      '驳回上诉',
      'upheld',
      'affirmed',
    ]),
    ...all('reversed', ['改判', '部分改判', '依法改判', '部分维持，部分改判', '撤销原判，改判', 'reversed']),
    ...all('remanded', ['发回重审', '发回', '撤销原判，发回重审', '发回重审（事实不清）', 'remanded']),
    ...all('ordered', ['指令审理', '撤销原裁定，指令审理', '指令立案']),
    ...all('mediated', ['调解', '调解结案', 'mediated']),
    ...all('withdrawn', ['撤回上诉', '按撤回上诉处理', '准许撤回上诉', '按自动撤回上诉处理', '撤诉', 'withdrawn']),
    ...all('other', ['其他', '其它', 'other']),
    ...all('blank', [...blank, '待定', '未知', '不详']),
  ])('%j: %s', async (cell, value) => {
    const quoted = `"${cell}"`;
    expect(await valuesOf('二审结果', 'appealOutcome', outcomes, [quoted])).toEqual([value]);
  });
});

test('words that the configuration adds are blank, in any width and case', async () => {
  const table = await tableOf([columnOf('结案日期', ['未结', 'ＴＢＤ', 'tbd', '待定'])], {
    blankWords: ['未结', 'TBD'],
  });
  const [first, second, third, fourth] = table.closedOn;
  expect([first, second, third].every((day) => day === -(2 ** 31))).toBe(true);
  expect(fourth).toBe(-(2 ** 31) + 1);
});
