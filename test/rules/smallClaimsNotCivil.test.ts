import { describe, expect, test } from 'vitest';
import { checkerOf } from './checked.ts';

const check = checkerOf('案号,法院,立案日期,案件类型,是否小额,适用程序');
const row = (number: string, cells: string) => check(`${number},昆都仑区,2024-01-05,${cells}`);
const byFlag = ['smallClaims small-claims-not-civil'];

describe('the case type', () => {
  test.each([
    '刑事一审',
    '行政一审',
    '民事二审',
    '民事再审',
    '民事申请再审',
    '民事特别程序',
    '首次执行',
    '恢复执行',
    '国家赔偿',
  ])('%s is not for small claims', async (type) => {
    expect(await row('', `${type},是,`)).toEqual(byFlag);
    expect(await row('', `${type},,小额诉讼`)).toEqual(['procedure small-claims-not-civil']);
    expect(await row('', `${type},否,`)).toEqual([]);
    expect(await row('', `${type},,简易`)).toEqual([]);
  });

  test.each(['民事一审', '民商事一审', '知识产权民事一审', '民事', '一审', '', '-'])('%j may be', async (type) => {
    expect(await row('', `${type},是,小额诉讼`)).toEqual([]);
  });

  test('that nobody understands says nothing', async () => {
    expect(await row('', '甲类,是,')).toEqual(['caseType unknown-value']);
  });
});

describe('the type code, where the case type is blank', () => {
  test.each(['刑初', '行初', '民终', '民再', '民申', '民特', '执', '民辖终'])(
    '%s is not for small claims',
    async (code) => {
      expect(await row(`（2024）内0203${code}5号`, ',是,')).toEqual(byFlag);
    },
  );

  test.each(['民初', '知民初', '民撤'])('%s is', async (code) => {
    expect(await row(`（2024）内0203${code}5号`, ',是,')).toEqual([]);
  });

  test('of an old-style number too', async () => {
    const old = checkerOf('案号,法院,立案日期,是否小额');
    expect(await old('（2014）昆刑初字第5号,昆都仑区,2014-01-05,是')).toEqual(byFlag);
    expect(await old('（2014）昆民一初字第5号,昆都仑区,2014-01-05,是')).toEqual([]);
  });
});

describe('the two together', () => {
  test('the case type comes first', async () => {
    expect(await row('（2024）内0203刑初5号', '民事一审,是,')).toEqual(['caseNumber case-number-type']);
    expect(await row('（2024）内0203民初5号', '刑事一审,是,')).toEqual([...byFlag, 'caseNumber case-number-type']);
  });

  test('the type code fills what the case type leaves open', async () => {
    expect(await row('（2024）内0203民终5号', '民事,是,')).toEqual(byFlag);
    expect(await row('（2024）内0203刑初5号', '一审,是,')).toEqual(byFlag);
    expect(await row('（2024）内0203民初5号', '民事,是,')).toEqual([]);
  });
});

test('neither case type nor number: nothing is known', async () => {
  expect(await row('', ',是,')).toEqual([]);
  expect(await row('待编号', ',是,')).toEqual(['caseNumber unreadable-case-number']);
  expect(await checkerOf('法院,立案日期,是否小额')('昆都仑区,2024-01-05,是')).toEqual([]);
});
