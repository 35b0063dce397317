import { tellNote } from './errorOutput.ts';
import type { Outputs } from './outputFiles.ts';
import { writeRejects } from './rejects.ts';
import type { Validated } from './validated.ts';
import type { ValidateRequest } from './validateFlags.ts';
import { renderValidation } from './validationFormats.ts';

/** Writes the files of a validation, all of them or none, and says of its own accord what a reader could not see. */
export async function writeFiles(
  { view, issues, table, look, baseline }: Validated,
  request: ValidateRequest,
  rejects: ReadonlyMap<string, string>,
  outputs: Outputs,
): Promise<void> {
  for (const { path, format } of request.targets) {
    outputs.fill(path, await renderValidation(view, format, request, 'file'));
  }
  const inUtf8 = rejects.size > 0 ? await writeRejects(table, issues(), rejects, outputs, look) : [];
  if (baseline?.entries !== undefined) {
    const { baselineText } = await import('../config/baseline.ts');
    outputs.fill(baseline.path, baselineText(baseline.entries));
  }
  outputs.commit();

  const { language } = request;
  for (const file of inUtf8) tellNote('rejects-in-utf8', { file }, language);
  if (request.baseline?.update !== true) return;
  const { path } = request.baseline;
  if (baseline === null) tellNote('baseline-kept', { path }, language);
  else tellNote('baseline-written', { path, issues: baseline.match.known }, language);
}
