import { describe, expect, test } from 'vitest';
import { likelyHeaderRecogniser, needsHeaderRow } from '../../src/surveys/likelyHeader.ts';
import { surveyOf } from './surveyed.ts';

describe('cells that may be headers', () => {
  const recognises = likelyHeaderRecogniser();

  test.each(['立案日期', '承办法院', '收件日', '承办人员', 'FILEDATE', '程序类别'])('%s', (cell) => {
    expect(recognises(cell)).toBe(true);
  });

  test.each(['', '备注', '2024-01-05', '包头市青山区人民法院', '普通程序', '二〇二四年度全市法院结案情况明细表'])(
    'not %s',
    (cell) => {
      expect(recognises(cell)).toBe(false);
    },
  );
});

const titled = '结案清单,,\n收件日,承办单位,报结日\n2024-01-05,包头市青山区人民法院,2024-02-04\n';

test('a header row of unknown headers is found below a title', async () => {
  expect((await surveyOf(titled)).headerLine).toBe(1);
  expect((await surveyOf(titled, 10, likelyHeaderRecogniser())).headerLine).toBe(2);
});

test('its line has to be told where the mapping leaves too few of its headers known', async () => {
  const survey = await surveyOf(titled, 10, likelyHeaderRecogniser());
  expect(needsHeaderRow(survey, { filedOn: ['收件日'], closedOn: ['报结日'] })).toBe(false);
  expect(needsHeaderRow(survey, { filedOn: ['收件日'] })).toBe(true);
  expect(needsHeaderRow({ ...survey, headerLine: 1 }, {})).toBe(false);
});
