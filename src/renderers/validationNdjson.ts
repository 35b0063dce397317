import type { ValidationView } from '../documents/validation.ts';
import { inChunks } from './chunks.ts';
import { volumeDifferences } from './volumeDifferences.ts';

/**
 * One JSON object a line: the issues, the observations, the differences from expected figures, the inputs that could not
 * be read, and last the summary. `type` says which. Walks the issues once.
 */
export function renderValidationNdjson(view: ValidationView): Iterable<string> {
  return inChunks(linesOf(view));
}

function* linesOf(view: ValidationView): Generator<string> {
  for (const issue of view.issues) yield line('issue', issue);
  for (const observation of view.observations) yield line('observation', observation);
  for (const difference of volumeDifferences(view)) yield line('difference', difference);
  for (const failure of view.failures) yield line('failure', failure);
  yield line('summary', { ...view.summary, omitted: view.omitted });
}

function line(type: string, members: object): string {
  return `${JSON.stringify({ type, ...members })}\n`;
}
