import { describe, expect, test } from 'vitest';
import { csv, rejectionOf } from './rejection.ts';

const header = '法院,立案日期,结案日期,二审立案日期,二审结案日期';
const court = '包头市昆都仑区人民法院';
const reject = (...cells: string[]) => rejectionOf(csv(header, ...cells.map((row) => `${court},${row}`)));
const clean = { kept: [0], count: 0, byRule: {} };

describe('unreadable-date', () => {
  test.each([['2024-02-30,,,'], ['2023/2/29,,,'], ['待定,,,'], ['2024-03-01,2024-04-31,,']])('%s', async (row) => {
    expect(await reject(row)).toEqual({ kept: [], count: 1, byRule: { 'unreadable-date': 1 } });
  });

  test('29 February of a leap year is a day', async () => {
    expect(await reject('2024-02-29,,,')).toEqual(clean);
  });

  test('a blank closing date leaves the case pending', async () => {
    expect(await reject('2024-03-01,-,,')).toEqual(clean);
  });

  test('both dates: two issues, one row', async () => {
    expect(await reject('待定,待定,,')).toEqual({ kept: [], count: 1, byRule: { 'unreadable-date': 2 } });
  });
});

describe('date-in-future, with today 2025-02-15', () => {
  test('today is fine for filing and closing', async () => {
    expect(await reject('2025-02-15,2025-02-15,,')).toEqual(clean);
  });

  test('tomorrow is not', async () => {
    expect(await reject('2025-02-16,,,')).toEqual({ kept: [], count: 1, byRule: { 'date-in-future': 1 } });
    expect(await reject('2025-02-15,2025-02-16,,')).toEqual({ kept: [], count: 1, byRule: { 'date-in-future': 1 } });
  });

  test('both dates: two issues, one row', async () => {
    expect(await reject('2025-02-16,2025-02-17,,')).toEqual({ kept: [], count: 1, byRule: { 'date-in-future': 2 } });
  });
});

describe('closed-before-filed', () => {
  test('the same day is fine, the day before is not', async () => {
    expect(await reject('2024-03-01,2024-03-01,,')).toEqual(clean);
    expect(await reject('2024-03-01,2024-02-29,,')).toEqual({
      kept: [],
      count: 1,
      byRule: { 'closed-before-filed': 1 },
    });
  });

  test('does not fire where a date is blank or unreadable', async () => {
    expect((await reject('待定,2024-02-29,,')).byRule).toEqual({ 'unreadable-date': 1 });
    expect((await reject('2024-03-01,待定,,')).byRule).toEqual({ 'unreadable-date': 1 });
    expect((await reject(',2024-02-29,,')).byRule).toEqual({ 'missing-value': 1 });
  });

  test('a filing in the future and an earlier closing break two rules in one row', async () => {
    expect(await reject('2025-03-01,2024-03-01,,', '2024-03-01,,,')).toEqual({
      kept: [1],
      count: 1,
      byRule: { 'date-in-future': 1, 'closed-before-filed': 1 },
    });
  });
});

describe('filed-too-early', () => {
  test('1979-12-31 is, 1980-01-01 is not', async () => {
    expect(await reject('1979-12-31,,,')).toEqual({ kept: [], count: 1, byRule: { 'filed-too-early': 1 } });
    expect(await reject('1980-01-01,,,')).toEqual(clean);
  });

  test('a case closed before 1980 was filed before 1980, or closed before filed', async () => {
    expect((await reject('1979-12-01,1979-12-31,,')).byRule).toEqual({ 'filed-too-early': 1 });
    expect((await reject('1980-01-01,1979-12-31,,')).byRule).toEqual({ 'closed-before-filed': 1 });
  });

  test('a placeholder day is a blank, not an early day', async () => {
    expect((await reject('1900-01-01,,,')).byRule).toEqual({ 'missing-value': 1 });
    expect(await reject('2024-01-05,1900-01-01,,')).toEqual(clean);
  });
});

test('what other date columns hold rejects nothing', async () => {
  const dirt = ['待定', '2024-02-30', '2031-01-01', '1950-05-05', '2023-01-01'];
  const rows = dirt.flatMap((cell) => [`2024-01-05,2024-02-04,${cell},`, `2024-01-05,2024-02-04,,${cell}`]);
  expect((await reject(...rows)).count).toBe(0);
});
