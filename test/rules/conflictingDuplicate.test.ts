import { describe, expect, test } from 'vitest';
import { checked } from './checked.ts';
import { csv } from './rejection.ts';

const header = '案号,法院,立案日期,结案日期';
const number = '（2024）内0203民初5号';
const kept = `${number},昆都仑区,2024-01-05,2024-02-05`;
const repeated = 'caseNumber duplicate-case-number';
const conflicting = (field: string) => `${field} conflicting-duplicate`;

/** What is said of a row that repeats the number of the one before it. */
async function second(row: string, first = kept) {
  return (await checked(csv(header, first, row))).map((text) => text.replace('line 3 ', ''));
}

describe('a repeated number', () => {
  test.each([
    ['the same row', kept, []],
    ['another spelling of the same days', `(2024)内0203民初005号之一,包头市昆都仑区人民法院,2024/1/5,20240205`, []],
    ['another filing day', `${number},昆都仑区,2024-01-06,2024-02-05`, ['filedOn']],
    ['another closing day', `${number},昆都仑区,2024-01-05,2024-02-06`, ['closedOn']],
    ['no closing day', `${number},昆都仑区,2024-01-05,`, ['closedOn']],
    ['all of it: told once', `${number},昆都仑区,2024-01-06,2024-02-06`, ['filedOn']],
  ])('with %s', async (_, row, fields) => {
    expect(await second(row)).toEqual([repeated, ...fields.map(conflicting)]);
  });

  test('with another court, which the number of that row does not name either', async () => {
    expect(await second(`${number},青山区,2024-01-05,2024-02-05`)).toEqual([
      repeated,
      'court conflicting-duplicate',
      'caseNumber case-number-court',
    ]);
  });

  test('two pending cases agree, and so do a blank and a placeholder', async () => {
    expect(await second(`${number},昆都仑区,2024-01-05,1900-01-01`, `${number},昆都仑区,2024-01-05,`)).toEqual([
      repeated,
    ]);
  });
});

test('two numbers, or two that cannot be read, contradict nobody', async () => {
  expect(await checked(csv(header, kept, '（2024）内0203民初6号,昆都仑区,2024-01-06,'))).toEqual([]);
  expect(await checked(csv(header, ',昆都仑区,2024-01-05,', ',昆都仑区,2024-01-06,'))).toEqual([]);
});

test('a row that another rule rejects is no duplicate, and claims no number', async () => {
  const bad = `${number},昆都仑区,2024-03-05,2024-02-05`;
  expect(await checked(csv(header, kept, bad))).toEqual(['line 3 closedOn closed-before-filed']);
  expect(await checked(csv(header, bad, kept))).toEqual(['line 2 closedOn closed-before-filed']);
});

describe('three of a number', () => {
  const rows = ['2024-02-05', '2024-02-06', '2024-02-05'].map((closed) => `${number},昆都仑区,2024-01-05,${closed}`);

  test('are held against the first', async () => {
    expect(await checked(csv(header, ...rows))).toEqual([
      'line 3 caseNumber duplicate-case-number',
      'line 3 closedOn conflicting-duplicate',
      'line 4 caseNumber duplicate-case-number',
    ]);
  });

  test('or the last', async () => {
    expect(await checked(csv(header, ...rows), { duplicates: 'last' })).toEqual([
      'line 2 caseNumber duplicate-case-number',
      'line 3 caseNumber duplicate-case-number',
      'line 3 closedOn conflicting-duplicate',
    ]);
  });
});

describe('in several files', () => {
  const later = `${number},昆都仑区,2024-01-05,2024-02-25`;
  const files = [csv(header, kept), csv(header, '（2024）内0203民初6号,昆都仑区,2024-01-05,', later)];

  test('the first one given is kept', async () => {
    expect(await checked(files)).toEqual([
      'b line 3 caseNumber duplicate-case-number',
      'b line 3 closedOn conflicting-duplicate',
    ]);
  });

  test('or the last', async () => {
    expect(await checked(files, { duplicates: 'last' })).toEqual([
      'line 2 caseNumber duplicate-case-number',
      'line 2 closedOn conflicting-duplicate',
    ]);
  });

  test('one without closing dates says nothing about them', async () => {
    const filings = csv('案号,法院,立案日期', `${number},昆都仑区,2024-01-05`);
    expect(await checked([filings, csv(header, kept)])).toEqual(['b line 2 caseNumber duplicate-case-number']);
    expect(await checked([csv(header, kept), filings])).toEqual(['b line 2 caseNumber duplicate-case-number']);
    const other = csv('案号,法院,立案日期', `${number},昆都仑区,2024-01-06`);
    expect(await checked([csv(header, kept), other])).toEqual([
      'b line 2 caseNumber duplicate-case-number',
      'b line 2 filedOn conflicting-duplicate',
    ]);
  });
});

describe('old-style numbers', () => {
  test('that name no court are compared within one, so they never differ in it', async () => {
    const rows = ['昆都仑区,2014-01-05,', '昆都仑区,2014-03-05,', '青山区,2014-03-05,'];
    expect(await checked(csv(header, ...rows.map((row) => `（2014）民初字第5号,${row}`)))).toEqual([
      'line 3 caseNumber duplicate-case-number',
      'line 3 filedOn conflicting-duplicate',
    ]);
  });

  test('of two divisions are two numbers', async () => {
    const rows = ['（2014）昆民一初字第5号,昆都仑区,2014-01-05,', '（2014）昆民二初字第5号,昆都仑区,2014-03-05,'];
    expect(await checked(csv(header, ...rows))).toEqual([]);
  });
});
