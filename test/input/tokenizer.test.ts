import { describe, expect, test } from 'vitest';
import { LineTooLong } from '../../src/input/recordLimit.ts';
import { everyCut, type PlainRecord, tokenized } from '../fuzz/records.ts';

const broken: readonly string[] = [];

/** Records of a text with commas, the same wherever it is cut. */
function read(text: string, passOver = 0): PlainRecord[] {
  const bytes = Buffer.from(text);
  const records = tokenized(bytes, ',', [], passOver);
  for (const cuts of everyCut(bytes)) expect(tokenized(bytes, ',', cuts, passOver)).toEqual(records);
  return records.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell) => Buffer.from(cell, 'latin1').toString()),
  }));
}

const rec = (line: number, ...cells: string[]): PlainRecord => ({ line, cells });

describe('plain records', () => {
  test.each<[string, string, PlainRecord[]]>([
    ['LF, CRLF and CR each end a record', 'a,b\nc\r\nd\re', [rec(1, 'a', 'b'), rec(2, 'c'), rec(3, 'd'), rec(4, 'e')]],
    ['a final line break adds nothing', 'a\n', [rec(1, 'a')]],
    ['nothing is nothing', '', []],
    ['a delimiter at the end opens an empty cell', 'a,', [rec(1, 'a', '')]],
    ['blank lines are counted, not given', '\n\r\n \n\t\na\n\n', [rec(5, 'a')]],
    ['lines of delimiters, spaces and empty quotes are blank', ',,,\n , \t,\n"","",\na,,\n', [rec(4, 'a', '', '')]],
    ['an ideographic space is a cell, not a blank line', '\u3000\n', [rec(1, '\u3000')]],
    ['quotes keep delimiters and line breaks', '"a,b","c\r\nd"\ne', [rec(1, 'a,b', 'c\r\nd'), rec(3, 'e')]],
    ['LF, CR and CRLF inside quotes each count', '"1\n2\r3\r\n4"\ne', [rec(1, '1\n2\r3\r\n4'), rec(5, 'e')]],
    ['doubled quotes are one', '"say ""hi""",""""\n', [rec(1, 'say "hi"', '"')]],
    ['a quote inside an unquoted cell is text', 'a"b,c""d,e"\n "f"', [rec(1, 'a"b', 'c""d', 'e"'), rec(2, ' "f"')]],
    [
      'Chinese text',
      '案号,法院\n（2024）内0203民初1号,"昆,区"',
      [rec(1, '案号', '法院'), rec(2, '（2024）内0203民初1号', '昆,区')],
    ],
  ])('%s', (_, text, records) => {
    expect(read(text)).toEqual(records);
  });
});

describe('broken quotes', () => {
  test.each<[string, string, PlainRecord[]]>([
    [
      'a quote that never closes costs its line only',
      'a\nb,"c\nd,e\nf\n',
      [rec(1, 'a'), rec(2, ...broken), rec(3, 'd', 'e'), rec(4, 'f')],
    ],
    ['on the last line', 'a\n"b', [rec(1, 'a'), rec(2, ...broken)]],
    ['only a quote', '"', [rec(1, ...broken)]],
    ['junk behind a closing quote', '"a"b,c\nd\n', [rec(1, ...broken), rec(2, 'd')]],
    ['a space behind a closing quote is junk', '"a" ,c\nd', [rec(1, ...broken), rec(2, 'd')]],
    [
      'junk three lines further down: reading resumes on the second line',
      '"a\nb,c\nd"e\nf',
      [rec(1, ...broken), rec(2, 'b', 'c'), rec(3, 'd"e'), rec(4, 'f')],
    ],
    ['CRLF: no half line is left over', '"a\r\nb\r\n', [rec(1, ...broken), rec(2, 'b')]],
    ['each of two has a line of its own', '"a\n"b\n', [rec(1, ...broken), rec(2, ...broken)]],
  ])('%s', (_, text, records) => {
    expect(read(text)).toEqual(records);
  });

  test('cells unescaped for a broken record do not crowd out those of a good one', () => {
    // Every line opens the cell that the next one closes, so each of 400 records is read to the end before it breaks.
    const lines = `"${'a\ny","z""z'.repeat(400)}`;
    const good = '"say ""hi""",ok';
    const records = tokenized(Buffer.from(`${lines}"junk\n${good.concat('\n').repeat(400)}`), ',');
    const whole = records.filter(({ cells }) => cells.length === 2 && cells[1] === 'ok');
    expect(whole.map(({ cells }) => cells[0])).toEqual(Array.from({ length: 400 }, () => 'say "hi"'));
  });
});

describe('records passed over', () => {
  test('those that begin on the line or before are not given, lines count on', () => {
    expect(read('title\n\nh1,h2\na,b\n', 3)).toEqual([rec(4, 'a', 'b')]);
    expect(read('"x\ny",z\na\n', 1)).toEqual([rec(3, 'a')]);
  });

  test('a broken title does not swallow the header row', () => {
    expect(read('"title\nh1,h2\na,b\n', 1)).toEqual([rec(2, 'h1', 'h2'), rec(3, 'a', 'b')]);
  });
});

describe('records too long', () => {
  const inPieces = (text: string, size: number, limit: number) => {
    const bytes = Buffer.from(text);
    const cuts = Array.from({ length: Math.floor((bytes.length - 1) / size) }, (_, cut) => (cut + 1) * size);
    return tokenized(bytes, ',', cuts, 0, limit);
  };

  test('a quote still open after the limit is taken for one that never closes', () => {
    const text = `a\n"b\n${'c\n'.repeat(100)}d",e\n`;
    const expected = [rec(1, 'a'), rec(2, ...broken), ...Array.from({ length: 100 }, (_, line) => rec(line + 3, 'c'))];
    expect(inPieces(text, 10, 50)).toEqual([...expected, rec(103, 'd"', 'e')]);
    expect(inPieces(text, 10, 1000)).toEqual([rec(1, 'a'), rec(2, `b\n${'c\n'.repeat(100)}d`, 'e')]);
  });

  test('one physical line beyond the limit is refused with its number', () => {
    const tooLong = `a\nb\n${'x'.repeat(200)}\nc\n`;
    expect(() => inPieces(tooLong, 10, 100)).toThrow(LineTooLong);
    expect(() => inPieces(tooLong, 10, 100)).toThrow(expect.objectContaining({ line: 3 }));
    expect(() => inPieces(`a\n"${'x'.repeat(200)}`, 10, 100)).toThrow(expect.objectContaining({ line: 2 }));
    expect(inPieces(tooLong, 10, 300)).toHaveLength(4);
  });

  test('a record of more than 64 KiB in small pieces is read whole', () => {
    const cell = 'x'.repeat(200_000);
    const records = inPieces(`a\n"${cell}\n${cell}",b\nc\n`, 1000, 1 << 26);
    expect(records.map(({ line, cells }) => [line, cells.map(({ length }) => length)])).toEqual([
      [1, [1]],
      [2, [400_001, 1]],
      [4, [1]],
    ]);
  });
});
