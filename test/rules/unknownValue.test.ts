import { describe, expect, test } from 'vitest';
import { checked, checkerOf } from './checked.ts';
import { csv } from './rejection.ts';

/** A column, words of the contract that it knows, and words that it does not. */
const columns: readonly { header: string; field: string; known: readonly string[]; unknown: readonly string[] }[] = [
  ...(
    [
      ['是否小额', 'smallClaims'],
      ['是否上诉', 'appealed'],
      ['是否当庭宣判', 'pronouncedInCourt'],
    ] as const
  ).map(([header, field]) => ({
    header,
    field,
    known: ['是', '否', 'Y', 'N', 'true', 'false', '1', '0', '√', '×', 'ｙ', "'是"],
    unknown: ['2', '待核', '是否', '不详', '？'],
  })),
  {
    header: '适用程序',
    field: 'procedure',
    known: ['小额诉讼', '简易', '普通', '由简转普', '速裁', '特别', '简易程序', '小额诉讼程序', '特别程序'],
    unknown: ['其它', '待定', '是', '1'],
  },
  {
    header: '审判组织',
    field: 'tribunal',
    known: ['独任', '合议', '独任审判', '合议庭'],
    unknown: ['三人', '待定', '是'],
  },
  {
    header: '结案方式',
    field: 'closingMethod',
    known: [
      ...['判决', '裁定', '驳回起诉', '调解', '撤诉', '按撤诉处理', '裁定准许撤诉', '移送', '终本', '终结执行'],
      ...['执行完毕', '终结本次执行程序', '判决驳回诉讼请求', '裁定驳回起诉'],
    ],
    unknown: ['待核', '甲', '已办'],
  },
  {
    header: '二审结果',
    field: 'appealOutcome',
    known: ['维持', '改判', '部分改判', '发回重审', '指令审理', '调解', '撤回上诉', '按撤回上诉处理', '其他'],
    unknown: ['待核', '未审结', '是'],
  },
  {
    header: '再审结果',
    field: 'retrialOutcome',
    known: ['维持', '改判', '发回重审', '指令再审', '调解', '撤回', '其他'],
    unknown: ['待核', '未审结'],
  },
  {
    header: '案件类型',
    field: 'caseType',
    known: ['民事一审', '刑事二审', '行政再审', '首次执行', '恢复执行', '民事', '民初'],
    unknown: ['甲类', '待定'],
  },
];

describe.each(columns)('$header', ({ header, field, known, unknown }) => {
  const check = checkerOf(`法院,立案日期,${header}`);
  const row = (cell: string) => check(`昆都仑区,2024-01-05,${cell}`);

  test.each(known)('knows %s', async (cell) => {
    expect(await row(cell)).toEqual([]);
  });

  test.each(unknown)('does not know %s', async (cell) => {
    expect(await row(cell)).toEqual([`${field} unknown-value`]);
  });

  test.each(['', '-', '—', '/', '\\', '无', '空', 'NULL', 'n/a', '\u3000', '1900-01-01'])(
    '%j is blank',
    async (cell) => {
      expect(await row(cell)).toEqual([]);
    },
  );
});

describe('a column headed 是否独任', () => {
  const check = checkerOf('法院,立案日期,是否独任');
  const row = (cell: string) => check(`昆都仑区,2024-01-05,${cell}`);

  test.each(['是', '否', '√', '×', '独任', '合议', ''])('knows %j', async (cell) => {
    expect(await row(cell)).toEqual([]);
  });

  test('does not know 三人', async () => {
    expect(await row('三人')).toEqual(['tribunal unknown-value']);
  });
});

test('every unknown cell of a row is told of; free text is no vocabulary', async () => {
  const header = '法院,立案日期,适用程序,是否小额,案由,承办法官,承办部门';
  expect(await checked(csv(header, '昆都仑区,2024-01-05,甲,乙,丙,丁,戊', '昆都仑区,2024-01-06,简易,乙,,,'))).toEqual([
    'line 2 procedure unknown-value',
    'line 2 smallClaims unknown-value',
    'line 3 smallClaims unknown-value',
  ]);
});

test('a file in which the column is absent has no unknown cells', async () => {
  const files = [csv('法院,立案日期', '昆都仑区,2024-01-05'), csv('法院,立案日期,适用程序', '昆都仑区,2024-01-05,甲')];
  expect(await checked(files)).toEqual(['b line 2 procedure unknown-value']);
});
