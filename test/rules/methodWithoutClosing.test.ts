import { expect, test } from 'vitest';
import { checked, checkerOf } from './checked.ts';
import { csv } from './rejection.ts';

const check = checkerOf('法院,立案日期,结案日期,结案方式');
const row = (cells: string) => check(`昆都仑区,2024-01-05,${cells}`);
const pending = ['closingMethod method-without-closing'];

test.each(['判决', '裁定', '驳回起诉', '调解', '撤诉', '移送', '终本', '终结执行', '执行完毕', '其他'])(
  '%s without a closing day',
  async (method) => {
    expect(await row(`,${method}`)).toEqual(pending);
    expect(await row(`/,${method}`)).toEqual(pending);
    expect(await row(`9999-12-31,${method}`)).toEqual(pending);
    expect(await row(`2024-02-05,${method}`)).toEqual([]);
  },
);

test('no method, or one that is not understood', async () => {
  expect(await row(',')).toEqual([]);
  expect(await row(',无')).toEqual([]);
  expect(await row(',待核')).toEqual(['closingMethod unknown-value']);
});

test('a closing day that cannot be read is not blank', async () => {
  expect(await row('待定,判决')).toEqual(['closedOn unreadable-date']);
});

test('a closing later than the as-of day is a closing all the same', async () => {
  expect(await check('昆都仑区,2024-01-05,2024-06-05,判决', { asOf: '2024-02-01' })).toEqual([]);
});

test('a file without closing days says nothing, whatever others have', async () => {
  const open = csv('法院,立案日期,结案方式', '昆都仑区,2024-01-05,判决');
  expect(await checked(open)).toEqual([]);
  expect(await checked([csv('法院,立案日期,结案日期', '昆都仑区,2024-01-05,2024-02-05'), open])).toEqual([]);
});
