import { describe, expect, test } from 'vitest';
import { checked, checkerOf } from './checked.ts';
import { csv } from './rejection.ts';

const columns = '法院,立案日期,结案日期,是否上诉,二审立案日期,二审结果';
const check = checkerOf(columns);
const row = (cells: string) => check(`昆都仑区,2024-01-05,${cells}`);

describe('a closed case', () => {
  test.each([
    ['2024-05-20,是,2024-05-20,', []],
    ['2024-05-20,是,2024-05-21,维持', []],
    ['2024-05-20,是,2024-05-19,', ['appealFiledOn appeal-before-closing']],
    ['2024-05-20,,2024-05-19,维持', ['appealFiledOn appeal-before-closing']],
    ['2024-05-20,是,,维持', []],
    ['2024-05-20,是,1900-01-01,', []],
    ['2024-05-20,是,待定,', ['appealFiledOn unreadable-date kept']],
    ['2024-05-20,否,,', []],
  ])('%s', async (cells, issues) => {
    expect(await row(cells)).toEqual(issues);
  });
});

describe('a pending case', () => {
  test.each([
    [',是,,', ['appealed appeal-before-closing']],
    [',,2024-05-20,', ['appealFiledOn appeal-before-closing']],
    [',,,改判', ['appealOutcome appeal-before-closing']],
    [',是,2024-05-20,维持', ['appealed appeal-before-closing']],
    ['-,是,,', ['appealed appeal-before-closing']],
    [',否,,', []],
    [',,,', []],
    [',待核,,', ['appealed unknown-value']],
    [',,2025-02-16,', ['appealFiledOn date-in-future kept']],
    [',,,待定', ['appealOutcome unknown-value']],
  ])('%s', async (cells, issues) => {
    expect(await row(cells)).toEqual(issues);
  });
});

test('a closing day that cannot be read is neither', async () => {
  expect(await row('待定,是,2024-05-20,维持')).toEqual(['closedOn unreadable-date']);
});

test('without a column of closing days nothing is known of them', async () => {
  const open = csv('法院,立案日期,是否上诉,二审立案日期', '昆都仑区,2024-01-05,是,2024-01-06');
  expect(await checked(open)).toEqual([]);
  expect(await checked([open, csv(columns, '昆都仑区,2024-01-05,,是,,')])).toEqual([
    'b line 2 appealed appeal-before-closing',
  ]);
});
