import { createHash } from 'node:crypto';
import { appendFileSync, unlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { opened, readInput, recordCount, scratchFolder } from './scratchFolder.ts';

const folder = scratchFolder();
const text = '法院,立案日期\n昆都仑区,b\n';
const expected = { headers: ['法院', '立案日期'], rows: [['昆都仑区', 'b']], lines: [2] };
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const inCrumbs = (bytes: Uint8Array) => Readable.from(Array.from(bytes, (byte) => Buffer.of(byte)));

describe('compressed', () => {
  test('a file, whatever its name; its digest is that of the compressed bytes', async () => {
    const packed = gzipSync(text);
    const name = folder.write('a.csv', packed);
    expect(await readInput(name, folder.path)).toMatchObject({ ...expected, digest: sha256(packed) });
  });

  test('GB18030 of several MiB', async () => {
    const rows = '昆都仑区,（2024）内0203民初1号\n'.repeat(60_000);
    const name = folder.write('b.csv.gz', gzipSync(iconv.encode(`法院,案号\n${rows}`, 'gb18030')));
    const read = await readInput(name, folder.path);
    expect(read.rows).toHaveLength(60_000);
    expect(read.encoding).toBe('gb18030');
    expect(new Set(read.rows.map(([court]) => court))).toEqual(new Set(['昆都仑区']));
  });

  test.each(['whole', 'in single bytes'])('standard input, %s', async (how) => {
    const packed = gzipSync(text);
    const stdin = how === 'whole' ? Readable.from([packed]) : inCrumbs(packed);
    expect(await readInput('-', folder.path, {}, stdin)).toMatchObject({ ...expected, digest: sha256(packed) });
  });

  test('cut short: unreadable', async () => {
    const name = folder.write('c.csv.gz', gzipSync(text).subarray(0, 30));
    await expect(readInput(name, folder.path)).rejects.toMatchObject({
      code: 'file-unreadable',
      args: { path: 'c.csv.gz', reason: 'Z_BUF_ERROR' },
    });
  });

  test('nothing inside: empty', async () => {
    const name = folder.write('d.csv.gz', gzipSync(''));
    await expect(readInput(name, folder.path)).rejects.toMatchObject({ code: 'empty-file', args: { path: name } });
  });
});

describe('standard input', () => {
  test('is read to its end', async () => {
    const stdin = Readable.from([Buffer.from(text.slice(0, 5)), Buffer.from(text.slice(5))]);
    expect(await readInput('-', folder.path, {}, stdin)).toMatchObject({ ...expected, digest: sha256(text) });
  });

  test.each([
    ['UTF-8', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16LE', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
    ['GB18030', iconv.encode(text, 'gb18030'), 'gb18030'],
  ])('in single bytes, %s', async (_, bytes, encoding) => {
    expect(await readInput('-', folder.path, {}, inCrumbs(bytes))).toMatchObject({ ...expected, encoding });
  });

  test('a workbook in single bytes is still known', async () => {
    const stdin = inCrumbs(Buffer.from('PK\u0003\u0004rest'));
    await expect(readInput('-', folder.path, {}, stdin)).rejects.toMatchObject({ code: 'spreadsheet-file' });
  });

  test('without anything: empty', async () => {
    await expect(readInput('-', folder.path, {}, Readable.from([]))).rejects.toMatchObject({ code: 'empty-file' });
  });
});

describe('a file that changes between the first look and the last byte', () => {
  test('longer', async () => {
    const input = await opened(folder.write('e.csv', text), folder.path);
    appendFileSync(join(folder.path, 'e.csv'), '青山区,c\n');
    await expect(recordCount(input)).rejects.toMatchObject({
      code: 'file-changed',
      args: { path: 'e.csv' },
    });
  });

  test('of the same length, but written again', async () => {
    const input = await opened(folder.write('f.csv', text), folder.path);
    utimesSync(join(folder.path, 'f.csv'), 1, 1);
    await expect(recordCount(input)).rejects.toMatchObject({ code: 'file-changed' });
  });

  test('only its name is gone: read all the same', async () => {
    const input = await opened(folder.write('g.csv', text), folder.path);
    unlinkSync(join(folder.path, 'g.csv'));
    expect(await recordCount(input)).toBe(1);
    expect(input.digest()).toBe(sha256(text));
  });
});

describe('files that hold no list', () => {
  test.each<[string, Uint8Array | string, object]>([
    ['no byte', '', { code: 'empty-file' }],
    ['only a byte order mark', '\ufeff', { code: 'empty-file' }],
    ['only white space', ' \t\r\n\n  ', { code: 'empty-file' }],
    ['a workbook', 'PK\u0003\u0004rest', { code: 'spreadsheet-file' }],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), { code: 'spreadsheet-file' }],
    ['a zero byte', 'ab,c\n1\u0000,2\n', { code: 'binary-file', args: { path: 'h.csv', offset: 6 } }],
    [
      'a zero byte in the second MiB',
      `a,b\n${'1,2\n'.repeat(300_000)}\u0000`,
      {
        code: 'binary-file',
        args: { path: 'h.csv', offset: 1_200_004 },
      },
    ],
    [
      'UTF-16 without a mark',
      Buffer.from('a,b\n', 'utf16le'),
      { code: 'binary-file', args: { path: 'h.csv', offset: 1 } },
    ],
  ])('%s', async (_, bytes, error) => {
    await expect(readInput(folder.write('h.csv', bytes), folder.path)).rejects.toMatchObject(error);
  });

  test('only delimiters, the delimiter given', async () => {
    const read = readInput(folder.write('i.csv', ',,,\n, ,\n'), folder.path, { delimiter: ',' });
    await expect(read).rejects.toMatchObject({ code: 'empty-file' });
  });

  test('a workbook is known even where an encoding is given', async () => {
    const name = folder.write('i.csv', 'PK\u0003\u0004rest');
    await expect(readInput(name, folder.path, { encoding: 'gb18030' })).rejects.toMatchObject({
      code: 'spreadsheet-file',
    });
  });

  test('a file that is not there', async () => {
    await expect(readInput('no.csv', folder.path)).rejects.toMatchObject({
      code: 'file-unreadable',
      args: { path: 'no.csv', reason: 'ENOENT' },
    });
  });
});
