import { appendFileSync } from 'node:fs';
import type { ValidationView } from '../documents/validation/validation.ts';
import { tellNote } from './errorOutput.ts';
import { formatsMade } from './output.ts';
import type { ValidateRequest } from './validateFlags.ts';
import { stepSummary } from './validationFormats.ts';

/** The file that a job of GitHub shows on its page, where annotations are made for it. */
export function summaryFile(request: ValidateRequest): string | undefined {
  return (formatsMade(request).has('github') && process.env.GITHUB_STEP_SUMMARY) || undefined;
}

/** Adds the summary of a validation to a file. Where it cannot be written that is said, and changes nothing. */
export async function appendSummary(path: string, view: ValidationView, request: ValidateRequest): Promise<void> {
  const summary = await stepSummary(view, request);
  try {
    appendFileSync(path, summary);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    tellNote('summary-unwritable', { path, reason: code ?? message }, request.language);
  }
}
