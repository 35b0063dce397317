import { describe, expect, test } from 'vitest';
import { bare, figureOf, measured, partlyBlank, times } from './measured.ts';

const header = '法院代码,案件类型,立案日期,结案日期,是否上诉,二审结果,二审结案日期';
const undated = '法院代码,案件类型,立案日期,结案日期,是否上诉,二审结果';
/** A first-instance case closed before the period, whose appeal was decided in it. */
const decided = (outcome: string, on = '2024-05-01') => `内0203,民事一审,2023-01-05,2023-06-01,是,${outcome},${on}`;
const settled = '内0203,民事一审,2024-01-05,2024-02-04,否,,';
const every = ['改判', '部分改判', '发回重审', '维持', '指令审理', '调解', '其他', '撤回上诉', '按撤回上诉处理'];
const ids = [
  'reversal-rate',
  'reversed-rate',
  'remanded-rate',
  'appeal-reversal-share',
  'reversal-remand-ratio',
] as const;

async function figures(lines: readonly string[], head = header) {
  const report = await measured([head, ...lines]);
  const [reversal, reversed, remanded, share, ratio] = ids.map((id) => figureOf(report, id));
  return { report, reversal, reversed, remanded, share, ratio };
}

describe('by the closing day of the appeal', () => {
  test('one of each outcome over 4 closings', async () => {
    const { reversal, reversed, remanded, share, ratio } = await figures([
      ...every.map((outcome) => decided(outcome)),
      ...times(4, settled),
    ]);
    expect(reversal).toMatchObject({ value: 0.75, numerator: 3, denominator: 4, base: 4 });
    expect(reversed).toMatchObject({ value: 0.5, numerator: 2, denominator: 4, base: 4 });
    expect(remanded).toMatchObject({ value: 0.25, numerator: 1, denominator: 4, base: 4 });
    // Seven decided: all but the two withdrawn.
    expect(share).toMatchObject({ value: 3 / 7, numerator: 3, denominator: 7, base: 7 });
    expect(ratio).toMatchObject({ value: 2, numerator: 2, denominator: 1, base: 3, interval: null });
  });

  test.each([
    ['2023-12-31', 0],
    ['2024-01-01', 1],
    ['2024-12-31', 1],
    ['2025-01-01', 0],
  ])('decided on %s', async (on, count) => {
    const lines = [settled, decided('改判', on), decided('发回重审', on), decided('维持')];
    const { reversed, remanded, share, ratio } = await figures(lines);
    expect([reversed?.numerator, remanded?.numerator]).toEqual([count, count]);
    expect(share).toMatchObject({ numerator: 2 * count, denominator: 1 + 2 * count });
    expect(ratio).toMatchObject({ numerator: count, denominator: count, base: 2 * count });
  });

  test('only appeals of first-instance cases', async () => {
    const other = ['民事二审', '民事再审', '首次执行'].map(
      (kind) => `内0203,${kind},2024-01-05,2024-02-04,是,改判,2024-05-01`,
    );
    const { reversal, share } = await figures([...other, settled, decided('维持')]);
    expect(reversal).toMatchObject({ value: 0, denominator: 1 });
    expect(share).toMatchObject({ value: 0, denominator: 1 });
  });

  test('the parts have Poisson intervals, the share of appeals has a Wilson one', async () => {
    const { reversed, remanded, share } = await figures([settled, decided('改判'), decided('维持')]);
    // One event over one closing: 1 + z²/2 ∓ z√(1 + z²/4) = 2.920729 ∓ 2.744205
    expect(reversed?.interval?.low).toBeCloseTo(0.176525, 6);
    expect(reversed?.interval?.high).toBeCloseTo(5.664934, 6);
    // None: 0 to z² = 3.841459
    expect(remanded?.interval).toMatchObject({ low: 0 });
    expect(remanded?.interval?.high).toBeCloseTo(3.841459, 6);
    // One of two: 0.5 ∓ z ÷ (2√(2 + z²)) = 0.5 ∓ 0.405469
    expect(share?.interval?.low).toBeCloseTo(0.094531, 6);
    expect(share?.interval?.high).toBeCloseTo(0.905469, 6);
  });
});

describe('by the closing of the case', () => {
  const of = (outcome: string, closed = '2024-02-04') => `内0203,民事一审,2023-01-05,${closed},是,${outcome}`;

  test('the cases closed in the period, whenever their appeals were decided', async () => {
    const { reversed, remanded, share, ratio } = await figures(
      [
        ...every.map((outcome) => of(outcome)),
        of('改判', '2023-12-31'),
        of('发回重审', '2025-01-01'),
        of('发回重审', ''),
      ],
      undated,
    );
    expect(reversed).toMatchObject({ value: 2 / 9, numerator: 2, denominator: 9, base: 9 });
    expect(remanded).toMatchObject({ value: 1 / 9, numerator: 1, denominator: 9, base: 9 });
    expect(share).toMatchObject({ value: 3 / 7, numerator: 3, denominator: 7, base: 7 });
    expect(ratio).toMatchObject({ value: 2, numerator: 2, denominator: 1, base: 3, interval: null });
  });
});

test('nobody appealed: a true 0 of the closings, and nothing to divide by where appeals are', async () => {
  const { reversal, reversed, remanded, share, ratio } = await figures([settled]);
  for (const rate of [reversal, reversed, remanded]) expect(rate).toMatchObject({ value: 0, reason: null });
  for (const rate of [share, ratio]) {
    expect(rate).toMatchObject({ value: null, numerator: 0, denominator: 0, reason: { code: 'empty-denominator' } });
  }
});

test('only withdrawals: no appeal was decided', async () => {
  const { share } = await figures([settled, decided('撤回上诉')]);
  expect(share).toMatchObject({ value: null, denominator: 0, reason: { code: 'empty-denominator' } });
});

test('reversals and no remand: no ratio; remands and no reversal: a true 0', async () => {
  const reversed = await figures([decided('改判'), decided('改判')]);
  expect(reversed.ratio).toMatchObject({ value: null, numerator: 2, denominator: 0, base: 2 });
  expect(reversed.ratio?.reason).toEqual({ code: 'empty-denominator', args: {} });
  const remanded = await figures([decided('发回重审')]);
  expect(remanded.ratio).toMatchObject({ value: 0, numerator: 0, denominator: 1, base: 1, reason: null });
});

test('whether there are too few for the ratio is told by their sum', async () => {
  const judged = { better: 'target' as const, weight: 1, bands: [{ low: 1, source: 'test' }] };
  const scheme = { ...bare, indicators: { 'reversal-remand-ratio': judged } };
  const verdict = async (reversed: number) =>
    figureOf(
      await measured([header, ...times(reversed, decided('改判')), ...times(2, decided('发回重审'))], { scheme }),
      'reversal-remand-ratio',
    ).verdict;
  expect(await verdict(7)).toBe('too-few');
  expect(await verdict(8)).toBe('within');
});

describe('blank outcomes of those who appealed', () => {
  const waiting = '内0203,民事一审,2024-01-05,2024-02-04,是,,';

  test('all of them: missing; some: told', async () => {
    const silent = await figures([settled, waiting, waiting]);
    for (const id of ids) {
      expect(figureOf(silent.report, id), id).toMatchObject({
        value: null,
        reason: { code: 'blank-column', args: { field: 'appealOutcome', cases: 2 } },
      });
    }
    const some = await figures([settled, waiting, decided('发回重审'), decided('维持')]);
    expect(some.share).toMatchObject({ value: 0.5, denominator: 2 });
    for (const id of ids) {
      expect(partlyBlank(some.report, id), id).toEqual([
        { field: 'appealOutcome', courts: [{ code: '内0203', blank: 1, eligible: 3 }] },
      ]);
    }
  });
});

test('appeals of cases, of decisions or themselves only after M make no blank column of what nobody could know', async () => {
  const lines = [
    '案号,立案日期,结案日期,是否上诉,二审立案日期,二审结果,二审结案日期',
    ...[1, 2, 3].map((serial) => `（2024）内0203民初${serial}号,2024-01-05,2024-02-05,否,,,`),
    '（2025）内0203民初1号,2025-01-02,2025-01-20,是,,,',
    '（2024）内0203民初4号,2024-12-02,2025-01-20,是,,,',
    '（2024）内0203民初5号,2024-12-02,2024-12-20,是,2025-01-10,,',
  ];
  const report = await measured(lines, { asOf: '2025-01-31' });
  for (const id of ['reversal-rate', 'reversed-rate', 'remanded-rate', 'appeal-rate']) {
    expect(figureOf(report, id), id).toMatchObject({ value: 0, numerator: 0, denominator: 4, reason: null });
  }
  // One that was appealed by M, and of whose outcome nothing is known, leaves the column blank.
  const known = await measured([...lines, '（2024）内0203民初6号,2024-03-02,2024-04-20,是,2024-05-10,,']);
  expect(figureOf(known, 'reversal-rate')).toMatchObject({ value: null, reason: { code: 'blank-column' } });
});
