import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../src/calendar/day.ts';
import { measured, noticesOf, type Question } from '../../indicators/measured.ts';
import { day } from '../reportOf.ts';
import { summarised } from '../summary/summarised.ts';
import { filed, header } from './monthlyCases.ts';

describe('durations-jump', () => {
  /** The court's data goes back far enough: six whole months between this filing and April. */
  const early = filed('2023-09', 1);

  /** Closings in July that took so many days on average, against such that took ten. */
  const july = (cases: number, days: number, before = 60) => [
    header,
    ...early,
    ...['04', '05', '06'].flatMap((month) => [
      ...filed(`2024-${month}`, before / 6, 8),
      ...filed(`2024-${month}`, before / 6, 12),
    ]),
    ...filed('2024-07', Math.ceil(cases / 2), days - 4),
    ...filed('2024-07', Math.floor(cases / 2), days + 4),
  ];
  const told = async (lines: readonly string[], asked: Question = {}) =>
    noticesOf(await measured(lines, asked), 'durations-jump');

  test('against the closings of the three months before, up or down, in the period or not', async () => {
    const jumped = (days: number) => [
      { courts: [{ code: '内0203', months: [{ month: '2024-07', days, usual: 10, closings: 30 }] }] },
    ];
    expect(await told(july(30, 15))).toEqual(jumped(15));
    expect(await told(july(30, 15), { period: '2024-07' })).toEqual(jumped(15));
    expect(await told(july(30, 6))).toEqual(jumped(6));
  });

  test('half as much again, and no less', async () => {
    expect(await told(july(30, 14))).toEqual([]);
    expect(await told(july(30, 7))).toEqual([]);
  });

  test('of fewer than thirty closings, in the month or before it, nothing is said', async () => {
    expect(await told(july(29, 16))).toEqual([]);
    expect(await told(july(40, 15, 30))).toHaveLength(1);
    expect(await told(july(40, 15, 24))).toEqual([]);
  });

  test('days that do not vary at all jump where they differ by half', async () => {
    const lines = (days: number, before: number) => [
      header,
      ...early,
      ...filed('2024-06', 30, before),
      ...filed('2024-07', 30, days),
    ];
    expect(await told(lines(15, 10))).toHaveLength(1);
    expect(await told(lines(14, 10))).toEqual([]);
    expect(await told(lines(0, 0))).toEqual([]);
    expect(await told(lines(1, 0))).toHaveLength(1);
  });

  test('six whole months of the court lie before the three months, whatever other courts have', async () => {
    const begun = (month: string) => [
      header,
      ...filed('2022-01', 40, 12, '内0204'),
      ...filed(month, 1),
      ...july(30, 15).slice(2),
    ];
    expect(await told(begun('2023-09'))).toHaveLength(1);
    expect(await told(begun('2023-10'))).toEqual([]);
  });

  test('where a court whose work is steady begins with new filings, durations that grow are no jump', async () => {
    // Sixty filings a month, on every other day or so, closed after 20 to 200 days in turn.
    const steady = (from: number) =>
      Array.from({ length: 24 * 60 }, (_, serial) => {
        const [month, place] = [Math.floor(serial / 60), serial % 60];
        const on =
          day(`${from + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`) +
          Math.floor(place * 0.46);
        const closed = on + 20 + ((serial * 101) % 181);
        return `内0203,民事一审,${isoOf(on)},${closed <= day('2025-01-31') ? isoOf(closed) : ''}`;
      });
    expect(await told([header, ...steady(2024)])).toEqual([]);
    expect(await told([header, ...steady(2023)])).toEqual([]);
    expect(await told([header, ...steady(2023)], { period: '2023' })).toEqual([]);
  });

  test('is told only where an indicator tells of durations', async () => {
    for (const only of [['closure-rate'], ['disposition-time', 'median-pending-age'], ['within-limit-rate']]) {
      expect(await told(july(30, 15), { only })).toEqual([]);
    }
    for (const id of [
      'average-duration',
      'median-duration',
      'p90-duration',
      'net-average-duration',
      'median-time-to-close',
    ]) {
      expect(await told(july(30, 15), { only: ['closure-rate', id] })).toHaveLength(1);
    }
  });

  test('in a summary too', async () => {
    const codes = async (id: string) =>
      (await summarised(july(30, 15), { indicators: [id] })).notices.map(({ code }) => code);
    expect(await codes('closure-rate')).not.toContain('durations-jump');
    expect(await codes('average-duration')).toContain('durations-jump');
  });
});
