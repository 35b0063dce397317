import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvParseRecords } from '../../src/input/csvParseReader.ts';
import { faultyFiles } from './faultyFiles.ts';
import { generatedFiles } from './generatedFile.ts';
import { plainlyRead } from './plainReader.ts';
import { everyCut, type PlainRecord, recordsOfBatch, tokenized } from './records.ts';

const seed = 20_241_231;

async function csvParsed(bytes: Uint8Array, delimiter: string): Promise<PlainRecord[]> {
  const records: PlainRecord[] = [];
  const chunks = async function* () {
    yield bytes.subarray(0, 3);
    yield bytes.subarray(3);
  };
  for await (const batch of csvParseRecords(chunks(), { delimiter }, 0)) records.push(...recordsOfBatch(batch));
  return records;
}

test('the tokenizer reads faulty files as a plain reader does, wherever they are cut', () => {
  fc.assert(
    fc.property(faultyFiles(30), (bytes) => {
      const expected = plainlyRead(bytes.toString('latin1'), ',');
      for (const cuts of everyCut(bytes)) expect(tokenized(bytes, ',', cuts)).toEqual(expected);
    }),
    { seed, numRuns: 1500 },
  );
});

test('the csv-parse reader reads faulty files as the tokenizer does', async () => {
  await fc.assert(
    fc.asyncProperty(faultyFiles(40), async (bytes) => {
      expect(await csvParsed(bytes, ',')).toEqual(tokenized(bytes, ','));
    }),
    { seed, numRuns: 4000 },
  );
});

test('the csv-parse reader reads well-formed files as the tokenizer does', async () => {
  await fc.assert(
    fc.asyncProperty(generatedFiles(2000), async ({ bytes, delimiter }) => {
      expect(await csvParsed(bytes, delimiter)).toEqual(tokenized(bytes, delimiter));
    }),
    { seed, numRuns: 100 },
  );
});
