import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { columnOf, daysOf, tableOf } from './tableOf.ts';

async function closedOn(cells: readonly string[], gb18030 = false): Promise<string[]> {
  const list = columnOf('结案日期', cells);
  const table = await tableOf([gb18030 ? iconv.encode(list, 'gb18030') : list]);
  return daysOf(table.closedOn, table.rows);
}

const day = ['2024-01-05', '2024-1-5', '2024/01/05', '2024/1/5', '2024.01.05', '2024.1.5', '2024年01月05日'];
const spellings = [
  ...[...day, '2024年1月5日', '20240105'],
  ...['2024-01-05 09:30:15', '2024-01-05 09:30', '2024-1-5 9:30', '2024/1/5 9:30:00', '2024.1.5 23:59:59'],
  ...['2024-01-05T09:30:15', '2024-01-05T09:30:15Z', '2024-01-05T23:30:15.123Z', '2024-01-05T23:59:59.999+08:00'],
  ...['2024-01-05t00:00', '2024-01-05 00:00:00.000', '2024-01-05 24:00:00', '2024-01-05T09:30-0300'],
  ...[
    '2024年1月5日 9:30',
    '2024年1月5日9时30分',
    '2024年1月5日 9时30分15秒',
    '2024年1月5日09:30:15',
    '20240105 09:30:15',
  ],
  ...['20240105093015', '2024-01-05  09:30:15', '2024-01-05 9:30:15 PM', '2024/1/5 12:00 am'],
  ...['２０２４－０１－０５', '２０２４年１月５日', '2024／1／5', '２０２４０１０５', '2024-01-05　09：30：15'],
  ...[' 2024-01-05 ', '\u30002024/1/5\u00a0', '\t2024.1.5', "'2024-01-05", '="2024/1/5"', '"=""2024-01-05"""'],
  ...['"2024-01-05"', '=" 2024年1月5日 "', "'20240105"],
];

const noDays = [
  ...['2024-02-30', '2023-02-29', '2024-04-31', '2024-13-01', '2024-00-10', '2024-01-00', '2024-01-32', '1900-02-29'],
  ...['20240230', '2024/2/30', '2024.2.30', '2024年2月30日', '2024-02-30 10:00:00', '20230229093015', '0000-01-01'],
  ...['24-01-05', '2024-01', '2024', '2024-001-05', '02024-01-05', '2024-01/05', '2024年1月', '05-01-2024', '1/5/2024'],
  ...['2024-01-05 25:00:00', '2024-01-05 09:60', '2024-01-05 09:30:61', '2024-01-05 09', '2024-01-05x', 'x2024-01-05'],
  ...[
    '2024-01-05 09:30:15 x',
    '2024-01-05T',
    '2024-01-05 ~',
    '待定',
    '近期',
    '?',
    '0',
    '1',
    '-1',
    '2024-01-05-06',
    '民国113年',
  ],
  ...['2024-1-5 9:', '2024-01-05 :30', '2024-01-05 09:30:15.', '2024-01-05 009:30', '202401050', '2024010509301'],
];

const blanks = [
  ...[
    '',
    '-',
    '—',
    '/',
    '\\',
    '无',
    '空',
    'NULL',
    'null',
    'N/A',
    'n/a',
    ' ',
    '\u3000',
    '\u00a0',
    "'",
    '=""',
    '－',
    '／',
    '＼',
  ],
  ...[
    '0000-00-00',
    '0001-01-01',
    '1899-12-30',
    '1900-01-00',
    '1900-01-01',
    '9999-12-31',
    '1900/1/1',
    '19000101',
    '9999/12/31',
  ],
  ...[
    '1900年1月1日',
    '1900-01-00 00:00:00',
    '0000-00-00 00:00:00',
    '1899-12-30T00:00:00',
    '00000000',
    '１９００－０１－０１',
    '" NULL "',
  ],
];

describe.each([
  ['UTF-8', false],
  ['GB18030', true],
])('a date in %s', (_, gb18030) => {
  test.each(spellings.filter((cell) => !gb18030 || !cell.includes('\u00a0')))('%j is 2024-01-05', async (cell) => {
    expect(await closedOn([cell], gb18030)).toEqual(['2024-01-05']);
  });

  test.each(noDays)('%j is no day', async (cell) => {
    expect(await closedOn([cell], gb18030)).toEqual(['unreadable']);
  });

  test.each(blanks.filter((cell) => !gb18030 || !cell.includes('\u00a0')))('%j is blank', async (cell) => {
    expect(await closedOn([cell], gb18030)).toEqual(['blank']);
  });
});

describe('a column of dates', () => {
  test('may mix spellings', async () => {
    const cells = ['2024-02-29', '2024/2/29 1:00', '', '20240229', '2024-02-30', '2024-02-29 99:00'];
    expect(await closedOn(cells)).toEqual([
      ...['2024-02-29', '2024-02-29', 'blank', '2024-02-29', 'unreadable', 'unreadable'],
    ]);
  });

  test('of a timestamp to every row gives the day of each', async () => {
    const cells = Array.from({ length: 1440 }, (_, minute) => {
      const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      return `2024-03-10 ${clock}:59`;
    });
    expect(new Set(await closedOn(cells))).toEqual(new Set(['2024-03-10']));
  });

  test('a future day stays a day where the row is rejected for it, and is blank in the other columns', async () => {
    const list = '法院,立案日期,结案日期,二审立案日期,二审结案日期\na,2024-01-01,2031-01-01,2031-01-02,2024-02-30\n';
    const { closedOn, appealFiledOn, appealClosedOn } = await tableOf([list]);
    expect(daysOf(closedOn, 1)).toEqual(['2031-01-01']);
    expect(daysOf(appealFiledOn, 1)).toEqual(['blank']);
    expect(daysOf(appealClosedOn, 1)).toEqual(['blank']);
  });

  test('that an input does not have is blank', async () => {
    const { closedOn, appealFiledOn } = await tableOf(['法院,立案日期\na,2024-01-01\nb,2024-01-02\n']);
    expect([...daysOf(closedOn, 2), ...daysOf(appealFiledOn, 2)]).toEqual(['blank', 'blank', 'blank', 'blank']);
  });
});
