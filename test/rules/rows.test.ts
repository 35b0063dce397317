import { describe, expect, test } from 'vitest';
import { csv, rejectionOf } from './rejection.ts';

describe('missing-value', () => {
  const header = '案号,法院,法院代码,立案日期,结案日期';

  test.each([
    ['the court by name', ',某县人民法院,,2024-01-05,'],
    ['the court by code', ',,内0203,2024-01-05,'],
    ['the court by case number', '（2024）内0203民初1号,,,2024-01-05,'],
  ])('is content with %s', async (_, row) => {
    expect(await rejectionOf(csv(header, row))).toEqual({ kept: [0], count: 0, byRule: {} });
  });

  test('no court by any route', async () => {
    const found = await rejectionOf(csv(header, ',-,/,2024-01-05,', '看不清,,,2024-01-05,'));
    expect(found).toEqual({ kept: [], count: 2, byRule: { 'missing-value': 2 } });
  });

  test('an old-style number names no court', async () => {
    const found = await rejectionOf(csv(header, '（2014）昆民一初字第5号,,,2014-01-05,'));
    expect(found).toEqual({ kept: [], count: 1, byRule: { 'missing-value': 1 } });
  });

  test('neither filing date nor court: two issues, one rejected row', async () => {
    const found = await rejectionOf(csv(header, ',,,,2024-01-05', '（2024）内0203民初1号,,,2024-01-05,'));
    expect(found).toEqual({ kept: [1], count: 1, byRule: { 'missing-value': 2 } });
  });
});

describe('wrong-cell-count', () => {
  const header = '法院,立案日期,结案日期';

  test('too few and too many cells', async () => {
    const found = await rejectionOf(csv(header, '甲,2024-01-05', '甲,2024-01-05,,备注', '甲,2024-01-05,'));
    // Malformed records are no rows of the table: the only row is the third record.
    expect(found).toEqual({ kept: [0], count: 2, byRule: { 'wrong-cell-count': 2 } });
  });

  test('extra blank cells are accepted, blank lines are no rows', async () => {
    const found = await rejectionOf(csv(header, '甲,2024-01-05,,,', '', ',,', '甲,2024-01-06,'));
    expect(found).toEqual({ kept: [0, 1], count: 0, byRule: {} });
  });

  test('ends the examination of its row', async () => {
    expect((await rejectionOf(csv(header, '甲,2024-02-30,2031-01-01,备注', '甲,2024-01-05,'))).byRule).toEqual({
      'wrong-cell-count': 1,
    });
  });
});

describe('broken-quote', () => {
  const header = '法院,立案日期,结案日期';

  test('spends the line on which the record began', async () => {
    const found = await rejectionOf(csv(header, '甲,2024-01-05,', '"甲,2024-01-06,', '甲,2024-01-07,'));
    expect(found).toEqual({ kept: [0, 1], count: 1, byRule: { 'broken-quote': 1 } });
  });

  test('a quote inside an unquoted cell is plain text', async () => {
    expect((await rejectionOf(csv(header, '甲"乙"法院,2024-01-05,'))).count).toBe(0);
  });
});
