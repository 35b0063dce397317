import { describe, expect, test } from 'vitest';
import { checkerOf } from './checked.ts';

const check = checkerOf('案号,法院,立案日期');
const row = (number: string) => check(`"${number.replaceAll('"', '""')}",昆都仑区,2024-01-05`);

describe('unreadable-case-number', () => {
  test.each(['待编号', '民初12号', '（2024）第12号', '2024民初', '（2024）内0203民初号', '12', '关于某案的判决书'])(
    '%s',
    async (number) => {
      expect(await row(number)).toEqual(['caseNumber unreadable-case-number']);
    },
  );

  test.each([
    '',
    '-',
    '无',
    'N/A',
    '\u3000',
    '（2024）内0203民初12号',
    "'(2024)内0203民初12号",
    '（2024）昆民一初字第12号',
  ])('not %j', async (number) => {
    expect(await row(number)).toEqual([]);
  });

  test('the row still needs a court, and still counts if it has one', async () => {
    expect(await checkerOf('案号,立案日期')('待编号,2024-01-05')).toEqual([
      'court missing-value',
      'caseNumber unreadable-case-number',
    ]);
  });
});

describe('unknown-type-code', () => {
  test.each(['民楚', '民', '初', '行政', '刑出'])('%s', async (code) => {
    expect(await row(`（2024）内0203${code}12号`)).toEqual(['caseNumber unknown-type-code']);
  });

  // The codes of the handbook that documents or court pages were seen to use, or that are generally known.
  const seen =
    '民初 民终 民申 民辖终 民再 刑初 刑终 刑核 行初 行终 行申 执 执异 执恢 执保 民诉前调 诉前调 诉前调确 诉前调书 破 破申 ' +
    '民辖 民监 民抗 民撤 民特 民催 民督 刑辖 刑申 刑监 刑再 刑医 刑更 刑没 行辖 行监 行再 行审 行赔初 行保 财保 民保令 ' +
    '执复 执监 执协 执他 破终 强清 清申 司惩 国赔 委赔 法赔 认台 认港 认澳 协外认';

  test.each(seen.split(' '))('not %s', async (code) => {
    expect(await row(`（2024）内0203${code}12号`)).toEqual([]);
  });

  test('not behind the character of a special jurisdiction', async () => {
    expect(await check('（2024）最高法知行终34号,最高人民法院,2024-01-05')).toEqual([]);
    expect(await row('（2024）内0203知民初12号')).toEqual([]);
  });

  test('not in old-style numbers, whose letters every court chose itself', async () => {
    expect(await check('（2014）昆商初字第12号,昆都仑区,2014-01-05')).toEqual([]);
    expect(await check('（2014）昆技鉴字第12号,昆都仑区,2014-01-05')).toEqual([]);
  });

  test('a number that cannot be read has no code', async () => {
    expect(await row('（2024）民楚12号')).toEqual(['caseNumber unreadable-case-number']);
  });
});

test('a file without case numbers says nothing of them', async () => {
  expect(await checkerOf('法院,立案日期')('昆都仑区,2024-01-05')).toEqual([]);
});
