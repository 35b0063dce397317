import { describe, expect, test } from 'vitest';
import { measured, noticesOf, times } from '../../indicators/measured.ts';
import { cases, changeOf, compared } from './comparedCases.ts';

describe('the data begins too late', () => {
  const late = { code: 'before-data', args: { firstFiled: '2024-01-02', firstClosed: '2024-02-01' } };

  test('no filing up to the end of the earlier period: nothing is compared, and nothing is 0', async () => {
    const report = await compared(cases(20, '2024-01-02', '2024-02-01'));
    const nothing = { value: null, numerator: null, denominator: null, base: null, reason: late };
    expect(changeOf(report, 'closure-rate')).toEqual({ previous: nothing, change: null });
    expect(report.total.comparedVolumes?.closed).toEqual({ previous: null, reason: late, change: null });
    expect(report.courts[0]?.groups[0]?.indicators['closure-rate']?.previous).toEqual(nothing);
    expect(noticesOf(report, 'compared-before-data')).toEqual([
      { until: '2023-12-31', firstFiled: '2024-01-02', firstClosed: '2024-02-01', courts: [] },
    ]);
    expect(noticesOf(report, 'compared-as-of')).toEqual([]);
  });

  test('a list of what was pending at the turn of the year goes back further, and tells of no closing', async () => {
    const lines = [...cases(30, '2021-05-01', '2024-03-01'), ...cases(20, '2023-11-01', '2024-01-05')];
    const report = await compared(lines);
    expect(report.total.volumes.closed).toBe(50);
    expect(changeOf(report, 'closure-rate').previous).toMatchObject({ value: null, reason: { code: 'before-data' } });
    expect(report.total.comparedVolumes?.incoming.previous).toBeNull();
  });

  test('a list without closings is held against its filings', async () => {
    const report = await measured(
      [
        '法院代字,立案日期',
        ...times(4, '内0203,2022-06-01'),
        ...times(4, '内0203,2023-06-01'),
        ...times(5, '内0203,2024-06-01'),
      ],
      {
        compare: 'previous-year',
      },
    );
    expect(report.total.comparedVolumes?.incoming).toMatchObject({ previous: 4, change: { value: 0.25 } });
    expect(report.total.comparedVolumes?.closed).toEqual({ previous: null, reason: null, change: null });
  });

  test('where nothing is left of the courts asked for, the data begins where it does', async () => {
    const lines = [...cases(4, '2022-05-01', '2022-06-01'), ...cases(10, '2024-05-01', '2024-06-01')];
    const report = await compared(lines, { where: { line: 'criminal' } });
    expect(report.courts).toEqual([]);
    expect(report.total.comparedVolumes?.incoming).toMatchObject({ previous: 0, reason: null });
    expect(noticesOf(report, 'compared-before-data')).toEqual([]);
  });

  test('one court of two: its own values are missing, the total is told of', async () => {
    const lines = [
      ...cases(4, '2022-05-01', '2022-06-01'),
      ...cases(10, '2023-05-01', '2023-06-01'),
      ...cases(10, '2024-05-01', '2024-06-01'),
      ...cases(15, '2024-01-02', '2024-02-01', '内0204'),
    ];
    const report = await compared(lines);
    expect(changeOf(report, 'closure-rate', '内0204').previous?.reason).toEqual(late);
    expect(changeOf(report, 'closure-rate', '内0203').previous).toMatchObject({ numerator: 10 });
    expect(changeOf(report, 'closure-rate', 'total').previous).toMatchObject({ numerator: 10 });
    expect(noticesOf(report, 'compared-before-data')).toEqual([
      {
        until: '2023-12-31',
        firstFiled: '2022-05-01',
        firstClosed: '2022-06-01',
        courts: [{ code: '内0204', ...late.args }],
      },
    ]);
    expect(noticesOf(report, 'compared-incomplete')).toEqual([]);
  });

  test.each([
    ['no case filed before it', '2023-01-01', '2023-01-05', true],
    ['a case filed before it, but closings only in it', '2022-12-31', '2023-01-02', true],
    ['a filing and a closing before it', '2022-11-01', '2022-12-31', false],
    ['a filing before it, closed on its first day', '2022-12-31', '2023-01-01', false],
  ])('the earlier period may lack cases: %s', async (_, filed, closed, isTold) => {
    const lines = [
      ...cases(2, filed, closed),
      ...cases(5, '2023-05-01', '2023-06-01'),
      ...cases(6, '2024-05-01', '2024-06-01'),
    ];
    const report = await compared(lines);
    expect(noticesOf(report, 'compared-incomplete')).toEqual(
      isTold ? [{ from: '2023-01-01', firstFiled: filed, firstClosed: closed, courts: [] }] : [],
    );
    expect(report.total.comparedVolumes?.closed.previous).not.toBeNull();
  });

  test('of the courts whose data begins then only they are named', async () => {
    const lines = [
      ...cases(2, '2022-05-01', '2022-06-01'),
      ...cases(2, '2023-05-01', '2023-06-01'),
      ...cases(2, '2023-05-01', '2023-06-01', '内0204'),
    ];
    expect(noticesOf(await compared(lines), 'compared-incomplete')).toEqual([
      {
        from: '2023-01-01',
        firstFiled: '2022-05-01',
        firstClosed: '2022-06-01',
        courts: [{ code: '内0204', firstFiled: '2023-05-01', firstClosed: '2023-06-01' }],
      },
    ]);
  });
});

describe('what looks as if cases were missing is told', () => {
  test.each([
    [5, 21, true],
    [5, 20, false],
    [4, 19, false],
    [21, 5, true],
    [0, 20, true],
  ])('%i before, %i now', async (before, now, isTold) => {
    const lines = [
      ...cases(1, '2022-05-01', '2022-06-01'),
      ...cases(before, '2023-05-01', '2023-06-01'),
      ...cases(now, '2024-05-01', '2024-06-01'),
    ];
    const told = noticesOf(await compared(lines), 'compared-volumes');
    const values = ['incoming', 'closed'].map((volume) => ({ code: '内0203', volume, previous: before, now }));
    expect(told).toEqual(isTold ? [{ values }] : []);
  });

  test('of the total where no court by itself is so unlike', async () => {
    const courts = ['内0202', '内0203', '内0204', '内0205'];
    const lines = courts.flatMap((court) => [
      ...cases(1, '2022-05-01', '2022-06-01', court),
      ...cases(1, '2023-05-01', '2023-06-01', court),
      ...cases(8, '2024-05-01', '2024-06-01', court),
    ]);
    const [told] = noticesOf(await compared(lines), 'compared-volumes');
    expect(told).toEqual({
      values: [
        { code: null, volume: 'incoming', previous: 4, now: 32 },
        { code: null, volume: 'closed', previous: 4, now: 32 },
      ],
    });
  });

  test('a column that is blank in the earlier period only', async () => {
    const lines = [
      '法院代字,立案日期,结案日期,案件类型,审判组织',
      ...times(10, '内0203,2022-05-01,2022-06-01,民事一审,独任'),
      ...times(5, '内0203,2023-05-01,2023-06-01,民事一审,独任'),
      ...times(5, '内0203,2023-05-01,2023-06-01,民事一审,'),
      ...times(10, '内0203,2024-05-01,2024-06-01,民事一审,独任'),
    ];
    const report = await measured(lines, { compare: 'previous-year' });
    expect(noticesOf(report, 'compared-blank')).toEqual([
      { indicators: ['sole-judge-rate'], field: 'tribunal', courts: [{ code: '内0203', blank: 5, eligible: 10 }] },
    ]);
  });

  test('what the report says of its own period is not said twice', async () => {
    const lines = ['2022', '2023', '2024'].flatMap((year) => [
      ...times(5, `内0203,${year}-05-01,${year}-06-01,民事一审,独任`),
      ...times(5, `内0203,${year}-05-01,${year}-06-01,民事一审,`),
    ]);
    const report = await measured(['法院代字,立案日期,结案日期,案件类型,审判组织', ...lines], {
      compare: 'previous-year',
    });
    expect(noticesOf(report, 'partly-blank')).toHaveLength(1);
    expect(noticesOf(report, 'compared-blank')).toEqual([]);
  });
});
