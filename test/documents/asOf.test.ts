import { describe, expect, test } from 'vitest';
import { measured, noticesOf } from '../indicators/measured.ts';

const header = '案号,立案日期,结案日期,是否上诉,二审立案日期,二审结果,二审结案日期';
let serial = 0;
const first = (cells: string) => `（2024）内0203民初${++serial}号,${cells}`;
const natural = { asOf: undefined };

describe('the default as-of day', () => {
  test('is the latest filing or closing, and a notice says so', async () => {
    const lines = [
      first('2024-01-05,2024-11-30,,,,'),
      first('2024-11-01,,,,,'), // 29 days before the 30th: in the 30 days that end on it
      first('2024-10-31,2024-10-31,,,,'), // 30 days before
      first('2024-11-29,2024-11-29,,,,'),
    ];
    const report = await measured([header, ...lines], natural);
    expect(report.asOf).toBe('2024-11-30');
    expect(noticesOf(report, 'as-of-default')).toEqual([{ asOf: '2024-11-30', filings: 2, closings: 2 }]);
  });

  test('a filing may be the latest', async () => {
    expect((await measured([header, first('2024-01-05,2024-02-04,,,,'), first('2024-06-01,,,,,')], natural)).asOf).toBe(
      '2024-06-01',
    );
  });

  test('appeals, rejected rows and the future do not count', async () => {
    const lines = [
      first('2024-01-05,2024-02-04,是,2024-03-01,维持,2024-12-01'),
      first('2024-12-31,2024-12-30,,,,'), // closed before filed
      first('2024-01-05,2025-02-16,,,,'), // after today
      '（2024）内0203民初9001号,2024-01-06,,,,,',
      '（2024）内0203民初9001号,2024-12-31,,,,,', // the number of the row above
    ];
    const report = await measured([header, ...lines], natural);
    expect(report.asOf).toBe('2024-02-04');
    expect(report.quality.accepted).toBe(2);
  });

  test('may be today', async () => {
    const report = await measured([header, first('2025-02-15,,,,,')], { ...natural, period: undefined });
    expect([report.asOf, report.period.label]).toEqual(['2025-02-15', '2025']);
  });

  test('no such notice where the user gives the day', async () => {
    expect(noticesOf(await measured([header, first('2024-01-05,,,,,')]), 'as-of-default')).toEqual([]);
  });
});

describe('undated-facts: the data goes on after as-of', () => {
  const lines = [first('2024-01-05,2024-02-04,是,2024-03-01,维持,2024-07-01'), first('2024-01-05,2024-06-01,否,,,')];

  test('told of with the last event of any kind', async () => {
    const report = await measured([header, ...lines], { asOf: '2024-06-30' });
    expect(noticesOf(report, 'undated-facts')).toEqual([{ asOf: '2024-06-30', lastEvent: '2024-07-01' }]);
  });

  test('a retrial is an event too', async () => {
    const report = await measured(
      [
        '案号,立案日期,结案日期,再审结果,再审结案日期',
        '（2024）内0203民初1号,2024-01-05,2024-02-04,改判,2024-09-01',
        '（2024）内0203民初2号,2024-01-05,2024-06-01,,',
      ],
      { asOf: '2024-08-31' },
    );
    expect(noticesOf(report, 'undated-facts')).toEqual([{ asOf: '2024-08-31', lastEvent: '2024-09-01' }]);
  });

  test('not where as-of is that day', async () => {
    expect(noticesOf(await measured([header, ...lines], { asOf: '2024-07-01' }), 'undated-facts')).toEqual([]);
  });

  test('told of by default where appeals go on after the last closing', async () => {
    const report = await measured([header, ...lines], natural);
    expect(noticesOf(report, 'undated-facts')).toEqual([{ asOf: '2024-06-01', lastEvent: '2024-07-01' }]);
  });
});

describe('appeals-immature: first-instance closings of the period in the 30 days up to as-of', () => {
  const inJanuary = { period: '2025' };

  test('counts both ends, and first instance only', async () => {
    const lines = [
      first('2024-01-05,2025-01-01,,,,'), // 30 days before as-of: too early
      first('2024-01-05,2025-01-02,,,,'), // 29 days before
      first('2024-01-05,2025-01-31,,,,'),
      first('2024-01-05,2025-02-01,,,,'), // after as-of
      '（2024）内0203民终1号,2024-01-05,2025-01-15,,,,',
      '（2024）内0203执1号,2024-01-05,2025-01-15,,,,',
    ];
    const report = await measured([header, ...lines], inJanuary);
    expect(noticesOf(report, 'appeals-immature')).toEqual([{ closings: 2, from: '2025-01-02', to: '2025-01-31' }]);
  });

  test('leaves out closings that the period does not hold', async () => {
    const lines = [first('2024-01-05,2025-01-15,,,,'), first('2024-02-05,2024-12-31,,,,')];
    expect(noticesOf(await measured([header, ...lines]), 'appeals-immature')).toEqual([]);
    // As of 2025-01-10 the last 20 days of 2024 are recent.
    const recent = await measured([header, ...lines], { asOf: '2025-01-10' });
    expect(noticesOf(recent, 'appeals-immature')).toEqual([{ closings: 1, from: '2024-12-12', to: '2024-12-31' }]);
  });

  test('says nothing where there are none', async () => {
    expect(
      noticesOf(await measured([header, first('2024-01-05,2025-01-01,,,,')], inJanuary), 'appeals-immature'),
    ).toEqual([]);
  });
});
