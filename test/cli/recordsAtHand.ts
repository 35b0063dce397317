import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { dayFromIso } from '../../src/calendar/day.ts';
import type { CaseTable } from '../../src/cases/caseTable.ts';
import { headerRecogniser } from '../../src/cases/headers.ts';
import { collectCases } from '../../src/cases/readCases.ts';
import { type SecondLook, secondLook } from '../../src/cli/secondLook.ts';
import { openInput } from '../../src/input/input.ts';

/** Files read into a table, and a second look at them. */
export async function readAgain(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ table: CaseTable; look: SecondLook; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'courtstat-look-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const today = dayFromIso('2025-06-30') ?? Number.NaN;
  const collector = collectCases({ mapping: {}, blankWords: [], today });
  for (const [path, bytes] of Object.entries(files)) {
    writeFileSync(join(folder, path), bytes);
    const surroundings = { folder, stdin: () => Readable.from([]) };
    await collector.add(await openInput(path, {}, headerRecogniser({}), surroundings));
  }
  const table = collector.finish();
  return { table, look: secondLook(table, { reading: {}, mapping: {}, recordings: new Map() }, folder), folder };
}
