import type { UnlistableWords } from './errors.ts';

/** Why there is no list of these cases, and which there is. */
export const unlistableZh: UnlistableWords = {
  remainder: (id, better) => [
    `${id} 的分子是一个差数：一审结案数减去上诉数。按期间法，本期的上诉不一定出自本期结案的案件，减后剩下的是件数，不是一批具体的案件。`,
    `用 ${better === 'higher' ? '--in gap（或 --indicator appeal-rate --in numerator）' : '--indicator appeal-rate --in numerator'} 列出减去的上诉案件，或用 --in denominator 列出一审结案。`,
  ],
  'no-direction': (id, better) => [
    better === 'target'
      ? `本方案中 ${id} 以区间为准，不分高低，说不上哪些案件使它变差。`
      : `本方案没有列出 ${id}，不知道它是高好还是低好，说不上哪些案件使它变差。`,
    '用 --in denominator 或 --in numerator 列出分母或分子的案件；写明方向的方案用 --scheme 指定。',
  ],
  'no-single-case': (id) => [
    `${id} 由全部案件合在一起得出，没有哪一件单独使它变差。`,
    '用 --in denominator 列出这些案件。',
  ],
  'no-edge': (id, better) => [
    `本方案在这一期间没有给 ${id} 设区间${better === 'higher' ? '下限' : '上限'}，没有界限可供比对。`,
    '用 --in denominator 列出全部有关案件（天数多的在前）；设有区间的方案用 --scheme 指定。',
  ],
};
