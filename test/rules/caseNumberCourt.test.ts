import { describe, expect, test } from 'vitest';
import { checked, checkerOf } from './checked.ts';
import { csv } from './rejection.ts';

const check = checkerOf('案号,法院,法院代码,立案日期');
const row = (number: string, court: string) => check(`${number},${court},2024-01-05`);
const wrong = ['caseNumber case-number-court'];

describe('the court of a number', () => {
  test.each([
    ['（2024）内0203民初12号', '昆都仑区人民法院,', []],
    ['（2024）内0203民初12号', '内蒙古自治区包头市昆都仑区人民法院,', []],
    ['（2024）内0203民初12号', '包头市青山区人民法院,', wrong],
    ['（2024）内0203民初12号', '包头市中级人民法院,', wrong],
    ['（2024）内02民终12号', '包头市中级人民法院,', []],
    ['（2024）内0203民初12号', ',内0203', []],
    ['（2024）内0203民初12号', ',内0204', wrong],
    // The code says where the row belongs, whatever the name.
    ['（2024）内0203民初12号', '青山区人民法院,内0203', []],
    ['（2024）内0203民初12号', '昆都仑区人民法院,内0204', wrong],
    ['（2024）内0203民初12号', ',', []],
    ['（2024）昆民一初字第12号', '青山区人民法院,', []],
    ['', '青山区人民法院,', []],
    ['待编号', '青山区人民法院,', ['caseNumber unreadable-case-number']],
  ])('%s, court %s', async (number, court, issues) => {
    const found = await row(number, court);
    // The old-style number is ten years older than the case.
    expect(found.filter((text) => !text.endsWith('case-number-year'))).toEqual(issues);
  });
});

test('a court outside the register has the commonest code of its rows; the others disagree', async () => {
  const numbers = ['豫0105民初1号', '豫0105民初2号', '豫0191民初3号'];
  const rows = numbers.map((number) => `（2024）${number},郑州市金水区人民法院,,2024-01-05`);
  expect(await checked(csv('案号,法院,法院代码,立案日期', ...rows))).toEqual(['line 4 caseNumber case-number-court']);
});

test('a court without any code cannot disagree', async () => {
  const rows = ['（2024）昆民一初字第1号,某试点法院,2024-01-05', ',某试点法院,2024-01-05'];
  expect((await checked(csv('案号,法院,立案日期', ...rows))).filter((text) => text.includes('court'))).toEqual([]);
});

test('a code cell that is no court code is not held against numbers', async () => {
  expect(await row('（2024）内0203民初12号', '昆都仑区人民法院,150203')).toEqual([]);
});

test('without a column of case numbers, or of courts, there is nothing to compare', async () => {
  expect(await checkerOf('法院,立案日期')('昆都仑区,2024-01-05')).toEqual([]);
  expect(await checkerOf('案号,立案日期')('（2024）内0203民初12号,2024-01-05')).toEqual([]);
});
