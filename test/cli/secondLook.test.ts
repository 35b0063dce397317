import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lookAtEach, type SecondLook } from '../../src/cli/secondLook.ts';
import { cellText } from '../../src/input/revisit.ts';
import { readAgain } from './recordsAtHand.ts';

const header = '法院,立案日期,案由\n';
const files = { 'a.csv': `${header}甲,2024-01-01,1\n乙,2024-01-02,2\n丙,2024-01-03,3\n`, 'b.csv': `${header}丁,x,4\n` };

async function seen(look: SecondLook, spots: Iterable<{ input: number; line: number }>) {
  const shown: string[] = [];
  await lookAtEach(spots, look, ({ input, line }, record) =>
    shown.push(`${input}:${line} ${cellText(record, 0)}${cellText(record, 2)}`),
  );
  return shown;
}

test('each spot is shown its record, several of one record too', async () => {
  const { look } = await readAgain(files);
  const spots = [
    { input: 0, line: 2 },
    { input: 0, line: 4 },
    { input: 0, line: 4 },
    { input: 1, line: 2 },
  ];
  expect(await seen(look, spots)).toEqual(['0:2 甲1', '0:4 丙3', '0:4 丙3', '1:2 丁4']);
  expect(await seen(look, [])).toEqual([]);
  expect(await seen(look, spots.slice(3))).toEqual(['1:2 丁4']);
});

test('an input is opened only where it has a spot, and spots are asked for one at a time', async () => {
  const { look } = await readAgain(files);
  const opened: number[] = [];
  const told: string[] = [];
  const watched: SecondLook = {
    at(input, lines, visit) {
      opened.push(input);
      return look.at(input, lines, visit);
    },
  };
  function* spots() {
    for (const line of [2, 3, 4]) {
      told.push(`asked ${line}`);
      yield { input: 0, line };
    }
  }
  await lookAtEach(spots(), watched, ({ line }) => told.push(`shown ${line}`));
  expect(opened).toEqual([0]);
  expect(told).toEqual(['asked 2', 'shown 2', 'asked 3', 'shown 3', 'asked 4', 'shown 4']);
});

test('a file that has changed is refused', async () => {
  const { look, folder } = await readAgain(files);
  appendFileSync(join(folder, 'a.csv'), '戊,2024-01-04,5\n');
  await expect(seen(look, [{ input: 0, line: 2 }])).rejects.toMatchObject({ code: 'file-changed' });
  await expect(seen(look, [{ input: 1, line: 9 }])).rejects.toMatchObject({ code: 'file-changed' });
});
