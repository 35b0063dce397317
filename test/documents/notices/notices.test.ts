import { describe, expect, test } from 'vitest';
import { figureOf, measured, noticesOf, type Question, volumesOf } from '../../indicators/measured.ts';

describe('default-case-type', () => {
  test('a file with neither case type nor number holds civil first-instance cases, and is named', async () => {
    const report = await measured({
      'a.csv': [
        '法院代码,立案日期,结案日期,是否小额',
        '内0203,2024-01-05,2024-02-04,是',
        '内0203,2024-01-05,2024-02-04,否',
      ],
      'b.csv': ['案号,立案日期,结案日期,是否小额', '（2024）内0204执1号,2024-01-05,2024-02-04,'],
    });
    expect(noticesOf(report, 'default-case-type')).toEqual([{ caseType: '民事一审', files: ['a.csv'] }]);
    expect(figureOf(report, 'small-claims-rate')).toMatchObject({ value: 0.5, denominator: 2 });
    expect(noticesOf(report, 'scope')).toEqual([
      { lines: { civil: 2, criminal: 0, administrative: 0, enforcement: 1, other: 0 } },
    ]);
  });

  test('mapped but blank or unknown is other, without the notice', async () => {
    const report = await measured([
      '法院代码,案件类型,立案日期,结案日期,是否小额',
      '内0203,,2024-01-05,2024-02-04,是',
      '内0203,看不懂,2024-01-05,2024-02-04,是',
    ]);
    expect(noticesOf(report, 'default-case-type')).toEqual([]);
    expect(noticesOf(report, 'scope')).toEqual([
      { lines: { civil: 0, criminal: 0, administrative: 0, enforcement: 0, other: 2 } },
    ]);
    expect(figureOf(report, 'small-claims-rate')).toMatchObject({ value: null, reason: { code: 'empty-denominator' } });
  });
});

test('scope counts the docket by line', async () => {
  const report = await measured([
    '案号,立案日期,结案日期',
    '（2024）内0203民初1号,2024-01-05,',
    '（2023）内0203民终1号,2023-01-05,2024-01-01',
    '（2024）内0203刑初1号,2024-01-05,',
    '（2024）内0203行初1号,2024-01-05,',
    '（2024）内0203执1号,2024-01-05,',
    '（2024）内0203司惩1号,2024-01-05,',
    '（2023）内0203民初2号,2023-01-05,2023-12-31', // closed before the period
    '（2025）内0203民初3号,2025-01-05,', // filed after it
  ]);
  expect(noticesOf(report, 'scope')).toEqual([
    { lines: { civil: 2, criminal: 1, administrative: 1, enforcement: 1, other: 1 } },
  ]);
});

test('headers-passed-over: of several headers of a field the first as listed wins', async () => {
  const report = await measured([
    '收案时间,立案日期,法院,承办法院,结案日期',
    '2023-01-05,2024-01-05,包头市青山区人民法院,包头市昆都仑区人民法院,',
  ]);
  expect(noticesOf(report, 'headers-passed-over')).toEqual([
    { file: 'a.csv', field: 'filedOn', used: '立案日期', ignored: ['收案时间'] },
    { file: 'a.csv', field: 'court', used: '承办法院', ignored: ['法院'] },
  ]);
  expect(volumesOf(report)).toMatchObject({ carriedOver: 0, incoming: 1 });
});

test('a clean file draws its ranking, its scope, how limits end on holidays, and nothing else', async () => {
  const report = await measured(['法院代码,案件类型,立案日期,结案日期', '内0203,民事一审,2024-01-05,2024-02-04']);
  expect(report.notices.map(({ code }) => code)).toEqual(['ranking', 'scope', 'holidays-ignored']);
});

describe('impossible reports', () => {
  test('a header and no case', async () => {
    await expect(measured(['法院代码,立案日期'])).rejects.toMatchObject({
      code: 'header-only',
      args: { paths: ['a.csv'] },
    });
  });

  test('every row rejected', async () => {
    await expect(measured(['法院代码,立案日期', '内0203,2024-02-30', '内0203,'])).rejects.toMatchObject({
      code: 'all-rejected',
      args: {
        rows: 2,
        byRule: [
          [{ en: 'no filing date or no court' }, 1],
          [{ en: 'unreadable date' }, 1],
        ],
      },
    });
  });

  test('one empty file beside a full one is none', async () => {
    const report = await measured({
      'a.csv': ['法院代码,立案日期'],
      'b.csv': ['法院代码,立案日期', '内0203,2024-01-05'],
    });
    expect(report.inputs.map(({ rows }) => rows)).toEqual([0, 1]);
  });
});

test('filed-before-limit counts cases of the report only', async () => {
  const lines = [
    '法院代码,案件类型,适用程序,立案日期,结案日期,扣除天数',
    '内0203,民事一审,小额诉讼,2021-01-05,2021-02-04,',
    '内0203,民事一审,小额诉讼,2021-12-05,2024-02-04,',
    '内0204,民事一审,小额诉讼,2024-01-05,2024-02-04,',
  ];
  const told = async (asked: Question) => noticesOf(await measured(lines, asked), 'filed-before-limit');
  expect(await told({})).toEqual([{ cases: 1 }]);
  expect(await told({ where: { courts: ['内0204'] } })).toEqual([]);
  expect(await told({ where: { line: 'criminal' } })).toEqual([]);
  expect(await told({ period: '2021', asOf: '2021-12-31' })).toEqual([{ cases: 2 }]);
});

test('notices of indicators stand in the order of indicators, whichever court comes first', async () => {
  const ofCourts = [
    ['内0203,2024-01-05,2024-02-04,民事一审,独任,', '内0203,2024-01-05,2024-02-04,民事一审,独任,甲'],
    ['内0204,2024-01-05,2024-02-04,民事一审,,甲', '内0204,2024-01-05,2024-02-04,民事一审,独任,甲'],
  ];
  for (const courts of [ofCourts, [...ofCourts].reverse()]) {
    const report = await measured(['法院代字,立案日期,结案日期,案件类型,审判组织,承办法官', ...courts.flat()]);
    expect(noticesOf(report, 'partly-blank').flatMap(({ indicators }) => indicators)).toEqual([
      'sole-judge-rate',
      'closures-per-judge',
    ]);
  }
});
