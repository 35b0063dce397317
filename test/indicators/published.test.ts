import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/documents/report/report.ts';
import { indicators } from '../../src/indicators/registry.ts';
import { formatPart, formatValue } from '../../src/renderers/text/numbers.ts';
import { volumes } from './lots.ts';
import { halfUp, roundedLike } from './printed.ts';
import { publications } from './publishedExamples.ts';
import { publishedValue, reportOnLots } from './publishedReports.ts';

function unitOf(indicator: string) {
  return indicators.find(({ id }) => id === indicator)?.unit ?? 'share';
}

describe.each(publications)('$title ($source)', ({ period, lots, figures, pending }) => {
  let report: Report;
  beforeAll(async () => {
    report = await reportOnLots(lots, period);
  });

  test.each(figures)('$what: $printed', (figure) => {
    const value = publishedValue(report, figure);
    expect(formatValue(value, unitOf(figure.of))).toBe(figure.prints);
    // Half up reproduces every figure that is right.
    const rounded = roundedLike(figure.printed, value, 100);
    if (figure.slip === undefined) expect(rounded).toBe(figure.printed);
    else expect(rounded, figure.slip).not.toBe(figure.printed);
  });

  test(`${pending} pending`, () => {
    expect(report.total.volumes.pending).toBe(pending);
  });
});

test('济源 cuts 89.396 off to 89.39, 汪清 prints 92.12 for 92.105', () => {
  expect(halfUp(548 * 100, 613, 3)).toBe('89.396');
  expect(halfUp(140 * 100, 152, 3)).toBe('92.105');
});

test('东胜 2024 prints 20594 closings: its 95.84 % is that of 20324, the sum of its own parts', async () => {
  const { lots = [], period = '' } = publications.find(({ title }) => title === '东胜 2024') ?? {};
  const { volumes: total } = (await reportOnLots(lots, period)).total;
  expect(total).toMatchObject({ docket: 21_207, closed: 20_324 });
  expect(formatPart(20_594, 21_207)).toBe('97.11%');
});

test('包头 2024 (nm0.com, 中国审判): 院庭长 closed 45,824 of 80,563, 56.88 %', async () => {
  const lots = [
    ...volumes(0, 45_824, 45_824, { 庭室: '院庭长' }),
    ...volumes(0, 85_708 - 45_824, 80_563 - 45_824, { 庭室: '其他' }),
  ];
  const { total } = await reportOnLots(lots, '2024', { by: 'division' });
  const heads = total.groups.find(({ code }) => code === '院庭长');
  expect(total.volumes).toMatchObject({ docket: 85_708, closed: 80_563 });
  expect(formatPart(heads?.volumes.closed ?? 0, total.volumes.closed ?? 0)).toBe('56.88%');
});
