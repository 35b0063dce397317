import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { decideEncoding } from '../../src/input/encoding.ts';
import { openSource } from '../../src/input/source.ts';
import { strictCheck } from '../../src/input/strictness.ts';

const folder = mkdtempSync(join(tmpdir(), 'courtstat-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a check keeps no view of a chunk that its reader fills again', () => {
  const check = strictCheck('utf-8');
  const chunk = Buffer.from('案号,法');
  check.push(chunk);
  chunk.fill(0xff);
  check.push(Buffer.from('院\n'));
  check.end();
  expect(check.fault).toBeUndefined();
});

test('a file of many chunks, cut within characters, is UTF-8 every time it is looked at', async () => {
  const line = '（2024）内0203民初1234号,包头市昆都仑区人民法院,民事一审,2024-01-05\n';
  writeFileSync(join(folder, 'large.csv'), line.repeat(90_000));
  for (let time = 0; time < 4; time++) {
    const source = await openSource('large.csv', folder, () => Readable.from([]));
    expect(await decideEncoding(source, undefined)).toMatchObject({ name: 'utf-8', forced: false });
    for await (const _ of source.all()) void _;
  }
});
