import fc from 'fast-check';
import iconv from 'iconv-lite';

/** A well-formed file, and what it holds by the way it was put together. */
export interface GeneratedFile {
  readonly bytes: Buffer;
  readonly delimiter: string;
  /** Records with a cell that is not blank, as Latin-1 text, and the byte where each begins. */
  readonly records: readonly { readonly cells: readonly string[]; readonly start: number }[];
}

export const delimiters = [',', '\t', ';', '|'] as const;

const plainWords = [
  ...['', '', 'a', '0', ' ', '\t', '昆都仑', '𠮷', '（2024）内0203民初1号', 'é', '亅', '縗', '一', '案由：'],
  ...[',', ';', '|', '"', '""'],
];
const quotedWords = [...plainWords, '\n', '\r', '\r\n', '\n\r', '",'];
const endings = ['\n', '\r\n', '\r'] as const;

interface CellSeed {
  readonly quoted: boolean;
  readonly text: string;
  /** Undefined where another cell follows. */
  readonly ending: string | undefined;
}

/** One whole number is one cell with what follows it: files of thousands of cells stay quick to make and to shrink. */
function cellOf(seed: number): CellSeed {
  let rest = seed;
  const take = (choices: number) => {
    const choice = rest % choices;
    rest = Math.floor(rest / choices);
    return choice;
  };
  const separator = take(8);
  const quoted = take(3) === 2;
  const words = quoted ? quotedWords : plainWords;
  const text = Array.from({ length: take(5) }, () => words[take(words.length)] ?? '').join('');
  return { quoted, text, ending: endings[separator - 5] };
}

function fileOf(seeds: readonly number[], delimiter: string, gb18030: boolean): GeneratedFile {
  const encoded = (text: string) => (gb18030 ? iconv.encode(text, 'gb18030') : Buffer.from(text));
  const pieces: Buffer[] = [];
  const records: { cells: string[]; start: number }[] = [];
  let cells: string[] = [];
  let length = 0;
  let start = 0;
  const write = (piece: Buffer) => {
    pieces.push(piece);
    length += piece.length;
  };
  const endRecord = () => {
    if (cells.some((cell) => /[^ \t]/.test(cell))) records.push({ cells, start });
    cells = [];
  };
  seeds.forEach((seed, index) => {
    const { quoted, text, ending } = cellOf(seed);
    // What is written without quotes holds no delimiter and does not begin with a quote.
    const value = quoted ? text : text.replaceAll(delimiter, '').replace(/^"+/, '');
    const bytes = encoded(value);
    if (cells.length === 0) start = length;
    write(quoted ? encoded(`"${value.replaceAll('"', '""')}"`) : bytes);
    cells.push(bytes.toString('latin1'));
    if (ending !== undefined) {
      write(Buffer.from(ending));
      endRecord();
    } else if (index < seeds.length - 1) write(Buffer.from(delimiter));
  });
  endRecord();
  return { bytes: Buffer.concat(pieces), delimiter, records };
}

/** Files of at most `cells` cells, UTF-8 or GB18030; the pipe, which GB18030 uses as a second byte, only in UTF-8. */
export function generatedFiles(cells: number, fewest = 0): fc.Arbitrary<GeneratedFile> {
  const seeds = fc.array(fc.nat(), { minLength: fewest, maxLength: cells, size: 'max' });
  return fc
    .tuple(seeds, fc.constantFrom(...delimiters), fc.boolean())
    .map(([list, delimiter, gb18030]) => fileOf(list, delimiter, gb18030 && delimiter !== '|'));
}
