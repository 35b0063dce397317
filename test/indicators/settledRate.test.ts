import { describe, expect, test } from 'vitest';
import { figureOf, measured, partlyBlank, times } from './measured.ts';

describe('by the filing of the appeal', () => {
  const header = '法院代码,案件类型,立案日期,结案日期,是否上诉,二审立案日期';
  const closed = (cells: string) => `内0203,民事一审,2024-01-05,2024-02-04,${cells}`;
  const rate = async (...lines: string[]) => figureOf(await measured([header, ...lines]), 'settled-rate');

  test.each([
    ['2023-12-31', 3],
    ['2024-01-01', 2],
    ['2024-12-31', 2],
    ['2025-01-01', 3],
  ])('an appeal filed on %s: %i of 3 settled', async (filed, numerator) => {
    const earlier = `内0203,民事一审,2023-01-05,2023-06-01,是,${filed}`;
    const value = await rate(...times(3, closed('否,')), earlier);
    expect(value).toMatchObject({ value: numerator / 3, numerator, denominator: 3, base: 3, reason: null });
  });

  test('97 of 100: 1 − the Poisson interval of 3 in 100, ends swapped', async () => {
    const { value, numerator, interval } = await rate(
      ...times(97, closed('否,')),
      ...times(3, closed('是,2024-03-01')),
    );
    expect([value, numerator]).toEqual([0.97, 97]);
    // 3 + z²/2 = 4.92072941; z√(3 + z²/4) = z × √3.96036471 = 3.90045868
    expect(interval?.low).toBeCloseTo(1 - 0.0882118809, 8);
    expect(interval?.high).toBeCloseTo(1 - 0.0102027073, 8);
  });

  test('more appeals than closings: below 0, as the numbers are', async () => {
    const earlier = '内0203,民事一审,2023-01-05,2023-06-01,是,2024-01-15';
    expect(await rate(closed('否,'), ...times(3, earlier))).toMatchObject({ value: -2, numerator: -2, denominator: 1 });
  });

  test('nobody closed: null', async () => {
    expect(await rate('内0203,民事一审,2024-01-05,,,')).toMatchObject({
      value: null,
      denominator: 0,
      reason: { code: 'empty-denominator' },
    });
  });
});

describe('by the closing of the case', () => {
  const header = '法院代码,案件类型,立案日期,结案日期,是否上诉';
  const closed = (cell: string) => `内0203,民事一审,2024-01-05,2024-02-04,${cell}`;
  const rate = async (...lines: string[]) => figureOf(await measured([header, ...lines]), 'settled-rate');

  test('nobody appealed: all of them, up to 1', async () => {
    // Wilson for 0 of 1 reaches to z² ÷ (1 + z²) = 0.793451.
    const { value, interval } = await rate(closed('否'));
    expect(value).toBe(1);
    expect(interval?.high).toBe(1);
    expect(interval?.low).toBeCloseTo(0.206549, 6);
  });

  test('first-instance closings of the period only', async () => {
    const value = await rate(
      closed('是'),
      ...times(3, closed('否')),
      '内0203,民事一审,2024-01-05,2025-01-01,是',
      '内0203,民事二审,2024-01-05,2024-02-04,是',
    );
    expect(value).toMatchObject({ value: 0.75, numerator: 3, denominator: 4, base: 4 });
  });

  test('blank in all of them: missing; in part: counted as no, and told', async () => {
    expect(await rate(closed(''), closed(''))).toMatchObject({
      value: null,
      reason: { code: 'blank-column', args: { field: 'appealed', cases: 2 } },
    });
    const report = await measured([header, closed(''), closed('是'), ...times(2, closed('否'))]);
    expect(figureOf(report, 'settled-rate')).toMatchObject({ value: 0.75 });
    expect(partlyBlank(report, 'settled-rate')).toEqual([
      { field: 'appealed', courts: [{ code: '内0203', blank: 1, eligible: 4 }] },
    ]);
  });
});

test.each([
  ['appeal-filing', ',二审立案日期', ',2024-03-01'],
  ['case-closing', '', ''],
] as const)('with the appeal rate it makes 1 (%s)', async (basis, column, day) => {
  const closed = '内0203,2024-01-05,2024-02-04';
  const lines = [`${closed},否${day && ','}`, `${closed},否${day && ','}`, `${closed},是${day}`];
  const report = await measured([`法院代码,立案日期,结案日期,是否上诉${column}`, ...lines]);
  expect(report.bases.appeal).toBe(basis);
  expect(figureOf(report, 'settled-rate')).toMatchObject({ numerator: 2, denominator: 3 });
  expect(figureOf(report, 'appeal-rate')).toMatchObject({ numerator: 1, denominator: 3 });
});
