import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { opened, readInput, scratchFolder } from './scratchFolder.ts';

const folder = scratchFolder();
const rowCount = 75_000;

/** Over 2 MiB: every seventh row is quoted and takes two lines, every thousandth is preceded by a blank line. */
function largeText(delimiter: string, lineBreak: string): { text: string; rows: string[][]; lines: number[] } {
  const rows: string[][] = [];
  const lines: number[] = [];
  const parts = [`法院${delimiter}立案日期${delimiter}案号`, lineBreak];
  let line = 2;
  for (let row = 0; row < rowCount; row++) {
    if (row % 1000 === 0) {
      parts.push(lineBreak);
      line++;
    }
    const note = row % 7 === 0 ? `第"${row}"${delimiter}行${lineBreak}𠮷` : `亅${row}`;
    parts.push(`昆都仑区${delimiter}2024-01-05${delimiter}`, row % 7 === 0 ? `"${note.replaceAll('"', '""')}"` : note);
    parts.push(lineBreak);
    rows.push(['昆都仑区', '2024-01-05', note]);
    lines.push(line);
    line += row % 7 === 0 ? 2 : 1;
  }
  return { text: parts.join(''), rows, lines };
}

describe('files of several chunks', () => {
  test.each<[string, string, string, (text: string) => Uint8Array]>([
    ['UTF-8, comma, LF', ',', '\n', (text) => Buffer.from(text)],
    ['UTF-8 with a mark, pipe, CRLF', '|', '\r\n', (text) => Buffer.from(`\ufeff${text}`)],
    ['GB18030, TAB, CRLF', '\t', '\r\n', (text) => iconv.encode(text, 'gb18030')],
    ['GB18030, pipe, CR', '|', '\r', (text) => iconv.encode(text, 'gb18030')],
    ['UTF-16LE, semicolon, LF', ';', '\n', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('%s', async (_, delimiter, lineBreak, encode) => {
    const { text, rows, lines } = largeText(delimiter, lineBreak);
    const bytes = encode(text);
    expect(bytes.length).toBeGreaterThan(2 << 20);
    const found = await readInput(folder.write('large.csv', bytes), folder.path);
    expect(found.headers).toEqual(['法院', '立案日期', '案号']);
    expect(found.rows.length).toBe(rowCount);
    const differing = found.rows.findIndex((row, index) => row.join('\0') !== rows[index]?.join('\0'));
    expect(differing).toBe(-1);
    expect(found.lines.findIndex((line, index) => line !== lines[index])).toBe(-1);
  });

  test('one quoted cell of 3 MiB over many lines', async () => {
    const cell = '昆,\n'.repeat(600_000);
    const name = folder.write('cell.csv', `法院,立案日期\n"${cell}",b\nc,d\n`);
    const { rows, lines } = await readInput(name, folder.path);
    expect(lines).toEqual([2, 600_003]);
    expect(rows[0]?.[0]?.length).toBe(cell.length);
    expect(rows[1]).toEqual(['c', 'd']);
  });

  test('a quote that never closes near the start of 2 MiB costs one line', async () => {
    const name = folder.write('open.csv', `法院,立案日期\n"a,b\n${'c,d\n'.repeat(600_000)}`);
    const { rows, lines } = await readInput(name, folder.path);
    expect(rows.length).toBe(600_001);
    expect(rows[0]).toEqual([]);
    expect([lines[0], lines[1], lines.at(-1)]).toEqual([2, 3, 600_002]);
  });

  test('progress is told up to the last byte', async () => {
    const text = `法院,立案日期\n${'a,b\n'.repeat(600_000)}`;
    const name = folder.write('progress.csv', text);
    const told: number[] = [];
    const { openInput } = await import('../../src/input/input.ts');
    const input = await openInput(name, {}, () => true, {
      folder: folder.path,
      stdin: () => process.stdin,
      progress: (_, bytes) => told.push(bytes),
    });
    for await (const batch of input.records()) expect(batch.count).toBeGreaterThanOrEqual(0);
    expect(told).toEqual([1 << 20, 2 << 20, Buffer.byteLength(text)]);
  });

  test('the header row is found where the first row is longer than what is looked at', async () => {
    const name = folder.write('wide.csv', `法院,立案日期\n"${'x'.repeat(400_000)}",b\n`);
    const input = await opened(name, folder.path);
    expect(input.headers).toEqual(['法院', '立案日期']);
    expect((await readInput(name, folder.path)).rows.map((row) => row.map(({ length }) => length))).toEqual([
      [400_000, 1],
    ]);
  });
});
