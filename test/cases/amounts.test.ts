import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnOf, tableOf } from './tableOf.ts';

/** Yuan of cells under a header; -1 where there is no amount. */
async function yuan(header: string, cells: readonly string[]): Promise<number[]> {
  const quoted = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`);
  const { claimAmount, rows } = await tableOf([columnOf(header, quoted)]);
  return Array.from(claimAmount.subarray(0, rows));
}

describe('an amount', () => {
  test.each([
    ['0', 0],
    ['12', 12],
    ['12345.60', 12345.6],
    ['0.07', 0.07],
    ['.5', 0.5],
    ['12.', 12],
    ['+12', 12],
    ['0012', 12],
    ['12,345.60', 12_345.6],
    ['1,234,567', 1_234_567],
    ['１２３４．５', 1234.5],
    ['１，２３４', 1234],
    [' 12 ', 12],
    ["'12.5", 12.5],
    ['="12.5"', 12.5],
    ['¥88', 88],
    ['￥88.00', 88],
    ['人民币88元', 88],
    ['88元', 88],
    ['88元整', 88],
    ['3万', 30_000],
    ['3.5万元', 35_000],
    ['1.2亿元', 120_000_000],
    ['999999999999999', 999_999_999_999_999],
    ['123456789012345678', 123_456_789_012_345_680],
  ])('%j: %d yuan', async (cell, amount) => {
    expect(await yuan('标的额', [cell])).toEqual([amount]);
  });

  test.each(['', '-', '—', '/', '无', 'NULL', '\u3000', '不详', '一万元', '-5', '1,23', '1.2.3', '5e3', '12 34', '%'])(
    '%j: none',
    async (cell) => {
      expect(await yuan('标的额', [cell])).toEqual([-1]);
    },
  );
});

describe('the unit of the header', () => {
  test.each([
    ['标的额', 12.5],
    ['标的额(元)', 12.5],
    ['标的额(万元)', 125_000],
    ['标的额（万元）', 125_000],
    ['标的额（万）', 125_000],
    ['诉讼标的额【万元】', 125_000],
    ['标的金额(亿元)', 1_250_000_000],
  ])('%s', async (header, amount) => {
    expect(await yuan(header, ['12.5', '１２．５', '12.5元', ''])).toEqual([amount, amount, 12.5, -1]);
  });

  test('gives way to that of a cell', async () => {
    expect(await yuan('标的额(万元)', ['3万元', '3元', '3'])).toEqual([30_000, 3, 30_000]);
  });

  test('is that of each file', async () => {
    const { claimAmount } = await tableOf([columnOf('标的额', ['5']), columnOf('标的额(万元)', ['5'])]);
    expect([...claimAmount.subarray(0, 2)]).toEqual([5, 50_000]);
  });
});

test('digits read from the bytes are the number that they write', async () => {
  const written = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 13n }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 2 }))
    .map(([whole, cents, decimals]) => {
      const fraction = String(cents).padStart(2, '0').slice(0, decimals);
      return decimals === 0 ? `${whole}` : `${whole}.${fraction}`;
    });
  await fc.assert(
    fc.asyncProperty(fc.array(written, { minLength: 1, maxLength: 200 }), async (cells) => {
      expect(await yuan('标的额', cells)).toEqual(cells.map(Number));
    }),
    { numRuns: 50, seed: 20240105 },
  );
});
