import type { CaseTable } from '../cases/caseTable.ts';
import { headerRecogniser, requireMappedHeaders } from '../cases/headers.ts';
import { type CaseReadingOptions, collectCases } from '../cases/readCases.ts';
import { CourtstatError } from '../errors.ts';
import { WronglyAssumed } from '../input/encoding.ts';
import { openInput, type ReadingOptions } from '../input/input.ts';
import type { Recordings } from '../input/source.ts';
import type { Language } from '../messages/language.ts';
import { createProgress } from './progress.ts';

export interface TableRequest extends CaseReadingOptions {
  readonly reading: ReadingOptions;
  readonly language: Language;
  /** Where given, inputs that come through pipes are kept, to be read again. */
  readonly recordings?: Recordings;
}

/** An input that could not be read, and why. */
export interface Failure {
  readonly path: string;
  readonly error: CourtstatError;
}

/** What could be read, and what could not. */
export interface ReadTable {
  readonly table: CaseTable;
  readonly failures: readonly Failure[];
}

/**
 * Reads the files one after the other into one table of cases, telling on a terminal how far it is. An input that cannot be
 * read is an error thrown, or with `goOn` one of the failures.
 */
export async function readTable(
  paths: readonly string[],
  { reading, language, recordings, ...request }: TableRequest,
  folder: string,
  goOn = false,
): Promise<ReadTable> {
  const progress = createProgress(language);
  const recognises = headerRecogniser(request.mapping);
  const collector = collectCases(request);
  const headers: (readonly string[])[] = [];
  const failures: Failure[] = [];
  const stdin = () => process.stdin;
  const surroundings = { folder, stdin, progress: progress.tell, ...(recordings === undefined ? {} : { recordings }) };
  const read = async (path: string, assume: boolean) => {
    const input = await openInput(path, reading, recognises, { ...surroundings, assume });
    await collector.add(input);
    headers.push(input.headers);
  };
  try {
    for (const path of paths) {
      try {
        await read(path, true).catch((error) => {
          if (!(error instanceof WronglyAssumed)) throw error;
          return read(path, false);
        });
      } catch (error) {
        if (!goOn || !(error instanceof CourtstatError)) throw error;
        failures.push({ path, error });
      }
    }
    // A header that no file has may be that of one that could not be read.
    if (headers.length > 0 && failures.length === 0) requireMappedHeaders(request.mapping, headers);
    return { table: collector.finish(), failures };
  } finally {
    progress.end();
  }
}
