import { describe, expect, test } from 'vitest';
import { bare, measured, volumesOf } from './measured.ts';

const header = '法院代码,立案日期,结案日期';
const volumes = async (...lines: string[]) =>
  volumesOf(await measured([header, ...lines.map((line) => `内0203,${line}`)]));

describe('one case and the year 2024', () => {
  test.each([
    // filed, closed: carried over, incoming, docket, closed, pending
    ['2023-12-31,2023-12-31', 0, 0, 0, 0, 0],
    ['2023-12-31,2024-01-01', 1, 0, 1, 1, 0],
    ['2023-12-31,2024-12-31', 1, 0, 1, 1, 0],
    ['2023-12-31,2025-01-01', 1, 0, 1, 0, 1],
    ['2023-12-31,', 1, 0, 1, 0, 1],
    ['2024-01-01,2024-01-01', 0, 1, 1, 1, 0],
    ['2024-01-01,2024-12-31', 0, 1, 1, 1, 0],
    ['2024-12-31,2024-12-31', 0, 1, 1, 1, 0],
    ['2024-12-31,2025-01-01', 0, 1, 1, 0, 1],
    ['2024-12-31,', 0, 1, 1, 0, 1],
    ['2025-01-01,2025-01-02', 0, 0, 0, 0, 0],
    ['2025-01-01,', 0, 0, 0, 0, 0],
  ])('%s', async (line, carriedOver, incoming, docket, closed, pending) => {
    expect(await volumes(line)).toEqual({ carriedOver, incoming, docket, closed, pending });
  });
});

describe('M is as-of where that is earlier than the end of the period', () => {
  const lines = [
    header,
    '内0203,2023-12-01,2024-06-30', // carried over, closed on M
    '内0203,2023-12-01,2024-07-01', // carried over, closed the day after M: pending
    '内0203,2024-06-30,', // incoming on M, pending
    '内0203,2024-07-01,', // filed the day after M: in no population
    '内0203,2024-05-01,2024-06-01', // incoming and closed
  ];

  test('as of 2024-06-30', async () => {
    const report = await measured(lines, { asOf: '2024-06-30' });
    expect(report.measuredOn).toBe('2024-06-30');
    expect(report.period).toEqual({ label: '2024', start: '2024-01-01', end: '2024-12-31' });
    expect(volumesOf(report)).toEqual({ carriedOver: 2, incoming: 2, docket: 4, closed: 2, pending: 2 });
  });

  test('as of the first day of the period', async () => {
    const report = await measured(lines, { asOf: '2024-01-01' });
    expect(volumesOf(report)).toEqual({ carriedOver: 2, incoming: 0, docket: 2, closed: 0, pending: 2 });
  });

  test('as-of before the period is refused', async () => {
    await expect(measured(lines, { asOf: '2023-12-31' })).rejects.toMatchObject({
      code: 'period-after-data',
      args: { label: '2024', start: '2024-01-01', asOf: '2023-12-31' },
    });
  });

  test('as-of after the period changes none of its populations', async () => {
    const [one, other] = await Promise.all(
      ['2024-12-31', '2025-02-14'].map((asOf) => measured(lines, { asOf, period: '2024-01..2024-06' })),
    );
    expect(other?.measuredOn).toBe('2024-06-30');
    expect(other?.courts).toEqual(one?.courts);
  });
});

test('a statistical year from December, months from the 21st: 2023-11-21 to 2024-11-20', async () => {
  const scheme = { ...bare, calendar: { yearStartMonth: 12, monthStartDay: 21 } };
  const lines = ['2023-11-20,', '2023-11-21,', '2024-11-20,', '2024-11-21,'].map((line) => `内0203,${line}`);
  const report = await measured([header, ...lines], { scheme });
  expect(report.period).toMatchObject({ start: '2023-11-21', end: '2024-11-20' });
  expect(volumesOf(report)).toEqual({ carriedOver: 1, incoming: 2, docket: 3, closed: 0, pending: 3 });
});

test('every court with an accepted row is listed, one with rejected rows only is not', async () => {
  const report = await measured([
    header,
    '内0203,2025-01-05,', // after the period
    '内0204,2024-02-30,',
    '内0205,2024-01-05,2024-01-04',
    '内0205,2020-01-05,2021-01-04', // closed long before
  ]);
  expect(report.courts.map(({ code, rejected }) => [code, rejected])).toEqual([
    ['内0203', 0],
    ['内0205', 1],
  ]);
  expect(report.total.rejected).toBe(2);
  expect(report.quality).toMatchObject({ rows: 4, accepted: 2, rejected: 2 });
});
