import { expect, test } from 'vitest';
import { createTokenizer } from '../../src/input/tokenizer.ts';

// Every second line opens a quote that runs on to the last line, where it breaks: read naively, each of them is read to
// the end, which takes minutes for a file of this size.
test('a file whose lines reopen a quote is not read once for each line', () => {
  const pairs = 80_000;
  const tokenizer = createTokenizer(0x2c);
  const bytes = new TextEncoder().encode(`${'a\ny","z""z\n'.repeat(pairs)}"x"y\n`);
  let plain = 0;
  let broken = 0;
  // A batch is valid only until the next one is asked for.
  for (const read of [() => tokenizer.push(bytes), () => tokenizer.end()]) {
    const batch = read();
    for (let record = 0; record < batch.count; record++) {
      if (batch.first[record] === batch.first[record + 1]) broken++;
      else plain++;
    }
  }
  expect({ plain, broken }).toEqual({ plain: pairs, broken: pairs + 1 });
});
