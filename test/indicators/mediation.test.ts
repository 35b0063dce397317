import { describe, expect, test } from 'vitest';
import { figureOf, measured, partlyBlank, times } from './measured.ts';

const header = '法院代码,案件类型,立案日期,结案日期,结案方式';
const ids = ['mediation-rate', 'mediation-withdrawal-rate'] as const;
const civil = (method: string) => `民事一审,2024-01-05,2024-02-04,${method}`;

async function rates(...lines: string[]) {
  const report = await measured([header, ...lines.map((line) => `内0203,${line}`)]);
  return ids.map((id) => figureOf(report, id));
}

describe('by closing method', () => {
  test.each([
    ['调解', 1, 1],
    ['调解结案', 1, 1],
    ['撤诉', 0, 1],
    ['按撤诉处理', 0, 1],
    ['裁定准许撤诉', 0, 1],
    ['判决', 0, 0],
    ['裁定', 0, 0],
    ['驳回起诉', 0, 0],
    ['移送', 0, 0],
    ['其他', 0, 0],
    ['', 0, 0],
  ])('%s', async (method, mediated, withdrawn) => {
    expect(await rates(civil(method), civil('判决'))).toMatchObject([
      { value: mediated / 2, numerator: mediated, denominator: 2, base: 2 },
      { value: withdrawn / 2, numerator: withdrawn, denominator: 2, base: 2 },
    ]);
  });
});

test('only civil first-instance closings of the period count', async () => {
  const counted = await rates(
    '民事一审,2023-01-05,2024-01-01,调解', // on its first day
    '民事一审,2024-01-05,2024-12-31,撤诉', // on its last day
    civil('判决'),
    '民事一审,2023-01-05,2023-12-31,调解', // before
    '民事一审,2024-01-05,2025-01-01,调解', // after
    '刑事一审,2024-01-05,2024-02-04,调解',
    '行政一审,2024-01-05,2024-02-04,撤诉',
    '民事二审,2024-01-05,2024-02-04,调解',
    '首次执行,2024-01-05,2024-02-04,撤诉',
  );
  expect(counted).toMatchObject([
    { value: 1 / 3, numerator: 1, denominator: 3 },
    { value: 2 / 3, numerator: 2, denominator: 3 },
  ]);
});

test('no civil first-instance closing: null', async () => {
  for (const rate of await rates('行政一审,2024-01-05,2024-02-04,撤诉')) {
    expect(rate).toMatchObject({ value: null, denominator: 0, reason: { code: 'empty-denominator' } });
  }
});

test('blank in all of them: missing; in part: counted as no, and told', async () => {
  for (const rate of await rates(civil(''), civil('-'), '刑事一审,2024-01-05,2024-02-04,判决')) {
    const reason = { code: 'blank-column', args: { field: 'closingMethod', cases: 2 } };
    expect(rate).toMatchObject({ value: null, base: null, reason });
  }
  const lines = [...times(3, civil('调解')), civil('')].map((line) => `内0203,${line}`);
  const report = await measured([header, ...lines]);
  for (const id of ids) {
    expect(figureOf(report, id)).toMatchObject({ value: 0.75, denominator: 4 });
    expect(partlyBlank(report, id)).toEqual([
      { field: 'closingMethod', courts: [{ code: '内0203', blank: 1, eligible: 4 }] },
    ]);
  }
});
