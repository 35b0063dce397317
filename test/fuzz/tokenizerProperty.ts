import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { type GeneratedFile, generatedFiles } from './generatedFile.ts';
import { everyCut, type PlainRecord, tokenized } from './records.ts';

/** Records of a well-formed file according to csv-parse, without those whose cells are all empty or white. */
function csvParsed(bytes: Buffer, delimiter: string): string[][] {
  const records = parse(bytes, {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    relax_quotes: true,
    encoding: null,
  }) as unknown as Buffer[][];
  return records
    .map((cells) => cells.map((cell) => cell.toString('latin1')))
    .filter((cells) => cells.some((cell) => /[^ \t]/.test(cell)));
}

/** Physical lines, from 1, on which the records of a generated file begin: its bytes before each are searched for breaks. */
function linesOf({ bytes, records }: GeneratedFile): number[] {
  let from = 0;
  let line = 1;
  return records.map(({ start }) => {
    line += bytes.toString('latin1', from, start).match(/\r\n|\n|\r/g)?.length ?? 0;
    from = start;
    return line;
  });
}

function refuseDifference(what: string, { bytes }: GeneratedFile, found: unknown, expected: unknown): void {
  if (JSON.stringify(found) === JSON.stringify(expected)) return;
  const shown = JSON.stringify(bytes.subarray(0, 2000).toString('latin1'));
  throw new Error(`${what} of ${shown}:\n${JSON.stringify(found)}\ninstead of\n${JSON.stringify(expected)}`);
}

function expectedOf(file: GeneratedFile): PlainRecord[] {
  const cells = file.records.map((record) => record.cells);
  refuseDifference('csv-parse: cells', file, csvParsed(file.bytes, file.delimiter), cells);
  const lines = linesOf(file);
  return cells.map((record, index) => ({ line: lines[index] ?? 0, cells: record }));
}

/** How many records were compared, each counted once however often its file was cut. */
export interface Compared {
  records: number;
  files: number;
  cuts: number;
}

/**
 * Holds the tokenizer against csv-parse (and both against the way the file was put together) over generated files until
 * at least `records` records have been compared: small files cut in two at every position and into single bytes, larger
 * ones at random positions. Throws, with the shrunk file, at the first difference.
 */
export function compareTokenizer(records: number, seed: number): Compared {
  const compared: Compared = { records: 0, files: 0, cuts: 0 };
  const compare = (file: GeneratedFile, waysToCut: readonly (readonly number[])[]) => {
    const expected = expectedOf(file);
    for (const cuts of waysToCut) {
      refuseDifference(
        `tokenizer, cut at ${cuts}: records`,
        file,
        tokenized(file.bytes, file.delimiter, cuts),
        expected,
      );
    }
    compared.records += expected.length;
    compared.files++;
    compared.cuts += waysToCut.length;
  };
  const small = fc.property(generatedFiles(24), (file) => compare(file, everyCut(file.bytes)));
  const large = fc.property(
    generatedFiles(6000, 4000),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }),
    (file, places) => {
      const cuts = places.map((place) => Math.floor(place * file.bytes.length)).sort((a, b) => a - b);
      compare(file, [[], cuts]);
    },
  );
  for (let round = 0; compared.records < records; round++) {
    fc.assert(small, { seed: seed + round, numRuns: 20 });
    fc.assert(large, { seed: seed + round, numRuns: 10 });
  }
  return compared;
}
