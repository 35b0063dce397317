import { describe, expect, test } from 'vitest';
import { tableOf } from '../reportOf.ts';
import { column, type Listing, listed, listOf } from './listed.ts';
import { asked, civil, head } from './trialCases.ts';

describe('which row it is', () => {
  const lines = [
    '法院,案号,立案日期,结案日期',
    '乙法院,,2024-01-05,2024-02-04',
    '乙法院,不是案号,2024-01-05,2024-02-04',
    '乙法院,（2024）内0204民初10号,2024-01-05,2024-02-04',
    '乙法院,（2024）内0204民初9号之一,2024-01-05,2024-02-04',
    '甲法院,(2024)内0203民初７号,2024-01-05,2024-02-04',
  ];

  test('case numbers as they are read, by court and number; rows without one last, by line', async () => {
    const list = await listed('closure-rate', lines, asked({ part: 'numerator' }));
    expect(list.columns).toEqual(['caseNumber', 'court', 'filedOn', 'closedOn', 'days', 'line']);
    expect(list.cases.map(({ caseNumber, line }) => [caseNumber, line])).toEqual([
      ['（2024）内0203民初7号', 6],
      ['（2024）内0204民初9号', 5],
      ['（2024）内0204民初10号', 4],
      [null, 2],
      [null, 3],
    ]);
  });

  test('and in which file, where there are several', async () => {
    const file = (path: string, serial: number) => ({
      path,
      bytes: `${head}\n${civil(serial, '2024-01-05', '2024-02-04')}\n`,
    });
    const table = await tableOf([file('b.csv', 1), file('a.csv', 2)], { today: '2025-02-15' });
    const list = listOf('closure-rate', table, asked({ part: 'numerator' }));
    expect(list.cases.map(({ file: path, line }) => [path, line])).toEqual([
      ['b.csv', 2],
      ['a.csv', 2],
    ]);
    const nameless = (path: string) => ({ path, bytes: '法院,立案日期,结案日期\n甲院,2024-01-05,2024-02-04\n' });
    const two = await tableOf([nameless('b.csv'), nameless('a.csv')], { today: '2025-02-15' });
    const sorted = listOf('closure-rate', two, asked({ part: 'numerator' }));
    expect(column(sorted, 'file')).toEqual(['a.csv', 'b.csv']);
  });
});

describe('columns', () => {
  test('those asked for, in the order of asking; kinds and words by their codes', async () => {
    const lines = [
      '案号,法院代字,案件类型,案由,立案日期,结案日期,审判组织,当庭宣判,法定审限,再审结果,再审结案日期',
      '（2024）内0203刑初1号,内0203,刑事一审,盗窃罪,2024-01-05,2024-02-04,合议,是,60,指令再审,2024-12-01',
    ];
    const columns = [
      ...(['retrialOutcome', 'retrialClosedOn', 'timeLimitDays', 'pronouncedInCourt', 'tribunal'] as const),
      ...(['cause', 'caseType', 'courtCode', 'court', 'file', 'division'] as const),
    ];
    const list = await listed('closure-rate', lines, { part: 'numerator', columns });
    expect(list.columns).toEqual(columns);
    expect(Object.entries(list.cases[0] ?? {})).toEqual([
      ['retrialOutcome', 'ordered'],
      ['retrialClosedOn', '2024-12-01'],
      ['timeLimitDays', 60],
      ['pronouncedInCourt', 'yes'],
      ['tribunal', 'panel'],
      ['cause', '盗窃罪'],
      ['caseType', 'criminal first'],
      ['courtCode', '内0203'],
      ['court', '包头市昆都仑区人民法院'],
      ['file', 'a.csv'],
      ['division', null],
    ]);
  });

  test('a header passed over is told where its field is shown', async () => {
    const lines = [`${head},承办人,承办法官`, civil(1, '2024-01-05', '2024-02-04', '甲', '乙')];
    const told = async (more: Listing) =>
      (await listed('closure-rate', lines, { part: 'numerator', ...more })).notices.filter(
        ({ code }) => code === 'headers-passed-over',
      );
    expect(await told({})).toHaveLength(1);
    expect(await told({ columns: ['caseNumber'] })).toHaveLength(0);
  });
});
