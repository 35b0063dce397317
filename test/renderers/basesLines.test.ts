import { describe, expect, test } from 'vitest';
import { enReport } from '../../src/messages/report.en.ts';
import { zhReport } from '../../src/messages/report.zh.ts';
import { basesLines } from '../../src/renderers/basesLines.ts';

const bases = {
  appeal: 'appeal-filing',
  reversal: 'appeal-closing',
  retrial: 'retrial-closing',
  appealDenominator: 'judgments',
} as const;

describe.each(['zh', 'en'] as const)('in %s a basis is told only where a value depends on it:', (language) => {
  const words = { zh: zhReport, en: enReport }[language];
  const linesWith = (values: Readonly<Record<string, number | null>>) =>
    basesLines(bases, (id) => (values[id] ?? null) !== null, words);

  test('none where nobody asked for such an indicator, or nobody has the columns', () => {
    expect(linesWith({ 'closure-rate': 0.9 })).toEqual([]);
    expect(linesWith({ 'appeal-rate': null, 'reversal-rate': null, 'retrial-reversal-rate': null })).toEqual([]);
  });

  test('appeals, with what they are held against', () => {
    const appeals = [words.appealBasis['appeal-filing'], words.appealDenominator.judgments];
    expect(linesWith({ 'appeal-rate': 0 })).toEqual(appeals);
    expect(linesWith({ 'appeal-rate': null, 'settled-rate': 0.9 })).toEqual(appeals);
  });

  test('outcomes of appeals and of retrials', () => {
    expect(linesWith({ 'remanded-rate': 0 })).toEqual([
      words.reversalBasis['appeal-closing'],
      words.appealDenominator.judgments,
    ]);
    expect(linesWith({ 'retrial-reversal-rate': 0 })).toEqual([words.retrialBasis['retrial-closing']]);
  });
});
