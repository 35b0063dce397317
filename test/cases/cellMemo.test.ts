import { describe, expect, test } from 'vitest';
import { remembering } from '../../src/cases/cellMemo.ts';

const bytesOf = (text: string) => Buffer.from(text);

/** A reader that remembers, the cells that reached the careful reader behind it, and what it should say. */
function counted() {
  const read: string[] = [];
  const meaning = (text: string) => (text.length * 31 + (Number.parseInt(text.slice(-7), 36) || 0)) | 0;
  const remembered = remembering((bytes, start, end) => {
    const text = Buffer.from(bytes.subarray(start, end)).toString();
    read.push(text);
    return meaning(text);
  });
  return { read, meaning, ask: (text: string) => remembered(bytesOf(text), 0, bytesOf(text).length) };
}

describe('a remembering reader', () => {
  test('reads each distinct cell once, wherever it stands', () => {
    const read: string[] = [];
    const remembered = remembering((bytes, start, end) => {
      read.push(Buffer.from(bytes.subarray(start, end)).toString());
      return read.length;
    });
    const bytes = bytesOf('是,否,是,,否,是是,');
    const cells = [
      [0, 3],
      [4, 7],
      [8, 11],
      [12, 12],
      [13, 16],
      [17, 23],
      [24, 24],
    ] as const;
    expect(cells.map(([start, end]) => remembered(bytes, start, end))).toEqual([1, 2, 1, 3, 2, 4, 3]);
    expect(read).toEqual(['是', '否', '', '是是']);
  });

  test('does not lean on the bytes it was given', () => {
    const { ask, read } = counted();
    const bytes = bytesOf('abc');
    const remembered = remembering((given) => given[0] ?? 0);
    expect(remembered(bytes, 0, 3)).toBe(97);
    bytes.set(bytesOf('xyz'));
    expect(remembered(bytes, 0, 3)).toBe(120);
    expect(remembered(bytesOf('abc'), 0, 3)).toBe(97);
    ask('abc');
    ask('abc');
    expect(read).toEqual(['abc']);
  });

  test('keeps negative and extreme numbers', () => {
    const remembered = remembering((bytes) => (bytes[0] === 97 ? -(2 ** 31) : 2 ** 31 - 1));
    for (let time = 0; time < 2; time++) {
      expect(remembered(bytesOf('a'), 0, 1)).toBe(-(2 ** 31));
      expect(remembered(bytesOf('b'), 0, 1)).toBe(2 ** 31 - 1);
    }
  });

  test('tells 200,000 distinct values apart, again when it has forgotten them', () => {
    const { ask, meaning, read } = counted();
    for (let round = 0; round < 2; round++) {
      for (let value = 0; value < 200_000; value++) {
        const text = `v${value.toString(36)}`;
        if (ask(text) !== meaning(text)) expect.unreachable(text);
      }
    }
    expect(read.length).toBeGreaterThanOrEqual(200_000);
    expect(new Set(read).size).toBe(200_000);
  });

  test('remembers 65,536 values at once', () => {
    const { ask, read } = counted();
    for (let round = 0; round < 3; round++) for (let value = 0; value < 65_536; value++) ask(`v${value}`);
    expect(read.length).toBe(65_536);
    ask('one more');
    ask('one more');
    ask('v0');
    expect(read.slice(65_536)).toEqual(['one more', 'v0']);
  });

  test('reads cells of more than 128 bytes every time, and tells them apart', () => {
    const { ask, read } = counted();
    const [fits, long, longer] = ['x'.repeat(128), 'x'.repeat(129), 'x'.repeat(256 + 128)];
    for (const text of [fits, long, longer, fits, long, longer]) ask(text);
    expect(read).toEqual([fits, long, longer, long, longer]);
  });

  test('holds 4 MiB of cells, then starts afresh', () => {
    const { ask, meaning, read } = counted();
    const text = (value: number) => `${'x'.repeat(120)}${String(value).padStart(7, '0')}`;
    // 127 bytes each: 33,026 of them reach 4 MiB.
    for (let round = 0; round < 2; round++) {
      for (let value = 0; value < 40_000; value++) {
        if (ask(text(value)) !== meaning(text(value))) expect.unreachable(text(value));
      }
    }
    expect(read.length).toBeGreaterThan(40_000);
    expect(new Set(read).size).toBe(40_000);
  });
});
