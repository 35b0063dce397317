import { describe, expect, test } from 'vitest';
import { checkerOf } from './checked.ts';

const check = checkerOf('法院,立案日期,结案日期,是否上诉,二审结果,再审结果');
const row = (cells: string) => check(`昆都仑区,2024-01-05,2024-02-05,${cells}`);

describe('an outcome', () => {
  test.each(['维持', '改判', '部分改判', '发回重审', '指令审理', '调解', '撤回上诉', '按撤回上诉处理', '其他'])(
    '%s contradicts a no',
    async (outcome) => {
      expect(await row(`否,${outcome},`)).toEqual(['appealOutcome outcome-without-appeal']);
      expect(await row(`×,${outcome},`)).toEqual(['appealOutcome outcome-without-appeal']);
    },
  );

  test.each(['是,维持,', ',维持,', '-,改判,', '否,,', '否,-,', '否,无,'])('no contradiction: %s', async (cells) => {
    expect(await row(cells)).toEqual([]);
  });

  test('or a flag that is not understood contradicts nothing', async () => {
    expect(await row('否,待核,')).toEqual(['appealOutcome unknown-value']);
    expect(await row('待核,维持,')).toEqual(['appealed unknown-value']);
  });

  test('of a retrial is none of an appeal', async () => {
    expect(await row('否,,改判')).toEqual([]);
  });
});

test('columns that are not there say nothing', async () => {
  expect(await checkerOf('法院,立案日期,结案日期,是否上诉')('昆都仑区,2024-01-05,2024-02-05,否')).toEqual([]);
  expect(await checkerOf('法院,立案日期,结案日期,二审结果')('昆都仑区,2024-01-05,2024-02-05,维持')).toEqual([]);
});
