import { describe, expect, test } from 'vitest';
import { checkerOf } from './checked.ts';

const check = checkerOf('案号,法院,立案日期,案件类型');
const row = (code: string, type: string) => check(`（2024）内0203${code}12号,昆都仑区,2024-01-05,${type}`);
const wrong = ['caseNumber case-number-type'];

test.each([
  ['民初', '民事一审'],
  ['知民初', '民事一审'],
  ['民初', '知识产权民事一审'],
  ['民初', '民事'],
  ['民初', '一审'],
  ['民终', '民事二审'],
  ['民再', '民事再审'],
  ['民申', '民事申请再审'],
  ['民特', '民事特别程序'],
  ['民撤', '第三人撤销之诉'],
  ['民初', '执行异议之诉'],
  ['刑初', '刑事一审'],
  ['行初', '行政一审'],
  ['行审', '行政非诉审查'],
  ['执', '首次执行'],
  ['执', '执行'],
  ['执恢', '恢复执行'],
  ['执恢', '执行'],
  ['执异', '执行异议'],
  ['诉前调确', '诉前调解确认'],
  ['破申', '破产申请审查'],
  ['国赔', '国家赔偿'],
  ['民初', '民初'],
])('%s agrees with %s', async (code, type) => {
  expect((await row(code, type)).filter((text) => text.includes('case-number-type'))).toEqual([]);
});

test.each([
  ['刑初', '民事一审'],
  ['民初', '刑事一审'],
  ['民初', '民事二审'],
  ['民终', '民事一审'],
  ['民再', '民事申请再审'],
  ['民申', '民事再审'],
  ['民辖终', '民事二审'],
  ['民初', '首次执行'],
  ['执', '民事一审'],
  ['执恢', '首次执行'],
  ['执', '恢复执行'],
  ['民终', '一审'],
  ['刑初', '民事'],
  ['民特', '民事一审'],
])('%s disagrees with %s', async (code, type) => {
  expect(await row(code, type)).toEqual(wrong);
});

describe('nothing to compare', () => {
  test('a blank case type, or one that is not understood', async () => {
    expect(await row('刑初', '')).toEqual([]);
    expect(await row('刑初', '甲类')).toEqual(['caseType unknown-value']);
  });

  test('a number that is blank, unreadable, or has an unknown code', async () => {
    expect(await check(',昆都仑区,2024-01-05,民事一审')).toEqual([]);
    expect(await check('刑初12号,昆都仑区,2024-01-05,民事一审')).toEqual(['caseNumber unreadable-case-number']);
    expect(await row('刑楚', '民事一审')).toEqual(['caseNumber unknown-type-code']);
  });

  test('columns that are not there', async () => {
    expect(await checkerOf('案号,法院,立案日期')('（2024）内0203刑初12号,昆都仑区,2024-01-05')).toEqual([]);
    expect(await checkerOf('法院,立案日期,案件类型')('昆都仑区,2024-01-05,民事一审')).toEqual([]);
  });
});

test('old-style numbers are compared by the letters before 字', async () => {
  const old = (letters: string, type: string) => check(`（2014）${letters}字第12号,昆都仑区,2014-01-05,${type}`);
  expect(await old('昆民一初', '民事一审')).toEqual([]);
  expect(await old('昆商初', '民事一审')).toEqual([]);
  expect(await old('昆执', '首次执行')).toEqual([]);
  expect(await old('昆刑初', '民事一审')).toEqual(wrong);
  expect(await old('昆民一终', '民事一审')).toEqual(wrong);
});
