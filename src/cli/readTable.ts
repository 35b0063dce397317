import type { CaseTable } from '../cases/caseTable.ts';
import { headerRecogniser, requireMappedHeaders } from '../cases/headers.ts';
import { collectCases } from '../cases/readCases.ts';
import { WronglyAssumed } from '../input/encoding.ts';
import { openInput } from '../input/input.ts';
import type { ReportRequest } from './flags.ts';
import { createProgress } from './progress.ts';

/** Reads the files one after the other into one table of cases, telling on a terminal how far it is. */
export async function readTable(paths: readonly string[], request: ReportRequest, folder: string): Promise<CaseTable> {
  const { reading, mapping, language } = request;
  const progress = createProgress(language);
  const recognises = headerRecogniser(mapping);
  const collector = collectCases(request);
  const headers: (readonly string[])[] = [];
  try {
    const read = async (path: string, assume: boolean) => {
      const stdin = () => process.stdin;
      const input = await openInput(path, reading, recognises, { folder, stdin, assume, progress: progress.tell });
      await collector.add(input);
      headers.push(input.headers);
    };
    for (const path of paths) {
      await read(path, true).catch((error) => {
        if (!(error instanceof WronglyAssumed)) throw error;
        return read(path, false);
      });
    }
    requireMappedHeaders(mapping, headers);
    return collector.finish();
  } finally {
    progress.end();
  }
}
