import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guessColumns } from '../../src/surveys/guesses.ts';
import { column, inShort, surveyOf } from './surveyed.ts';

describe('a survey of a list', () => {
  test('says how it is written and how often cells are blank or readable', async () => {
    const list = '收件日;法院;标的\n2024-01-05;固阳县;无\n-;乙院;3万元\n2024.3.1;固阳县人民法院;\n';
    const survey = await surveyOf(list);
    expect(survey).toMatchObject({ encoding: 'utf-8', delimiter: ';', headerLine: 1, rows: 3, whole: true });
    const [filed, court, amount] = survey.columns;
    expect(filed).toMatchObject({ header: '收件日', cells: 3, blank: 1, distinct: 2, counts: { day: 2, amount: 0 } });
    expect(court).toMatchObject({ blank: 0, distinct: 3, counts: { courtName: 2, name: 3 } });
    expect(amount).toMatchObject({ blank: 2, distinct: 1, counts: { amount: 1, flag: 0 } });
  });

  test('ends at its limit and says so', async () => {
    const list = `法院\n${'甲院\n'.repeat(10)}`;
    expect(await surveyOf(list, 9)).toMatchObject({ rows: 9, whole: false, columns: [{ cells: 9 }] });
    expect(await surveyOf(list, 10)).toMatchObject({ rows: 10, whole: true });
  });

  test('leaves malformed rows out, and cells under no header at the end of a row', async () => {
    const survey = await surveyOf('法院,立案日期,\n甲院\n乙院,2024-01-05\n丙院,2024-01-06,备注\n');
    expect(survey).toMatchObject({ rows: 2, columns: [{ cells: 2 }, { cells: 2, counts: { day: 2 } }] });
    expect(survey.columns).toHaveLength(2);
  });

  test('compares days row by row', async () => {
    const { dayOrder } = await surveyOf('甲,x,乙\n2024-01-02,1,2024-01-01\n2024-01-02,1,2024-01-02\n2024-01-02,1,\n');
    expect(dayOrder(0, 2)).toEqual({ both: 2, inOrder: 1, equal: 1 });
    expect(dayOrder(2, 0)).toEqual({ both: 2, inOrder: 2, equal: 1 });
    expect(dayOrder(0, 1)).toEqual({ both: 0, inOrder: 0, equal: 0 });
  });

  test('a header row alone is no fault', async () => {
    expect(await surveyOf('法院,立案日期\n')).toMatchObject({ rows: 0, whole: true });
  });
});

describe('what is kept of a column', () => {
  test('spellings that read the same are one value', () => {
    expect(column('x', ['是', ' 是 ', "'是", '否']).values.map(({ text, count }) => [text, count])).toEqual([
      ['是', 3],
      ['否', 1],
    ]);
  });

  test('no values where there are more than can be a vocabulary, but their counts', () => {
    const survey = column('x', [...Array.from({ length: 501 }, (_, at) => `词${at}`), '是']);
    expect(survey).toMatchObject({ cells: 502, values: [], distinct: undefined, counts: { flag: 1, name: 502 } });
  });

  test('long texts are counted, not kept', () => {
    expect(column('x', ['长'.repeat(61), '判决'])).toMatchObject({
      cells: 2,
      blank: 0,
      values: [{ text: '判决' }],
      counts: { closingMethod: 1, name: 1 },
    });
  });
});

describe('the fixtures', () => {
  const fixture = (path: string) => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8');

  test('unusual headers are told by their words', async () => {
    expect(inShort(guessColumns(await surveyOf(fixture('unusual/headers.csv'))))).toEqual({
      filedOn: '收件日 likely',
      court: '法院名称 certain',
      closedOn: '报结日 likely',
      procedure: '程序类别 likely',
    });
  });

  test('an export of the usual kind leaves nothing to ask', async () => {
    const { guesses, unplaced } = guessColumns(await surveyOf(fixture('baotou/cases.csv')));
    expect(guesses.filter(({ confidence }) => confidence !== 'certain')).toEqual([]);
    expect(guesses).toHaveLength(19);
    expect(unplaced).toEqual([]);
  });

  test('with other headers in front of it, the same columns are found', async () => {
    const list = fixture('baotou/cases.csv')
      .replace('案号,承办法院,案件类型,案由,立案日期,结案日期,结案方式,适用程序', '甲,乙,丙,丁,戊,己,庚,辛')
      .replace(',审判组织,', ',壬,');
    expect(inShort(guessColumns(await surveyOf(list)))).toMatchObject({
      filedOn: '戊 unsure',
      court: '乙 unsure',
      caseNumber: '甲 unsure',
      caseType: '丙 unsure',
      closedOn: '己 unsure',
      closingMethod: '庚 unsure',
      procedure: '辛 unsure',
      tribunal: '壬 unsure',
    });
  });
});
