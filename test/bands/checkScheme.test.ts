import { describe, expect, test } from 'vitest';
import { checkScheme } from '../../src/bands/checkScheme.ts';
import type { SchemeFile } from '../../src/bands/schema.ts';
import type { Band } from '../../src/bands/scheme.ts';
import { indicatorIds } from '../../src/indicators/registry.ts';
import { banded, schemeWith } from './schemeAtHand.ts';

type Indicators = SchemeFile['indicators'];

/** The remarks on a scheme but for the list of indicators without an entry. */
function remarksOn(indicators: Indicators, more: Partial<SchemeFile> = {}) {
  return checkScheme(schemeWith(indicators, more)).remarks.filter(({ code }) => code !== 'without-entry');
}

/** Those on the second of two bands, the first of which is sound. */
function remarksOnBand(id: string, better: 'higher' | 'lower' | 'target', band: Omit<Band, 'source'>) {
  const sound = better === 'lower' ? { high: 0.5 } : { low: 0.5 };
  return remarksOn({ [id]: { better, bands: [banded(sound), banded(band)] } });
}

test('nothing to say of a sound scheme', () => {
  const sound = { better: 'higher' as const, bands: [banded({ low: 0.9 })] };
  const whole = schemeWith(Object.fromEntries(indicatorIds.map((id) => [id, sound])));
  expect(checkScheme(whole)).toEqual({ clashes: [], remarks: [] });
});

test('indicators without an entry are listed in their own order', () => {
  const { remarks } = checkScheme(schemeWith({ 'closure-rate': { better: 'higher', bands: [banded({ low: 0.9 })] } }));
  expect(remarks).toEqual([
    { code: 'without-entry', indicator: null, band: null, args: { ids: indicatorIds.slice(1) } },
  ]);
});

describe('bands that never apply', () => {
  test('of a line of which the indicator holds no case', () => {
    expect(remarksOnBand('small-claims-rate', 'higher', { low: 0.2, line: 'criminal' })).toEqual([
      { code: 'line-never-held', indicator: 'small-claims-rate', band: 1, args: { line: 'criminal' } },
    ]);
    expect(remarksOnBand('small-claims-rate', 'higher', { low: 0.2, line: 'civil' })).toEqual([]);
    expect(remarksOnBand('appeal-rate', 'lower', { high: 0.2, line: 'enforcement' })).toMatchObject([
      { code: 'line-never-held' },
    ]);
  });

  test('of a month that does not end while they are valid', () => {
    const band = { low: 0.2, throughMonth: 3, validFrom: '2024-04-01', validTo: '2024-12-31' };
    expect(remarksOnBand('closure-rate', 'higher', band)).toEqual([
      { code: 'never-measured', indicator: 'closure-rate', band: 1, args: { throughMonth: 3 } },
    ]);
    expect(remarksOnBand('closure-rate', 'higher', { ...band, validTo: '2025-03-31' })).toEqual([]);
  });

  test('of courts of another level only', () => {
    const band = { low: 0.2, courtLevel: 'intermediate' as const };
    expect(remarksOnBand('closure-rate', 'higher', { ...band, courts: ['内0203', '内0204'] })).toEqual([
      { code: 'other-level', indicator: 'closure-rate', band: 1, args: { level: 'intermediate' } },
    ]);
    expect(remarksOnBand('closure-rate', 'higher', { ...band, courts: ['内0203', '内02'] })).toEqual([]);
  });
});

test('a court that is not given by its code', () => {
  expect(remarksOnBand('closure-rate', 'higher', { low: 0.2, courts: ['青山区', '内0203'] })).toEqual([
    { code: 'no-court-code', indicator: 'closure-rate', band: 1, args: { court: '青山区' } },
  ]);
});

describe('edges', () => {
  test.each([
    ['closure-rate', 93, 1],
    ['clearance-rate', 99, 1],
    ['average-duration', 93, 0],
    ['clearance-rate', 1.05, 0],
    ['closure-rate', 1, 0],
  ])('%s at %d: %d remarks', (id, low, count) => {
    const remarks = remarksOnBand(id, 'higher', { low, line: 'civil' });
    expect(remarks.map(({ code }) => code)).toEqual(Array(count).fill('edge-out-of-scale'));
  });

  test('on the good side only, so that every value meets the band', () => {
    expect(remarksOnBand('closure-rate', 'higher', { high: 0.2, line: 'civil' })).toEqual([
      { code: 'never-failed', indicator: 'closure-rate', band: 1, args: { better: 'higher' } },
    ]);
    expect(remarksOnBand('appeal-rate', 'lower', { low: 0.2, line: 'civil' })).toMatchObject([
      { code: 'never-failed', args: { better: 'lower' } },
    ]);
    expect(remarksOnBand('mediation-rate', 'target', { high: 0.2, line: 'civil' })).toEqual([]);
  });
});

describe('weights', () => {
  const byLine = [banded({ low: 0.9, line: 'civil' })];
  const all = { better: 'higher', bands: [banded({ low: 0.9 })] } as const;

  test('an indicator that counts, with bands by line only', () => {
    expect(
      remarksOn({
        'clearance-rate': { ...all, bands: [...all.bands] },
        'closure-rate': { better: 'higher', bands: byLine },
      }),
    ).toEqual([{ code: 'lines-only', indicator: 'closure-rate', band: null, args: {} }]);
  });

  test('nothing that counts has a band', () => {
    const nothing = [{ code: 'nothing-judged', indicator: null, band: null, args: {} }];
    expect(remarksOn({ 'closure-rate': { better: 'higher', weight: 0, bands: byLine } })).toEqual(nothing);
    expect(remarksOn({ 'closure-rate': { better: 'higher', bands: [] } })).toEqual(nothing);
  });
});

test('type codes that nobody knows, and such with the character of a special jurisdiction, which exclude nothing', () => {
  const indicators: Indicators = { 'closure-rate': { better: 'higher', bands: [banded({ low: 0.9 })] } };
  expect(remarksOn(indicators, { excludeTypeCodes: ['执保', '知民初', '诉前调却'] })).toEqual([
    { code: 'special-jurisdiction', indicator: null, band: null, args: { code: '知民初', plain: '民初' } },
    { code: 'unknown-type-code', indicator: null, band: null, args: { code: '诉前调却' } },
  ]);
});
