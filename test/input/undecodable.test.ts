import { Readable } from 'node:stream';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { strictCheck } from '../../src/input/strictness.ts';
import { readInput, scratchFolder } from './scratchFolder.ts';

const folder = scratchFolder();
const mebibyte = 1 << 20;

/** Bytes that no encoding allows, between `before` and a further line. */
function faulty(before: Uint8Array, fault: readonly number[]): Buffer {
  return Buffer.concat([before, Buffer.from(fault), Buffer.from('\nx,y\n')]);
}

function refused(bytes: Uint8Array): Promise<unknown> {
  return readInput(folder.write('a.csv', bytes), folder.path).then(
    () => 'read',
    (error: unknown) => error,
  );
}

/** Header and rows of UTF-8 text of exactly `length` bytes, without a break at the end. */
function utf8Rows(length: number): Buffer {
  const header = Buffer.from('法院,案号\n');
  const rows = '昆都仑区,（2024）内0203民初1号\n'.repeat(length / 30);
  const whole = Buffer.concat([header, Buffer.from(rows)]);
  let cut = length;
  while (((whole[cut] ?? 0) & 0xc0) === 0x80) cut--;
  return Buffer.concat([whole.subarray(0, cut), Buffer.alloc(length - cut, 'z')]);
}

describe('undecodable', () => {
  test('the offset told first is that of the encoding that got furthest', async () => {
    // "法院,案号\n" are 14 bytes of UTF-8; read as GB18030 their first pairs are characters, but e6 b3 95 e9 99 a2 2c is not.
    const bytes = faulty(Buffer.from('法院,案号\n一,'), [0xff]);
    expect(await refused(bytes)).toMatchObject({
      code: 'undecodable',
      args: {
        path: 'a.csv',
        encoding: 'utf-8',
        offset: 18,
        tried: expect.arrayContaining([{ encoding: 'utf-8', offset: 18 }]),
      },
    });
  });

  test('GB18030 with one bad byte', async () => {
    const before = iconv.encode('法院,案号\n昆都仑区,', 'gb18030'); // 10 + 9 bytes
    const error = await refused(faulty(before, [0xff, 0x41]));
    expect(error).toMatchObject({ code: 'undecodable', args: { encoding: 'gb18030', offset: 19 } });
    expect(error).toMatchObject({
      args: {
        tried: [
          { encoding: 'utf-8', offset: 0 },
          { encoding: 'gb18030', offset: 19 },
        ],
      },
    });
  });

  test('a UTF-8 mark leaves no other choice, and counts in the offset', async () => {
    const bytes = faulty(Buffer.from('\ufeffa,b\n'), [0xc4, 0xea]);
    expect(await refused(bytes)).toMatchObject({ args: { encoding: 'utf-8', offset: 7, tried: [{ offset: 7 }] } });
  });

  test.each([
    ['on the last byte of the first MiB', mebibyte - 1],
    ['on the first byte of the second MiB', mebibyte],
    ['well into the third MiB', 2 * mebibyte + 12_345],
  ])('a stray byte %s', async (_, offset) => {
    const bytes = faulty(utf8Rows(offset), [0xff]);
    expect(bytes[offset]).toBe(0xff);
    expect(await refused(bytes)).toMatchObject({ args: { encoding: 'utf-8', offset } });
  });

  test.each([1, 2])('a character cut short whose first %i bytes end the first MiB', async (held) => {
    const offset = mebibyte - held;
    const bytes = faulty(utf8Rows(offset), [0xe6, 0xb3]);
    expect(await refused(bytes)).toMatchObject({ args: { encoding: 'utf-8', offset } });
  });

  test('a character cut short by the end of the file', async () => {
    const bytes = Buffer.from('\ufeffid,b\n1,法').subarray(0, -1);
    expect(await refused(bytes)).toMatchObject({ args: { encoding: 'utf-8', offset: 10 } });
  });

  test('a character whole across the MiB is no fault', async () => {
    const bytes = Buffer.concat([utf8Rows(mebibyte - 1), Buffer.from('法\n1,2\n')]);
    const { rows } = await readInput(folder.write('b.csv', bytes), folder.path);
    expect(rows.at(-1)).toEqual(['1', '2']);
  });

  test('UTF-16 that ends within a character', async () => {
    const bytes = Buffer.concat([Buffer.from('\ufeff法院,案号\n', 'utf16le'), Buffer.from([0x41])]);
    expect(await refused(bytes)).toMatchObject({ code: 'undecodable', args: { encoding: 'utf-16le' } });
  });

  test('on standard input', async () => {
    const stdin = Readable.from([Buffer.from('id,b\n1,'), Buffer.from([0xff]), Buffer.from('\n')]);
    await expect(readInput('-', folder.path, {}, stdin)).rejects.toMatchObject({
      code: 'undecodable',
      args: { path: '-', offset: 7 },
    });
  });
});

describe('a strict check', () => {
  test.each([
    ['utf-8', Buffer.from('一,二\n𠮷三'), [0xe4, 0xb8]],
    ['gb18030', iconv.encode('一,二\n𠮷三', 'gb18030'), [0x95, 0x34, 0xb6]],
  ] as const)('of %s finds the same fault wherever the input is cut', (encoding, good, fault) => {
    const bytes = Buffer.concat([good, Buffer.from(fault), Buffer.from(',x')]);
    for (let cut = 0; cut <= bytes.length; cut++) {
      const check = strictCheck(encoding);
      check.push(bytes.subarray(0, cut));
      check.push(bytes.subarray(cut));
      check.end();
      expect(check.fault).toBe(good.length);
      const clean = strictCheck(encoding);
      clean.push(good.subarray(0, cut));
      clean.push(good.subarray(cut));
      clean.end();
      expect(clean.fault).toBeUndefined();
    }
  });

  test('of GB18030 does not count the euro sign of one byte against what follows it', () => {
    const check = strictCheck('gb18030');
    check.push(Buffer.from([0x80, 0x81, 0x30, 0x81, 0x30, 0x80, 0x30, 0x41, 0xff, 0x2c]));
    check.end();
    expect(check.fault).toBe(8);
  });
});
