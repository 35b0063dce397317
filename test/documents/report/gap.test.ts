import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bare, measured, times } from '../../indicators/measured.ts';
import { asOf, caseRow, csv, numbered, periods, today } from '../generatedCases.ts';
import { reportOf } from '../reportOf.ts';

const header = '法院代码,案件类型,适用程序,立案日期,结案日期';

describe('by hand', () => {
  // 内0203: 30 summary cases of 10 days and 10 ordinary ones of 50; 内0204: 10 of 10 and 30 of 50.
  const lines = [
    header,
    ...times(30, '内0203,民事一审,简易,2024-03-01,2024-03-11'),
    ...times(10, '内0203,民事一审,普通,2024-03-01,2024-04-20'),
    ...times(10, '内0204,民事一审,简易,2024-03-01,2024-03-11'),
    ...times(30, '内0204,民事一审,普通,2024-03-01,2024-04-20'),
  ];

  test('courts that are as quick with each kind differ by their kinds alone', async () => {
    const { gap } = await measured(lines, { explainGap: 'average-duration' });
    expect(gap).toMatchObject({ indicator: 'average-duration', against: 'total' });
    expect(gap?.courts.map(({ code }) => code)).toEqual(['内0203', '内0204']);
    // 20 days against 30: (3/4 − 1/2) × (10 − 25) and (1/4 − 1/2) × (50 − 25)
    expect(gap?.courts[0]).toMatchObject({ value: 20, reference: 30, gap: -10, mix: -10, level: 0 });
    expect(gap?.courts[0]?.parts).toEqual([
      {
        line: 'civil',
        instance: 'first',
        procedure: 'ordinary',
        own: { numerator: 500, denominator: 10 },
        reference: { numerator: 2000, denominator: 40 },
        mix: -6.25,
        level: 0,
      },
      {
        line: 'civil',
        instance: 'first',
        procedure: 'summary',
        own: { numerator: 300, denominator: 30 },
        reference: { numerator: 400, denominator: 40 },
        mix: -3.75,
        level: 0,
      },
    ]);
    expect(gap?.courts[1]).toMatchObject({ gap: 10, mix: 10, level: 0 });
  });

  test('days of the period are part of what is divided', async () => {
    const pending = [
      header,
      ...times(2, '内0203,民事一审,简易,2024-03-01,2024-03-11'),
      '内0203,民事一审,普通,2024-05-01,',
    ];
    const { gap, courts } = await measured([...pending, '内0204,民事一审,普通,2024-03-01,2024-03-11'], {
      explainGap: 'disposition-time',
    });
    expect(courts[0]?.indicators['disposition-time']?.value).toBe(183);
    expect(gap?.courts[0]).toMatchObject({ value: 183, reference: 122, gap: 61 });
  });

  test('with --compare each court is held against itself before', async () => {
    const earlier = [
      ...times(10, '内0203,民事一审,简易,2023-03-01,2023-03-11'),
      ...times(30, '内0203,民事一审,普通,2023-03-01,2023-04-20'),
    ];
    const asked = { explainGap: 'average-duration', compare: 'previous-year' } as const;
    const { gap } = await measured([...lines, ...earlier], asked);
    expect(gap).toMatchObject({ against: 'previous-year' });
    // 20 days against 40: (3/4 − 1/4) × (10 − 30) and (1/4 − 3/4) × (50 − 30)
    expect(gap?.courts[0]).toMatchObject({ value: 20, reference: 40, gap: -20, mix: -20, level: 0 });
    // What a comparison does not know is not taken apart: 内0204 begins with 2024.
    expect(gap?.courts[1]).toMatchObject({ value: 40, reference: null, gap: null, parts: [] });
  });

  test('without a value there is nothing to take apart', async () => {
    const told = await measured([...lines, '内0205,民事一审,普通,2024-05-01,'], { explainGap: 'average-duration' });
    expect(told.gap?.courts[2]).toEqual({
      code: '内0205',
      value: null,
      reference: 30,
      gap: null,
      mix: null,
      level: null,
      parts: [],
    });
  });

  test('an indicator that is no quotient of sums is refused', async () => {
    await expect(measured(lines, { explainGap: 'median-duration' })).rejects.toMatchObject({
      code: 'gap-not-additive',
      args: { id: 'median-duration' },
    });
    expect((await measured(lines)).gap).toBeUndefined();
  });
});

const additive = [
  ...['closure-rate', 'clearance-rate', 'average-duration', 'net-average-duration', 'within-limit-rate'],
  ...['small-claims-rate', 'appeal-rate', 'settled-rate', 'reversal-rate', 'disposition-time', 'retrial-reversal-rate'],
];

test('the parts of every court add up to its gap, to the last bit, and the gap is value − reference', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(caseRow, { minLength: 1, maxLength: 60 }),
      periods,
      fc.constantFrom(...additive),
      async (cases, period, id) => {
        const asked = { today, asOf, period, scheme: bare, explainGap: id };
        const { gap, courts, total } = await reportOf([{ path: 'a.csv', bytes: csv(numbered(cases)) }], asked);
        expect(gap?.courts.map(({ code }) => code)).toEqual(courts.map(({ code }) => code).sort());
        for (const { code, value, reference, gap: distance, mix, level, parts } of gap?.courts ?? []) {
          const figure = courts.find((court) => court.code === code)?.indicators[id];
          expect(value).toBe(figure?.value);
          expect(reference).toBe(total.indicators[id]?.value);
          expect(distance === null).toBe(value === null || reference === null);
          if (distance === null || value === null || reference === null) continue;
          expect(distance).toBeCloseTo(value - reference, 9);
          const sum = (effect: 'mix' | 'level') => parts.reduce((all, part) => all + part[effect], 0);
          expect(sum('mix')).toBe(mix);
          expect(sum('level')).toBe(level);
          expect((mix ?? 0) + (level ?? 0)).toBe(distance);
          const own = (of: 'numerator' | 'denominator') => parts.reduce((all, part) => all + part.own[of], 0);
          expect(own('denominator')).toBe(figure?.denominator);
          if (id !== 'disposition-time') expect(own('numerator')).toBe(figure?.numerator);
        }
      },
    ),
    { numRuns: 80 },
  ));
