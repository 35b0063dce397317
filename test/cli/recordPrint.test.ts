import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { recordPrint } from '../../src/cli/recordPrint.ts';
import { readAgain } from './recordsAtHand.ts';

/** The print of the record on the second line of a file, with the columns of the file unless it is no row. */
async function printOf(bytes: string | Uint8Array): Promise<string> {
  const { table, look } = await readAgain({ 'a.csv': bytes });
  const [input] = table.inputs;
  const isRow = input?.malformed.length === 0;
  const prints: string[] = [];
  await look.at(0, [2], (seen) => prints.push(recordPrint(seen, isRow ? input?.columns : undefined)));
  expect(prints).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)]);
  return prints[0] ?? '';
}

describe('the print of a row', () => {
  const plain = '法院,立案日期,案由\n昆都仑区,待定,借款\n';

  test.each([
    ['a running number', '序号,法院,立案日期,案由\n17,昆都仑区,待定,借款\n'],
    ['its place', '编号,法院,立案日期,备注,案由\nX-9,昆都仑区,待定,看过,借款\n'],
    ['the order of the columns', '案由,立案日期,法院\n借款,待定,昆都仑区\n'],
    ['quotes and spaces around cells', '法院,立案日期,案由\n"昆都仑区", 待定 ,借款\n'],
    ['the encoding', iconv.encode(plain, 'gb18030')],
    ['a column of a field that holds nothing', '法院,立案日期,案由,结案日期\n昆都仑区,待定,借款,\n'],
  ])('does not depend on %s', async (_, bytes) => {
    expect(await printOf(bytes)).toBe(await printOf(plain));
  });

  test.each([
    ['another cell', '法院,立案日期,案由\n昆都仑区,待定,继承\n'],
    ['a cell under another field', '法院,立案日期,庭室\n昆都仑区,待定,借款\n'],
  ])('changes with %s', async (_, text) => {
    expect(await printOf(text)).not.toBe(await printOf(plain));
  });
});

describe('the print of a record that is no row', () => {
  const print = (record: string, header = '序号,法院,立案日期') => printOf(`${header}\n${record}\n`);

  test.each([
    ['17,太,短,x', '9,太,短,x'],
    ['"17",太,短,x', '9,太,短,x'],
    ['17', '18'],
    ['17,"太,短', '18,"太,短'],
  ])('%j and %j are alike', async (one, other) => {
    expect(await print(one)).toBe(await print(other));
  });

  test.each([
    ['17号,太,短,x', '9号,太,短,x'],
    ['2024-01-05,太,短,x', '2024-01-06,太,短,x'],
    ['17,太,短,x', '17,太,长,x'],
    ['1,,,17', '1,,,18'],
  ])('%j and %j are not', async (one, other) => {
    expect(await print(one)).not.toBe(await print(other));
  });

  test('another delimiter is minded', async () => {
    const header = '序号\t法院\t立案日期';
    expect(await print('17\t太\t短\tx', header)).toBe(await print('9\t太\t短\tx', header));
    expect(await print('17,太\t短', header)).not.toBe(await print('9,太\t短', header));
  });
});
