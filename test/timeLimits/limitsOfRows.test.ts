import { describe, expect, test } from 'vitest';
import { dayFromIso } from '../../src/calendar/day.ts';
import type { CaseKind } from '../../src/cases/typeCodes.ts';
import { filedBeforeLimit } from '../../src/timeLimits/filedBeforeLimit.ts';
import { limitsOfRows, noLimit, statedLimit } from '../../src/timeLimits/limitsOfRows.ts';
import { statutoryLimits } from '../../src/timeLimits/statutoryLimits.ts';
import { daysOf, tableOf } from '../cases/tableOf.ts';

const civilFirst: CaseKind = { line: 'civil', instance: 'first' };
const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;

/** Working weekends and days off of 2024 that the cases here run into. */
const holidays = {
  years: new Set([2024]),
  closed: new Set(['2024-05-01', '2024-05-02', '2024-05-03'].map(day)),
  worked: new Set([day('2024-05-11')]),
};

const textsOf = (days: Int32Array) =>
  Array.from(days, (one) => (one === noLimit ? 'none' : (daysOf(Int32Array.of(one), 1)[0] ?? '')));

/** Statutory due day and due day of each row, as text. */
async function dueOf(
  list: string,
  options: Partial<Parameters<typeof limitsOfRows>[1]> = {},
): Promise<readonly (readonly [string, string])[]> {
  const { statutoryDueOn, dueOn } = limitsOfRows(await tableOf([list]), { defaultKind: civilFirst, ...options });
  const due = textsOf(dueOn);
  return textsOf(statutoryDueOn).map((bare, row) => [bare, due[row] ?? '']);
}

/** Rows of these columns; cells without a comma. */
const listOf = (header: string, ...rows: string[]) =>
  [`法院,${header}`, ...rows.map((row) => `昆都仑区,${row}`), ''].join('\n');

describe('the limit of a row', () => {
  test('by case type, procedure and flag', async () => {
    const list = listOf(
      '案件类型,立案日期,适用程序,是否小额',
      '民事一审,2024-08-31,普通,否',
      '民事一审,2024-01-31,简易,',
      '民事一审,2024-01-31,小额诉讼,',
      '民事一审,2024-01-31,小额诉讼,否',
      '民事一审,2024-01-31,,是',
      '民事一审,2024-01-31,,',
      '刑事一审,2024-01-31,速裁,',
      '行政二审,2024-11-30,,',
      '首次执行,2024-02-29,,',
      '财产保全,2024-02-29,,',
    );
    expect((await dueOf(list)).map(([bare]) => bare)).toEqual([
      '2025-02-28',
      '2024-04-30',
      '2024-03-31',
      '2024-04-30',
      '2024-03-31',
      'none',
      '2024-02-15',
      '2025-02-28',
      '2024-08-29',
      'none',
    ]);
  });

  test('is told by its number, the statutory ones from 1', async () => {
    const list = listOf(
      '案件类型,立案日期,适用程序,审限天数',
      '民事一审,2024-01-31,简易,',
      '民事一审,2024-01-31,简易,20',
      '民事一审,2024-01-31,简易,0',
      '民事一审,2024-01-31,,',
      '首次执行,2024-01-31,,',
      '民事一审,,简易,20',
    );
    const { limitOf } = limitsOfRows(await tableOf([list]), { defaultKind: civilFirst });
    const ids = Array.from(limitOf, (number) => (number === statedLimit ? 'stated' : statutoryLimits[number - 1]?.id));
    expect(ids).toEqual(['civil-summary', 'stated', undefined, undefined, 'enforcement', undefined]);
    expect(statutoryLimits.length).toBeLessThan(statedLimit);
  });

  test('by the type code of the number, a special jurisdiction ignored', async () => {
    const list = listOf(
      '案号,立案日期,适用程序',
      '（2024）内0203执5号,2024-01-31,',
      '（2024）内0203执异5号,2024-01-31,',
      '（2024）内0203执保5号,2024-01-31,',
      '（2024）内02知民初5号,2024-01-31,普通',
      '（2024）内02民辖终5号,2024-01-31,',
      '（2024）内02行审5号,2024-01-31,',
    );
    expect((await dueOf(list)).map(([bare]) => bare)).toEqual([
      '2024-07-31',
      '2024-02-15',
      'none',
      '2024-07-31',
      '2024-03-01',
      '2024-03-01',
    ]);
  });

  test('is that of the default kind where the file tells no kind', async () => {
    const list = listOf('立案日期,适用程序', '2024-01-31,普通');
    expect(await dueOf(list)).toEqual([['2024-07-31', '2024-07-31']]);
    expect(await dueOf(list, { defaultKind: { line: 'criminal', instance: 'second' } })).toEqual([
      ['2024-03-31', '2024-03-31'],
    ]);
  });

  test('there is none without a filing day, of an unknown kind, or in a rejected row', async () => {
    const list = listOf(
      '案件类型,立案日期,适用程序',
      '民事一审,,普通',
      '民事一审,2024-02-30,普通',
      '不详,2024-01-05,普通',
    );
    expect((await dueOf(list)).map(([bare]) => bare)).toEqual(['none', 'none', 'none']);
    const two = listOf('案件类型,立案日期,适用程序', '民事一审,2024-01-05,普通', '民事一审,2024-01-05,普通');
    expect((await dueOf(two, { rejected: Uint8Array.of(0, 1) })).map(([bare]) => bare)).toEqual(['2024-07-05', 'none']);
  });

  test('is counted from any filing day', async () => {
    const list = listOf('案件类型,立案日期,适用程序', '民事一审,1700-08-31,普通', '民事一审,2200-08-31,普通');
    expect((await dueOf(list)).map(([bare]) => bare)).toEqual(['1701-02-28', '2201-02-28']);
  });

  test('is counted in each file by what that file tells', async () => {
    const table = await tableOf([
      listOf('立案日期,适用程序', '2024-01-05,普通'),
      listOf('案件类型,立案日期,适用程序', '刑事一审,2024-01-05,普通', ',2024-01-05,普通'),
    ]);
    expect(textsOf(limitsOfRows(table, { defaultKind: civilFirst }).dueOn)).toEqual([
      '2024-07-05',
      '2024-04-05',
      'none',
    ]);
  });
});

describe('days of a row', () => {
  const columns = '案件类型,立案日期,适用程序,审限天数,扣除天数,延长天数';

  test('deducted and extended days move the due day, not the statutory one; blanks are none', async () => {
    const list = listOf(
      columns,
      '民事一审,2024-01-05,普通,,10,',
      '民事一审,2024-01-05,普通,,,180',
      '民事一审,2024-01-05,普通,,10,180',
      '民事一审,2024-01-05,普通,,若干,0',
      '民事一审,2024-01-05,,,10,180',
    );
    expect(await dueOf(list)).toEqual([
      ['2024-07-05', '2024-07-15'],
      ['2024-07-05', '2025-01-01'],
      ['2024-07-05', '2025-01-11'],
      ['2024-07-05', '2024-07-05'],
      ['none', 'none'],
    ]);
  });

  test('a time limit of its own goes first, also where the law has none', async () => {
    const list = listOf(
      columns,
      '民事一审,2024-01-05,普通,90,,',
      '民事一审,2024-01-05,,90,5,',
      '财产保全,2024-01-05,,30,,',
      '民事一审,2024-01-05,普通,不详,,',
    );
    expect(await dueOf(list)).toEqual([
      ['2024-04-04', '2024-04-04'],
      ['2024-04-04', '2024-04-09'],
      ['2024-02-04', '2024-02-04'],
      ['2024-07-05', '2024-07-05'],
    ]);
  });

  test('one of 0 days says that there is none', async () => {
    expect(await dueOf(listOf(columns, '民事一审,2024-01-05,普通,0,10,'))).toEqual([['none', 'none']]);
  });
});

describe('holidays', () => {
  const columns = '案件类型,立案日期,适用程序,审限天数,扣除天数';

  test('move the last day, but never in criminal cases', async () => {
    const list = listOf(
      columns,
      '民事一审,2024-02-01,简易,,',
      '首次执行,2024-01-01,,30,',
      '刑事一审,2024-02-01,普通,,',
      '刑事一审,2024-04-01,普通,30,',
    );
    expect((await dueOf(list, { holidays })).map(([bare]) => bare)).toEqual([
      '2024-05-06',
      '2024-01-31',
      '2024-05-01',
      '2024-05-01',
    ]);
    expect((await dueOf(list)).map(([bare]) => bare)).toEqual(['2024-05-01', '2024-01-31', '2024-05-01', '2024-05-01']);
  });

  test('are looked at once, behind deducted and extended days', async () => {
    // 1 May moves to 6 May; 1 May and ten days is Saturday 11 May, on which one works, and with eleven days Monday 13 May.
    const list = listOf(columns, '民事一审,2024-02-01,简易,,10', '民事一审,2024-02-01,简易,,11');
    expect(await dueOf(list, { holidays })).toEqual([
      ['2024-05-06', '2024-05-11'],
      ['2024-05-06', '2024-05-13'],
    ]);
  });

  test('of years that are not covered are told', async () => {
    const list = listOf(
      columns,
      '民事一审,2024-08-01,普通,,400',
      '刑事一审,2022-02-01,普通,,',
      '民事一审,2024-01-05,普通,,',
    );
    const limits = limitsOfRows(await tableOf([list]), { defaultKind: civilFirst, holidays });
    expect(limits.uncoveredYears).toEqual([2025, 2026]);
    expect(textsOf(limits.dueOn)).toEqual(['2026-03-08', '2022-05-01', '2024-07-05']);
    expect(limitsOfRows(await tableOf([list]), { defaultKind: civilFirst }).uncoveredYears).toEqual([]);
  });
});

test('rows filed before their figure came into force are counted, among those that are looked at', async () => {
  const list = listOf(
    '案件类型,立案日期,适用程序,审限天数',
    '民事一审,2021-12-31,小额诉讼,',
    '民事一审,2022-01-01,小额诉讼,',
    '民事一审,2021-12-31,小额诉讼,60',
    '民事一审,2021-12-31,普通,',
    '行政一审,2015-04-30,普通,',
    '民事再审,1995-01-05,,',
  );
  const table = await tableOf([list]);
  const limits = limitsOfRows(table, { defaultKind: civilFirst });
  expect(filedBeforeLimit(table, [0, 1, 2, 3, 4, 5], limits)).toBe(2);
  expect(filedBeforeLimit(table, [1, 2, 3, 4], limits)).toBe(1);
});

test('columns that were not read count as blank in every row', async () => {
  const rows = Array.from({ length: 10_000 }, () => '民事一审,2024-01-31,小额诉讼,否,90,10,10');
  const list = listOf('案件类型,立案日期,适用程序,是否小额,审限天数,扣除天数,延长天数', ...rows);
  const table = await tableOf([list], { only: new Set(['court', 'caseNumber', 'caseType', 'filedOn', 'procedure']) });
  const { statutoryDueOn, dueOn } = limitsOfRows(table, { defaultKind: civilFirst });
  expect(new Set(textsOf(statutoryDueOn))).toEqual(new Set(['2024-03-31']));
  expect(new Set(textsOf(dueOn))).toEqual(new Set(['2024-03-31']));
});

test('case types that stand for a type code have its limit, as do type codes in their place', async () => {
  const kinds = [
    '民事申请再审审查',
    '刑事申诉审查',
    '民事管辖上诉',
    '执行异议',
    '执行复议',
    '民事特别程序',
    '执行实施',
  ];
  const rows = [...kinds, '执', '执异', '知民终', '民申', '执保'].map((kind) => `${kind},2024-01-31,`);
  expect((await dueOf(listOf('案件类型,立案日期,适用程序', ...rows))).map(([bare]) => bare)).toEqual([
    '2024-04-30', // 3 months
    '2024-07-31', // 6 months
    '2024-03-01', // 30 days
    '2024-02-15', // 15 days
    '2024-03-01',
    '2024-03-01',
    '2024-07-31',
    '2024-07-31',
    '2024-02-15',
    '2024-04-30',
    '2024-04-30',
    'none',
  ]);
});
