import { expect, test } from 'vitest';
import {
  closingMethods,
  type ExtraWords,
  flagValues,
  outcomes,
  procedures,
  tribunals,
} from '../../src/cases/vocabulary.ts';
import { columnOf, tableOf } from './tableOf.ts';

const fieldOf = {
  是否小额: ['smallClaims', flagValues],
  是否上诉: ['appealed', flagValues],
  适用程序: ['procedure', procedures],
  二审结果: ['appealOutcome', outcomes],
  再审结果: ['retrialOutcome', outcomes],
  结案方式: ['closingMethod', closingMethods],
  审判组织: ['tribunal', tribunals],
  是否独任: ['tribunal', tribunals],
} as const;

async function valuesOf(header: keyof typeof fieldOf, extraWords: ExtraWords, ...cells: string[]) {
  const [field, values] = fieldOf[header];
  const table = await tableOf([columnOf(header, cells)], { extraWords });
  return Array.from(table[field].subarray(0, cells.length), (code) => values[code]);
}

test('words that the configuration adds are known', async () => {
  expect(await valuesOf('是否小额', { flag: { yes: ['小额'], no: ['非小额'] } }, '小额', '非小额', '是')).toEqual([
    'yes',
    'no',
    'yes',
  ]);
  expect(await valuesOf('适用程序', { procedure: { summary: ['简程'] } }, '简程', '普通')).toEqual([
    'summary',
    'ordinary',
  ]);
  expect(await valuesOf('二审结果', { outcome: { upheld: ['原判正确'] } }, '原判正确')).toEqual(['upheld']);
  expect(await valuesOf('结案方式', { closingMethod: { mediated: ['和好'] } }, '和好')).toEqual(['mediated']);
  expect(await valuesOf('审判组织', { tribunal: { panel: ['三人'] } }, '三人')).toEqual(['panel']);
  expect(await valuesOf('是否独任', { tribunal: { panel: ['三人'] } }, '三人', '否', '是')).toEqual([
    ...['panel', 'panel', 'sole'],
  ]);
});

test('they hold for every field of their kind, and for no other', async () => {
  const words: ExtraWords = { outcome: { reversed: ['变更'] }, flag: { yes: ['有'] } };
  expect(await valuesOf('再审结果', words, '变更')).toEqual(['reversed']);
  expect(await valuesOf('是否上诉', words, '有')).toEqual(['yes']);
  expect(await valuesOf('结案方式', words, '变更', '有')).toEqual(['blank', 'blank']);
});

test('they are compared like any cell: without width, case and wrapping', async () => {
  const words: ExtraWords = { procedure: { summary: ['ＪＪ ', '简（一）'] } };
  expect(await valuesOf('适用程序', words, 'jj', 'JJ', 'ｊｊ', "'JJ", '="JJ"', '简(一)', ' 简（一）')).toEqual(
    Array<string>(7).fill('summary'),
  );
});

test('they are whole cells, not parts of them', async () => {
  expect(await valuesOf('适用程序', { procedure: { summary: ['简程'] } }, '简程序甲', '甲简程')).toEqual([
    'summary',
    'blank',
  ]);
  expect(await valuesOf('适用程序', { procedure: { special: ['甲'] } }, '甲乙', '甲')).toEqual(['blank', 'special']);
});

test('they win over the vocabulary, and over what is blank', async () => {
  const words: ExtraWords = { closingMethod: { other: ['判决'], withdrawn: ['无', '/'] } };
  expect(await valuesOf('结案方式', words, '判决', '判决书', '无', '/', '-')).toEqual([
    ...['other', 'judgment', 'withdrawn', 'withdrawn', 'blank'],
  ]);
});

test('none: the vocabulary as it is', async () => {
  expect(await valuesOf('适用程序', {}, '简程', '甲', '简易')).toEqual(['summary', 'blank', 'summary']);
});
