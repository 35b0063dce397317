import { describe, expect, test } from 'vitest';
import { columnOf, daysOf, tableOf } from './tableOf.ts';

async function faultsOf(lists: readonly string[]) {
  const { faults } = await tableOf(lists, { today: '2025-06-30' });
  return faults.map(({ field, kind, rows }) => `${field} ${kind} ${rows.join(' ')}`);
}

describe('cells that count as blank though something stands in them', () => {
  test.each([
    [
      '二审立案日期',
      ['2024-03-01', '待定', '2024-02-30', '', '2025-07-01', '2025-06-30', '1900-01-01'],
      ['appealFiledOn unreadable 1 2', 'appealFiledOn future 4'],
    ],
    ['二审结案日期', ['待定', '2030-01-01'], ['appealClosedOn unreadable 0', 'appealClosedOn future 1']],
    ['再审结案日期', ['2030-01-01', '2024-01-01'], ['retrialClosedOn future 0']],
    ['标的额', ['12', '不详', '', '-5', '１２'], ['claimAmount unreadable 1 3']],
    ['扣除天数', ['12', '若干', '无', '1.5'], ['deductedDays unreadable 1 3']],
    ['延长天数', ['若干'], ['extendedDays unreadable 0']],
    ['法定审限', ['若干'], ['timeLimitDays unreadable 0']],
    ['案号', ['（2024）内0203民初5号', '待编号', '', '无', '5号'], ['caseNumber unreadable 1 4']],
    ['是否小额', ['是', '待核', '', '否', '2'], ['smallClaims unknown 1 4']],
    ['是否上诉', ['待核'], ['appealed unknown 0']],
    ['当庭宣判', ['待核'], ['pronouncedInCourt unknown 0']],
    ['适用程序', ['甲', '简易'], ['procedure unknown 0']],
    ['结案方式', ['判决', '甲'], ['closingMethod unknown 1']],
    ['审判组织', ['甲', '独任'], ['tribunal unknown 0']],
    ['二审结果', ['维持', '甲'], ['appealOutcome unknown 1']],
    ['再审结果', ['甲', '维持'], ['retrialOutcome unknown 0']],
    ['案件类型', ['甲', '民事一审', ''], ['caseType unknown 0']],
    ['案由', ['甲', ''], []],
    ['承办法官', ['甲', ''], []],
    ['庭室', ['甲', ''], []],
    ['法院代码', ['甲', ''], []],
  ] as const)('%s', async (header, cells, faults) => {
    expect(await faultsOf([columnOf(header, cells)])).toEqual(faults);
  });

  test('are blank in the table', async () => {
    const { appealFiledOn, procedure, claimAmount, prefix, serial } = await tableOf([
      '案号,法院,立案日期,二审立案日期,适用程序,标的额\n待编号,a,2024-01-01,待定,甲,不详\n（2024）内0203民初5号,a,2024-01-01,2024-02-01,简易,12\n',
    ]);
    expect(daysOf(appealFiledOn, 2)).toEqual(['blank', '2024-02-01']);
    expect([procedure[0], claimAmount[0], prefix[0], serial[0]]).toEqual([0, -1, 0, 0]);
    expect([procedure[1], claimAmount[1], serial[1]]).toEqual([2, 12, 5]);
  });
});

test('filing and closing days are kept as they are', async () => {
  const list = '法院,立案日期,结案日期\na,待定,2031-01-01\na,2031-01-01,待定\n';
  const { filedOn, closedOn, faults } = await tableOf([list], { today: '2025-06-30' });
  expect(faults).toEqual([]);
  expect([daysOf(filedOn, 2), daysOf(closedOn, 2)]).toEqual([
    ['unreadable', '2031-01-01'],
    ['2031-01-01', 'unreadable'],
  ]);
});

test('rows are those of the table, file by file, without the records that are no rows', async () => {
  const one = columnOf('适用程序', ['甲', '简易', '乙']);
  const other = '法院,立案日期,适用程序\na,2024-01-01\na,2024-01-01,甲\n';
  expect(await faultsOf([one, columnOf('案由', ['甲']), other])).toEqual([
    'procedure unknown 0 2',
    'procedure unknown 4',
  ]);
});

test('each input has its own', async () => {
  const lists = [columnOf('适用程序', ['甲', '简易']), columnOf('案由', ['甲']), columnOf('适用程序', ['简易', '乙'])];
  const { inputs, faults } = await tableOf(lists);
  expect(inputs.map((input) => input.faults)).toEqual([
    [{ field: 'procedure', kind: 'unknown', rows: [0] }],
    [],
    [{ field: 'procedure', kind: 'unknown', rows: [4] }],
  ]);
  expect(faults).toEqual(inputs.flatMap((input) => input.faults));
});

test('serials are days in a column of serials only', async () => {
  expect(await faultsOf([columnOf('二审立案日期', ['45352', '', '45353'])])).toEqual([]);
  expect(await faultsOf([columnOf('二审立案日期', ['45352', '2024-03-02'])])).toEqual(['appealFiledOn unreadable 0']);
});
