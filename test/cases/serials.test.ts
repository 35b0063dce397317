import { describe, expect, test } from 'vitest';
import { columnOf, daysOf, tableOf } from './tableOf.ts';

async function closedOn(cells: readonly string[], today = '2025-06-30'): Promise<string[]> {
  const table = await tableOf([columnOf('结案日期', cells)], { today });
  return daysOf(table.closedOn, table.rows);
}

describe('a column of Excel serials', () => {
  test.each([
    ['45296', '2024-01-05'],
    ['45296.0', '2024-01-05'],
    ['45296.999988', '2024-01-05'],
    [' 45296 ', '2024-01-05'],
    ['４５２９６', '2024-01-05'],
    ["'45296", '2024-01-05'],
    ['="45296"', '2024-01-05'],
    ['45351', '2024-02-29'],
    ['29221', '1980-01-01'],
    ['36526', '2000-01-01'],
    ['45838', '2025-06-30'],
  ])('%j is %s', async (cell, day) => {
    expect(await closedOn([cell])).toEqual([day]);
  });

  test.each(['29220', '29220.9', '45839', '1', '100000', '4529', '45296.', '45,296', '45296 09:30', '-45296'])(
    '%j is no day',
    async (cell) => {
      expect(await closedOn([`"${cell}"`])).toEqual(['unreadable']);
    },
  );

  test('tomorrow is no serial today', async () => {
    expect(await closedOn(['45296'], '2024-01-04')).toEqual(['unreadable']);
    expect(await closedOn(['45296'], '2024-01-05')).toEqual(['2024-01-05']);
  });

  test('may have blank cells', async () => {
    expect(await closedOn(['45296', '', '无', '1900-01-01', '45297.5'])).toEqual([
      ...['2024-01-05', 'blank', 'blank', 'blank', '2024-01-06'],
    ]);
  });

  test.each(['2024-01-05', '待定', '29220', '2024-02-30'])('with %j among them is none', async (odd) => {
    const days = await closedOn(['45296', '45297', odd, '']);
    expect(days).toEqual(['unreadable', 'unreadable', odd === '2024-01-05' ? odd : 'unreadable', 'blank']);
  });

  test('is judged by itself: not by other columns, nor by other files', async () => {
    const header = '法院,立案日期,结案日期\n';
    const table = await tableOf([`${header}a,45296,2024-02-01\n`, `${header}a,2024-01-06,45328\nb,2024-01-07,\n`]);
    expect(daysOf(table.filedOn, 3)).toEqual(['2024-01-05', '2024-01-06', '2024-01-07']);
    expect(daysOf(table.closedOn, 3)).toEqual(['2024-02-01', '2024-02-06', 'blank']);
  });
});
