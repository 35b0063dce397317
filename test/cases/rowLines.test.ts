import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRowLines } from '../../src/cases/rowLines.ts';
import { tableOf } from './tableOf.ts';

describe('the lines on which rows begin', () => {
  test('are those that were added, whatever was skipped between them', () => {
    // Mostly the next line; now and then some lines are skipped, or a record goes on for thousands.
    const gap = fc.oneof(
      { weight: 8, arbitrary: fc.constant(1) },
      { weight: 2, arbitrary: fc.integer({ min: 1, max: 5 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 100_000 }) },
    );
    fc.assert(
      fc.property(fc.nat({ max: 1000 }), fc.array(gap, { maxLength: 300, size: 'max' }), (firstRow, gaps) => {
        const lines = createRowLines();
        const added: number[] = [];
        let line = 0;
        for (const step of gaps) {
          line += step;
          lines.add(firstRow + added.length, line);
          added.push(line);
        }
        expect(added.map((_, index) => lines.lineOf(firstRow + index))).toEqual(added);
      }),
      { numRuns: 300, seed: 20240105 },
    );
  });

  test('can be asked for while more are added', () => {
    const lines = createRowLines();
    for (let row = 0; row < 100; row++) {
      lines.add(row, row * 2 + 2);
      expect([lines.lineOf(0), lines.lineOf(row >> 1), lines.lineOf(row)]).toEqual([
        2,
        (row >> 1) * 2 + 2,
        row * 2 + 2,
      ]);
    }
  });
});

describe('the lines of a file', () => {
  const linesOf = async (...lists: string[]) => {
    const table = await tableOf(lists);
    return table.inputs.map(({ from, to, lines, malformed }) => ({
      rows: Array.from({ length: to - from }, (_, index) => lines.lineOf(from + index)),
      malformed: malformed.map(({ line }) => line),
    }));
  };
  const row = 'a,2024-01-01,';

  test('count titles, blank lines, records that are no rows and line breaks in cells', async () => {
    const list = ['案件清单', '', '法院,立案日期,备注', row, '', ',,', 'a', `${row}"换`, '', '行"', row, '"a', row, ''];
    const found = [{ rows: [4, 8, 11, 13], malformed: [7, 12] }];
    expect(await linesOf(list.join('\n'))).toEqual(found);
    expect(await linesOf(list.join('\r\n'))).toEqual(found);
    expect(await linesOf(list.join('\r'))).toEqual(found);
  });

  test('begin anew in every file', async () => {
    const header = '法院,立案日期,备注';
    expect(await linesOf([header, row, row, ''].join('\n'), [header, '', row].join('\n'))).toEqual([
      { rows: [2, 3], malformed: [] },
      { rows: [3], malformed: [] },
    ]);
  });

  test('are right behind many batches', async () => {
    const block = `${`${row}\n`.repeat(50)}a\n${row}"\n"\n`;
    const [found] = await linesOf(`法院,立案日期,备注\n${block.repeat(1000)}`);
    expect(found?.rows).toHaveLength(51_000);
    expect(found?.malformed).toHaveLength(1000);
    // A block is 53 lines: the 51st is no row, the 52nd a row of two lines.
    expect(found?.malformed.every((line, index) => line === 53 * index + 52)).toBe(true);
    const expected = Array.from({ length: 1000 }, (_, block) =>
      [...Array.from({ length: 50 }, (__, at) => at), 51].map((at) => 53 * block + at + 2),
    ).flat();
    expect(found?.rows).toEqual(expected);
  });
});
