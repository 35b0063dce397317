import type { UnlistableWords } from './errors.ts';

/** Why there is no list of these cases, and which there is. */
export const unlistableEn: UnlistableWords = {
  remainder: (id, better) => [
    `The numerator of ${id} is a difference: first-instance closings less appeals. By the period method the appeals of a period need not come from its closings, so that what is left is a number and no set of cases.`,
    `List the appeals taken off with ${better === 'higher' ? '--in gap (or --indicator appeal-rate --in numerator)' : '--indicator appeal-rate --in numerator'}, or the closings with --in denominator.`,
  ],
  'no-direction': (id, better) => [
    better === 'target'
      ? `In this scheme ${id} is best inside its band, neither high nor low: nobody can say which cases hold it back.`
      : `This scheme says nothing of ${id}, whether high or low is better: nobody can say which cases hold it back.`,
    'Use --in denominator or --in numerator, or a --scheme that gives it a direction.',
  ],
  'no-single-case': (id) => [
    `${id} comes from all of its cases together: none holds it back by itself.`,
    'List them with --in denominator.',
  ],
  'no-edge': (id, better) => [
    `This scheme has no ${better === 'higher' ? 'lower' : 'upper'} edge for ${id} in this period: there is nothing to hold the days of a case against.`,
    'Use --in denominator (most days first), or a --scheme with a band.',
  ],
};
