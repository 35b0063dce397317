import { expect, test } from 'vitest';
import { measured } from '../indicators/measured.ts';

const header = '法院,案号,立案日期';
const rejectedOf = async (...lines: string[]) => (await measured([header, ...lines])).quality.byRule;

test('an old-style number with an abbreviation is the same case, however the court is written', async () => {
  expect(
    await rejectedOf(
      '孟州市人民法院,（2014）孟民二初字第00321号,2014-09-09',
      '河南省孟州市人民法院,(2014)孟民二初字第321号,2014-09-09',
    ),
  ).toEqual({ 'duplicate-case-number': 1 });
});

test('one without is compared within a court', async () => {
  const one = '昆都仑区人民法院,（2014）民初字第5号,2014-01-05';
  expect(await rejectedOf(one, '青山区人民法院,（2014）民初字第5号,2014-03-05')).toEqual({});
  expect(await rejectedOf(one, '包头市昆都仑区法院,(2014) 民初字 第5号,2014-01-05')).toEqual({
    'duplicate-case-number': 1,
  });
});
