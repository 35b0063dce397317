import { expect, test } from 'vitest';
import { formatValue } from '../../src/renderers/text/numbers.ts';
import { volumes } from './lots.ts';
import { bare } from './measured.ts';
import { roundedLike } from './printed.ts';
import { publishedValue, reportOnLots } from './publishedReports.ts';

// All courts of Croatia (sudovi.hr/en/node/23): clearance rate and disposition time of the CEPEJ, as printed there and here.
// `start` is the published stock at the start of the year, which misses what would add up by `off` cases.
const years = [
  {
    year: '2020',
    cases: { start: 371_163, incoming: 505_473, closed: 476_446, pending: 400_277, off: 87 },
    clearance: { printed: '94.26', prints: '94.26%' },
    time: { printed: '307', prints: '306.6' },
  },
  {
    year: '2021',
    cases: { start: 400_277, incoming: 593_464, closed: 539_125, pending: 456_489, off: 1873 },
    clearance: { printed: '90.84', prints: '90.84%' },
    time: { printed: '309', prints: '309.1' },
  },
  {
    year: '2022',
    // Not the 456,489 with which 2021 ended.
    cases: { start: 466_685, incoming: 557_759, closed: 610_476, pending: 413_953, off: -15 },
    clearance: { printed: '109.45', prints: '109.45%' },
    time: { printed: '248', prints: '247.5' },
  },
];

test.each(years)(
  'Croatia $year: $clearance.printed %, $time.printed days',
  async ({ year, cases, clearance, time }) => {
    const { start, incoming, closed, pending, off } = cases;
    // They take 365 days for 2020 too.
    const scheme = { ...bare, yearDays: 365 };
    const report = await reportOnLots(volumes(pending + closed - incoming, incoming, closed), year, { scheme });
    expect(report.total.volumes).toMatchObject({ carriedOver: start + off, incoming, closed, pending });
    const rate = publishedValue(report, { of: 'clearance-rate' });
    expect(formatValue(rate, 'ratio')).toBe(clearance.prints);
    expect(roundedLike(clearance.printed, rate, 100)).toBe(clearance.printed);
    const days = publishedValue(report, { of: 'disposition-time' });
    expect(formatValue(days, 'days')).toBe(time.prints);
    expect(roundedLike(time.printed, days, 365)).toBe(time.printed);
  },
);
