import { describe, expect, test } from 'vitest';
import { indicatorIds, indicators } from '../../src/indicators/registry.ts';
import { traitWords } from '../../src/indicators/traitWords.ts';
import { traits } from '../../src/traits/registry.ts';

const chinese = /[\u4E00-\u9FFF]/;
const languages = ['zh', 'en'] as const;

describe.each(indicators)('$id', ({ about }) => {
  test.each(['definition', 'formula', 'caveats'] as const)('has its %s in both languages', (text) => {
    expect(about[text].zh).toMatch(chinese);
    expect(about[text].zh).not.toMatch(/[,;!?] |\.$| {2}/);
    expect(about[text].en).toMatch(/[a-z]/);
    expect(about[text].en).not.toMatch(/[，。；：“”（）]| {2}/);
  });

  test('says in sentences what it means and what it does not say', () => {
    expect(about.definition.zh).toMatch(/。$/);
    expect(about.definition.en).toMatch(/\.$/);
    expect(about.caveats.zh).toMatch(/。$/);
    expect(about.caveats.en).toMatch(/\.$/);
    expect(about.caveats.zh.length).toBeGreaterThan(60);
  });

  test('names other indicators that there are', () => {
    expect(about.related.length).toBeGreaterThan(1);
    expect(new Set(about.related).size).toBe(about.related.length);
    expect(about.related.filter((id) => !(indicatorIds as readonly string[]).includes(id))).toEqual([]);
  });
});

test('no indicator names itself as related', () => {
  expect(indicators.filter(({ id, about }) => about.related.includes(id))).toEqual([]);
});

test('formulas begin with the name that reports print, or with what it is counted by', () => {
  for (const { label, about } of indicators) {
    const name = label.zh.replace(/（(CEPEJ|含未结)）$/, '');
    expect(about.formula.zh.startsWith(`${name}＝`) || about.formula.zh.startsWith('Kaplan-Meier法：')).toBe(true);
  }
});

test('every trait has words of its own in both languages', () => {
  expect(Object.keys(traitWords).sort()).toEqual(traits.map(({ id }) => id).sort());
  for (const language of languages) {
    const phrases = Object.values(traitWords).map((words) => words[language]);
    expect(new Set(phrases).size).toBe(phrases.length);
    expect(phrases.filter((phrase) => phrase.trim() !== phrase || phrase === '')).toEqual([]);
  }
});
