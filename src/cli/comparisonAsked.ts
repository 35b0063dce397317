import { existsSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { earlierKinds } from '../calendar/earlierPeriod.ts';
import type { ComparisonAsked } from '../documents/comparison/comparison.ts';
import { CourtstatError } from '../errors.ts';
import { nearestTo } from '../messages/nearest.ts';

/**
 * What `--compare` means: an earlier period, else a saved report, which is read. Throws `unknown-comparison` and the errors of
 * `readSavedReport`.
 */
export async function comparisonAsked(text: string | undefined, folder: string): Promise<ComparisonAsked | undefined> {
  const kind = earlierKinds.find((one) => one === text);
  if (text === undefined || kind !== undefined) return kind;
  const path = resolve(folder, text);
  const file = relative(folder, path).replaceAll('\\', '/');
  if (!existsSync(path)) {
    const nearest = nearestTo(basename(path), earlierKinds);
    throw new CourtstatError('unknown-comparison', { value: text, nearest, choices: earlierKinds });
  }
  const { readSavedReport } = await import('../config/savedReport.ts');
  return { file, report: readSavedReport(path, file) };
}
