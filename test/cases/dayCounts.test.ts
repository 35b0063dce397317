import { describe, expect, test } from 'vitest';
import { columnOf, tableOf } from './tableOf.ts';

const headers = [
  ['扣除审限天数', 'deductedDays'],
  ['扣除天数', 'deductedDays'],
  ['延长审限天数', 'extendedDays'],
  ['extended_days', 'extendedDays'],
  ['法定审限', 'timeLimitDays'],
  ['审限天数(天)', 'timeLimitDays'],
] as const;

describe.each(headers)('days under %s', (header, field) => {
  const read = async (cells: readonly string[]) => {
    const table = await tableOf([columnOf(header, cells)]);
    return Array.from(table[field].subarray(0, table.rows));
  };

  test('are whole numbers', async () => {
    const cells = [
      '0',
      '30',
      '030',
      '３０',
      '30天',
      '30日',
      '30 天',
      '30.0',
      '+30',
      "'30",
      '="30"',
      '30 days',
      '999999',
    ];
    expect(await read(cells)).toEqual([0, ...Array<number>(11).fill(30), 999_999]);
  });

  test('that are blank or none are -1', async () => {
    const cells = ['', '-', '无', '/', 'N/A', '30.5', '-3', '三十', '3个月', '若干', '1000000', '2024-01-05', '3 4'];
    expect(await read(cells)).toEqual(cells.map(() => -1));
  });
});

test('three columns are three', async () => {
  const { deductedDays, extendedDays, timeLimitDays } = await tableOf([
    '法院,立案日期,扣除天数,延长天数,法定审限\n昆都仑区,2024-01-01,1,2,3\n',
  ]);
  expect([deductedDays[0], extendedDays[0], timeLimitDays[0]]).toEqual([1, 2, 3]);
});
