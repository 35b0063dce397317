import { type Cells, closings, type Lot } from './lots.ts';

export const jiyuan = '济源市人民法院';
export const jiyuanAbove = '济源中级人民法院';
const sale = (procedure: string, method: string, appeal: string, more: Cells = {}): Cells => ({
  法院: jiyuan,
  案件类型: '民事一审',
  适用程序: procedure,
  结案方式: method,
  二审立案日期: appeal,
  立案日期: '2022-03-01',
  结案日期: '2022-04-01',
  扣除天数: '',
  ...more,
});
const appealed = '2022-05-01';

/**
 * 买卖合同 in 2022-01/08: 548 of 613 closed: 220 by small claims, 305 by summary, 23 by ordinary procedure; 197 mediated; 51
 * appealed; 3 past their limit. Which cases share these marks is not published and does not matter.
 */
export const jiyuanSales: Lot[] = [
  closings(197, sale('小额诉讼', '调解', '')),
  closings(23, sale('小额诉讼', '判决', '')),
  closings(277, sale('简易', '判决', '')),
  closings(28, sale('简易', '判决', appealed)),
  closings(20, sale('普通', '判决', appealed)),
  closings(3, sale('普通', '判决', appealed, { 立案日期: '2022-01-04', 结案日期: '2022-07-05' })),
  { count: 65, from: 'incoming', closed: false, cells: sale('', '', '', { 结案日期: '' }) },
];

/** What the intermediate court mediated, as first-instance cases: the rate is one of first instance. */
export const jiyuanBothLevels: Lot[] = [
  ...jiyuanSales.filter(({ closed }) => closed),
  closings(8, sale('普通', '调解', '', { 法院: jiyuanAbove })),
  closings(41, sale('普通', '判决', '', { 法院: jiyuanAbove })),
];
