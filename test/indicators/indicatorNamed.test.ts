import { expect, test } from 'vitest';
import { indicatorNamed, nearestIndicator } from '../../src/indicators/indicatorNamed.ts';
import { indicators } from '../../src/indicators/registry.ts';

test('every indicator answers to its id and to all names that are printed, and to no other’s', () => {
  for (const indicator of indicators) {
    const { id, label, shortLabel } = indicator;
    for (const name of [id, label.zh, label.en, shortLabel.zh, shortLabel.en]) {
      expect([name, indicatorNamed(name)?.id]).toEqual([name, id]);
      expect(indicatorNamed(` ${name.toUpperCase()} `)?.id).toBe(id);
    }
  }
  expect(indicatorNamed('')).toBeUndefined();
});

test.each([
  ['结案率率', '结案率'],
  ['上诉律', '上诉率'],
  ['当庭宣判率', '当庭'],
  ['closure-rat', 'closure-rate'],
  ['Mean day', 'Mean days'],
])('%s is near %s', (written, meant) => {
  expect(nearestIndicator(written)).toContain(meant);
});

test('other candidates count too', () => {
  expect(nearestIndicator('closed-befor-filed', ['closed-before-filed'])).toBe('closed-before-filed');
  expect(nearestIndicator('zzz', ['closed-before-filed'])).toBeNull();
});
