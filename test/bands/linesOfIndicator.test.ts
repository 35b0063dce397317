import { expect, test } from 'vitest';
import { linesOfIndicator } from '../../src/bands/linesOfIndicator.ts';
import { indicators } from '../../src/indicators/registry.ts';

const all = ['civil', 'criminal', 'administrative', 'enforcement', 'other'];
const tried = ['civil', 'criminal', 'administrative'];

const expected: Readonly<Record<string, readonly string[]>> = {
  'closure-rate': all,
  'average-duration': all,
  'disposition-time': all,
  'within-limit-rate': all,
  'small-claims-rate': ['civil'],
  'mediation-rate': ['civil'],
  'sole-judge-rate': [...tried, 'other'],
  'appeal-rate': [...tried, 'other'],
  'settled-rate': [...tried, 'other'],
  'reversal-remand-ratio': [...tried, 'other'],
  'retrial-reversal-rate': tried,
  'enforcement-completion-rate': ['enforcement'],
};

test.each(Object.entries(expected))('%s', (id, lines) => {
  const indicator = indicators.find((one) => one.id === id);
  expect(indicator && linesOfIndicator(indicator)).toEqual(lines);
});
