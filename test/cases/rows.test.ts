import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/cases/cell.ts';
import { columnOf, daysOf, tableOf } from './tableOf.ts';

const header = '法院,立案日期,结案日期\n';

/** Closing days of the rows, and the malformed records as `line rule`. */
async function read(list: string) {
  const table = await tableOf([list]);
  const [input] = table.inputs;
  return {
    days: daysOf(table.closedOn, table.rows),
    malformed: input?.malformed.map(({ line, rule }) => `${line} ${rule}`),
    records: input?.records,
  };
}

describe('the cells of a row', () => {
  test('may be followed by blank ones', async () => {
    const rows = 'a,2024-01-01,2024-01-02,\na,2024-01-01,2024-01-03,,, \t,""\na,2024-01-01,2024-01-04\n';
    expect(await read(`${header}${rows}`)).toEqual({
      days: ['2024-01-02', '2024-01-03', '2024-01-04'],
      malformed: [],
      records: 3,
    });
  });

  test('too many, or too few: no row', async () => {
    const rows = [
      'a,2024-01-01,2024-01-02,x',
      'a,2024-01-01',
      'a',
      'a,2024-01-01,2024-01-03',
      'a,b,c,,,x',
      'a,2024-01-01,',
    ];
    expect(await read(`${header}${rows.join('\n')}`)).toEqual({
      days: ['2024-01-03', 'blank'],
      malformed: ['2 wrong-cell-count', '3 wrong-cell-count', '4 wrong-cell-count', '6 wrong-cell-count'],
      records: 6,
    });
  });

  test('under blank headers at the end may be missing, or hold something', async () => {
    const rows = 'a,2024-01-01,2024-01-02\na,2024-01-01,2024-01-03,\na,2024-01-01,2024-01-04,x,y\n';
    expect(await read(`法院,立案日期,结案日期,,\n${rows}a,2024-01-01\na,2024-01-01,2024-01-05,,,z\n`)).toEqual({
      days: ['2024-01-02', '2024-01-03', '2024-01-04'],
      malformed: ['5 wrong-cell-count', '6 wrong-cell-count'],
      records: 5,
    });
  });

  test('under a blank header in the middle may not be missing', async () => {
    const list = '法院,,立案日期,结案日期\na,2024-01-01,2024-01-02\na,,2024-01-01,2024-01-03\n';
    expect(await read(list)).toMatchObject({ days: ['2024-01-03'], malformed: ['2 wrong-cell-count'] });
  });

  test('blank lines and lines of delimiters are no records; broken quotes are', async () => {
    const rows = 'a,2024-01-01,2024-01-02\n\n,,\n,,,,,,\n"a,2024-01-01\na,2024-01-01,2024-01-03\n"a"x,b,c\n';
    expect(await read(`${header}${rows}`)).toEqual({
      days: ['2024-01-02', '2024-01-03'],
      malformed: ['6 broken-quote', '8 broken-quote'],
      records: 4,
    });
  });

  test('more rows than a batch holds', async () => {
    const good = 'a,2024-01-01,2024-01-02\n';
    const { days, malformed, records } = await read(`${header}${`${good.repeat(99)}a\n`.repeat(300)}`);
    expect([days.length, malformed?.length, records]).toEqual([29_700, 300, 30_000]);
    expect(new Set(days)).toEqual(new Set(['2024-01-02']));
    expect(malformed?.at(-1)).toBe('30001 wrong-cell-count');
  });
});

describe('inputs one after the other', () => {
  test('keep their rows apart, and a field that only one has is blank in the other', async () => {
    const first = '法院,立案日期,是否小额\na,2024-01-01,是\nb,2024-01-02,否\n';
    const second = '立案日期;法院;结案日期\n2024-01-03;c;2024-02-03\n';
    const table = await tableOf([first, second, '法院,立案日期\n']);
    expect(table.inputs.map(({ from, to, records }) => [from, to, records])).toEqual([
      [0, 2, 2],
      [2, 3, 1],
      [3, 3, 0],
    ]);
    expect(daysOf(table.filedOn, 3)).toEqual(['2024-01-01', '2024-01-02', '2024-01-03']);
    expect(daysOf(table.closedOn, 3)).toEqual(['blank', 'blank', '2024-02-03']);
    expect([...table.smallClaims.subarray(0, 3)]).toEqual([1, 2, 0]);
    expect(Array.from(table.court.subarray(0, 3), (court) => table.courts[court]?.name)).toEqual(['a', 'b', 'c']);
    expect(table.inputs[1]?.mapped).toEqual(new Set(['filedOn', 'court', 'closedOn']));
  });

  test('tell of known headers that lost', async () => {
    const { inputs } = await tableOf(['法院,审理法院,立案日期\na,b,2024-01-01\n']);
    expect(inputs[0]?.passedOver).toEqual([{ field: 'court', used: '审理法院', ignored: ['法院'] }]);
  });
});

test.each([
  ['  a  b ', 'a  b'],
  ['\u3000a\u00a0\t', 'a'],
  ["'a", 'a'],
  ['="a"', 'a'],
  ['=" a "', 'a'],
  [`'="a"`, 'a'],
  [`="'a"`, 'a'],
  ["''", ''],
  ['=""', ''],
  ['＝＂a＂', 'a'],
  ['（ａ，１）', '(a,1)'],
  ["a'", "a'"],
  ['="a', '="a'],
  ['="a"b', '="a"b'],
])('%j is understood as %j', (cell, clean) => {
  expect(cleanText(cell)).toBe(clean);
});

test('a case type is read once for all spellings that mean the same', async () => {
  const table = await tableOf([
    columnOf('案件类型', ['民事一审', '民事 一审', "'民事一审", '民事', '', '刑事一审', '民初', '知民初']),
  ]);
  const kinds = Array.from(table.caseType.subarray(0, 8), (index) => table.caseTypes[index]);
  expect(kinds.map((kind) => `${kind?.line} ${kind?.instance}`)).toEqual([
    ...[
      'civil first',
      'civil first',
      'civil first',
      'civil undefined',
      'undefined undefined',
      'criminal first',
      'civil first',
      'civil first',
    ],
  ]);
  // A blank, the words, 民事, 刑事一审 and the type code, which means itself and no other.
  expect(table.caseTypes.length).toBe(5);
});
