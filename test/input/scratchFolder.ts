import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll } from 'vitest';
import { type Input, openInput, type ReadingOptions } from '../../src/input/input.ts';

/** A folder for the tests of one file, removed after them. */
export function scratchFolder(): { readonly path: string; write(name: string, bytes: Uint8Array | string): string } {
  const path = mkdtempSync(join(tmpdir(), 'courtstat-input-'));
  afterAll(() => rmSync(path, { recursive: true }));
  return {
    path,
    write(name, bytes) {
      writeFileSync(join(path, name), bytes);
      return name;
    },
  };
}

/** What came of reading an input to its end. */
export interface Read {
  readonly encoding: string;
  readonly headers: readonly string[];
  readonly headerLine: number;
  readonly fault: number | undefined;
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly digest: string;
}

/** Headers that the tests take for known. */
export const knownHeaders = ['法院', '立案日期', '结案日期', '案号'];

/** Opens an input as the program does, with only `knownHeaders` recognised. */
export function opened(path: string, folder: string, options: ReadingOptions = {}, stdin?: Readable): Promise<Input> {
  return openInput(path, options, (header) => knownHeaders.includes(header), {
    folder,
    stdin: () => stdin ?? Readable.from([]),
  });
}

export async function recordCount(input: Input): Promise<number> {
  let records = 0;
  for await (const { count } of input.records()) records += count;
  return records;
}

export async function readInput(
  path: string,
  folder: string,
  options: ReadingOptions = {},
  stdin?: Readable,
): Promise<Read> {
  const input = await opened(path, folder, options, stdin);
  const rows: string[][] = [];
  const lines: number[] = [];
  for await (const { bytes, count, first, starts, ends, lines: begin } of input.records()) {
    for (let record = 0; record < count; record++) {
      const row: string[] = [];
      for (let cell = first[record] ?? 0; cell < (first[record + 1] ?? 0); cell++) {
        row.push(input.decode(bytes.subarray(starts[cell], ends[cell])));
      }
      rows.push(row);
      lines.push(begin[record] ?? 0);
    }
  }
  const { encoding, headers, headerLine } = input;
  return { encoding: encoding.name, headers, headerLine, fault: encoding.fault, rows, lines, digest: input.digest() };
}
