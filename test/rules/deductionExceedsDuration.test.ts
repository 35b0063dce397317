import { expect, test } from 'vitest';
import { checkerOf } from './checked.ts';

const check = checkerOf('法院,立案日期,结案日期,扣除审限天数,延长审限天数');
const row = (cells: string) => check(`昆都仑区,${cells}`);
const exceeding = ['deductedDays deduction-exceeds-duration'];

test.each([
  ['2024-03-01,2024-03-20,19,', []],
  ['2024-03-01,2024-03-20,20,', exceeding],
  ['2024-03-01,2024-03-20,20天,', exceeding],
  ['2024-02-01,2024-03-01,29,', []],
  ['2024-02-01,2024-03-01,30,', exceeding],
  ['2024-03-01,2024-03-01,0,', []],
  ['2024-03-01,2024-03-01,1,', exceeding],
  ['2024-03-01,2024-03-20,,', []],
  ['2024-03-01,2024-03-20,无,', []],
  ['2024-03-01,2024-03-20,0,60', []],
  ['2024-03-01,,60,', []],
])('%s', async (cells, issues) => {
  expect(await row(cells)).toEqual(issues);
});

test('what is blank or cannot be read is compared with nothing', async () => {
  expect(await row('2024-03-01,2024-03-20,六十,')).toEqual(['deductedDays unreadable-number']);
  expect(await row('2024-03-01,待定,60,')).toEqual(['closedOn unreadable-date']);
  expect(await row('待定,2024-03-20,60,')).toEqual(['filedOn unreadable-date']);
  expect(await row(',2024-03-20,60,')).toEqual(['filedOn missing-value']);
  expect(await row('待定,待定,60,')).toEqual(['filedOn unreadable-date', 'closedOn unreadable-date']);
  expect(await row(',,60,')).toEqual(['filedOn missing-value']);
});

test('a case that took less than no time has a rule of its own', async () => {
  expect(await row('2024-03-20,2024-03-01,60,')).toEqual(['closedOn closed-before-filed']);
});

test('columns that are not there say nothing', async () => {
  expect(await checkerOf('法院,立案日期,扣除天数')('昆都仑区,2024-03-01,60')).toEqual([]);
  expect(await checkerOf('法院,立案日期,结案日期')('昆都仑区,2024-03-01,2024-03-20')).toEqual([]);
});
