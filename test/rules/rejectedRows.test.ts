import { describe, expect, test } from 'vitest';
import { checked } from './checked.ts';
import { csv } from './rejection.ts';

const header = '案号,法院,立案日期,结案日期,结案方式,适用程序,是否小额,是否上诉,二审立案日期,二审结果,扣除审限天数';

describe('a rejected row draws the other rules too', () => {
  test('closed before it was filed', async () => {
    const row = '（2020）内0204刑初5号,昆都仑区,2024-03-01,2024-02-01,调解,甲,是,否,待定,维持,若干';
    expect(await checked(csv(header, row))).toEqual([
      'line 2 appealFiledOn unreadable-date kept',
      'line 2 closedOn closed-before-filed',
      'line 2 appealOutcome small-claims-appealed',
      'line 2 smallClaims small-claims-not-civil',
      'line 2 appealOutcome outcome-without-appeal',
      'line 2 procedure unknown-value',
      'line 2 deductedDays unreadable-number',
      'line 2 caseNumber case-number-year',
      'line 2 caseNumber case-number-court',
    ]);
  });

  test('no filing day', async () => {
    expect(await checked(csv(header, '待编号,昆都仑区,,,判决,,,是,,,'))).toEqual([
      'line 2 filedOn missing-value',
      'line 2 appealed appeal-before-closing',
      'line 2 closingMethod method-without-closing',
      'line 2 caseNumber unreadable-case-number',
    ]);
  });

  test('a duplicate', async () => {
    const row = '（2024）内0203民初5号,昆都仑区,2024-03-01,2024-03-05,判决,,,,,,';
    expect(await checked(csv(header, row, `${row}9`))).toEqual([
      'line 3 caseNumber duplicate-case-number',
      'line 3 deductedDays deduction-exceeds-duration',
    ]);
  });

  test('both dates wrong, each in its own way', async () => {
    expect(await checked(csv(header, ',昆都仑区,1979-12-31,2031-01-01,,,,,,,'))).toEqual([
      'line 2 closedOn date-in-future',
      'line 2 filedOn filed-too-early',
    ]);
  });
});

test('a record that is no row draws nothing else', async () => {
  const dirty = '（2020）内0204刑初5号,昆都仑区,2031-03-01,2024-02-01,调解,甲,是,否,待定,维持,若干';
  expect(await checked(csv(header, `${dirty},多余`, '待编号,昆都仑区,待定', `"${dirty}`))).toEqual([
    'line 2 wrong-cell-count',
    'line 3 wrong-cell-count',
    'line 4 broken-quote',
  ]);
});

test('lines are those of the file: behind titles, blank lines and line breaks in cells', async () => {
  const rows = ['案件清单', '案号,法院,立案日期,结案方式,备注', '', '待编号,昆都仑区,2024-01-05,,"换\n行"', ',,,,'];
  const text = [...rows, '待编号,昆都仑区,2024-01-06,,', '"a', '待编号,昆都仑区,2024-01-07,,', ''].join('\n');
  expect(await checked(text)).toEqual([
    'line 4 caseNumber unreadable-case-number',
    'line 7 caseNumber unreadable-case-number',
    'line 8 broken-quote',
    'line 9 caseNumber unreadable-case-number',
  ]);
  const crlf = text.replaceAll('\n', '\r\n');
  expect(await checked(crlf)).toEqual(await checked(text));
});

test('a clean row draws nothing', async () => {
  const row = '（2024）内0203民初5号,昆都仑区,2024-01-05,2024-04-05,判决,简易,否,是,2024-04-20,维持,91';
  expect(await checked(csv(header, row))).toEqual([]);
});
