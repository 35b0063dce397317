import type { CaseTable } from '../cases/caseTable.ts';
import { headerRecogniser, requireMappedHeaders } from '../cases/headers.ts';
import { collectCases } from '../cases/readCases.ts';
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
    for (const path of paths) {
      const input = await openInput(path, reading, recognises, {
        folder,
        stdin: () => process.stdin,
        progress: progress.tell,
      });
      headers.push(input.headers);
      await collector.add(input);
    }
    requireMappedHeaders(mapping, headers);
    return collector.finish();
  } finally {
    progress.end();
  }
}
