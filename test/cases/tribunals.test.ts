import { describe, expect, test } from 'vitest';
import { tribunals } from '../../src/cases/vocabulary.ts';
import { columnOf, tableOf } from './tableOf.ts';

const all = (value: string, cells: readonly string[]) => cells.map((cell): [string, string] => [cell, value]);

async function tribunalOf(header: string, cell: string) {
  const table = await tableOf([columnOf(header, [cell])], { mapping: { tribunal: ['独任审理', 'Sole judge?'] } });
  return tribunals[table.tribunal[0] ?? Number.NaN];
}

describe.each(['审判组织', 'tribunal', ' 审判组织 '])('under %j', (header) => {
  test.each([
    ...all('sole', ['独任', '独任制', '独任审判', '法官独任审理', 'sole judge', 'single judge']),
    ...all('panel', ['合议', '合议庭', '合议制', '七人合议庭', 'panel', 'collegial']),
    ...all('blank', ['', '/', '无', '是', '否', '1', '三人']),
  ])('%j: %s', async (cell, value) => {
    expect(await tribunalOf(header, cell)).toBe(value);
  });
});

describe.each(['是否独任', 'sole_judge', 'Sole Judge', '独任审理', 'Sole judge?'])('under %j', (header) => {
  test.each([
    ...all('sole', ['是', 'Y', '1', '√', 'true', '独任', '独任制']),
    ...all('panel', ['否', 'N', '0', '×', 'false', '合议', '合议庭']),
    ...all('blank', ['', '-', '待核', '三人']),
  ])('%j: %s', async (cell, value) => {
    expect(await tribunalOf(header, cell)).toBe(value);
  });
});

test('where both headers are there, 审判组织 wins', async () => {
  const table = await tableOf(['法院,立案日期,是否独任,审判组织\n昆都仑区,2024-01-01,是,合议\n']);
  expect(tribunals[table.tribunal[0] ?? Number.NaN]).toBe('panel');
  expect(table.inputs[0]?.passedOver).toEqual([{ field: 'tribunal', used: '审判组织', ignored: ['是否独任'] }]);
});
