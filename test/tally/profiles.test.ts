import { describe, expect, test } from 'vitest';
import type { FieldId } from '../../src/cases/fields.ts';
import { noProfile, type ProfileOptions, profileRows } from '../../src/tally/profiles.ts';
import { limitsOfRows } from '../../src/timeLimits/limitsOfRows.ts';
import { tableOf } from '../cases/tableOf.ts';
import { facts } from '../traits/casesAtHand.ts';
import { civilFirst } from './tallied.ts';

const header =
  '案号,法院代码,立案日期,结案日期,适用程序,是否小额,审判组织,结案方式,是否当庭宣判,承办法官,是否上诉,二审结果,再审结果';
const full = (serial: number) =>
  `（2024）内0203执${serial}号,内0203,2024-01-05,2024-02-04,特别,否,合议,执行完毕,是,甲,是,其他,其他`;
const whole = {
  line: 'enforcement',
  instance: 'other',
  firstEnforcement: true,
  smallClaims: 'no',
  procedure: 'special',
  tribunal: 'panel',
  closingMethod: 'enforcement-completed',
  pronouncedInCourt: 'yes',
  appealed: 'yes',
  appealOutcome: 'other',
  retrialOutcome: 'other',
  judgeNamed: true,
  limit: 'none',
};
const nothing = facts({ line: 'civil', instance: 'first' });

async function profiled(
  lines: readonly string[],
  { only, ...options }: Partial<ProfileOptions> & { readonly only?: ReadonlySet<FieldId> } = {},
) {
  const table = await tableOf([`${lines.join('\n')}\n`], only === undefined ? {} : { only });
  return profileRows(table, new Uint8Array(table.rows), {
    defaultKind: civilFirst,
    excludeTypeCodes: [],
    ...options,
  });
}

describe('what a row says comes out of its profile', () => {
  test('every fact, the last word of each vocabulary', async () => {
    const { profiles } = await profiled([header, full(1)]);
    expect(profiles.map(({ facts }) => facts)).toEqual([whole]);
  });

  test('nothing of a row that says nothing', async () => {
    const { profiles } = await profiled(['法院代码,立案日期', '内0203,2024-01-05']);
    expect(profiles).toMatchObject([{ input: 0, group: 0, excludedAs: null, cases: 1, facts: nothing }]);
  });

  test('each fact by itself', async () => {
    const blank = ['', '', '', '', '', '', '', '', ''];
    const words = ['简易', '是', '独任', '判决', '否', '乙', '否', '改判', '发回重审'];
    const told: Record<string, unknown>[] = [
      { procedure: 'summary' },
      { smallClaims: 'yes' },
      { tribunal: 'sole' },
      { closingMethod: 'judgment' },
      { pronouncedInCourt: 'no' },
      { judgeNamed: true },
      { appealed: 'no' },
      { appealOutcome: 'reversed' },
      { retrialOutcome: 'remanded' },
    ];
    const lines = words.map((word, at) =>
      [`（2024）内0203民初${at}号,内0203,2024-01-05,`, ...blank.with(at, word)].join(),
    );
    const { ofRow, profiles } = await profiled([header, ...lines]);
    expect(Array.from(ofRow, (profile) => profiles[profile]?.facts)).toEqual(
      told.map((one) => ({ ...nothing, ...one })),
    );
  });
});

describe('rows whose columns were not asked for', () => {
  const only = new Set<FieldId>(['filedOn', 'court', 'courtCode']);

  test('are alike in what they would have said, however many they are', async () => {
    // More rows than a column has room for from the start.
    const many = 5000;
    const lines = Array.from({ length: many }, (_, serial) => full(serial + 1));
    const { ofRow, profiles } = await profiled([header, ...lines], { only });
    expect(profiles.map(({ facts, cases }) => [facts, cases])).toEqual([
      [{ ...nothing, line: 'other', instance: 'other' }, many],
    ]);
    expect(ofRow.every((profile) => profile === 0)).toBe(true);
  });

  test('are of no group by such a column', async () => {
    const lines = Array.from({ length: 5000 }, (_, serial) => full(serial + 1));
    const { groups, profiles } = await profiled([header, ...lines], { only, grouping: 'judge' });
    expect(groups).toEqual(['']);
    expect(profiles).toHaveLength(1);
  });
});

test('rejected rows have no profile', async () => {
  const table = await tableOf([`法院代码,立案日期\n内0203,2024-01-05\n内0203,2024-01-06\n`]);
  const options = { defaultKind: civilFirst, excludeTypeCodes: [] };
  const { ofRow, profiles } = profileRows(table, Uint8Array.of(1, 0), options);
  expect([...ofRow]).toEqual([noProfile, 0]);
  expect(profiles[0]?.cases).toBe(1);
});

test('excluded cases are marked with the code for which they are', async () => {
  const lines = ['民初1', '执2', '执保3', '执恢4'].map((number) => `（2024）内0203${number}号,内0203,2024-01-05`);
  const { ofRow, profiles } = await profiled(['案号,法院代码,立案日期', ...lines], {
    excludeTypeCodes: ['执保', '执恢'],
  });
  expect(Array.from(ofRow, (profile) => profiles[profile]?.excludedAs)).toEqual([null, null, '执保', '执恢']);
  expect(profiles.map(({ facts }) => facts.firstEnforcement)).toEqual([false, true, false, false]);
});

describe('how a case stands to its limit', () => {
  // 30 days from 2024-03-01: due on 2024-03-31, and with 10 + 5 days more on 2024-04-15.
  const timed = '法院代码,立案日期,结案日期,法定审限,扣除天数,延长审限天数';
  const stateOf = async (cells: string) => {
    const table = await tableOf([`${timed}\n内0203,${cells}\n`]);
    const limits = limitsOfRows(table, { defaultKind: civilFirst });
    const { profiles } = profileRows(table, new Uint8Array(1), {
      defaultKind: civilFirst,
      excludeTypeCodes: [],
      limits,
    });
    return profiles[0]?.facts.limit;
  };

  test.each([
    ['2024-03-01,2024-03-31,30,10,5', 'statutory'],
    ['2024-03-01,2024-04-01,30,10,5', 'extended'],
    ['2024-03-01,2024-04-15,30,10,5', 'extended'],
    ['2024-03-01,2024-04-16,30,10,5', 'over'],
    ['2024-03-01,2024-04-01,30,,', 'over'],
    ['2024-03-01,,30,10,5', 'over'], // pending: not closed in time, as far as is known
    ['2024-03-01,2024-03-01,30,,', 'statutory'],
    ['2024-03-01,2024-03-02,0,,', 'none'],
  ])('%s: %s', async (cells, expected) => {
    expect(await stateOf(cells)).toBe(expected);
  });
});

describe('what a tally is counted for', () => {
  const basis = async (options: Partial<ProfileOptions>) =>
    (await profiled(['案号,法院代码,立案日期', '（2024）内0203民初1号,内0203,2024-01-05'], options)).basis;

  test('differs by what is left out, grouping and filter, not by order', async () => {
    const asked: Partial<ProfileOptions>[] = [
      {},
      { excludeTypeCodes: ['执保'] },
      { excludeTypeCodes: ['执保', '执恢'] },
      { grouping: 'judge' },
      { where: { line: 'civil' } },
      { where: { courts: new Set([0]) } },
    ];
    const found = await Promise.all(asked.map(basis));
    expect(new Set(found).size).toBe(asked.length);
    expect(await basis({ excludeTypeCodes: ['执恢', '执保'] })).toBe(found[2]);
    expect(await basis({ grouping: 'line' })).toBe(found[0]);
  });
});
