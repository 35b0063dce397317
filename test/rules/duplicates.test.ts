import { describe, expect, test } from 'vitest';
import { csv, rejectionOf } from './rejection.ts';

const header = '案号,法院,立案日期,结案日期';
const court = '包头市昆都仑区人民法院';
const line = (number: string, filed = '2024-01-05', closed = '') => `${number},${court},${filed},${closed}`;
const reject = (...numbers: string[]) => rejectionOf(csv(header, ...numbers.map((number) => line(number))));
const repeated = { kept: [0], count: 1, byRule: { 'duplicate-case-number': 1 } };
const distinct = { kept: [0, 1], count: 0, byRule: {} };

describe('one number in two spellings', () => {
  test.each([
    ['half-width parentheses', '(2024)内0203民初5号'],
    ['full-width digits', '（２０２４）内０２０３民初５号'],
    ['spaces', ' （2024） 内0203 民初 5 号 '],
    ['a full-width space', '（2024）内0203民初　5号'],
    ['之一', '（2024）内0203民初5号之一'],
    ['之二', '（2024）内0203民初5号之二'],
    ['leading zeros', '（2024）内0203民初0005号'],
    ['第', '（2024）内0203民初第5号'],
    ['without 号', '（2024）内0203民初5'],
    ['a leading apostrophe', "'（2024）内0203民初5号"],
    ['as a formula', '"=""（2024）内0203民初5号"""'],
    ['other brackets', '〔2024〕内0203民初5号'],
  ])('%s', async (_, spelling) => {
    expect(await reject('（2024）内0203民初5号', spelling)).toEqual(repeated);
    expect(await reject(spelling, '（2024）内0203民初5号')).toEqual(repeated);
  });

  test('an old-style number too', async () => {
    expect(await reject('（2014）昆民一初字第12号', '(2014)昆民一初字第012号')).toEqual(repeated);
  });
});

describe('two numbers', () => {
  test.each([
    ['serial', '（2024）内0203民初6号'],
    ['serial with a zero behind', '（2024）内0203民初50号'],
    ['year', '（2023）内0203民初5号'],
    ['type', '（2024）内0203民终5号'],
    ['court', '（2024）内0204民初5号'],
    ['special jurisdiction', '（2024）内0203知民初5号'],
  ])('differ in %s', async (_, number) => {
    expect(await reject('（2024）内0203民初5号', number)).toEqual(distinct);
  });

  test('of two divisions in the old style', async () => {
    expect(await reject('（2014）昆民一初字第12号', '（2014）昆民二初字第12号')).toEqual(distinct);
  });
});

test('blank and unreadable numbers are never duplicates', async () => {
  const found = await reject(
    '',
    '',
    '-',
    '-',
    '待编号',
    '待编号',
    '无',
    '（2024）内0203民初号',
    '（2024）内0203民初号',
  );
  expect(found).toMatchObject({ count: 0, byRule: {} });
});

test('three of a kind: one is kept, two are rejected', async () => {
  const number = '（2024）内0203民初5号';
  expect(await reject(number, number, '（2024）内0203民初6号', number)).toEqual({
    kept: [0, 2],
    count: 2,
    byRule: { 'duplicate-case-number': 2 },
  });
});

describe('which one is kept', () => {
  const number = '（2024）内0203民初5号';
  const a = csv(header, line(number, '2024-01-05'), line('（2024）内0203民初6号'));
  const b = csv(header, line('（2024）内0203民初7号'), line(number, '2024-01-06'));

  test('the first, in the order of the files as given', async () => {
    // Rows 0 and 1 are of the first file, 2 and 3 of the second.
    expect((await rejectionOf([a, b])).kept).toEqual([0, 1, 2]);
    expect((await rejectionOf([b, a])).kept).toEqual([0, 1, 3]);
  });

  test('or the last', async () => {
    expect((await rejectionOf([a, b], 'last')).kept).toEqual([1, 2, 3]);
    expect((await rejectionOf([b, a], 'last')).kept).toEqual([0, 2, 3]);
  });
});

describe('a rejected row claims no number', () => {
  const number = '（2024）内0203民初5号';
  const bad = line(number, '2024-01-05', '2024-01-04');
  const good = line(number, '2024-01-05', '2024-02-04');

  test('so a good row behind it stays', async () => {
    expect(await rejectionOf(csv(header, bad, good))).toEqual({
      kept: [1],
      count: 1,
      byRule: { 'closed-before-filed': 1 },
    });
  });

  test('and it is told of once where it stands behind', async () => {
    expect(await rejectionOf(csv(header, good, bad))).toEqual({
      kept: [0],
      count: 1,
      byRule: { 'closed-before-filed': 1 },
    });
    expect((await rejectionOf(csv(header, good, bad), 'last')).kept).toEqual([0]);
  });
});
