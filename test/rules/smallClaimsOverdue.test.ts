import { describe, expect, test } from 'vitest';
import { checked, checkerOf } from './checked.ts';
import { csv } from './rejection.ts';

const check = checkerOf('法院,立案日期,结案日期,是否小额,适用程序,扣除审限天数');
const row = (cells: string) => check(`昆都仑区,${cells}`);
const late = ['closedOn small-claims-overdue'];

describe('a closed small claim', () => {
  test.each([
    ['2024-01-05', '2024-04-05', '2024-04-06'],
    // The month has no such day: its last.
    ['2024-01-31', '2024-04-30', '2024-05-01'],
    ['2023-11-30', '2024-02-29', '2024-03-01'],
    ['2022-11-30', '2023-02-28', '2023-03-01'],
    ['2023-11-29', '2024-02-29', '2024-03-01'],
    ['2024-02-29', '2024-05-29', '2024-05-30'],
    ['2024-10-31', '2025-01-31', '2025-02-01'],
  ])('filed on %s may close on %s, not on %s', async (filed, last, over) => {
    expect(await row(`${filed},${last},是,,`)).toEqual([]);
    expect(await row(`${filed},${over},是,,`)).toEqual(late);
    expect(await row(`${filed},${over},否,,`)).toEqual([]);
  });

  test('has the deducted days on top', async () => {
    expect(await row('2024-01-05,2024-04-15,是,,10')).toEqual([]);
    expect(await row('2024-01-05,2024-04-16,是,,10')).toEqual(late);
    expect(await row('2024-01-31,2024-05-01,是,,1')).toEqual([]);
    expect(await row('2024-01-31,2024-05-02,是,,1')).toEqual(late);
    expect(await row('2024-01-05,2024-04-06,是,,0')).toEqual(late);
  });

  test('has none where they are blank or cannot be read', async () => {
    expect(await row('2024-01-05,2024-04-06,是,,-')).toEqual(late);
    expect(await row('2024-01-05,2024-04-06,是,,若干')).toEqual([...late, 'deductedDays unreadable-number']);
    expect(await row('2024-01-05,2024-04-05,是,,若干')).toEqual(['deductedDays unreadable-number']);
  });

  test('may be one by its procedure', async () => {
    expect(await row('2024-01-05,2024-04-06,,小额诉讼,')).toEqual(late);
    expect(await row('2024-01-05,2024-04-06,,简易,')).toEqual([]);
    expect(await row('2024-01-05,2024-04-06,否,小额诉讼,')).toEqual(['procedure small-claims-procedure']);
    expect(await row('2024-01-05,2024-04-06,待核,小额诉讼,')).toEqual([...late, 'smallClaims unknown-value']);
  });
});

describe('a pending small claim', () => {
  const pending = (filed: string, asOf: string, deducted = '') => check(`昆都仑区,${filed},,是,,${deducted}`, { asOf });
  const still = ['filedOn small-claims-overdue'];

  test('is measured on the as-of day', async () => {
    expect(await pending('2024-01-05', '2024-04-05')).toEqual([]);
    expect(await pending('2024-01-05', '2024-04-06')).toEqual(still);
    expect(await pending('2024-01-31', '2024-04-30')).toEqual([]);
    expect(await pending('2024-01-31', '2024-05-01')).toEqual(still);
    expect(await pending('2024-01-05', '2024-04-15', '10')).toEqual([]);
    expect(await pending('2024-01-05', '2024-04-16', '10')).toEqual(still);
  });

  test('is not late before it was filed', async () => {
    expect(await pending('2024-06-01', '2024-01-31')).toEqual([]);
  });

  test('by default on the last filing or closing day of a row that counts', async () => {
    const header = '法院,立案日期,结案日期,是否小额';
    const old = '昆都仑区,2024-01-05,,是';
    const until = (closed: string) => checked(csv(header, old, `昆都仑区,2024-02-01,${closed},否`));
    expect(await until('2024-04-05')).toEqual([]);
    expect(await until('2024-04-06')).toEqual(['line 2 filedOn small-claims-overdue']);
    const rejected = await checked(csv(header, old, '昆都仑区,2024-05-02,2024-05-01,否'));
    expect(rejected).toEqual(['line 3 closedOn closed-before-filed']);
  });

  test('may be one because its closing day is a placeholder', async () => {
    expect(await check('昆都仑区,2024-01-05,9999-12-31,是,,', { asOf: '2024-04-06' })).toEqual(still);
  });
});

describe('nothing to measure', () => {
  test('without a filing day, or with one that is none', async () => {
    expect(await row(',2024-04-06,是,,')).toEqual(['filedOn missing-value']);
    expect(await row('待定,2024-04-06,是,,')).toEqual(['filedOn unreadable-date']);
  });

  test('with a closing day that is none: it is not known whether the case is pending', async () => {
    expect(await check('昆都仑区,2024-01-05,待定,是,,', { asOf: '2024-12-31' })).toEqual(['closedOn unreadable-date']);
  });

  test('without a column of closing days', async () => {
    const unmapped = checkerOf('法院,立案日期,是否小额', { asOf: '2024-12-31' });
    expect(await unmapped('昆都仑区,2024-01-05,是')).toEqual([]);
  });
});

test('a file without closing days does not make the cases of another one unknown', async () => {
  const files = [
    csv('法院,立案日期,是否小额', '昆都仑区,2024-01-05,是'),
    csv('法院,立案日期,结案日期,是否小额', '昆都仑区,2024-01-05,,是'),
  ];
  expect(await checked(files, { asOf: '2024-12-31' })).toEqual(['b line 2 filedOn small-claims-overdue']);
});
