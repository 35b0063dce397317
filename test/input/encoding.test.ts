import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { encodingNamed } from '../../src/input/encoding.ts';
import { readInput, scratchFolder } from './scratchFolder.ts';

const folder = scratchFolder();
const text = '案号,法院,立案日期\n（2024）内0203民初1号,昆都仑区,𠮷é㐀\n';
const headers = ['案号', '法院', '立案日期'];
const row = ['（2024）内0203民初1号', '昆都仑区', '𠮷é㐀'];
const read = (bytes: Uint8Array, options = {}) => readInput(folder.write('a.csv', bytes), folder.path, options);

describe('the encoding is found', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['GB18030, characters of four bytes included', iconv.encode(text, 'gb18030'), 'gb18030'],
    ['UTF-16LE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
    ['UTF-16BE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), 'utf-16be'],
    ['ASCII is UTF-8', Buffer.from('a,b\n1,2\n'), 'utf-8'],
  ])('%s', async (name, bytes, encoding) => {
    const found = await read(bytes);
    expect(found.encoding).toBe(encoding);
    if (name !== 'ASCII is UTF-8') expect(found).toMatchObject({ headers, rows: [row], lines: [2], fault: undefined });
  });

  test('𠮷 takes four bytes in GB18030', () => {
    expect([...iconv.encode('𠮷', 'gb18030')]).toEqual([0x95, 0x34, 0xb2, 0x35]);
  });

  test('GB18030 with pipes: 亅 ends in the byte of the pipe', async () => {
    const bytes = iconv.encode('案号|法院\n1|亅亅\n亅|縗\n', 'gb18030');
    expect(bytes.includes(Buffer.from([0x81, 0x7c]))).toBe(true);
    expect(await read(bytes)).toMatchObject({
      headers: ['案号', '法院'],
      rows: [
        ['1', '亅亅'],
        ['亅', '縗'],
      ],
    });
  });
});

describe('the encoding is given', () => {
  test.each<[string, string, Uint8Array]>([
    ['gbk', 'gb18030', iconv.encode(text, 'gb18030')],
    ['GB2312', 'gb18030', iconv.encode(text, 'gb18030')],
    ['cp936', 'gb18030', iconv.encode(text, 'gb18030')],
    ['utf8', 'utf-8', Buffer.from(text)],
    ['UTF-16', 'utf-16le', Buffer.from(text, 'utf16le')],
    ['utf-16be', 'utf-16be', Buffer.from(text, 'utf16le').swap16()],
  ])('%s', async (label, name, bytes) => {
    const encoding = encodingNamed(label);
    expect(encoding).toBe(name);
    expect(await read(bytes, { encoding })).toMatchObject({ encoding: name, headers, rows: [row] });
  });

  test('Big5, which no byte order mark tells', async () => {
    const bytes = iconv.encode('法院,案號\n臺北,功\n', 'big5');
    expect(await read(bytes, { encoding: encodingNamed('big5') })).toMatchObject({
      headers: ['法院', '案號'],
      rows: [['臺北', '功']],
    });
  });

  test('a name of no encoding', () => {
    expect(() => encodingNamed('utf-9')).toThrow(
      expect.objectContaining({ code: 'unsupported-encoding', args: { label: 'utf-9' } }),
    );
  });

  test.each([
    // "法院,案号\n" are 3 + 3 + 1 + 3 + 3 + 1 = 14 bytes.
    ['utf-8', Buffer.concat([Buffer.from('法院,案号\na'), Buffer.from([0xff]), Buffer.from(',b\n')]), 15],
    // … and 2 + 2 + 1 + 2 + 2 + 1 = 10 in GB18030.
    ['gb18030', Buffer.concat([iconv.encode('法院,案号\na', 'gb18030'), Buffer.from([0xff]), Buffer.from(',b\n')]), 11],
  ])('what does not fit %s is told and reads as U+FFFD', async (encoding, bytes, fault) => {
    expect(await read(bytes, { encoding })).toMatchObject({ fault, rows: [['a\ufffd', 'b']] });
  });

  test('a GB18030 file read as UTF-8 has its fault at the first Chinese character', async () => {
    const bytes = iconv.encode('id,法院\n1,2\n', 'gb18030');
    expect(await read(bytes, { encoding: 'utf-8' })).toMatchObject({ encoding: 'utf-8', fault: 3, rows: [['1', '2']] });
  });
});
