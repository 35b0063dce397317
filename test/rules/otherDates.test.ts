import { describe, expect, test } from 'vitest';
import { checkerOf } from './checked.ts';

const columns = '法院,立案日期,结案日期,二审立案日期,二审结案日期,再审结案日期';
const check = checkerOf(columns, { today: '2025-02-15' });
const closed = '昆都仑区,2024-01-05,2024-02-05';

describe('a date that does not decide', () => {
  test.each([
    [',,', []],
    ['2024-03-01,2024-05-01,2024-09-01', []],
    ['待定,,', ['appealFiledOn unreadable-date kept']],
    ['2024-02-30,,', ['appealFiledOn unreadable-date kept']],
    [',2024-13-01,', ['appealClosedOn unreadable-date kept']],
    [',,不详', ['retrialClosedOn unreadable-date kept']],
    [
      '待定,待定,待定',
      [
        'appealFiledOn unreadable-date kept',
        'appealClosedOn unreadable-date kept',
        'retrialClosedOn unreadable-date kept',
      ],
    ],
  ])('unreadable: %s', async (cells, issues) => {
    expect(await check(`${closed},${cells}`)).toEqual(issues);
  });

  test.each([
    ['2025-02-15,2025-02-15,2025-02-15', []],
    ['2025-02-16,,', ['appealFiledOn date-in-future kept']],
    [',2025-02-16,', ['appealClosedOn date-in-future kept']],
    [',,2031-01-01', ['retrialClosedOn date-in-future kept']],
    ['待定,2031-01-01,', ['appealFiledOn unreadable-date kept', 'appealClosedOn date-in-future kept']],
  ])('after today: %s', async (cells, issues) => {
    expect(await check(`${closed},${cells}`)).toEqual(issues);
  });

  test('holds a placeholder day: blank', async () => {
    expect(await check(`${closed},1900-01-01,9999-12-31,0000-00-00`)).toEqual([]);
  });

  test('counts as blank, so that it contradicts nothing', async () => {
    const appeals = checkerOf('法院,立案日期,结案日期,是否小额,二审立案日期');
    expect(await appeals(`${closed},是,2024-02-06`)).toEqual(['appealFiledOn small-claims-appealed']);
    expect(await appeals(`${closed},是,待定`)).toEqual(['appealFiledOn unreadable-date kept']);
    expect(await appeals(`${closed},是,2031-01-01`)).toEqual(['appealFiledOn date-in-future kept']);
    expect(await appeals('昆都仑区,2024-01-05,,,待定')).toEqual(['appealFiledOn unreadable-date kept']);
  });
});

test('a filing or closing date in the same row rejects it all the same', async () => {
  expect(await check('昆都仑区,待定,2031-01-01,待定,2031-01-01,')).toEqual([
    'filedOn unreadable-date',
    'appealFiledOn unreadable-date kept',
    'closedOn date-in-future',
    'appealClosedOn date-in-future kept',
  ]);
});

test('a number that a spreadsheet would take for a day is one only in a column of such', async () => {
  expect(await check(`${closed},45351,,`)).toEqual([]);
  expect(await check(`${closed},99999,,`)).toEqual(['appealFiledOn unreadable-date kept']);
});
