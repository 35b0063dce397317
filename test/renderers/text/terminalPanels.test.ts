import { expect, it } from 'vitest';
import { panelsOf } from '../../../src/renderers/text/terminalPanels.ts';

// Two columns of the terminal lie before each column of a panel.
it.each([
  ['all in one', [8, 8, 8], 30, 30, [[0, 1, 2]]],
  [
    'as few as can be, of even size',
    [8, 8, 8, 8],
    30,
    30,
    [
      [0, 1],
      [2, 3],
    ],
  ],
  ['fewer in a first panel with less room', [8, 8, 8, 8], 10, 30, [[0], [1, 2, 3]]],
  ['uneven where even ones do not fit', [18, 8, 8, 8], 20, 30, [[0], [1, 2, 3]]],
  ['a column too wide for any panel on its own', [50, 8], 30, 30, [[0], [1]]],
  ['an empty panel without columns', [], 30, 30, [[]]],
] as const)('%s', (_, widths, first, others, panels) => {
  expect(panelsOf(widths, first, others)).toEqual(panels);
});
