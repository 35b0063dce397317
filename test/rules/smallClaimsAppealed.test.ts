import { describe, expect, test } from 'vitest';
import { checkerOf } from './checked.ts';

const columns = '法院,立案日期,结案日期,是否小额,适用程序,是否上诉,二审立案日期,二审结果';
const check = checkerOf(columns);
const row = (cells: string) => check(`昆都仑区,2024-01-05,2024-02-05,${cells}`);

describe('a small claim', () => {
  test.each([
    ['是,,是,,', ['appealed small-claims-appealed']],
    ['是,,,2024-03-01,', ['appealFiledOn small-claims-appealed']],
    ['是,,,,维持', ['appealOutcome small-claims-appealed']],
    ['是,,,,撤回上诉', ['appealOutcome small-claims-appealed']],
    ['是,小额诉讼,是,2024-03-01,改判', ['appealed small-claims-appealed']],
    ['是,简易,是,,', ['appealed small-claims-appealed']],
    ['是,速裁,是,,', ['appealed small-claims-appealed']],
  ])('by its flag, %s', async (cells, issues) => {
    expect(await row(cells)).toEqual(issues);
  });

  test('by its procedure, where the flag is blank or not understood', async () => {
    expect(await row(',小额诉讼,是,,')).toEqual(['appealed small-claims-appealed']);
    expect(await row('/,简易程序（小额诉讼）,,,发回重审')).toEqual(['appealOutcome small-claims-appealed']);
    expect(await row('待核,小额诉讼,是,,')).toEqual(['appealed small-claims-appealed', 'smallClaims unknown-value']);
  });

  test.each(['普通', '普通程序', '由简转普', '普通（由简转普）', '小额诉讼转普通程序'])(
    'under %s may be one no longer: a warning',
    async (procedure) => {
      expect(await row(`是,${procedure},是,,`)).toEqual([
        'appealed small-claims-appealed mild',
        'procedure small-claims-procedure',
      ]);
    },
  );

  test('under another procedure that does not suit it is not excused', async () => {
    expect(await row('是,特别,是,,')).toEqual(['appealed small-claims-appealed', 'procedure small-claims-procedure']);
  });

  test.each(['是,,否,,', '是,,,,', '是,,0,,无', '是,小额诉讼,,1900-01-01,', ',小额诉讼,否,,'])(
    'without an appeal, %s',
    async (cells) => {
      expect(await row(cells)).toEqual([]);
    },
  );

  test('with an appeal that cannot be read has none', async () => {
    expect(await row('是,,待核,,')).toEqual(['appealed unknown-value']);
    expect(await row('是,,,,待定')).toEqual(['appealOutcome unknown-value']);
    expect(await row('是,,,2025-02-16,')).toEqual(['appealFiledOn date-in-future kept']);
  });
});

test.each(['否,,是,,', ',,是,,', ',简易,是,2024-03-01,维持', ',普通,是,,', ',由简转普,是,,', '待核,普通,,,'])(
  'no small claim: %s',
  async (cells) => {
    expect((await row(cells)).filter((text) => !text.includes('unknown-value'))).toEqual([]);
  },
);

test('a flag that says no outweighs the procedure', async () => {
  expect(await row('否,小额诉讼,是,,')).toEqual(['procedure small-claims-procedure']);
});

test('an outcome where there is said to be no appeal is one', async () => {
  expect(await row('是,,否,,维持')).toEqual([
    'appealOutcome small-claims-appealed',
    'appealOutcome outcome-without-appeal',
  ]);
});

test('columns that are not there say nothing', async () => {
  expect(await checkerOf('法院,立案日期,是否小额')('昆都仑区,2024-01-05,是')).toEqual([]);
  expect(await checkerOf('法院,立案日期,是否上诉')('昆都仑区,2024-01-05,是')).toEqual([]);
});
