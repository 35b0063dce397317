import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapsOf } from '../../src/observations/facts/gaps.ts';

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
const gapsIn = (...serials: number[]) => gapsOf(Int32Array.from(serials).sort());

describe('gaps', () => {
  test('are between the lowest and the highest serial, which are told', () => {
    expect(gapsIn(7, 8, 10, 14)).toEqual({
      first: 7,
      last: 14,
      present: 4,
      missing: 4,
      gaps: 2,
      ranges: [
        [9, 9],
        [11, 13],
      ],
      apart: 0,
      outliers: [],
    });
  });

  test('are none in one serial, or in serials without a hole', () => {
    expect(gapsIn(5)).toEqual({
      first: 5,
      last: 5,
      present: 1,
      missing: 0,
      gaps: 0,
      ranges: [],
      apart: 0,
      outliers: [],
    });
    expect(gapsIn(0, 1, 2)).toMatchObject({ first: 0, last: 2, present: 3, missing: 0, ranges: [] });
  });

  test('do not change with serials that occur twice', () => {
    expect(gapsIn(1, 1, 3, 3, 3)).toEqual(gapsIn(1, 3));
  });

  test('show the five longest, of equally long ones the lowest, in rising order', () => {
    // Holes of 1, 2, 1, 3, 1, 1 and 1 numbers behind 1, 3, 6, 8, 12, 14 and 16.
    expect(gapsIn(1, 3, 6, 8, 12, 14, 16, 18)).toMatchObject({
      missing: 10,
      gaps: 7,
      ranges: [
        [2, 2],
        [4, 5],
        [7, 7],
        [9, 11],
        [13, 13],
      ],
    });
  });
});

describe('serials far above all others', () => {
  test('are told of by themselves, and count as no gap', () => {
    const all = upTo(812).filter((serial) => serial !== 400);
    expect(gapsIn(...all, 90001)).toEqual({ ...gapsIn(...all), apart: 1, outliers: [90001] });
    expect(gapsIn(...all, 90001)).toMatchObject({ last: 812, present: 811, missing: 1 });
  });

  test('may occur twice', () => {
    expect(gapsIn(...upTo(20), 2000, 2000)).toMatchObject({ last: 20, missing: 0, apart: 1, outliers: [2000] });
  });

  test('are more than five times as high as the next lower one', () => {
    expect(gapsIn(...upTo(20), 100)).toMatchObject({ last: 100, missing: 79, apart: 0 });
    expect(gapsIn(...upTo(20), 101)).toMatchObject({ last: 20, missing: 0, apart: 1 });
  });

  test('are at most one to ten different others', () => {
    expect(gapsIn(...upTo(9), 1, 1000)).toMatchObject({ last: 1000, missing: 990, apart: 0 });
    expect(gapsIn(...upTo(10), 1000)).toMatchObject({ last: 10, missing: 0, apart: 1 });
    expect(gapsIn(...upTo(19), 2000, 2004)).toMatchObject({ last: 2004, missing: 1983, apart: 0 });
    expect(gapsIn(...upTo(20), 2000, 2004)).toMatchObject({ last: 20, missing: 0, apart: 2, outliers: [2000, 2004] });
  });

  test('are all that lie above the lowest of them, of which five are told', () => {
    expect(gapsIn(...upTo(20), 200, 90001)).toMatchObject({ last: 20, apart: 2, outliers: [200, 90001] });
    const six = [7001, 7003, 7005, 7007, 7009, 7011];
    expect(gapsIn(...upTo(60), ...six)).toMatchObject({ last: 60, apart: 6, outliers: six.slice(0, 5) });
  });
});

test('what is missing is what a walk from first to last does not meet', () => {
  const serials = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(serials, fc.constantFrom(0, 300, 1000), (drawn, far) => {
      const all = far === 0 ? drawn : [...drawn, far];
      const found = gapsIn(...all);
      const kept = all.filter((serial) => !found.outliers.includes(serial));
      const missing: number[] = [];
      for (let serial = Math.min(...kept); serial <= Math.max(...kept); serial++) {
        if (!kept.includes(serial)) missing.push(serial);
      }
      expect(found.first).toBe(Math.min(...all));
      expect(found.last).toBe(Math.max(...kept));
      expect(found.present).toBe(new Set(kept).size);
      expect(found.missing).toBe(missing.length);
      // A stretch begins at every missing serial whose lower neighbour is there.
      expect(found.gaps).toBe(missing.filter((serial) => !missing.includes(serial - 1)).length);
      expect(found.ranges.length).toBe(Math.min(found.gaps, 5));
      for (const [from, to] of found.ranges) {
        expect(missing.slice(missing.indexOf(from), missing.indexOf(to) + 1).length).toBe(to - from + 1);
        expect([missing.includes(from - 1), missing.includes(to + 1)]).toEqual([false, false]);
      }
      // No drawn serial is an outlier beside it: twenty others would have to lie below 12.
      const isApart = far > 5 * Math.max(...drawn) && new Set(drawn).size >= 10;
      if (far > 0) expect(found.outliers).toEqual(isApart ? [far] : []);
    }),
  );
});
