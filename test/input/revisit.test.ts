import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { ReadingOptions } from '../../src/input/input.ts';
import { openInput } from '../../src/input/input.ts';
import { cellsOf, revisit, writtenBytes } from '../../src/input/revisit.ts';
import type { Recordings } from '../../src/input/source.ts';
import { knownHeaders, scratchFolder } from './scratchFolder.ts';

const folder = scratchFolder();
const recognises = (header: string) => knownHeaders.includes(header);

/** Reads an input once, then looks at some of its lines again. */
async function seenAgain(
  path: string,
  lines: readonly number[],
  { reading = {}, stdin, between }: { reading?: ReadingOptions; stdin?: Readable; between?: () => void } = {},
) {
  const recordings: Recordings = new Map();
  const surroundings = { folder: folder.path, stdin: () => stdin ?? Readable.from([]), recordings };
  const input = await openInput(path, reading, recognises, surroundings);
  for await (const _ of input.records());
  between?.();
  const seen: { line: number; cells: string[]; written: string }[] = [];
  const known = { path, sha256: input.digest(), encoding: input.encoding.name, lines };
  await revisit(known, reading, recognises, surroundings, (one) => {
    seen.push({ line: one.line, cells: cellsOf(one), written: Buffer.from(writtenBytes(one)).toString('utf8') });
  });
  return seen;
}

const text = '法院,案号\n甲,1\n"乙\n丙","2"\n\n丁"x,3\n"戊,4\n己,5';

describe('records once more', () => {
  const all = [
    { line: 1, cells: ['法院', '案号'], written: '法院,案号\n' },
    { line: 2, cells: ['甲', '1'], written: '甲,1\n' },
    { line: 3, cells: ['乙\n丙', '2'], written: '"乙\n丙","2"\n' },
    { line: 6, cells: ['丁"x', '3'], written: '丁"x,3\n' },
    { line: 7, cells: ['"戊,4\n'], written: '"戊,4\n' },
    { line: 8, cells: ['己', '5'], written: '己,5' },
  ];

  test('cells and bytes of the lines asked for', async () => {
    folder.write('a.csv', text);
    expect(await seenAgain('a.csv', [1, 2, 3, 6, 7, 8])).toEqual(all);
    expect(await seenAgain('a.csv', [3, 8])).toEqual([all[2], all[5]]);
    expect(await seenAgain('a.csv', [])).toEqual([]);
  });

  test('of standard input, which can be read only once', async () => {
    const stdin = Readable.from([Buffer.from(text.slice(0, 9)), Buffer.from(text.slice(9))]);
    expect(await seenAgain('-', [1, 2, 3, 6, 7, 8], { stdin })).toEqual(all);
  });

  test('of a dialect that another reader reads', async () => {
    folder.write('quoted.csv', "法院;案号\n# x\n'甲;乙';1\n丙;2\n");
    expect(await seenAgain('quoted.csv', [1, 3, 4], { reading: { quote: "'", comment: '#', delimiter: ';' } })).toEqual(
      [
        { line: 1, cells: ['法院', '案号'], written: '法院;案号\n' },
        { line: 3, cells: ['甲;乙', '1'], written: "'甲;乙';1\n" },
        { line: 4, cells: ['丙', '2'], written: '丙;2\n' },
      ],
    );
  });
});

test('a file that has changed meanwhile is refused', async () => {
  folder.write('b.csv', text);
  const grown = seenAgain('b.csv', [2], { between: () => appendFileSync(join(folder.path, 'b.csv'), '\n庚,6\n') });
  await expect(grown).rejects.toMatchObject({ code: 'file-changed', args: { path: 'b.csv' } });
  folder.write('c.csv', text);
  const shrunk = seenAgain('c.csv', [8], { between: () => writeFileSync(join(folder.path, 'c.csv'), '法院,案号\n') });
  await expect(shrunk).rejects.toMatchObject({ code: 'file-changed' });
});
