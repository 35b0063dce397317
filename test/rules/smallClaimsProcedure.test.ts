import { describe, expect, test } from 'vitest';
import { checkerOf } from './checked.ts';

const check = checkerOf('法院,立案日期,是否小额,适用程序,审判组织');
const row = (cells: string) => check(`昆都仑区,2024-01-05,${cells}`);
const byProcedure = ['procedure small-claims-procedure'];
const byTribunal = ['tribunal small-claims-procedure'];

describe('the flag says yes', () => {
  test.each([
    ['是,普通,', byProcedure],
    ['Y,普通程序,独任', byProcedure],
    ['是,由简转普,', byProcedure],
    ['是,特别程序,', byProcedure],
    ['是,,合议', byTribunal],
    ['是,简易,合议庭', byTribunal],
    ['是,小额诉讼,合议制', byTribunal],
    ['是,速裁,合议', byTribunal],
    ['是,待定,合议', [...byTribunal, 'procedure unknown-value']],
    ['是,普通,合议', byProcedure],
  ])('%s: they disagree', async (cells, issues) => {
    expect(await row(cells)).toEqual(issues);
  });

  test.each(['是,小额诉讼,独任', '是,简易,', '是,速裁,独任', '是,,', '是,,独任', '√,简易程序（小额诉讼）,'])(
    '%s: they agree',
    async (cells) => {
      expect(await row(cells)).toEqual([]);
    },
  );
});

describe('the flag says no', () => {
  test.each(['否,小额诉讼,', '0,小额诉讼程序,独任', '×,简易程序（小额诉讼）,'])('%s: they disagree', async (cells) => {
    expect(await row(cells)).toEqual(byProcedure);
  });

  test.each([
    '否,普通,合议',
    '否,简易,独任',
    '否,非小额简易程序,',
    '否,小额诉讼转简易程序,',
    '否,特别,',
    '否,速裁,',
    '否,,',
  ])('%s: they agree', async (cells) => {
    expect(await row(cells)).toEqual([]);
  });
});

test.each([',普通,合议', ',小额诉讼,', '/,特别,合议', ',小额诉讼,合议'])(
  'no flag, %s: nothing to disagree with',
  async (cells) => {
    expect(await row(cells)).toEqual([]);
  },
);

test('a flag or a procedure that is not understood disagrees with nothing', async () => {
  expect(await row('待核,普通,合议')).toEqual(['smallClaims unknown-value']);
  expect(await row('是,其它,')).toEqual(['procedure unknown-value']);
  expect(await row('是,,三人')).toEqual(['tribunal unknown-value']);
});

describe('a column headed 是否独任', () => {
  const sole = checkerOf('法院,立案日期,是否小额,是否独任');

  test.each([
    ['是,否', byTribunal],
    ['是,×', byTribunal],
    ['是,合议', byTribunal],
    ['是,是', []],
    ['是,1', []],
    ['是,', []],
    ['否,否', []],
    ['是,待核', ['tribunal unknown-value']],
  ])('%s', async (cells, issues) => {
    expect(await sole(`昆都仑区,2024-01-05,${cells}`)).toEqual(issues);
  });

  test('in English, or given to the field by the user', async () => {
    expect(await checkerOf('court,filed_on,small_claims,sole_judge')('昆都仑区,2024-01-05,yes,N')).toEqual(byTribunal);
    const mapped = checkerOf('法院,立案日期,是否小额,独任审理', { mapping: { tribunal: ['独任审理'] } });
    expect(await mapped('昆都仑区,2024-01-05,是,否')).toEqual(byTribunal);
  });
});

test('columns that are not there say nothing', async () => {
  expect(await checkerOf('法院,立案日期,是否小额')('昆都仑区,2024-01-05,是')).toEqual([]);
  expect(await checkerOf('法院,立案日期,适用程序,审判组织')('昆都仑区,2024-01-05,小额诉讼,合议')).toEqual([]);
});
