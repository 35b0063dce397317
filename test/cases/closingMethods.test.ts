import { expect, test } from 'vitest';
import { closingMethods } from '../../src/cases/vocabulary.ts';
import { columnOf, tableOf } from './tableOf.ts';

const all = (value: string, cells: readonly string[]) => cells.map((cell): [string, string] => [cell, value]);

test.each([
  ...all('judgment', ['判决', '判决书', '一审判决', ' 判决 ', "'判决", 'judgment', 'Judgement']),
  ...all('ruling', ['裁定', '裁定书', 'ruling']),
  ...all('dismissed', ['驳回起诉', '裁定驳回起诉', 'dismissed']),
  ...all('mediated', ['调解', '调解结案', '民事调解书', 'mediation', 'settled']),
  ...all('withdrawn', ['撤诉', '按撤诉处理', '裁定准许撤诉', '准予撤诉', '原告撤回起诉', 'withdrawn']),
  ...all('transferred', ['移送', '移送管辖', '裁定移送其他法院', 'transferred']),
  ...all('enforcement-suspended', ['终本', '终结本次执行程序', '裁定终结本次执行']),
  ...all('enforcement-ended', ['终结执行', '裁定终结执行', '执行终结']),
  ...all('enforcement-completed', ['执行完毕', '执毕', '自动履行，执行完毕']),
  ...all('other', ['其他', '其它', '不予受理', '销案', '和解', '终结诉讼', '维持原判', '发回重审', '改判']),
  ...all('blank', ['', '-', '无', 'NULL', '待核', '未调解', '是']),
])('%j: %s', async (cell, value) => {
  const { closingMethod, rows } = await tableOf([columnOf('结案方式', [`"${cell}"`])]);
  expect(Array.from(closingMethod.subarray(0, rows), (code) => closingMethods[code])).toEqual([value]);
});
