import { describe, expect, test } from 'vitest';
import type { Line } from '../../src/cases/typeCodes.ts';
import type { Grouping } from '../../src/tally/grouping.ts';
import { countCases, splitByCourt, splitByGroup } from '../../src/tally/tally.ts';
import { wordsOf } from '../../src/traits/registry.ts';
import { tableOf } from '../cases/tableOf.ts';
import { tallied } from './tallied.ts';

const header = '案号,法院代码,立案日期,结案日期,适用程序,承办法官,承办部门,案由';
const cases = [
  '（2024）内0203民初1号,内0203,2024-01-05,2024-02-04,简易,甲,民一庭,离婚纠纷',
  '（2024）内0203民初2号,内0203,2024-01-05,2024-02-04,简易程序,甲,民一庭,离婚纠纷',
  '（2024）内0203民初3号,内0203,2024-01-05,2024-02-04,普通,乙,,继承纠纷',
  '（2024）内0203民终4号,内0203,2024-01-05,2024-02-04,,,民二庭,',
  '（2024）内0203刑初5号,内0203,2024-01-05,2024-02-04,速裁,乙,刑庭,盗窃罪',
  '（2024）内0204执6号,内0204,2024-01-05,2024-02-04,,甲,执行局,',
  '（2024）内0204破7号,内0204,2024-01-05,2024-02-04,看不懂,,,破产',
];

const countsOf = async (grouping: Grouping) =>
  Object.fromEntries(
    splitByGroup(await tallied([header, ...cases], { grouping })).map(({ key, tally }) => [
      key,
      countCases(tally, wordsOf(['closed'])),
    ]),
  );

describe('the groups of all cases', () => {
  test.each<[Grouping, Record<string, number>]>([
    ['judge', { '': 2, 甲: 3, 乙: 2 }],
    ['division', { '': 2, 民一庭: 2, 民二庭: 1, 刑庭: 1, 执行局: 1 }],
    ['cause', { '': 2, 离婚纠纷: 2, 继承纠纷: 1, 盗窃罪: 1, 破产: 1 }],
    ['line', { civil: 4, criminal: 1, enforcement: 1, other: 1 }],
    // A word outside the vocabulary counts as blank.
    ['procedure', { '': 3, summary: 2, ordinary: 1, 'fast-track': 1 }],
    [
      'case-type',
      { 'civil first': 3, 'civil second': 1, 'criminal first': 1, 'enforcement other': 1, 'other other': 1 },
    ],
  ])('by %s: %j', async (grouping, expected) => {
    expect(await countsOf(grouping)).toEqual(expected);
  });
});

test('by procedure: small claims by their flag, whatever the column calls them', async () => {
  const flagged = (procedure: string, flag: string) => `内0203,民事一审,2024-01-05,2024-01-15,${procedure},${flag}`;
  const lines = [
    '法院代码,案件类型,立案日期,结案日期,适用程序,是否小额',
    ...[
      flagged('简易', '是'),
      flagged('', '是'),
      flagged('小额诉讼', ''),
      flagged('简易', '否'),
      flagged('小额诉讼', '否'),
    ],
  ];
  const groups = splitByGroup(await tallied(lines, { grouping: 'procedure' }));
  expect(groups.map(({ key, tally }) => [key, countCases(tally, wordsOf(['closed']))])).toEqual([
    ['small-claims', 3],
    ['summary', 2],
  ]);
});

test('by line where nothing is asked for', async () => {
  const tally = await tallied([header, ...cases]);
  expect(splitByGroup(tally).map(({ key }) => key)).toEqual(['civil', 'criminal', 'enforcement', 'other']);
});

test('groups come in the order of their keys, and only those that a court has', async () => {
  const courts = splitByCourt(await tallied([header, ...cases], { grouping: 'judge' }));
  const keys = courts.map((court) => [court.courts[0]?.code, splitByGroup(court).map(({ key }) => key)]);
  expect(Object.fromEntries(keys)).toMatchObject({ 内0203: ['', '乙', '甲'], 内0204: ['', '甲'] });
});

test('each group has its own days', async () => {
  const lines = [header, ...cases, '（2024）内0203民初8号,内0203,2024-01-05,2024-01-15,,甲,,'];
  const tallies = splitByCourt(await tallied(lines, { grouping: 'judge' }));
  const own = tallies.find(({ courts: [court] }) => court?.code === '内0203');
  if (own === undefined) throw new RangeError('no court');
  const days = splitByGroup(own).map(({ key, tally }) => [
    key,
    tally.parts.flatMap(({ durations }) => durations.flatMap((count, value) => (count > 0 ? [[value, count]] : []))),
  ]);
  expect(Object.fromEntries(days)).toEqual({
    '': [[30, 1]],
    乙: [[30, 2]],
    甲: [
      [10, 1],
      [30, 2],
    ],
  });
});

test('names are told apart as they are cleaned, and cases of a file without the column have none', async () => {
  const named = await tallied(['法院代码,立案日期,承办法官', '内0203,2024-01-05,甲', '内0203,2024-01-05,\u3000甲 '], {
    grouping: 'judge',
  });
  expect(splitByGroup(named).map(({ key }) => key)).toEqual(['甲']);
  const unnamed = await tallied(['法院代码,立案日期', '内0203,2024-01-05'], { grouping: 'judge' });
  expect(splitByGroup(unnamed).map(({ key }) => key)).toEqual(['']);
});

describe('only some cases are looked at', () => {
  const table = () => tableOf([`${[header, ...cases].join('\n')}\n`]);
  /** Cases of each court. */
  const looked = async ({ line, of }: { readonly line?: Line; readonly of?: readonly string[] }) => {
    const { courts } = await table();
    const chosen = of && new Set(of.map((code) => courts.findIndex((court) => court.code === code)));
    const where = { ...(line === undefined ? {} : { line }), ...(chosen === undefined ? {} : { courts: chosen }) };
    const { cells } = await tallied([header, ...cases], { where });
    return ['内0203', '内0204'].map((code) =>
      cells.reduce((sum, { court, count }) => sum + (courts[court]?.code === code ? count : 0), 0),
    );
  };

  test('those of a line', async () => {
    expect(await looked({ line: 'civil' })).toEqual([4, 0]);
    expect(await looked({ line: 'other' })).toEqual([0, 1]);
    expect(await looked({ line: 'administrative' })).toEqual([0, 0]);
  });

  test('those of courts', async () => {
    expect(await looked({ of: ['内0204'] })).toEqual([0, 2]);
    expect(await looked({ of: ['内0203', '内0204'] })).toEqual([5, 2]);
    expect(await looked({ of: [] })).toEqual([0, 0]);
  });

  test('those of both', async () => {
    expect(await looked({ line: 'enforcement', of: ['内0204'] })).toEqual([0, 1]);
    expect(await looked({ line: 'enforcement', of: ['内0203'] })).toEqual([0, 0]);
  });

  test('and all where nothing is said', async () => {
    expect(await looked({})).toEqual([5, 2]);
  });

  test('by line too where kinds are those of a file without them', async () => {
    const bare = ['法院代码,立案日期', '内0203,2024-01-05'];
    expect((await tallied(bare, { where: { line: 'civil' } })).cells).toHaveLength(1);
    expect((await tallied(bare, { where: { line: 'criminal' } })).cells).toEqual([]);
  });
});
