import { describe, expect, test } from 'vitest';
import { bare, figureOf, measured, noticesOf, volumesOf } from './measured.ts';

const scheme = { ...bare, excludeTypeCodes: ['诉前调确', '诉前调书', '执保', '执恢'] };
const header = '案号,法院代码,案件类型,立案日期,结案日期';
const lines = [
  '（2024）内0203民初1号,内0203,民事一审,2024-01-05,2024-02-04',
  '（2024）内0203执1号,内0203,首次执行,2024-01-05,',
  '（2024）内0203执保1号,内0203,,2024-01-05,2024-01-06', // excluded by its number
  '（2024）内0203执恢1号,内0203,恢复执行,2024-01-05,2024-02-04', // by its number
  ',内0203,恢复执行,2024-01-05,2024-02-04', // by its case type, without a number
  '编号不详,内0203,执行保全,2024-01-05,2024-02-04', // by its case type, the number unreadable
  '（2024）内0203诉前调确1号,内0203,,2024-01-05,2024-02-04',
  '（2024）内0203诉前调书1号,内0203,,2024-01-05,2024-02-04',
];

describe('cases on the exclusion list', () => {
  test('are in no population', async () => {
    const report = await measured([header, ...lines], { scheme });
    expect(volumesOf(report)).toEqual({ carriedOver: 0, incoming: 2, docket: 2, closed: 1, pending: 1 });
    expect(figureOf(report, 'average-duration')).toMatchObject({ value: 30, numerator: 30, denominator: 1 });
  });

  test('stay accepted, and a notice counts them', async () => {
    const report = await measured([header, ...lines], { scheme });
    expect(report.quality).toMatchObject({ rows: 8, accepted: 8, rejected: 0, excluded: 6 });
    expect(noticesOf(report, 'excluded')).toEqual([
      { codes: { 执保: 2, 执恢: 2, 诉前调书: 1, 诉前调确: 1 }, by: 'scheme' },
    ]);
    expect(noticesOf(report, 'scope')).toEqual([
      { lines: { civil: 1, criminal: 0, administrative: 0, enforcement: 1, other: 0 } },
    ]);
  });

  test('are counted like others by a scheme that excludes none', async () => {
    const report = await measured([header, ...lines]);
    expect(volumesOf(report)).toMatchObject({ incoming: 8, closed: 7, pending: 1 });
    expect(report.quality.excluded).toBe(0);
    expect(noticesOf(report, 'excluded')).toEqual([]);
  });

  test('a readable number of another type is not excluded for its case type', async () => {
    const report = await measured([header, '（2024）内0203执2号,内0203,恢复执行,2024-01-05,2024-02-04'], { scheme });
    expect(report.quality.excluded).toBe(0);
    expect(volumesOf(report)).toMatchObject({ closed: 1 });
  });

  test('a court with nothing else is listed, with empty populations', async () => {
    const report = await measured([header, lines[0] ?? '', '（2024）内0204执保1号,内0204,,2024-01-05,2024-01-06'], {
      scheme,
    });
    expect(report.courts.map(({ code }) => code).sort()).toEqual(['内0203', '内0204']);
    expect(volumesOf(report, '内0204')).toEqual({ carriedOver: 0, incoming: 0, docket: 0, closed: 0, pending: 0 });
  });

  test('may hold the number that makes a later row a duplicate, and may be rejected', async () => {
    const report = await measured([header, ...lines, lines[2] ?? '', '（2024）内0203执保9号,内0203,,2024-02-30,'], {
      scheme,
    });
    expect(report.quality).toMatchObject({
      rows: 10,
      accepted: 8,
      rejected: 2,
      excluded: 6,
      byRule: { 'duplicate-case-number': 1, 'unreadable-date': 1 },
    });
  });

  test('give the default as-of day like any accepted case', async () => {
    const late = '（2024）内0203执保2号,内0203,,2025-02-01,';
    const report = await measured([header, ...lines, late], { scheme, asOf: undefined, period: undefined });
    expect(report.asOf).toBe('2025-02-01');
  });
});

describe('without a readable number the case type says what is excluded', () => {
  const row = (caseType: string) => `,内0203,${caseType},2024-01-05,2024-02-04`;

  test.each([
    ['民初', '民事一审'],
    ['民终', '民事二审'],
    ['民再', '民事再审'],
    ['刑初', '刑事一审'],
    ['行终', '行政二审'],
    ['执异', '执行异议'],
    ['执', '首次执行'],
    ['执', '执行实施'],
    ['执恢', '恢复执行'],
    ['执保', '财产保全'],
    ['民申', '民事申请再审审查'],
    ['民辖终', '管辖上诉'],
    ['民初', '民初'],
    ['民初', '知民初'],
    ['执', '执'],
  ])('%s: %s', async (code, caseType) => {
    const rows = [header, row(caseType), row('破产')];
    const report = await measured(rows, { scheme: { ...bare, excludeTypeCodes: [code] } });
    expect(noticesOf(report, 'excluded')).toEqual([{ codes: { [code]: 1 }, by: 'scheme' }]);
    expect(volumesOf(report)).toMatchObject({ incoming: 1 });
  });

  test('and where a file tells nothing of kinds, the default case type', async () => {
    const rows = ['法院代码,立案日期,结案日期', '内0203,2024-01-05,2024-02-04'];
    const report = await measured(rows, { scheme: { ...bare, excludeTypeCodes: ['民初'] } });
    expect(report.quality).toMatchObject({ accepted: 1, excluded: 1 });
    expect(volumesOf(report)).toMatchObject({ incoming: 0 });
  });
});
