import { describe, expect, test } from 'vitest';
import { checkerOf } from './checked.ts';

describe.each(['标的额', '标的额(万元)', '诉讼标的额（元）', 'claim_amount'])('an amount under %s', (header) => {
  const check = checkerOf(`法院,立案日期,${header}`);
  const row = (cell: string) => check(`昆都仑区,2024-01-05,"${cell.replaceAll('"', '""')}"`);

  test.each(['0', '12', '12345.60', '12,345.60', '１２３', '3.5万', '3万元', '88元', '-', '无', '', '/', '="12.5"'])(
    '%j can be read',
    async (cell) => {
      expect(await row(cell)).toEqual([]);
    },
  );

  test.each(['不详', '一万元', '12.3.4', '约5000', '-5', '1,23', '12元人', '5e3', 'NaN', '１２；３'])(
    '%j cannot',
    async (cell) => {
      expect(await row(cell)).toEqual(['claimAmount unreadable-number']);
    },
  );
});

describe.each([
  ['扣除审限天数', 'deductedDays'],
  ['延长审限天数', 'extendedDays'],
  ['法定审限', 'timeLimitDays'],
])('days under %s', (header, field) => {
  const check = checkerOf(`法院,立案日期,${header}`);
  const row = (cell: string) => check(`昆都仑区,2024-01-05,${cell}`);

  test.each(['0', '30', '030', '３０', '30天', '30.0', '-', '无', ''])('%j can be read', async (cell) => {
    expect(await row(cell)).toEqual([]);
  });

  test.each(['30.5', '-3', '三十', '若干', '3个月', '2024-01-05', '1;2'])('%j cannot', async (cell) => {
    expect(await row(cell)).toEqual([`${field} unreadable-number`]);
  });
});

test('every unreadable cell of a row is told of', async () => {
  const check = checkerOf('法院,立案日期,标的额,扣除审限天数,延长审限天数,法定审限');
  expect(await check('昆都仑区,2024-01-05,不详,若干,三十,半年')).toEqual([
    'claimAmount unreadable-number',
    'deductedDays unreadable-number',
    'extendedDays unreadable-number',
    'timeLimitDays unreadable-number',
  ]);
});
